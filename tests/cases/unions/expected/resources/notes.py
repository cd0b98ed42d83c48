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
    from collections.abc import Mapping, Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]

_PUT_NOTES: Operation[types.Notes] = Operation(
    name="notes.put_notes",
    method="POST",
    path=("/notes",),
    names=("notes", "open"),
    arguments=lambda: _requests.NotesPutNotesArguments,
    body=JsonBody(fields={"notes": "notes", "open": "open"}, required=True),
    responses=(ResponseCase("200", lambda: types.Notes),),
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

    def put_notes(
        self,
        *,
        notes: Sequence[types.Note | types.NoteParam] | UnsetType = UNSET,
        open: types.NotesOpen | types.NotesOpenParam | Mapping[str, object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Notes:
        """Put notes.

        Args:
            notes: Notes.
            open: Open.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _PUT_NOTES,
            (notes, open),
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

    async def put_notes(
        self,
        *,
        notes: Sequence[types.Note | types.NoteParam] | UnsetType = UNSET,
        open: types.NotesOpen | types.NotesOpenParam | Mapping[str, object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Notes:
        """Put notes.

        Args:
            notes: Notes.
            open: Open.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _PUT_NOTES,
            (notes, open),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: Notes) -> None:
        self.put_notes = raw(resource.put_notes)


class AsyncNotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.put_notes = async_raw(resource.put_notes)


class NotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: Notes) -> None:
        self.put_notes = streamed(resource.put_notes)


class AsyncNotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.put_notes = async_streamed(resource.put_notes)
