"""`client.files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.request.binary import BinaryBody
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
    from .._runtime.options import FileContent, Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_PUT_ANYTHING: Operation[bytes] = Operation(
    name="files.put_anything",
    method="PUT",
    path=("/anything",),
    names=("body",),
    arguments=lambda: _requests.FilesPutAnythingArguments,
    body=BinaryBody(whole="body", required=True),
    responses=(ResponseCase("200", kind="binary", media_type="*/*"),),
    replay="idempotent",
)

_FEED: Operation[None] = Operation(
    name="files.feed",
    method="POST",
    path=("/feed",),
    names=("body",),
    arguments=lambda: _requests.FilesFeedArguments,
    body=BinaryBody(whole="body", required=True, media_type="application/x-ndjson"),
    responses=(ResponseCase("204", kind="empty"),),
)

_PUT_IMAGE: Operation[bytes] = Operation(
    name="files.put_image",
    method="PUT",
    path=("/image",),
    names=("body",),
    arguments=lambda: _requests.FilesPutImageArguments,
    body=BinaryBody(whole="body", required=True),
    responses=(
        ResponseCase("200", kind="binary", media_type="image/jpeg"),
        ResponseCase("200", kind="binary", media_type="image/png"),
    ),
    replay="idempotent",
)

_PUT_STRUCTURED: Operation[types.Pet] = Operation(
    name="files.put_structured",
    method="PUT",
    path=("/structured",),
    names=("name",),
    arguments=lambda: _requests.FilesPutStructuredArguments,
    body=JsonBody(fields={"name": "name"}, required=True),
    responses=(ResponseCase("200", lambda: types.Pet),),
    replay="idempotent",
)

_PUT_VENDOR: Operation[str] = Operation(
    name="files.put_vendor",
    method="PUT",
    path=("/vendor",),
    names=("body",),
    arguments=lambda: _requests.FilesPutVendorArguments,
    body=BinaryBody(whole="body", required=True, media_type="application/vnd.acme.blob"),
    responses=(ResponseCase("200", kind="text", media_type="text/csv"),),
    replay="idempotent",
)

_PUT_VENDOR_BLOB: Operation[bytes] = Operation(
    name="files.put_vendor_blob",
    method="PUT",
    path=("/vendor",),
    names=("body",),
    arguments=lambda: _requests.FilesPutVendorBlobArguments,
    body=BinaryBody(whole="body", required=True, media_type="application/vnd.acme.blob"),
    responses=(ResponseCase("200", kind="binary", media_type="application/vnd.acme.blob"),),
    replay="idempotent",
)


class Files(SyncResource):
    """Files."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, answering whole responses."""
        return FilesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return FilesWithStreamingResponse(self._streamed())

    def put_anything(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put anything.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The same.
        """
        return self._call(
            _PUT_ANYTHING,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def feed(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Feed.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _FEED,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put image.

        Answers `image/jpeg` or `image/png`; `Accept` in `extra_headers` chooses.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The thumbnail.
        """
        return self._call(
            _PUT_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_structured(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Put structured.

        Args:
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The same.
        """
        return self._call(
            _PUT_STRUCTURED,
            (name,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_vendor(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Put vendor.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return self._call(
            _PUT_VENDOR,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_vendor_blob(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put vendor blob.

        Asks for `application/vnd.acme.blob`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return self._call(
            _PUT_VENDOR_BLOB,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncFiles(AsyncResource):
    """Files."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncFilesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncFilesWithStreamingResponse(self._streamed())

    async def put_anything(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put anything.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The same.
        """
        return await self._call(
            _PUT_ANYTHING,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def feed(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Feed.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _FEED,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put image.

        Answers `image/jpeg` or `image/png`; `Accept` in `extra_headers` chooses.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The thumbnail.
        """
        return await self._call(
            _PUT_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_structured(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Pet:
        """Put structured.

        Args:
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The same.
        """
        return await self._call(
            _PUT_STRUCTURED,
            (name,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_vendor(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Put vendor.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return await self._call(
            _PUT_VENDOR,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_vendor_blob(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Put vendor blob.

        Asks for `application/vnd.acme.blob`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return await self._call(
            _PUT_VENDOR_BLOB,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class FilesWithRawResponse:
    """The methods of files, answering whole responses."""

    def __init__(self, resource: Files) -> None:
        self.put_anything = raw(resource.put_anything)
        self.feed = raw(resource.feed)
        self.put_image = raw(resource.put_image)
        self.put_structured = raw(resource.put_structured)
        self.put_vendor = raw(resource.put_vendor)
        self.put_vendor_blob = raw(resource.put_vendor_blob)


class AsyncFilesWithRawResponse:
    """The methods of files, answering whole responses."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.put_anything = async_raw(resource.put_anything)
        self.feed = async_raw(resource.feed)
        self.put_image = async_raw(resource.put_image)
        self.put_structured = async_raw(resource.put_structured)
        self.put_vendor = async_raw(resource.put_vendor)
        self.put_vendor_blob = async_raw(resource.put_vendor_blob)


class FilesWithStreamingResponse:
    """The methods of files, answering responses whose body is not read yet."""

    def __init__(self, resource: Files) -> None:
        self.put_anything = streamed(resource.put_anything)
        self.feed = streamed(resource.feed)
        self.put_image = streamed(resource.put_image)
        self.put_structured = streamed(resource.put_structured)
        self.put_vendor = streamed(resource.put_vendor)
        self.put_vendor_blob = streamed(resource.put_vendor_blob)


class AsyncFilesWithStreamingResponse:
    """The methods of files, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.put_anything = async_streamed(resource.put_anything)
        self.feed = async_streamed(resource.feed)
        self.put_image = async_streamed(resource.put_image)
        self.put_structured = async_streamed(resource.put_structured)
        self.put_vendor = async_streamed(resource.put_vendor)
        self.put_vendor_blob = async_streamed(resource.put_vendor_blob)
