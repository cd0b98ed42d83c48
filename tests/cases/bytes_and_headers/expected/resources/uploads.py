"""`client.uploads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
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

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]

_UPLOAD: Operation[None] = Operation(
    name="uploads.upload",
    method="POST",
    path=("/uploads",),
    names=("body",),
    arguments=lambda: _requests.UploadsUploadArguments,
    body=MultipartBody(whole="body", required=True),
    responses=(ResponseCase("204", kind="empty"),),
)


class Uploads(SyncResource):
    """Uploads."""

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, answering whole responses."""
        return UploadsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return UploadsWithStreamingResponse(self._streamed())

    def upload(
        self,
        *,
        body: Mapping[str, object],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Upload.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _UPLOAD,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncUploads(AsyncResource):
    """Uploads."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncUploadsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncUploadsWithStreamingResponse(self._streamed())

    async def upload(
        self,
        *,
        body: Mapping[str, object],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Upload.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _UPLOAD,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class UploadsWithRawResponse:
    """The methods of uploads, answering whole responses."""

    def __init__(self, resource: Uploads) -> None:
        self.upload = raw(resource.upload)


class AsyncUploadsWithRawResponse:
    """The methods of uploads, answering whole responses."""

    def __init__(self, resource: AsyncUploads) -> None:
        self.upload = async_raw(resource.upload)


class UploadsWithStreamingResponse:
    """The methods of uploads, answering responses whose body is not read yet."""

    def __init__(self, resource: Uploads) -> None:
        self.upload = streamed(resource.upload)


class AsyncUploadsWithStreamingResponse:
    """The methods of uploads, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncUploads) -> None:
        self.upload = async_streamed(resource.upload)
