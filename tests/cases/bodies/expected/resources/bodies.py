"""`client.bodies`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.operation import (
    BinaryBody,
    Failure,
    FormBody,
    JsonBody,
    MultipartBody,
    Operation,
    ResponseCase,
)
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.values import NOT_GIVEN, UNSET, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.values import (
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

_SEND_FORM: Operation[None] = Operation(
    name="bodies.send_form",
    method="POST",
    path=("/form",),
    arguments=lambda: _requests.BodiesSendFormArguments,
    body=FormBody(fields={"name": "name", "tags": "tags"}),
    responses=(ResponseCase("204", kind="empty"),),
)

_SEND_LIST: Operation[types.SendListResponse | types.SendListAcceptedResponse] = Operation(
    name="bodies.send_list",
    method="POST",
    path=("/list",),
    arguments=lambda: _requests.BodiesSendListArguments,
    body=JsonBody(whole="body", required=True),
    responses=(
        ResponseCase("200", lambda: types.SendListResponse),
        ResponseCase("202", lambda: types.SendListAcceptedResponse),
    ),
    failures=(Failure(("4XX",), lambda: types.SendListClientErrorResponse),),
)

_PUT_RAW: Operation[bytes] = Operation(
    name="bodies.put_raw",
    method="PUT",
    path=("/raw",),
    arguments=lambda: _requests.BodiesPutRawArguments,
    body=BinaryBody(whole="body", required=True),
    responses=(ResponseCase("200", kind="binary", media_type="application/octet-stream"),),
    replay="idempotent",
)

_UPLOAD_FILE: Operation[types.UploadFileResponse] = Operation(
    name="bodies.upload_file",
    method="POST",
    path=("/upload",),
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
            {
                "name": name,
                "tags": tags,
            },
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
            {
                "body": body,
            },
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
            {
                "body": body,
            },
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
            {
                "file": file,
                "note": note,
            },
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
            {
                "name": name,
                "tags": tags,
            },
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
            {
                "body": body,
            },
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
            {
                "body": body,
            },
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
            {
                "file": file,
                "note": note,
            },
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BodiesWithRawResponse:
    """The methods of bodies, answering whole responses."""

    def __init__(self, resource: Bodies) -> None:
        self.send_form = raw(resource.send_form)
        self.send_list = raw(resource.send_list)
        self.put_raw = raw(resource.put_raw)
        self.upload_file = raw(resource.upload_file)


class AsyncBodiesWithRawResponse:
    """The methods of bodies, answering whole responses."""

    def __init__(self, resource: AsyncBodies) -> None:
        self.send_form = async_raw(resource.send_form)
        self.send_list = async_raw(resource.send_list)
        self.put_raw = async_raw(resource.put_raw)
        self.upload_file = async_raw(resource.upload_file)


class BodiesWithStreamingResponse:
    """The methods of bodies, answering responses whose body is not read yet."""

    def __init__(self, resource: Bodies) -> None:
        self.send_form = streamed(resource.send_form)
        self.send_list = streamed(resource.send_list)
        self.put_raw = streamed(resource.put_raw)
        self.upload_file = streamed(resource.upload_file)


class AsyncBodiesWithStreamingResponse:
    """The methods of bodies, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBodies) -> None:
        self.send_form = async_streamed(resource.send_form)
        self.send_list = async_streamed(resource.send_list)
        self.put_raw = async_streamed(resource.put_raw)
        self.upload_file = async_streamed(resource.upload_file)
