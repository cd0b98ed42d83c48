"""`client.file`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
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
    from collections.abc import Mapping

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncFile",
    "AsyncFileWithRawResponse",
    "AsyncFileWithStreamingResponse",
    "File",
    "FileWithRawResponse",
    "FileWithStreamingResponse",
]

_SEND: Operation[None] = Operation(
    name="file.send",
    method="POST",
    path=("/file",),
    names=("body",),
    arguments=lambda: _requests.FileSendArguments,
    body=MultipartBody(whole="body"),
    responses=(ResponseCase("204", kind="empty"),),
)


class File(SyncResource):
    """File."""

    @cached_property
    def with_raw_response(self) -> FileWithRawResponse:
        """The same methods, answering whole responses."""
        return FileWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FileWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return FileWithStreamingResponse(self._streamed())

    def send(
        self,
        *,
        body: Mapping[str, object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncFile(AsyncResource):
    """File."""

    @cached_property
    def with_raw_response(self) -> AsyncFileWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncFileWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFileWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncFileWithStreamingResponse(self._streamed())

    async def send(
        self,
        *,
        body: Mapping[str, object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class FileWithRawResponse:
    """The methods of file, answering whole responses."""

    def __init__(self, resource: File) -> None:
        self.send = raw(resource.send)


class AsyncFileWithRawResponse:
    """The methods of file, answering whole responses."""

    def __init__(self, resource: AsyncFile) -> None:
        self.send = async_raw(resource.send)


class FileWithStreamingResponse:
    """The methods of file, answering responses whose body is not read yet."""

    def __init__(self, resource: File) -> None:
        self.send = streamed(resource.send)


class AsyncFileWithStreamingResponse:
    """The methods of file, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncFile) -> None:
        self.send = async_streamed(resource.send)
