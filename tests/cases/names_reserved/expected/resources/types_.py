"""`client.types_`."""

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
    import datetime as dt

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncTypes",
    "AsyncTypesWithRawResponse",
    "AsyncTypesWithStreamingResponse",
    "Types",
    "TypesWithRawResponse",
    "TypesWithStreamingResponse",
]

_CREATE: Operation[types.Con] = Operation(
    name="types_.create",
    method="POST",
    path=("/con",),
    names=(
        "any",
        "con_params",
        "enum",
        "literal",
        "optional",
        "self_",
        "struct",
        "unset",
        "class_",
        "struct_fields",
        "runtime",
        "datetime",
        "list",
        "model",
        "str",
        "types_",
    ),
    arguments=lambda: _requests.TypesCreateArguments,
    body=JsonBody(
        fields={
            "any": "Any",
            "con_params": "ConParams",
            "enum": "Enum",
            "literal": "Literal",
            "optional": "Optional",
            "self_": "Self",
            "struct": "Struct",
            "unset": "UNSET",
            "class_": "__class__",
            "struct_fields": "__struct_fields__",
            "runtime": "_runtime",
            "datetime": "datetime",
            "list": "list",
            "model": "model",
            "str": "str",
            "types_": "types",
        }
    ),
    responses=(ResponseCase("200", lambda: types.Con),),
)


class Types(SyncResource):
    """Types."""

    @cached_property
    def with_raw_response(self) -> TypesWithRawResponse:
        """The same methods, answering whole responses."""
        return TypesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TypesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return TypesWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        any: types.AnyModel | types.AnyModelParam | UnsetType = UNSET,
        con_params: types.ConParams | types.ConParamsParam | UnsetType = UNSET,
        enum: types.EnumModel | types.EnumModelParam | UnsetType = UNSET,
        literal: types.LiteralModel | types.LiteralModelParam | UnsetType = UNSET,
        optional: types.OptionalModel | types.OptionalModelParam | UnsetType = UNSET,
        self_: types.SelfModel | types.SelfModelParam | UnsetType = UNSET,
        struct: types.StructModel | types.StructModelParam | UnsetType = UNSET,
        unset: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        struct_fields: str | UnsetType = UNSET,
        runtime: types.Runtime | types.RuntimeParam | UnsetType = UNSET,
        datetime: dt.datetime | str | UnsetType = UNSET,
        list: types.ListParam | UnsetType = UNSET,
        model: types.ModelModel | types.ModelModelParam | UnsetType = UNSET,
        str: types.StrParam | UnsetType = UNSET,
        types_: types.Types | types.TypesParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Create.

        Args:
            any: Any.
            con_params: Con params.
            enum: Enum.
            literal: Literal.
            optional: Optional.
            self_: Self.
            struct: Struct.
            unset: Unset.
            class_: Class.
            struct_fields: Struct fields.
            runtime: Runtime.
            datetime: Datetime.
            list: One of "list", "str", "name", "value", "mro", "_missing_", "__class__".
            model: A title of a good many words that nobody would ever want to read to its end,
                nor to find in a file name of any platform, since it goes on and on and on and on,
                and is as long as some descriptions are.
            str: One of "None", "True", "self".
            types_: Types.
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
                any,
                con_params,
                enum,
                literal,
                optional,
                self_,
                struct,
                unset,
                class_,
                struct_fields,
                runtime,
                datetime,
                list,
                model,
                str,
                types_,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTypes(AsyncResource):
    """Types."""

    @cached_property
    def with_raw_response(self) -> AsyncTypesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncTypesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTypesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncTypesWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        any: types.AnyModel | types.AnyModelParam | UnsetType = UNSET,
        con_params: types.ConParams | types.ConParamsParam | UnsetType = UNSET,
        enum: types.EnumModel | types.EnumModelParam | UnsetType = UNSET,
        literal: types.LiteralModel | types.LiteralModelParam | UnsetType = UNSET,
        optional: types.OptionalModel | types.OptionalModelParam | UnsetType = UNSET,
        self_: types.SelfModel | types.SelfModelParam | UnsetType = UNSET,
        struct: types.StructModel | types.StructModelParam | UnsetType = UNSET,
        unset: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        struct_fields: str | UnsetType = UNSET,
        runtime: types.Runtime | types.RuntimeParam | UnsetType = UNSET,
        datetime: dt.datetime | str | UnsetType = UNSET,
        list: types.ListParam | UnsetType = UNSET,
        model: types.ModelModel | types.ModelModelParam | UnsetType = UNSET,
        str: types.StrParam | UnsetType = UNSET,
        types_: types.Types | types.TypesParam | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """Create.

        Args:
            any: Any.
            con_params: Con params.
            enum: Enum.
            literal: Literal.
            optional: Optional.
            self_: Self.
            struct: Struct.
            unset: Unset.
            class_: Class.
            struct_fields: Struct fields.
            runtime: Runtime.
            datetime: Datetime.
            list: One of "list", "str", "name", "value", "mro", "_missing_", "__class__".
            model: A title of a good many words that nobody would ever want to read to its end,
                nor to find in a file name of any platform, since it goes on and on and on and on,
                and is as long as some descriptions are.
            str: One of "None", "True", "self".
            types_: Types.
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
                any,
                con_params,
                enum,
                literal,
                optional,
                self_,
                struct,
                unset,
                class_,
                struct_fields,
                runtime,
                datetime,
                list,
                model,
                str,
                types_,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TypesWithRawResponse:
    """The methods of types, answering whole responses."""

    def __init__(self, resource: Types) -> None:
        self.create = raw(resource.create)


class AsyncTypesWithRawResponse:
    """The methods of types, answering whole responses."""

    def __init__(self, resource: AsyncTypes) -> None:
        self.create = async_raw(resource.create)


class TypesWithStreamingResponse:
    """The methods of types, answering responses whose body is not read yet."""

    def __init__(self, resource: Types) -> None:
        self.create = streamed(resource.create)


class AsyncTypesWithStreamingResponse:
    """The methods of types, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncTypes) -> None:
        self.create = async_streamed(resource.create)
