"""`client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, ResponseCase
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
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]

_REPLACE: Operation[types.Note] = Operation(
    name="notes.replace",
    method="PUT",
    path=("/notes/", PathVariable("id")),
    names=("id", "author", "text", "editor", "score", "subtitle", "tags"),
    arguments=lambda: _requests.NotesReplaceArguments,
    body=JsonBody(
        fields={
            "author": "author",
            "text": "text",
            "editor": "editor",
            "score": "score",
            "subtitle": "subtitle",
            "tags": "tags",
        },
        required=True,
    ),
    responses=(ResponseCase("200", lambda: types.Note),),
    replay="idempotent",
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

    def replace(
        self,
        id: str,
        *,
        author: str | None,
        text: str,
        editor: types.Person | types.PersonParam | UnsetType | None = UNSET,
        score: float | UnsetType | None = UNSET,
        subtitle: str | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType | None = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Replace.

        Args:
            id: Id.
            author: Author.
            text: 1 to 100 characters.
            editor: Editor.
            score: More than 0.
            subtitle: Subtitle.
            tags: Tags.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The note.
        """
        return self._call(
            _REPLACE,
            (id, author, text, editor, score, subtitle, tags),
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

    async def replace(
        self,
        id: str,
        *,
        author: str | None,
        text: str,
        editor: types.Person | types.PersonParam | UnsetType | None = UNSET,
        score: float | UnsetType | None = UNSET,
        subtitle: str | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType | None = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Replace.

        Args:
            id: Id.
            author: Author.
            text: 1 to 100 characters.
            editor: Editor.
            score: More than 0.
            subtitle: Subtitle.
            tags: Tags.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The note.
        """
        return await self._call(
            _REPLACE,
            (id, author, text, editor, score, subtitle, tags),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: Notes) -> None:
        self.replace = raw(resource.replace)


class AsyncNotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.replace = async_raw(resource.replace)


class NotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: Notes) -> None:
        self.replace = streamed(resource.replace)


class AsyncNotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.replace = async_streamed(resource.replace)
