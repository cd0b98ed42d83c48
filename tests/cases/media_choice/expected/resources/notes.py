"""`client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.request.multipart import MultipartBody
from .._runtime.request.text import TextBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import FileTypes, Headers, NotGiven, Query, TimeoutTypes, UnsetType

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
    names=("text", "pages"),
    arguments=lambda: _requests.NotesCreateArguments,
    body=JsonBody(fields={"text": "text", "pages": "pages"}, required=True),
    responses=(ResponseCase("201", lambda: types.Note),),
)

_UPDATE_NOTES: Operation[None] = Operation(
    name="notes.update_notes",
    method="PATCH",
    path=("/notes",),
    names=("text", "pages"),
    arguments=lambda: _requests.NotesUpdateNotesArguments,
    body=JsonBody(
        fields={"text": "text", "pages": "pages"},
        required=True,
        media_type="application/merge-patch+json",
    ),
    responses=(ResponseCase("204", kind="empty"),),
)

_CREATE_MULTIPART: Operation[types.Note] = Operation(
    name="notes.create_multipart",
    method="POST",
    path=("/notes",),
    names=("scan", "place"),
    arguments=lambda: _requests.NotesCreateMultipartArguments,
    body=MultipartBody(fields={"scan": "scan", "place": "place"}, required=True, files=("scan",)),
    responses=(ResponseCase("201", lambda: types.Note),),
)

_CREATE_FROM_TEXT: Operation[types.Note] = Operation(
    name="notes.create_from_text",
    method="POST",
    path=("/notes",),
    names=("body",),
    arguments=lambda: _requests.NotesCreateFromTextArguments,
    body=TextBody(whole="body", required=True),
    responses=(ResponseCase("201", lambda: types.Note),),
)

_PUT_LEGACY: Operation[types.Note] = Operation(
    name="notes.put_legacy",
    method="PUT",
    path=("/notes/legacy",),
    names=("pages", "text"),
    arguments=lambda: _requests.NotesPutLegacyArguments,
    body=JsonBody(fields={"pages": "pages", "text": "text"}),
    responses=(ResponseCase("200", lambda: types.Note),),
    replay="idempotent",
)

_CREATE_TEXT: Operation[None] = Operation(
    name="notes.create_text",
    method="POST",
    path=("/notes/text",),
    names=("body",),
    arguments=lambda: _requests.NotesCreateTextArguments,
    body=TextBody(whole="body"),
    responses=(ResponseCase("204", kind="empty"),),
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
        text: str,
        pages: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Write a note.

        Args:
            text: Text.
            pages: Pages.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Written.
        """
        return self._call(
            _CREATE,
            (text, pages),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def update_notes(
        self,
        *,
        text: str,
        pages: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Update notes.

        Sends `application/merge-patch+json`, or what `Content-Type` in `extra_headers` says:
        `application/strategic-merge-patch+json`.

        Args:
            text: Text.
            pages: Pages.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _UPDATE_NOTES,
            (text, pages),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_multipart(
        self,
        *,
        scan: FileTypes,
        place: (
            types.CreateNoteMultipartRequestPlace
            | types.CreateNoteMultipartRequestPlaceParam
            | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Write a note.

        Sends `multipart/form-data`.

        Args:
            scan: Scan.
            place: Place.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Written.
        """
        return self._call(
            _CREATE_MULTIPART,
            (scan, place),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_from_text(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Write a note.

        Sends `text/plain`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Written.
        """
        return self._call(
            _CREATE_FROM_TEXT,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_legacy(
        self,
        *,
        pages: int | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Put legacy.

        Args:
            pages: Pages.
            text: Text.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The note.
        """
        return self._call(
            _PUT_LEGACY,
            (pages, text),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_text(
        self,
        *,
        body: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create text.

        Sends `text/plain`, or what `Content-Type` in `extra_headers` says: `text/x-markdown`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _CREATE_TEXT,
            (body,),
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
        text: str,
        pages: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Write a note.

        Args:
            text: Text.
            pages: Pages.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Written.
        """
        return await self._call(
            _CREATE,
            (text, pages),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def update_notes(
        self,
        *,
        text: str,
        pages: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Update notes.

        Sends `application/merge-patch+json`, or what `Content-Type` in `extra_headers` says:
        `application/strategic-merge-patch+json`.

        Args:
            text: Text.
            pages: Pages.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _UPDATE_NOTES,
            (text, pages),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_multipart(
        self,
        *,
        scan: FileTypes,
        place: (
            types.CreateNoteMultipartRequestPlace
            | types.CreateNoteMultipartRequestPlaceParam
            | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Write a note.

        Sends `multipart/form-data`.

        Args:
            scan: Scan.
            place: Place.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Written.
        """
        return await self._call(
            _CREATE_MULTIPART,
            (scan, place),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_from_text(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Write a note.

        Sends `text/plain`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Written.
        """
        return await self._call(
            _CREATE_FROM_TEXT,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_legacy(
        self,
        *,
        pages: int | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """Put legacy.

        Args:
            pages: Pages.
            text: Text.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The note.
        """
        return await self._call(
            _PUT_LEGACY,
            (pages, text),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_text(
        self,
        *,
        body: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create text.

        Sends `text/plain`, or what `Content-Type` in `extra_headers` says: `text/x-markdown`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _CREATE_TEXT,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class NotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: Notes) -> None:
        self.create = raw(resource.create)
        self.update_notes = raw(resource.update_notes)
        self.create_multipart = raw(resource.create_multipart)
        self.create_from_text = raw(resource.create_from_text)
        self.put_legacy = raw(resource.put_legacy)
        self.create_text = raw(resource.create_text)


class AsyncNotesWithRawResponse:
    """The methods of notes, answering whole responses."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.create = async_raw(resource.create)
        self.update_notes = async_raw(resource.update_notes)
        self.create_multipart = async_raw(resource.create_multipart)
        self.create_from_text = async_raw(resource.create_from_text)
        self.put_legacy = async_raw(resource.put_legacy)
        self.create_text = async_raw(resource.create_text)


class NotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: Notes) -> None:
        self.create = streamed(resource.create)
        self.update_notes = streamed(resource.update_notes)
        self.create_multipart = streamed(resource.create_multipart)
        self.create_from_text = streamed(resource.create_from_text)
        self.put_legacy = streamed(resource.put_legacy)
        self.create_text = streamed(resource.create_text)


class AsyncNotesWithStreamingResponse:
    """The methods of notes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.create = async_streamed(resource.create)
        self.update_notes = async_streamed(resource.update_notes)
        self.create_multipart = async_streamed(resource.create_multipart)
        self.create_from_text = async_streamed(resource.create_from_text)
        self.put_legacy = async_streamed(resource.put_legacy)
        self.create_text = async_streamed(resource.create_text)
