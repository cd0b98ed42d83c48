"""`client.arguments`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import (
    CookieParameter,
    HeaderParameter,
    Operation,
    PathVariable,
    QueryParameter,
    ResponseCase,
)
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
    from collections.abc import Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "Arguments",
    "ArgumentsWithRawResponse",
    "ArgumentsWithStreamingResponse",
    "AsyncArguments",
    "AsyncArgumentsWithRawResponse",
    "AsyncArgumentsWithStreamingResponse",
]

_CREATE: Operation[types.Holder] = Operation(
    name="arguments.create",
    method="POST",
    path=("/arguments/", PathVariable("id"), "/", PathVariable("self_"), "/", PathVariable("body")),
    names=(
        "id",
        "self_",
        "body",
        "id_in_body",
        "ID_",
        "a_dash_b",
        "a_dot_b",
        "a_b",
        "extra_headers_",
        "fi",
        "filter_a",
        "query_id",
        "header_id",
        "cookie_id",
        "timeout_",
        "header_timeout",
        "query_fi",
        "body_body",
        "body_id",
        "cls_",
        "list",
        "body_self",
        "str",
        "body_timeout",
    ),
    arguments=lambda: _requests.ArgumentsCreateArguments,
    query=(
        QueryParameter("ID", "ID_"),
        QueryParameter("a-b", "a_dash_b"),
        QueryParameter("a.b", "a_dot_b"),
        QueryParameter("a_b"),
        QueryParameter("extra_headers", "extra_headers_"),
        QueryParameter("fi"),
        QueryParameter("filter[a]", "filter_a"),
        QueryParameter("id", "query_id"),
        QueryParameter("timeout", "timeout_"),
        QueryParameter("ﬁ", "query_fi"),
    ),
    headers=(HeaderParameter("id", "header_id"), HeaderParameter("timeout", "header_timeout")),
    cookies=(CookieParameter("id", "cookie_id"),),
    body=JsonBody(
        fields={
            "id_in_body": "id",
            "body_body": "body",
            "body_id": "body_id",
            "cls_": "cls",
            "list": "list",
            "body_self": "self",
            "str": "str",
            "body_timeout": "timeout",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Holder),),
)

_UPDATE: Operation[types.Holder] = Operation(
    name="arguments.update",
    method="PUT",
    path=("/arguments/", PathVariable("id"), "/", PathVariable("self_"), "/", PathVariable("body")),
    names=("id", "self_", "body", "body_in_body"),
    arguments=lambda: _requests.ArgumentsUpdateArguments,
    body=JsonBody(whole="body_in_body", required=True),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="idempotent",
)


class Arguments(SyncResource):
    """Arguments."""

    @cached_property
    def with_raw_response(self) -> ArgumentsWithRawResponse:
        """The same methods, answering whole responses."""
        return ArgumentsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ArgumentsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ArgumentsWithStreamingResponse(self._streamed())

    def create(
        self,
        id: str,
        self_: str,
        body: str,
        *,
        id_in_body: str,
        ID_: str | UnsetType = UNSET,
        a_dash_b: str | UnsetType = UNSET,
        a_dot_b: str | UnsetType = UNSET,
        a_b: str | UnsetType = UNSET,
        extra_headers_: str | UnsetType = UNSET,
        fi: str | UnsetType = UNSET,
        filter_a: str | UnsetType = UNSET,
        query_id: str | UnsetType = UNSET,
        header_id: str | UnsetType = UNSET,
        cookie_id: str | UnsetType = UNSET,
        timeout_: str | UnsetType = UNSET,
        header_timeout: str | UnsetType = UNSET,
        query_fi: str | UnsetType = UNSET,
        body_body: str | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        cls_: str | UnsetType = UNSET,
        list: str | UnsetType = UNSET,
        body_self: str | UnsetType = UNSET,
        str: str | UnsetType = UNSET,
        body_timeout: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Create.

        Args:
            id: Id.
            self_: Self.
            body: Body.
            id_in_body: Id in body.
            ID_: ID.
            a_dash_b: A dash b.
            a_dot_b: A dot b.
            a_b: AB.
            extra_headers_: Extra headers.
            fi: Fi.
            filter_a: Filter a.
            query_id: Query id.
            header_id: Header id.
            cookie_id: Cookie id.
            timeout_: Timeout.
            header_timeout: Header timeout.
            query_fi: Query fi.
            body_body: Body body.
            body_id: Body id.
            cls_: Cls.
            list: List.
            body_self: Body self.
            str: Str.
            body_timeout: Body timeout.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _CREATE,
            (
                id,
                self_,
                body,
                id_in_body,
                ID_,
                a_dash_b,
                a_dot_b,
                a_b,
                extra_headers_,
                fi,
                filter_a,
                query_id,
                header_id,
                cookie_id,
                timeout_,
                header_timeout,
                query_fi,
                body_body,
                body_id,
                cls_,
                list,
                body_self,
                str,
                body_timeout,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        id: str,
        self_: str,
        body: str,
        *,
        body_in_body: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Update.

        Args:
            id: Id.
            self_: Self.
            body: Body.
            body_in_body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _UPDATE,
            (id, self_, body, body_in_body),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncArguments(AsyncResource):
    """Arguments."""

    @cached_property
    def with_raw_response(self) -> AsyncArgumentsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncArgumentsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncArgumentsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncArgumentsWithStreamingResponse(self._streamed())

    async def create(
        self,
        id: str,
        self_: str,
        body: str,
        *,
        id_in_body: str,
        ID_: str | UnsetType = UNSET,
        a_dash_b: str | UnsetType = UNSET,
        a_dot_b: str | UnsetType = UNSET,
        a_b: str | UnsetType = UNSET,
        extra_headers_: str | UnsetType = UNSET,
        fi: str | UnsetType = UNSET,
        filter_a: str | UnsetType = UNSET,
        query_id: str | UnsetType = UNSET,
        header_id: str | UnsetType = UNSET,
        cookie_id: str | UnsetType = UNSET,
        timeout_: str | UnsetType = UNSET,
        header_timeout: str | UnsetType = UNSET,
        query_fi: str | UnsetType = UNSET,
        body_body: str | UnsetType = UNSET,
        body_id: str | UnsetType = UNSET,
        cls_: str | UnsetType = UNSET,
        list: str | UnsetType = UNSET,
        body_self: str | UnsetType = UNSET,
        str: str | UnsetType = UNSET,
        body_timeout: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Create.

        Args:
            id: Id.
            self_: Self.
            body: Body.
            id_in_body: Id in body.
            ID_: ID.
            a_dash_b: A dash b.
            a_dot_b: A dot b.
            a_b: AB.
            extra_headers_: Extra headers.
            fi: Fi.
            filter_a: Filter a.
            query_id: Query id.
            header_id: Header id.
            cookie_id: Cookie id.
            timeout_: Timeout.
            header_timeout: Header timeout.
            query_fi: Query fi.
            body_body: Body body.
            body_id: Body id.
            cls_: Cls.
            list: List.
            body_self: Body self.
            str: Str.
            body_timeout: Body timeout.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _CREATE,
            (
                id,
                self_,
                body,
                id_in_body,
                ID_,
                a_dash_b,
                a_dot_b,
                a_b,
                extra_headers_,
                fi,
                filter_a,
                query_id,
                header_id,
                cookie_id,
                timeout_,
                header_timeout,
                query_fi,
                body_body,
                body_id,
                cls_,
                list,
                body_self,
                str,
                body_timeout,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        id: str,
        self_: str,
        body: str,
        *,
        body_in_body: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Update.

        Args:
            id: Id.
            self_: Self.
            body: Body.
            body_in_body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _UPDATE,
            (id, self_, body, body_in_body),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ArgumentsWithRawResponse:
    """The methods of arguments, answering whole responses."""

    def __init__(self, resource: Arguments) -> None:
        self.create = raw(resource.create)
        self.update = raw(resource.update)


class AsyncArgumentsWithRawResponse:
    """The methods of arguments, answering whole responses."""

    def __init__(self, resource: AsyncArguments) -> None:
        self.create = async_raw(resource.create)
        self.update = async_raw(resource.update)


class ArgumentsWithStreamingResponse:
    """The methods of arguments, answering responses whose body is not read yet."""

    def __init__(self, resource: Arguments) -> None:
        self.create = streamed(resource.create)
        self.update = streamed(resource.update)


class AsyncArgumentsWithStreamingResponse:
    """The methods of arguments, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncArguments) -> None:
        self.create = async_streamed(resource.create)
        self.update = async_streamed(resource.update)
