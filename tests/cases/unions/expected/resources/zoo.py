"""`client.zoo`."""

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
    from collections.abc import Mapping, Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncZoo",
    "AsyncZooWithRawResponse",
    "AsyncZooWithStreamingResponse",
    "Zoo",
    "ZooWithRawResponse",
    "ZooWithStreamingResponse",
]

_PUT_ANIMAL: Operation[types.Animal] = Operation(
    name="zoo.put_animal",
    method="POST",
    path=("/animals",),
    names=("body",),
    arguments=lambda: _requests.ZooPutAnimalArguments,
    body=JsonBody(whole="body", required=True),
    responses=(ResponseCase("200", lambda: types.Animal),),
)

_PUT_MAMMAL: Operation[types.Slot] = Operation(
    name="zoo.put_mammal",
    method="POST",
    path=("/mammals",),
    names=("by_name", "either", "mammal", "mammals"),
    arguments=lambda: _requests.ZooPutMammalArguments,
    body=JsonBody(
        fields={"by_name": "by_name", "either": "either", "mammal": "mammal", "mammals": "mammals"},
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Slot),),
)


class Zoo(SyncResource):
    """Zoo."""

    @cached_property
    def with_raw_response(self) -> ZooWithRawResponse:
        """The same methods, answering whole responses."""
        return ZooWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ZooWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ZooWithStreamingResponse(self._streamed())

    def put_animal(
        self,
        *,
        body: types.AnimalParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Animal:
        """Put animal.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_ANIMAL,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_mammal(
        self,
        *,
        by_name: Mapping[str, types.AnimalParam] | UnsetType = UNSET,
        either: types.SlotEitherParam | UnsetType = UNSET,
        mammal: types.MammalParam | UnsetType = UNSET,
        mammals: Sequence[types.MammalParam] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Slot:
        """Put mammal.

        Args:
            by_name: By name.
            either: Either.
            mammal: Mammal.
            mammals: Mammals.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_MAMMAL,
            (by_name, either, mammal, mammals),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncZoo(AsyncResource):
    """Zoo."""

    @cached_property
    def with_raw_response(self) -> AsyncZooWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncZooWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncZooWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncZooWithStreamingResponse(self._streamed())

    async def put_animal(
        self,
        *,
        body: types.AnimalParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Animal:
        """Put animal.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_ANIMAL,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_mammal(
        self,
        *,
        by_name: Mapping[str, types.AnimalParam] | UnsetType = UNSET,
        either: types.SlotEitherParam | UnsetType = UNSET,
        mammal: types.MammalParam | UnsetType = UNSET,
        mammals: Sequence[types.MammalParam] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Slot:
        """Put mammal.

        Args:
            by_name: By name.
            either: Either.
            mammal: Mammal.
            mammals: Mammals.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_MAMMAL,
            (by_name, either, mammal, mammals),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ZooWithRawResponse:
    """The methods of zoo, answering whole responses."""

    def __init__(self, resource: Zoo) -> None:
        self.put_animal = raw(resource.put_animal)
        self.put_mammal = raw(resource.put_mammal)


class AsyncZooWithRawResponse:
    """The methods of zoo, answering whole responses."""

    def __init__(self, resource: AsyncZoo) -> None:
        self.put_animal = async_raw(resource.put_animal)
        self.put_mammal = async_raw(resource.put_mammal)


class ZooWithStreamingResponse:
    """The methods of zoo, answering responses whose body is not read yet."""

    def __init__(self, resource: Zoo) -> None:
        self.put_animal = streamed(resource.put_animal)
        self.put_mammal = streamed(resource.put_mammal)


class AsyncZooWithStreamingResponse:
    """The methods of zoo, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncZoo) -> None:
        self.put_animal = async_streamed(resource.put_animal)
        self.put_mammal = async_streamed(resource.put_mammal)
