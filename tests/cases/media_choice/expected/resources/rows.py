"""`client.rows`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.helpers.streamed_resource import AsyncStreamedResource, SyncStreamedResource
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.request.binary import BinaryBody
from .._runtime.request.body import JsonBody
from .._runtime.request.multipart import MultipartBody
from .._runtime.request.text import TextBody
from .._runtime.resource import async_raw, async_streamed, raw, streamed
from .._runtime.response.streamed import StreamedCase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import FileContent, FileTypes, Headers, NotGiven, Query, TimeoutTypes
    from .._runtime.response.streams import AsyncEventStream, EventStream

__all__ = [
    "AsyncRows",
    "AsyncRowsWithRawResponse",
    "AsyncRowsWithStreamingResponse",
    "Rows",
    "RowsWithRawResponse",
    "RowsWithStreamingResponse",
]

_IMPORT_ROWS: Operation[list[types.Note]] = Operation(
    name="rows.import_rows",
    method="PUT",
    path=("/rows",),
    names=("body",),
    arguments=lambda: _requests.RowsImportRowsArguments,
    body=JsonBody(whole="body", required=True, media_type="application/vnd.acme.rows+json"),
    responses=(ResponseCase("200", lambda: list[types.Note]),),
    replay="idempotent",
)

_IMPORT_ROWS_AS_CSV: Operation[str] = Operation(
    name="rows.import_rows_as_csv",
    method="PUT",
    path=("/rows",),
    names=("body",),
    arguments=lambda: _requests.RowsImportRowsAsCsvArguments,
    body=JsonBody(whole="body", required=True, media_type="application/vnd.acme.rows+json"),
    responses=(ResponseCase("200", kind="text", media_type="text/csv"),),
    replay="idempotent",
)

_IMPORT_ROWS_BYTES: Operation[list[types.Note]] = Operation(
    name="rows.import_rows_bytes",
    method="PUT",
    path=("/rows",),
    names=("body",),
    arguments=lambda: _requests.RowsImportRowsBytesArguments,
    body=BinaryBody(whole="body", required=True),
    responses=(ResponseCase("200", lambda: list[types.Note]),),
    replay="idempotent",
)

_IMPORT_ROWS_FROM_CSV: Operation[list[types.Note]] = Operation(
    name="rows.import_rows_from_csv",
    method="PUT",
    path=("/rows",),
    names=("body",),
    arguments=lambda: _requests.RowsImportRowsFromCsvArguments,
    body=TextBody(whole="body", required=True, media_type="text/csv"),
    responses=(ResponseCase("200", lambda: list[types.Note]),),
    replay="idempotent",
)

_IMPORT_ROWS_NDJSON: Operation[list[types.Note]] = Operation(
    name="rows.import_rows_ndjson",
    method="PUT",
    path=("/rows",),
    names=("body",),
    arguments=lambda: _requests.RowsImportRowsNdjsonArguments,
    body=BinaryBody(whole="body", required=True, media_type="application/x-ndjson"),
    responses=(ResponseCase("200", lambda: list[types.Note]),),
    replay="idempotent",
)

_TALK: Operation[types.TalkResponse] = Operation(
    name="rows.talk",
    method="POST",
    path=("/talk",),
    names=("prompt", "stream"),
    arguments=lambda: _requests.RowsTalkArguments,
    body=JsonBody(fields={"prompt": "prompt", "stream": "stream"}, required=True),
    responses=(ResponseCase("200", lambda: types.TalkResponse),),
)

_TALK_MULTIPART: Operation[types.TalkResponse] = Operation(
    name="rows.talk_multipart",
    method="POST",
    path=("/talk",),
    names=("voice", "stream"),
    arguments=lambda: _requests.RowsTalkMultipartArguments,
    body=MultipartBody(
        fields={"voice": "voice", "stream": "stream"}, required=True, files=("voice",)
    ),
    responses=(ResponseCase("200", lambda: types.TalkResponse),),
)

_TALK_MULTIPART_STREAM: Operation[types.TalkStreamResponse] = Operation(
    name="rows.talk_multipart_stream",
    method="POST",
    path=("/talk",),
    names=("voice", "stream"),
    arguments=lambda: _requests.RowsTalkMultipartStreamArguments,
    body=MultipartBody(
        fields={"voice": "voice", "stream": "stream"}, required=True, files=("voice",)
    ),
    responses=(
        StreamedCase(
            "200", lambda: types.TalkStreamResponse, kind="events", media_type="text/event-stream"
        ),
    ),
)

_TALK_STREAM: Operation[types.TalkStreamResponse] = Operation(
    name="rows.talk_stream",
    method="POST",
    path=("/talk",),
    names=("prompt", "stream"),
    arguments=lambda: _requests.RowsTalkStreamArguments,
    body=JsonBody(fields={"prompt": "prompt", "stream": "stream"}, required=True),
    responses=(
        StreamedCase(
            "200", lambda: types.TalkStreamResponse, kind="events", media_type="text/event-stream"
        ),
    ),
)


class Rows(SyncStreamedResource):
    """Rows."""

    @cached_property
    def with_raw_response(self) -> RowsWithRawResponse:
        """The same methods, answering whole responses."""
        return RowsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RowsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RowsWithStreamingResponse(self._streamed())

    def import_rows(
        self,
        *,
        body: Sequence[types.Note | types.NoteParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return self._call(
            _IMPORT_ROWS,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def import_rows_as_csv(
        self,
        *,
        body: Sequence[types.Note | types.NoteParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Import rows as csv.

        Asks for `text/csv`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return self._call(
            _IMPORT_ROWS_AS_CSV,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def import_rows_bytes(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows bytes.

        Sends `application/octet-stream`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return self._call(
            _IMPORT_ROWS_BYTES,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def import_rows_from_csv(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows from csv.

        Sends `text/csv`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return self._call(
            _IMPORT_ROWS_FROM_CSV,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def import_rows_ndjson(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows ndjson.

        Sends `application/x-ndjson`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return self._call(
            _IMPORT_ROWS_NDJSON,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def talk(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.TalkResponse:
        """Talk.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return self._call(
            _TALK,
            (prompt, False),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def talk_multipart(
        self,
        *,
        voice: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.TalkResponse:
        """Talk multipart.

        Sends `multipart/form-data`.

        Args:
            voice: Voice.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return self._call(
            _TALK_MULTIPART,
            (voice, False),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def talk_multipart_stream(
        self,
        *,
        voice: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[types.TalkStreamResponse]:
        """Talk multipart stream.

        Sends `multipart/form-data`. Returns the answer as a stream, whose items come one after
        another.

        Args:
            voice: Voice.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return self._events(
            _TALK_MULTIPART_STREAM,
            (voice, True),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def talk_stream(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[types.TalkStreamResponse]:
        """Talk stream.

        Returns the answer as a stream, whose items come one after another.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return self._events(
            _TALK_STREAM,
            (prompt, True),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRows(AsyncStreamedResource):
    """Rows."""

    @cached_property
    def with_raw_response(self) -> AsyncRowsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRowsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRowsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRowsWithStreamingResponse(self._streamed())

    async def import_rows(
        self,
        *,
        body: Sequence[types.Note | types.NoteParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return await self._call(
            _IMPORT_ROWS,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_rows_as_csv(
        self,
        *,
        body: Sequence[types.Note | types.NoteParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Import rows as csv.

        Asks for `text/csv`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return await self._call(
            _IMPORT_ROWS_AS_CSV,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_rows_bytes(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows bytes.

        Sends `application/octet-stream`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return await self._call(
            _IMPORT_ROWS_BYTES,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_rows_from_csv(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows from csv.

        Sends `text/csv`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return await self._call(
            _IMPORT_ROWS_FROM_CSV,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_rows_ndjson(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """Import rows ndjson.

        Sends `application/x-ndjson`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            What was read.
        """
        return await self._call(
            _IMPORT_ROWS_NDJSON,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def talk(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.TalkResponse:
        """Talk.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return await self._call(
            _TALK,
            (prompt, False),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def talk_multipart(
        self,
        *,
        voice: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.TalkResponse:
        """Talk multipart.

        Sends `multipart/form-data`.

        Args:
            voice: Voice.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return await self._call(
            _TALK_MULTIPART,
            (voice, False),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def talk_multipart_stream(
        self,
        *,
        voice: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[types.TalkStreamResponse]:
        """Talk multipart stream.

        Sends `multipart/form-data`. Returns the answer as a stream, whose items come one after
        another.

        Args:
            voice: Voice.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return await self._events(
            _TALK_MULTIPART_STREAM,
            (voice, True),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def talk_stream(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[types.TalkStreamResponse]:
        """Talk stream.

        Returns the answer as a stream, whose items come one after another.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.
        """
        return await self._events(
            _TALK_STREAM,
            (prompt, True),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RowsWithRawResponse:
    """The methods of rows, answering whole responses."""

    def __init__(self, resource: Rows) -> None:
        self.import_rows = raw(resource.import_rows)
        self.import_rows_as_csv = raw(resource.import_rows_as_csv)
        self.import_rows_bytes = raw(resource.import_rows_bytes)
        self.import_rows_from_csv = raw(resource.import_rows_from_csv)
        self.import_rows_ndjson = raw(resource.import_rows_ndjson)
        self.talk = raw(resource.talk)
        self.talk_multipart = raw(resource.talk_multipart)
        self.talk_multipart_stream = raw(resource.talk_multipart_stream)
        self.talk_stream = raw(resource.talk_stream)


class AsyncRowsWithRawResponse:
    """The methods of rows, answering whole responses."""

    def __init__(self, resource: AsyncRows) -> None:
        self.import_rows = async_raw(resource.import_rows)
        self.import_rows_as_csv = async_raw(resource.import_rows_as_csv)
        self.import_rows_bytes = async_raw(resource.import_rows_bytes)
        self.import_rows_from_csv = async_raw(resource.import_rows_from_csv)
        self.import_rows_ndjson = async_raw(resource.import_rows_ndjson)
        self.talk = async_raw(resource.talk)
        self.talk_multipart = async_raw(resource.talk_multipart)
        self.talk_multipart_stream = async_raw(resource.talk_multipart_stream)
        self.talk_stream = async_raw(resource.talk_stream)


class RowsWithStreamingResponse:
    """The methods of rows, answering responses whose body is not read yet."""

    def __init__(self, resource: Rows) -> None:
        self.import_rows = streamed(resource.import_rows)
        self.import_rows_as_csv = streamed(resource.import_rows_as_csv)
        self.import_rows_bytes = streamed(resource.import_rows_bytes)
        self.import_rows_from_csv = streamed(resource.import_rows_from_csv)
        self.import_rows_ndjson = streamed(resource.import_rows_ndjson)
        self.talk = streamed(resource.talk)
        self.talk_multipart = streamed(resource.talk_multipart)
        self.talk_multipart_stream = streamed(resource.talk_multipart_stream)
        self.talk_stream = streamed(resource.talk_stream)


class AsyncRowsWithStreamingResponse:
    """The methods of rows, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRows) -> None:
        self.import_rows = async_streamed(resource.import_rows)
        self.import_rows_as_csv = async_streamed(resource.import_rows_as_csv)
        self.import_rows_bytes = async_streamed(resource.import_rows_bytes)
        self.import_rows_from_csv = async_streamed(resource.import_rows_from_csv)
        self.import_rows_ndjson = async_streamed(resource.import_rows_ndjson)
        self.talk = async_streamed(resource.talk)
        self.talk_multipart = async_streamed(resource.talk_multipart)
        self.talk_multipart_stream = async_streamed(resource.talk_multipart_stream)
        self.talk_stream = async_streamed(resource.talk_stream)
