"""`client.pictures`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.binary import BinaryBody
from .._runtime.request.body import JsonBody
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
    "AsyncPictures",
    "AsyncPicturesWithRawResponse",
    "AsyncPicturesWithStreamingResponse",
    "Pictures",
    "PicturesWithRawResponse",
    "PicturesWithStreamingResponse",
]

_ADD_ALBUM: Operation[None] = Operation(
    name="pictures.add_album",
    method="POST",
    path=("/albums",),
    names=("files", "name"),
    arguments=lambda: _requests.PicturesAddAlbumArguments,
    body=MultipartBody(fields={"files": "files", "name": "name"}, required=True, files=("files",)),
    responses=(ResponseCase("204", kind="empty"),),
)

_ADD: Operation[None] = Operation(
    name="pictures.add",
    method="POST",
    path=("/pictures",),
    names=("url",),
    arguments=lambda: _requests.PicturesAddArguments,
    body=JsonBody(fields={"url": "url"}, required=True),
    responses=(ResponseCase("204", kind="empty"),),
)

_REPLACE: Operation[None] = Operation(
    name="pictures.replace",
    method="PUT",
    path=("/pictures",),
    names=("url",),
    arguments=lambda: _requests.PicturesReplaceArguments,
    body=JsonBody(fields={"url": "url"}, required=True),
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)

_ADD_IMAGE: Operation[None] = Operation(
    name="pictures.add_image",
    method="POST",
    path=("/pictures",),
    names=("body",),
    arguments=lambda: _requests.PicturesAddImageArguments,
    body=BinaryBody(whole="body", required=True, media_type="image/png"),
    responses=(ResponseCase("204", kind="empty"),),
)

_REPLACE_IMAGE: Operation[None] = Operation(
    name="pictures.replace_image",
    method="PUT",
    path=("/pictures",),
    names=("body",),
    arguments=lambda: _requests.PicturesReplaceImageArguments,
    body=BinaryBody(whole="body", required=True, media_type="image/png"),
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)

_ADD_MULTIPART: Operation[None] = Operation(
    name="pictures.add_multipart",
    method="POST",
    path=("/pictures",),
    names=("file", "crop"),
    arguments=lambda: _requests.PicturesAddMultipartArguments,
    body=MultipartBody(fields={"file": "file", "crop": "crop"}, required=True, files=("file",)),
    responses=(ResponseCase("204", kind="empty"),),
)

_REPLACE_MULTIPART: Operation[None] = Operation(
    name="pictures.replace_multipart",
    method="PUT",
    path=("/pictures",),
    names=("file", "crop"),
    arguments=lambda: _requests.PicturesReplaceMultipartArguments,
    body=MultipartBody(fields={"file": "file", "crop": "crop"}, required=True, files=("file",)),
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)


class Pictures(SyncResource):
    """Pictures."""

    @cached_property
    def with_raw_response(self) -> PicturesWithRawResponse:
        """The same methods, answering whole responses."""
        return PicturesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PicturesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return PicturesWithStreamingResponse(self._streamed())

    def add_album(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes,
        name: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add album.

        Args:
            files: Files.
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD_ALBUM,
            (files, name),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REPLACE,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REPLACE_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add_multipart(
        self,
        *,
        file: FileTypes,
        crop: (
            types.PictureMultipartRequestCrop | types.PictureMultipartRequestCropParam | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add multipart.

        Sends `multipart/form-data`.

        Args:
            file: File.
            crop: Crop.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace_multipart(
        self,
        *,
        file: FileTypes,
        crop: (
            types.PictureMultipartRequestCrop | types.PictureMultipartRequestCropParam | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace multipart.

        Sends `multipart/form-data`.

        Args:
            file: File.
            crop: Crop.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REPLACE_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPictures(AsyncResource):
    """Pictures."""

    @cached_property
    def with_raw_response(self) -> AsyncPicturesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncPicturesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPicturesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncPicturesWithStreamingResponse(self._streamed())

    async def add_album(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes,
        name: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add album.

        Args:
            files: Files.
            name: Name.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD_ALBUM,
            (files, name),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REPLACE,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REPLACE_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add_multipart(
        self,
        *,
        file: FileTypes,
        crop: (
            types.PictureMultipartRequestCrop | types.PictureMultipartRequestCropParam | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add multipart.

        Sends `multipart/form-data`.

        Args:
            file: File.
            crop: Crop.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace_multipart(
        self,
        *,
        file: FileTypes,
        crop: (
            types.PictureMultipartRequestCrop | types.PictureMultipartRequestCropParam | UnsetType
        ) = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace multipart.

        Sends `multipart/form-data`.

        Args:
            file: File.
            crop: Crop.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REPLACE_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PicturesWithRawResponse:
    """The methods of pictures, answering whole responses."""

    def __init__(self, resource: Pictures) -> None:
        self.add_album = raw(resource.add_album)
        self.add = raw(resource.add)
        self.replace = raw(resource.replace)
        self.add_image = raw(resource.add_image)
        self.replace_image = raw(resource.replace_image)
        self.add_multipart = raw(resource.add_multipart)
        self.replace_multipart = raw(resource.replace_multipart)


class AsyncPicturesWithRawResponse:
    """The methods of pictures, answering whole responses."""

    def __init__(self, resource: AsyncPictures) -> None:
        self.add_album = async_raw(resource.add_album)
        self.add = async_raw(resource.add)
        self.replace = async_raw(resource.replace)
        self.add_image = async_raw(resource.add_image)
        self.replace_image = async_raw(resource.replace_image)
        self.add_multipart = async_raw(resource.add_multipart)
        self.replace_multipart = async_raw(resource.replace_multipart)


class PicturesWithStreamingResponse:
    """The methods of pictures, answering responses whose body is not read yet."""

    def __init__(self, resource: Pictures) -> None:
        self.add_album = streamed(resource.add_album)
        self.add = streamed(resource.add)
        self.replace = streamed(resource.replace)
        self.add_image = streamed(resource.add_image)
        self.replace_image = streamed(resource.replace_image)
        self.add_multipart = streamed(resource.add_multipart)
        self.replace_multipart = streamed(resource.replace_multipart)


class AsyncPicturesWithStreamingResponse:
    """The methods of pictures, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPictures) -> None:
        self.add_album = async_streamed(resource.add_album)
        self.add = async_streamed(resource.add)
        self.replace = async_streamed(resource.replace)
        self.add_image = async_streamed(resource.add_image)
        self.replace_image = async_streamed(resource.replace_image)
        self.add_multipart = async_streamed(resource.add_multipart)
        self.replace_multipart = async_streamed(resource.replace_multipart)
