"""`client.notes`."""

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
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]

_CREATE: Operation[types.Note] = Operation(
    name="notes.create",
    method="POST",
    path=("/notes",),
    names=("data", "image", "text", "token"),
    arguments=lambda: _requests.NotesCreateArguments,
    body=JsonBody(
        fields={"data": "data", "image": "image", "text": "text", "token": "token"}, required=True
    ),
    responses=(ResponseCase("200", lambda: types.Note),),
)


class Notes(SyncResource):
    """Notes."""

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, answering whole responses."""
        return NotesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> NotesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return NotesWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        data: bytes | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        token: bytes | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Create.

        Args:
            data: Data.
            image: Image.
            text: Text.
            token: Token.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _CREATE,
            (data, image, text, token),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncNotes(AsyncResource):
    """Notes."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncNotesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncNotesWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        data: bytes | UnsetType = UNSET,
        image: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        token: bytes | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Create.

        Args:
            data: Data.
            image: Image.
            text: Text.
            token: Token.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _CREATE,
            (data, image, text, token),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: Notes) -> None:
        self.create = raw(resource.create)


class AsyncNotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.create = async_raw(resource.create)


class NotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: Notes) -> None:
        self.create = streamed(resource.create)


class AsyncNotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.create = async_streamed(resource.create)
