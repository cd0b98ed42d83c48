"""`client.parts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.forms import FormEncoding
from .._runtime.request.multipart import MultipartBody
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

    from .._runtime.options import FileTypes, Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
]

_SEND_PARTS: Operation[None] = Operation(
    name="parts.send_parts",
    method="POST",
    path=("/parts",),
    names=("either", "note", "anything", "joined", "quoted"),
    arguments=lambda: _requests.PartsSendPartsArguments,
    body=MultipartBody(
        fields={
            "either": "either",
            "note": "note",
            "anything": "anything",
            "joined": "joined",
            "quoted": "quoted",
        },
        required=True,
        either=("either", "anything"),
        content_types={"quoted": "application/json"},
        encodings={"joined": FormEncoding(explode=False)},
        never_null=("note",),
    ),
    responses=(ResponseCase("204", kind="empty"),),
)


class Parts(SyncResource):
    """Parts."""

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same methods, answering whole responses."""
        return PartsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return PartsWithStreamingResponse(self._streamed())

    def send_parts(
        self,
        *,
        either: FileTypes | str,
        note: str | None,
        anything: object | UnsetType = UNSET,
        joined: Sequence[str] | UnsetType = UNSET,
        quoted: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send parts.

        Args:
            either: Either.
            note: Note.
            anything: Anything.
            joined: Joined.
            quoted: Quoted.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_PARTS,
            (either, note, anything, joined, quoted),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncParts(AsyncResource):
    """Parts."""

    @cached_property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncPartsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncPartsWithStreamingResponse(self._streamed())

    async def send_parts(
        self,
        *,
        either: FileTypes | str,
        note: str | None,
        anything: object | UnsetType = UNSET,
        joined: Sequence[str] | UnsetType = UNSET,
        quoted: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send parts.

        Args:
            either: Either.
            note: Note.
            anything: Anything.
            joined: Joined.
            quoted: Quoted.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_PARTS,
            (either, note, anything, joined, quoted),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PartsWithRawResponse:
    """The methods of parts, answering whole responses."""

    def __init__(self, resource: Parts) -> None:
        self.send_parts = raw(resource.send_parts)


class AsyncPartsWithRawResponse:
    """The methods of parts, answering whole responses."""

    def __init__(self, resource: AsyncParts) -> None:
        self.send_parts = async_raw(resource.send_parts)


class PartsWithStreamingResponse:
    """The methods of parts, answering responses whose body is not read yet."""

    def __init__(self, resource: Parts) -> None:
        self.send_parts = streamed(resource.send_parts)


class AsyncPartsWithStreamingResponse:
    """The methods of parts, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncParts) -> None:
        self.send_parts = async_streamed(resource.send_parts)
