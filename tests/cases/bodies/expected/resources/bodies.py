"""`client.bodies`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Failure, Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.binary import BinaryBody
from .._runtime.request.body import JsonBody
from .._runtime.request.forms import FormBody, FormEncoding
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
    from collections.abc import Sequence

    from .._runtime.options import (
        FileContent,
        FileTypes,
        Headers,
        NotGiven,
        Query,
        TimeoutTypes,
        UnsetType,
    )

__all__ = [
    "AsyncBodies",
    "AsyncBodiesWithRawResponse",
    "AsyncBodiesWithStreamingResponse",
    "Bodies",
    "BodiesWithRawResponse",
    "BodiesWithStreamingResponse",
]

_SEND_ALBUM: Operation[None] = Operation(
    name="bodies.send_album",
    method="POST",
    path=("/album",),
    names=("photos", "cover", "document", "order", "settings", "tags", "title"),
    arguments=lambda: _requests.BodiesSendAlbumArguments,
    body=MultipartBody(
        fields={
            "photos": "photos",
            "cover": "cover",
            "document": "document",
            "order": "order",
            "settings": "settings",
            "tags": "tags",
            "title": "title",
        },
        required=True,
        files=("photos", "cover", "document"),
        content_types={
            "document": "application/pdf",
            "order": "application/json",
            "photos": "image/png, image/jpeg",
            "title": "text/markdown",
        },
    ),
    responses=(ResponseCase("204", kind="empty"),),
)

_SEND_CHOICE: Operation[None] = Operation(
    name="bodies.send_choice",
    method="POST",
    path=("/choice",),
    names=("file", "note"),
    arguments=lambda: _requests.BodiesSendChoiceArguments,
    body=MultipartBody(fields={"file": "file", "note": "note"}, files=("file",)),
    responses=(ResponseCase("204", kind="empty"),),
)

_SEND_ENCODED: Operation[None] = Operation(
    name="bodies.send_encoded",
    method="POST",
    path=("/encoded",),
    names=("deep", "flat", "joined", "json", "nested", "piped", "plain", "spaced"),
    arguments=lambda: _requests.BodiesSendEncodedArguments,
    body=FormBody(
        fields={
            "deep": "deep",
            "flat": "flat",
            "joined": "joined",
            "json": "json",
            "nested": "nested",
            "piped": "piped",
            "plain": "plain",
            "spaced": "spaced",
        },
        required=True,
        encodings={
            "deep": FormEncoding(style="deepObject"),
            "flat": FormEncoding(),
            "joined": FormEncoding(explode=False),
            "json": FormEncoding(json=True),
            "piped": FormEncoding(style="pipeDelimited", explode=False),
            "spaced": FormEncoding(style="spaceDelimited", explode=False),
        },
    ),
    responses=(ResponseCase("204", kind="empty"),),
)

_SEND_FORM: Operation[None] = Operation(
    name="bodies.send_form",
    method="POST",
    path=("/form",),
    names=("name", "tags"),
    arguments=lambda: _requests.BodiesSendFormArguments,
    body=FormBody(fields={"name": "name", "tags": "tags"}),
    responses=(ResponseCase("204", kind="empty"),),
)

_SEND_LIST: Operation[types.SendListResponse | types.SendListAcceptedResponse] = Operation(
    name="bodies.send_list",
    method="POST",
    path=("/list",),
    names=("body",),
    arguments=lambda: _requests.BodiesSendListArguments,
    body=JsonBody(whole="body", required=True),
    responses=(
        ResponseCase("200", lambda: types.SendListResponse),
        ResponseCase("202", lambda: types.SendListAcceptedResponse),
    ),
    failures=(Failure(("4XX",), lambda: types.SendListClientErrorResponse),),
)

_SEND_MIXED: Operation[None] = Operation(
    name="bodies.send_mixed",
    method="POST",
    path=("/mixed",),
    names=("blob", "note"),
    arguments=lambda: _requests.BodiesSendMixedArguments,
    body=MultipartBody(
        fields={"blob": "blob", "note": "note"}, files=("blob",), media_type="multipart/mixed"
    ),
    responses=(ResponseCase("204", kind="empty"),),
)

_SEND_NOTE: Operation[None] = Operation(
    name="bodies.send_note",
    method="POST",
    path=("/note",),
    names=("body",),
    arguments=lambda: _requests.BodiesSendNoteArguments,
    body=TextBody(whole="body"),
    responses=(ResponseCase("204", kind="empty"),),
)

_PUT_RAW: Operation[bytes] = Operation(
    name="bodies.put_raw",
    method="PUT",
    path=("/raw",),
    names=("body",),
    arguments=lambda: _requests.BodiesPutRawArguments,
    body=BinaryBody(whole="body", required=True),
    responses=(ResponseCase("200", kind="binary", media_type="application/octet-stream"),),
    replay="idempotent",
)

_UPLOAD_FILE: Operation[types.UploadFileResponse] = Operation(
    name="bodies.upload_file",
    method="POST",
    path=("/upload",),
    names=("file", "note"),
    arguments=lambda: _requests.BodiesUploadFileArguments,
    body=MultipartBody(fields={"file": "file", "note": "note"}, required=True, files=("file",)),
    responses=(ResponseCase("201", lambda: types.UploadFileResponse),),
)


class Bodies(SyncResource):
    """Bodies."""

    @cached_property
    def with_raw_response(self) -> BodiesWithRawResponse:
        """The same methods, answering whole responses."""
        return BodiesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BodiesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return BodiesWithStreamingResponse(self._streamed())

    def send_album(
        self,
        *,
        photos: Sequence[FileTypes],
        cover: FileTypes | UnsetType = UNSET,
        document: FileTypes | UnsetType = UNSET,
        order: Sequence[int] | UnsetType = UNSET,
        settings: (
            types.SendAlbumRequestSettings | types.SendAlbumRequestSettingsParam | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send album.

        Args:
            photos: Photos.
            cover: Cover.
            document: Document.
            order: Order.
            settings: Settings.
            tags: Tags.
            title: Title.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_ALBUM,
            (photos, cover, document, order, settings, tags, title),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_choice(
        self,
        *,
        file: FileTypes | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send choice.

        Args:
            file: File.
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_CHOICE,
            (file, note),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_encoded(
        self,
        *,
        deep: types.SendEncodedRequestDeep | types.SendEncodedRequestDeepParam | UnsetType = UNSET,
        flat: types.SendEncodedRequestFlat | types.SendEncodedRequestFlatParam | UnsetType = UNSET,
        joined: Sequence[str] | UnsetType = UNSET,
        json: Sequence[int] | UnsetType = UNSET,
        nested: (
            types.SendEncodedRequestNested | types.SendEncodedRequestNestedParam | UnsetType
        ) = UNSET,
        piped: Sequence[int] | UnsetType = UNSET,
        plain: Sequence[str] | UnsetType = UNSET,
        spaced: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send encoded.

        Args:
            deep: Deep.
            flat: Flat.
            joined: Joined.
            json: Json.
            nested: Nested.
            piped: Piped.
            plain: Plain.
            spaced: Spaced.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_ENCODED,
            (deep, flat, joined, json, nested, piped, plain, spaced),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_form(
        self,
        *,
        name: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send form.

        Args:
            name: Name.
            tags: Tags.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_FORM,
            (name, tags),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_list(
        self,
        *,
        body: Sequence[int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.SendListResponse | types.SendListAcceptedResponse:
        """Send list.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One answer.

        Raises:
            APIStatusError: Refused. `decoded` is a `types.SendListClientErrorResponse`.
        """
        return self._call(
            _SEND_LIST,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_mixed(
        self,
        *,
        blob: FileTypes | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send mixed.

        Args:
            blob: Blob.
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_MIXED,
            (blob, note),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def send_note(
        self,
        *,
        body: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send note.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND_NOTE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_raw(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put raw.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The same bytes.
        """
        return self._call(
            _PUT_RAW,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def upload_file(
        self,
        *,
        file: FileTypes,
        note: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.UploadFileResponse:
        """Upload file.

        Args:
            file: File.
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return self._call(
            _UPLOAD_FILE,
            (file, note),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBodies(AsyncResource):
    """Bodies."""

    @cached_property
    def with_raw_response(self) -> AsyncBodiesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncBodiesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBodiesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncBodiesWithStreamingResponse(self._streamed())

    async def send_album(
        self,
        *,
        photos: Sequence[FileTypes],
        cover: FileTypes | UnsetType = UNSET,
        document: FileTypes | UnsetType = UNSET,
        order: Sequence[int] | UnsetType = UNSET,
        settings: (
            types.SendAlbumRequestSettings | types.SendAlbumRequestSettingsParam | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send album.

        Args:
            photos: Photos.
            cover: Cover.
            document: Document.
            order: Order.
            settings: Settings.
            tags: Tags.
            title: Title.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_ALBUM,
            (photos, cover, document, order, settings, tags, title),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_choice(
        self,
        *,
        file: FileTypes | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send choice.

        Args:
            file: File.
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_CHOICE,
            (file, note),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_encoded(
        self,
        *,
        deep: types.SendEncodedRequestDeep | types.SendEncodedRequestDeepParam | UnsetType = UNSET,
        flat: types.SendEncodedRequestFlat | types.SendEncodedRequestFlatParam | UnsetType = UNSET,
        joined: Sequence[str] | UnsetType = UNSET,
        json: Sequence[int] | UnsetType = UNSET,
        nested: (
            types.SendEncodedRequestNested | types.SendEncodedRequestNestedParam | UnsetType
        ) = UNSET,
        piped: Sequence[int] | UnsetType = UNSET,
        plain: Sequence[str] | UnsetType = UNSET,
        spaced: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send encoded.

        Args:
            deep: Deep.
            flat: Flat.
            joined: Joined.
            json: Json.
            nested: Nested.
            piped: Piped.
            plain: Plain.
            spaced: Spaced.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_ENCODED,
            (deep, flat, joined, json, nested, piped, plain, spaced),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_form(
        self,
        *,
        name: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send form.

        Args:
            name: Name.
            tags: Tags.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_FORM,
            (name, tags),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_list(
        self,
        *,
        body: Sequence[int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.SendListResponse | types.SendListAcceptedResponse:
        """Send list.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One answer.

        Raises:
            APIStatusError: Refused. `decoded` is a `types.SendListClientErrorResponse`.
        """
        return await self._call(
            _SEND_LIST,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_mixed(
        self,
        *,
        blob: FileTypes | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send mixed.

        Args:
            blob: Blob.
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_MIXED,
            (blob, note),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_note(
        self,
        *,
        body: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send note.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND_NOTE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_raw(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put raw.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The same bytes.
        """
        return await self._call(
            _PUT_RAW,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def upload_file(
        self,
        *,
        file: FileTypes,
        note: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.UploadFileResponse:
        """Upload file.

        Args:
            file: File.
            note: Note.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Done.
        """
        return await self._call(
            _UPLOAD_FILE,
            (file, note),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BodiesWithRawResponse:
    """The methods of bodies, answering whole responses."""

    def __init__(self, resource: Bodies) -> None:
        self.send_album = raw(resource.send_album)
        self.send_choice = raw(resource.send_choice)
        self.send_encoded = raw(resource.send_encoded)
        self.send_form = raw(resource.send_form)
        self.send_list = raw(resource.send_list)
        self.send_mixed = raw(resource.send_mixed)
        self.send_note = raw(resource.send_note)
        self.put_raw = raw(resource.put_raw)
        self.upload_file = raw(resource.upload_file)


class AsyncBodiesWithRawResponse:
    """The methods of bodies, answering whole responses."""

    def __init__(self, resource: AsyncBodies) -> None:
        self.send_album = async_raw(resource.send_album)
        self.send_choice = async_raw(resource.send_choice)
        self.send_encoded = async_raw(resource.send_encoded)
        self.send_form = async_raw(resource.send_form)
        self.send_list = async_raw(resource.send_list)
        self.send_mixed = async_raw(resource.send_mixed)
        self.send_note = async_raw(resource.send_note)
        self.put_raw = async_raw(resource.put_raw)
        self.upload_file = async_raw(resource.upload_file)


class BodiesWithStreamingResponse:
    """The methods of bodies, answering responses whose body is not read yet."""

    def __init__(self, resource: Bodies) -> None:
        self.send_album = streamed(resource.send_album)
        self.send_choice = streamed(resource.send_choice)
        self.send_encoded = streamed(resource.send_encoded)
        self.send_form = streamed(resource.send_form)
        self.send_list = streamed(resource.send_list)
        self.send_mixed = streamed(resource.send_mixed)
        self.send_note = streamed(resource.send_note)
        self.put_raw = streamed(resource.put_raw)
        self.upload_file = streamed(resource.upload_file)


class AsyncBodiesWithStreamingResponse:
    """The methods of bodies, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBodies) -> None:
        self.send_album = async_streamed(resource.send_album)
        self.send_choice = async_streamed(resource.send_choice)
        self.send_encoded = async_streamed(resource.send_encoded)
        self.send_form = async_streamed(resource.send_form)
        self.send_list = async_streamed(resource.send_list)
        self.send_mixed = async_streamed(resource.send_mixed)
        self.send_note = async_streamed(resource.send_note)
        self.put_raw = async_streamed(resource.put_raw)
        self.upload_file = async_streamed(resource.upload_file)
