"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
]

_LIST_PETS: Operation[list[types.Cat]] = Operation(
    name="pets.list_pets",
    method="GET",
    path=("/pets",),
    responses=(ResponseCase("200", lambda: list[types.Cat]),),
    replay="safe",
)


class Pets(SyncResource):
    """Pets."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, answering whole responses."""
        return PetsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return PetsWithStreamingResponse(self._streamed())

    def list_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Cat]:
        """List pets.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Pets.
        """
        return self._call(
            _LIST_PETS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPets(AsyncResource):
    """Pets."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncPetsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncPetsWithStreamingResponse(self._streamed())

    async def list_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Cat]:
        """List pets.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Pets.
        """
        return await self._call(
            _LIST_PETS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PetsWithRawResponse:
    """The methods of pets, answering whole responses."""

    def __init__(self, resource: Pets) -> None:
        self.list_pets = raw(resource.list_pets)


class AsyncPetsWithRawResponse:
    """The methods of pets, answering whole responses."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list_pets = async_raw(resource.list_pets)


class PetsWithStreamingResponse:
    """The methods of pets, answering responses whose body is not read yet."""

    def __init__(self, resource: Pets) -> None:
        self.list_pets = streamed(resource.list_pets)


class AsyncPetsWithStreamingResponse:
    """The methods of pets, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list_pets = async_streamed(resource.list_pets)
