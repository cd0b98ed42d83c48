"""`client.parcels`."""

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

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncParcels",
    "AsyncParcelsWithRawResponse",
    "AsyncParcelsWithStreamingResponse",
    "Parcels",
    "ParcelsWithRawResponse",
    "ParcelsWithStreamingResponse",
]

_ADD: Operation[types.Parcel] = Operation(
    name="parcels.add",
    method="POST",
    path=("/parcels",),
    names=("closed", "codes", "count", "either", "must", "open", "sent", "size", "weight", "words"),
    arguments=lambda: _requests.ParcelsAddArguments,
    body=JsonBody(
        fields={
            "closed": "closed",
            "codes": "codes",
            "count": "count",
            "either": "either",
            "must": "must",
            "open": "open",
            "sent": "sent",
            "size": "size",
            "weight": "weight",
            "words": "words",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Parcel),),
)


class Parcels(SyncResource):
    """Parcels."""

    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods, answering whole responses."""
        return ParcelsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ParcelsWithStreamingResponse(self._streamed())

    def add(
        self,
        *,
        closed: Mapping[str, int] | UnsetType = UNSET,
        codes: Sequence[str] | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        either: types.EitherParam | UnsetType = UNSET,
        must: Mapping[str, str] | UnsetType = UNSET,
        open: Mapping[str, object] | UnsetType = UNSET,
        sent: dt.date | str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        weight: float | UnsetType = UNSET,
        words: Mapping[str, str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Parcel:
        r"""Add.

        Args:
            closed: Closed.
            codes: No item twice. Each: matches `^\p{Lu}+$`.
            count: Count.
            either: Either.
            must: Must.
            open: Open.
            sent: Sent.
            size: Default: "small".
            weight: From 9 to 1.
            words: Words.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A parcel.
        """
        return self._call(
            _ADD,
            (closed, codes, count, either, must, open, sent, size, weight, words),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncParcels(AsyncResource):
    """Parcels."""

    @cached_property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncParcelsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncParcelsWithStreamingResponse(self._streamed())

    async def add(
        self,
        *,
        closed: Mapping[str, int] | UnsetType = UNSET,
        codes: Sequence[str] | UnsetType = UNSET,
        count: int | UnsetType = UNSET,
        either: types.EitherParam | UnsetType = UNSET,
        must: Mapping[str, str] | UnsetType = UNSET,
        open: Mapping[str, object] | UnsetType = UNSET,
        sent: dt.date | str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        weight: float | UnsetType = UNSET,
        words: Mapping[str, str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Parcel:
        r"""Add.

        Args:
            closed: Closed.
            codes: No item twice. Each: matches `^\p{Lu}+$`.
            count: Count.
            either: Either.
            must: Must.
            open: Open.
            sent: Sent.
            size: Default: "small".
            weight: From 9 to 1.
            words: Words.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A parcel.
        """
        return await self._call(
            _ADD,
            (closed, codes, count, either, must, open, sent, size, weight, words),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ParcelsWithRawResponse:
    """The methods of parcels, answering whole responses."""

    def __init__(self, resource: Parcels) -> None:
        self.add = raw(resource.add)


class AsyncParcelsWithRawResponse:
    """The methods of parcels, answering whole responses."""

    def __init__(self, resource: AsyncParcels) -> None:
        self.add = async_raw(resource.add)


class ParcelsWithStreamingResponse:
    """The methods of parcels, answering responses whose body is not read yet."""

    def __init__(self, resource: Parcels) -> None:
        self.add = streamed(resource.add)


class AsyncParcelsWithStreamingResponse:
    """The methods of parcels, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncParcels) -> None:
        self.add = async_streamed(resource.add)
