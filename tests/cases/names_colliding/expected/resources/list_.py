"""`client.list_`."""

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
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncList",
    "AsyncListWithRawResponse",
    "AsyncListWithStreamingResponse",
    "List",
    "ListWithRawResponse",
    "ListWithStreamingResponse",
]

_CREATE: Operation[types.AnnotatedModel] = Operation(
    name="list_.create",
    method="POST",
    path=("/types",),
    names=(
        "body_decimal",
        "body_pet",
        "body_uuid",
        "bool",
        "date",
        "datetime",
        "decimal",
        "dict",
        "float",
        "int",
        "list",
        "pet",
        "str",
        "types_",
        "uuid",
        "zdate",
        "zlist",
        "zstr",
    ),
    arguments=lambda: _requests.ListCreateArguments,
    body=JsonBody(
        fields={
            "body_decimal": "Decimal",
            "body_pet": "Pet",
            "body_uuid": "UUID",
            "bool": "bool",
            "date": "date",
            "datetime": "datetime",
            "decimal": "decimal",
            "dict": "dict",
            "float": "float",
            "int": "int",
            "list": "list",
            "pet": "pet",
            "str": "str",
            "types_": "types",
            "uuid": "uuid",
            "zdate": "zdate",
            "zlist": "zlist",
            "zstr": "zstr",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.AnnotatedModel),),
)


class List(SyncResource):
    """List."""

    @cached_property
    def with_raw_response(self) -> ListWithRawResponse:
        """The same methods, answering whole responses."""
        return ListWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ListWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ListWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        body_decimal: Decimal | str | UnsetType = UNSET,
        body_pet: types.Pet | types.PetParamDict | UnsetType = UNSET,
        body_uuid: UUID | str | UnsetType = UNSET,
        bool: bool | UnsetType = UNSET,
        date: dt.date | str | UnsetType = UNSET,
        datetime: dt.datetime | str | UnsetType = UNSET,
        decimal: Decimal | str | UnsetType = UNSET,
        dict: Mapping[str, str] | UnsetType = UNSET,
        float: float | UnsetType = UNSET,
        int: int | UnsetType = UNSET,
        list: Sequence[str] | UnsetType = UNSET,
        pet: types.Pet | types.PetParamDict | UnsetType = UNSET,
        str: str | UnsetType = UNSET,
        types_: types.Types | types.TypesParam | UnsetType = UNSET,
        uuid: UUID | str | UnsetType = UNSET,
        zdate: dt.date | str | UnsetType = UNSET,
        zlist: Sequence[Sequence[int]] | UnsetType = UNSET,
        zstr: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.AnnotatedModel:
        """Create.

        Args:
            body_decimal: Body decimal.
            body_pet: Body pet.
            body_uuid: Body uuid.
            bool: Bool.
            date: Date.
            datetime: Datetime.
            decimal: Decimal.
            dict: Dict.
            float: Float.
            int: Int.
            list: List.
            pet: Pet.
            str: Str.
            types_: Types.
            uuid: Uuid.
            zdate: Zdate.
            zlist: Zlist.
            zstr: Zstr.
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
                body_decimal,
                body_pet,
                body_uuid,
                bool,
                date,
                datetime,
                decimal,
                dict,
                float,
                int,
                list,
                pet,
                str,
                types_,
                uuid,
                zdate,
                zlist,
                zstr,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncList(AsyncResource):
    """List."""

    @cached_property
    def with_raw_response(self) -> AsyncListWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncListWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncListWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncListWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        body_decimal: Decimal | str | UnsetType = UNSET,
        body_pet: types.Pet | types.PetParamDict | UnsetType = UNSET,
        body_uuid: UUID | str | UnsetType = UNSET,
        bool: bool | UnsetType = UNSET,
        date: dt.date | str | UnsetType = UNSET,
        datetime: dt.datetime | str | UnsetType = UNSET,
        decimal: Decimal | str | UnsetType = UNSET,
        dict: Mapping[str, str] | UnsetType = UNSET,
        float: float | UnsetType = UNSET,
        int: int | UnsetType = UNSET,
        list: Sequence[str] | UnsetType = UNSET,
        pet: types.Pet | types.PetParamDict | UnsetType = UNSET,
        str: str | UnsetType = UNSET,
        types_: types.Types | types.TypesParam | UnsetType = UNSET,
        uuid: UUID | str | UnsetType = UNSET,
        zdate: dt.date | str | UnsetType = UNSET,
        zlist: Sequence[Sequence[int]] | UnsetType = UNSET,
        zstr: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.AnnotatedModel:
        """Create.

        Args:
            body_decimal: Body decimal.
            body_pet: Body pet.
            body_uuid: Body uuid.
            bool: Bool.
            date: Date.
            datetime: Datetime.
            decimal: Decimal.
            dict: Dict.
            float: Float.
            int: Int.
            list: List.
            pet: Pet.
            str: Str.
            types_: Types.
            uuid: Uuid.
            zdate: Zdate.
            zlist: Zlist.
            zstr: Zstr.
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
                body_decimal,
                body_pet,
                body_uuid,
                bool,
                date,
                datetime,
                decimal,
                dict,
                float,
                int,
                list,
                pet,
                str,
                types_,
                uuid,
                zdate,
                zlist,
                zstr,
            ),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ListWithRawResponse:
    """The methods of list, answering whole responses."""

    def __init__(self, resource: List) -> None:
        self.create = raw(resource.create)


class AsyncListWithRawResponse:
    """The methods of list, answering whole responses."""

    def __init__(self, resource: AsyncList) -> None:
        self.create = async_raw(resource.create)


class ListWithStreamingResponse:
    """The methods of list, answering responses whose body is not read yet."""

    def __init__(self, resource: List) -> None:
        self.create = streamed(resource.create)


class AsyncListWithStreamingResponse:
    """The methods of list, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncList) -> None:
        self.create = async_streamed(resource.create)
