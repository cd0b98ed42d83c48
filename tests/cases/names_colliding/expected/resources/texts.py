"""`client.texts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncTexts",
    "AsyncTextsWithRawResponse",
    "AsyncTextsWithStreamingResponse",
    "Texts",
    "TextsWithRawResponse",
    "TextsWithStreamingResponse",
]

_GET: Operation[types.Texts] = Operation(
    name="texts.get",
    method="GET",
    path=("/texts",),
    responses=(ResponseCase("200", lambda: types.Texts),),
    replay="safe",
)

_POST: Operation[types.Texts] = Operation(
    name="texts.post",
    method="POST",
    path=("/texts",),
    names=(
        "body",
        "space",
        "first",
        "an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze",
        "body_name",
        "init",
        "underscore_underscore_name",
        "struct_fields",
        "underscore_name",
        "a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a",
        "a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b",
        "a_dash_b",
        "a_dot_b",
        "body_a_b",
        "a_b",
        "ab",
        "an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi",
        "class_",
        "cls_",
        "con",
        "body_con",
        "copy",
        "éx",
        "fi",
        "match",
        "model_config",
        "name",
        "self_",
        "to_dict",
        "argument_2",
        "é",
        "body_кот",
        "кот",
        "قط",
        "中文",
        "body_fi",
        "fi_in_body",
        "party_popper",
    ),
    arguments=lambda: _requests.TextsPostArguments,
    body=JsonBody(
        fields={
            "body": "",
            "space": " ",
            "first": "1st",
            "an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze": "AnUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameA1",
            "body_name": "Name",
            "init": "__init__",
            "underscore_underscore_name": "__name",
            "struct_fields": "__struct_fields__",
            "underscore_name": "_name",
            "a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a": "a very long name of a property that nobody would ever want to read to its end but for one letter A",
            "a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b": "a very long name of a property that nobody would ever want to read to its end but for one letter B",
            "a_dash_b": "a-b",
            "a_dot_b": "a.b",
            "body_a_b": "aB",
            "a_b": "a_b",
            "ab": "ab",
            "an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi": "anUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameAnUtterlyUnreadableNameA1",
            "class_": "class",
            "cls_": "cls",
            "con": "con",
            "body_con": "con.",
            "copy": "copy",
            "éx": "éx",
            "fi": "fi",
            "match": "match",
            "model_config": "model_config",
            "name": "name",
            "self_": "self",
            "to_dict": "to_dict",
            "argument_2": "²",
            "é": "é",
            "body_кот": "КОТ",
            "кот": "кот",
            "قط": "قط",
            "中文": "中文",
            "body_fi": "ﬁ",
            "fi_in_body": "ｆｉ",
            "party_popper": "🎉",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Texts),),
)


class Texts(SyncResource):
    """Texts."""

    @cached_property
    def with_raw_response(self) -> TextsWithRawResponse:
        """The same methods, answering whole responses."""
        return TextsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TextsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return TextsWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Texts:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def post(
        self,
        *,
        body: str | UnsetType = UNSET,
        space: str | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze: (
            str | UnsetType
        ) = UNSET,
        body_name: str | UnsetType = UNSET,
        init: str | UnsetType = UNSET,
        underscore_underscore_name: str | UnsetType = UNSET,
        struct_fields: str | UnsetType = UNSET,
        underscore_name: str | UnsetType = UNSET,
        a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a: (
            str | UnsetType
        ) = UNSET,
        a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b: (
            str | UnsetType
        ) = UNSET,
        a_dash_b: str | UnsetType = UNSET,
        a_dot_b: str | UnsetType = UNSET,
        body_a_b: str | UnsetType = UNSET,
        a_b: str | UnsetType = UNSET,
        ab: str | UnsetType = UNSET,
        an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi: (
            str | UnsetType
        ) = UNSET,
        class_: str | UnsetType = UNSET,
        cls_: str | UnsetType = UNSET,
        con: str | UnsetType = UNSET,
        body_con: str | UnsetType = UNSET,
        copy: str | UnsetType = UNSET,
        éx: str | UnsetType = UNSET,
        fi: str | UnsetType = UNSET,
        match: str | UnsetType = UNSET,
        model_config: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        to_dict: str | UnsetType = UNSET,
        argument_2: str | UnsetType = UNSET,
        é: str | UnsetType = UNSET,
        body_кот: str | UnsetType = UNSET,
        кот: str | UnsetType = UNSET,
        قط: str | UnsetType = UNSET,
        中文: str | UnsetType = UNSET,
        body_fi: str | UnsetType = UNSET,
        fi_in_body: str | UnsetType = UNSET,
        party_popper: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Texts:
        """Post.

        Args:
            body: Body.
            space: Space.
            first: First.
            an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze: An utterly
                unreadable name an utterly unreadable name an utterly uizgze.
            body_name: Body name.
            init: Init.
            underscore_underscore_name: Underscore underscore name.
            struct_fields: Struct fields.
            underscore_name: Underscore name.
            a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a: A
                very long name of a property that nobody would ever want to read to its end a.
            a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b: A
                very long name of a property that nobody would ever want to read to its end b.
            a_dash_b: A dash b.
            a_dot_b: A dot b.
            body_a_b: Body AB.
            a_b: AB.
            ab: Ab.
            an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi: An utterly
                unreadable name an utterly unreadable name an utterly xjyeoi.
            class_: Class.
            cls_: Cls.
            con: Con.
            body_con: Body con.
            copy: Copy.
            éx: Éx.
            fi: Fi.
            match: Match.
            model_config: Model config.
            name: Name.
            self_: Self.
            to_dict: To dict.
            argument_2: Argument2.
            é: É.
            body_кот: BodyКот.
            кот: Кот.
            قط: قط.
            中文: 中文.
            body_fi: Body fi.
            fi_in_body: Fi in body.
            party_popper: Party popper.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _POST,
            (
                body,
                space,
                first,
                an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze,
                body_name,
                init,
                underscore_underscore_name,
                struct_fields,
                underscore_name,
                a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a,
                a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b,
                a_dash_b,
                a_dot_b,
                body_a_b,
                a_b,
                ab,
                an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi,
                class_,
                cls_,
                con,
                body_con,
                copy,
                éx,
                fi,
                match,
                model_config,
                name,
                self_,
                to_dict,
                argument_2,
                é,
                body_кот,
                кот,
                قط,
                中文,
                body_fi,
                fi_in_body,
                party_popper,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTexts(AsyncResource):
    """Texts."""

    @cached_property
    def with_raw_response(self) -> AsyncTextsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncTextsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTextsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncTextsWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Texts:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def post(
        self,
        *,
        body: str | UnsetType = UNSET,
        space: str | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze: (
            str | UnsetType
        ) = UNSET,
        body_name: str | UnsetType = UNSET,
        init: str | UnsetType = UNSET,
        underscore_underscore_name: str | UnsetType = UNSET,
        struct_fields: str | UnsetType = UNSET,
        underscore_name: str | UnsetType = UNSET,
        a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a: (
            str | UnsetType
        ) = UNSET,
        a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b: (
            str | UnsetType
        ) = UNSET,
        a_dash_b: str | UnsetType = UNSET,
        a_dot_b: str | UnsetType = UNSET,
        body_a_b: str | UnsetType = UNSET,
        a_b: str | UnsetType = UNSET,
        ab: str | UnsetType = UNSET,
        an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi: (
            str | UnsetType
        ) = UNSET,
        class_: str | UnsetType = UNSET,
        cls_: str | UnsetType = UNSET,
        con: str | UnsetType = UNSET,
        body_con: str | UnsetType = UNSET,
        copy: str | UnsetType = UNSET,
        éx: str | UnsetType = UNSET,
        fi: str | UnsetType = UNSET,
        match: str | UnsetType = UNSET,
        model_config: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        to_dict: str | UnsetType = UNSET,
        argument_2: str | UnsetType = UNSET,
        é: str | UnsetType = UNSET,
        body_кот: str | UnsetType = UNSET,
        кот: str | UnsetType = UNSET,
        قط: str | UnsetType = UNSET,
        中文: str | UnsetType = UNSET,
        body_fi: str | UnsetType = UNSET,
        fi_in_body: str | UnsetType = UNSET,
        party_popper: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Texts:
        """Post.

        Args:
            body: Body.
            space: Space.
            first: First.
            an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze: An utterly
                unreadable name an utterly unreadable name an utterly uizgze.
            body_name: Body name.
            init: Init.
            underscore_underscore_name: Underscore underscore name.
            struct_fields: Struct fields.
            underscore_name: Underscore name.
            a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a: A
                very long name of a property that nobody would ever want to read to its end a.
            a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b: A
                very long name of a property that nobody would ever want to read to its end b.
            a_dash_b: A dash b.
            a_dot_b: A dot b.
            body_a_b: Body AB.
            a_b: AB.
            ab: Ab.
            an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi: An utterly
                unreadable name an utterly unreadable name an utterly xjyeoi.
            class_: Class.
            cls_: Cls.
            con: Con.
            body_con: Body con.
            copy: Copy.
            éx: Éx.
            fi: Fi.
            match: Match.
            model_config: Model config.
            name: Name.
            self_: Self.
            to_dict: To dict.
            argument_2: Argument2.
            é: É.
            body_кот: BodyКот.
            кот: Кот.
            قط: قط.
            中文: 中文.
            body_fi: Body fi.
            fi_in_body: Fi in body.
            party_popper: Party popper.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _POST,
            (
                body,
                space,
                first,
                an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_uizgze,
                body_name,
                init,
                underscore_underscore_name,
                struct_fields,
                underscore_name,
                a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_a,
                a_very_long_name_of_a_property_that_nobody_would_ever_want_to_read_to_its_end_b,
                a_dash_b,
                a_dot_b,
                body_a_b,
                a_b,
                ab,
                an_utterly_unreadable_name_an_utterly_unreadable_name_an_utterly_xjyeoi,
                class_,
                cls_,
                con,
                body_con,
                copy,
                éx,
                fi,
                match,
                model_config,
                name,
                self_,
                to_dict,
                argument_2,
                é,
                body_кот,
                кот,
                قط,
                中文,
                body_fi,
                fi_in_body,
                party_popper,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TextsWithRawResponse:
    """The methods of texts, answering whole responses."""

    def __init__(self, resource: Texts) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncTextsWithRawResponse:
    """The methods of texts, answering whole responses."""

    def __init__(self, resource: AsyncTexts) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)


class TextsWithStreamingResponse:
    """The methods of texts, answering responses whose body is not read yet."""

    def __init__(self, resource: Texts) -> None:
        self.get = streamed(resource.get)
        self.post = streamed(resource.post)


class AsyncTextsWithStreamingResponse:
    """The methods of texts, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncTexts) -> None:
        self.get = async_streamed(resource.get)
        self.post = async_streamed(resource.post)
