"""`client.doors`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import (
    HeaderParameter,
    Operation,
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
    from collections.abc import Mapping, Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncDoors",
    "AsyncDoorsWithRawResponse",
    "AsyncDoorsWithStreamingResponse",
    "Doors",
    "DoorsWithRawResponse",
    "DoorsWithStreamingResponse",
]

_ADD: Operation[types.Door] = Operation(
    name="doors.add",
    method="POST",
    path=("/doors",),
    names=(
        "name",
        "place",
        "x_token",
        "token",
        "code",
        "codes",
        "colour",
        "keys",
        "label",
        "width",
    ),
    arguments=lambda: _requests.DoorsAddArguments,
    query=(QueryParameter("token"),),
    headers=(HeaderParameter("X-Token", "x_token"),),
    body=JsonBody(
        fields={
            "name": "name",
            "place": "place",
            "code": "code",
            "codes": "codes",
            "colour": "colour",
            "keys": "keys",
            "label": "label",
            "width": "width",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Door),),
)


class Doors(SyncResource):
    """Doors."""

    @cached_property
    def with_raw_response(self) -> DoorsWithRawResponse:
        """The same methods, answering whole responses."""
        return DoorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> DoorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return DoorsWithStreamingResponse(self._streamed())

    def add(
        self,
        *,
        name: str,
        place: types.Place | types.PlaceParam | None,
        x_token: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        code: str | UnsetType | None = UNSET,
        codes: Sequence[str] | UnsetType = UNSET,
        colour: str | UnsetType = UNSET,
        keys: Mapping[str, str | int] | UnsetType = UNSET,
        label: str | UnsetType | None = UNSET,
        width: float | UnsetType | None = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Door:
        """Add.

        Args:
            name: Name.
            place: Where it is.
            x_token: X token.
            token: Token.
            code: Code.
            codes: Codes.
            colour: Default: "red".
            keys: Keys.
            label: What it says. At most 5 characters.
            width: From 1 to 9.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A door.
        """
        return self._call(
            _ADD,
            (name, place, x_token, token, code, codes, colour, keys, label, width),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncDoors(AsyncResource):
    """Doors."""

    @cached_property
    def with_raw_response(self) -> AsyncDoorsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncDoorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncDoorsWithStreamingResponse(self._streamed())

    async def add(
        self,
        *,
        name: str,
        place: types.Place | types.PlaceParam | None,
        x_token: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        code: str | UnsetType | None = UNSET,
        codes: Sequence[str] | UnsetType = UNSET,
        colour: str | UnsetType = UNSET,
        keys: Mapping[str, str | int] | UnsetType = UNSET,
        label: str | UnsetType | None = UNSET,
        width: float | UnsetType | None = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Door:
        """Add.

        Args:
            name: Name.
            place: Where it is.
            x_token: X token.
            token: Token.
            code: Code.
            codes: Codes.
            colour: Default: "red".
            keys: Keys.
            label: What it says. At most 5 characters.
            width: From 1 to 9.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A door.
        """
        return await self._call(
            _ADD,
            (name, place, x_token, token, code, codes, colour, keys, label, width),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class DoorsWithRawResponse:
    """The methods of doors, answering whole responses."""

    def __init__(self, resource: Doors) -> None:
        self.add = raw(resource.add)


class AsyncDoorsWithRawResponse:
    """The methods of doors, answering whole responses."""

    def __init__(self, resource: AsyncDoors) -> None:
        self.add = async_raw(resource.add)


class DoorsWithStreamingResponse:
    """The methods of doors, answering responses whose body is not read yet."""

    def __init__(self, resource: Doors) -> None:
        self.add = streamed(resource.add)


class AsyncDoorsWithStreamingResponse:
    """The methods of doors, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncDoors) -> None:
        self.add = async_streamed(resource.add)
