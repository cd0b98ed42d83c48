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

_ADD_PICTURE: Operation[None] = Operation(
    name="pictures.add_picture",
    method="POST",
    path=("/pictures",),
    names=("url",),
    arguments=lambda: _requests.PicturesAddPictureArguments,
    body=JsonBody(fields={"url": "url"}, required=True),
    responses=(ResponseCase("204", kind="empty"),),
)

_REPLACE_PICTURE: Operation[None] = Operation(
    name="pictures.replace_picture",
    method="PUT",
    path=("/pictures",),
    names=("url",),
    arguments=lambda: _requests.PicturesReplacePictureArguments,
    body=JsonBody(fields={"url": "url"}, required=True),
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)

_ADD_PICTURE_IMAGE: Operation[None] = Operation(
    name="pictures.add_picture_image",
    method="POST",
    path=("/pictures",),
    names=("body",),
    arguments=lambda: _requests.PicturesAddPictureImageArguments,
    body=BinaryBody(whole="body", required=True, media_type="image/png"),
    responses=(ResponseCase("204", kind="empty"),),
)

_REPLACE_PICTURE_IMAGE: Operation[None] = Operation(
    name="pictures.replace_picture_image",
    method="PUT",
    path=("/pictures",),
    names=("body",),
    arguments=lambda: _requests.PicturesReplacePictureImageArguments,
    body=BinaryBody(whole="body", required=True, media_type="image/png"),
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
)

_ADD_PICTURE_MULTIPART: Operation[None] = Operation(
    name="pictures.add_picture_multipart",
    method="POST",
    path=("/pictures",),
    names=("file", "crop"),
    arguments=lambda: _requests.PicturesAddPictureMultipartArguments,
    body=MultipartBody(fields={"file": "file", "crop": "crop"}, required=True, files=("file",)),
    responses=(ResponseCase("204", kind="empty"),),
)

_REPLACE_PICTURE_MULTIPART: Operation[None] = Operation(
    name="pictures.replace_picture_multipart",
    method="PUT",
    path=("/pictures",),
    names=("file", "crop"),
    arguments=lambda: _requests.PicturesReplacePictureMultipartArguments,
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

    def add_picture(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add picture.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD_PICTURE,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace_picture(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace picture.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REPLACE_PICTURE,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add_picture_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add picture image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _ADD_PICTURE_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace_picture_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace picture image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REPLACE_PICTURE_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add_picture_multipart(
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
        """Add picture multipart.

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
            _ADD_PICTURE_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace_picture_multipart(
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
        """Replace picture multipart.

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
            _REPLACE_PICTURE_MULTIPART,
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

    async def add_picture(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add picture.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD_PICTURE,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace_picture(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace picture.

        Args:
            url: Url.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REPLACE_PICTURE,
            (url,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add_picture_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Add picture image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _ADD_PICTURE_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace_picture_image(
        self,
        *,
        body: FileContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace picture image.

        Sends `image/png`, or what `Content-Type` in `extra_headers` says: `image/webp`.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REPLACE_PICTURE_IMAGE,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add_picture_multipart(
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
        """Add picture multipart.

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
            _ADD_PICTURE_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace_picture_multipart(
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
        """Replace picture multipart.

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
            _REPLACE_PICTURE_MULTIPART,
            (file, crop),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PicturesWithRawResponse:
    """The methods of pictures, answering whole responses."""

    def __init__(self, resource: Pictures) -> None:
        self.add_album = raw(resource.add_album)
        self.add_picture = raw(resource.add_picture)
        self.replace_picture = raw(resource.replace_picture)
        self.add_picture_image = raw(resource.add_picture_image)
        self.replace_picture_image = raw(resource.replace_picture_image)
        self.add_picture_multipart = raw(resource.add_picture_multipart)
        self.replace_picture_multipart = raw(resource.replace_picture_multipart)


class AsyncPicturesWithRawResponse:
    """The methods of pictures, answering whole responses."""

    def __init__(self, resource: AsyncPictures) -> None:
        self.add_album = async_raw(resource.add_album)
        self.add_picture = async_raw(resource.add_picture)
        self.replace_picture = async_raw(resource.replace_picture)
        self.add_picture_image = async_raw(resource.add_picture_image)
        self.replace_picture_image = async_raw(resource.replace_picture_image)
        self.add_picture_multipart = async_raw(resource.add_picture_multipart)
        self.replace_picture_multipart = async_raw(resource.replace_picture_multipart)


class PicturesWithStreamingResponse:
    """The methods of pictures, answering responses whose body is not read yet."""

    def __init__(self, resource: Pictures) -> None:
        self.add_album = streamed(resource.add_album)
        self.add_picture = streamed(resource.add_picture)
        self.replace_picture = streamed(resource.replace_picture)
        self.add_picture_image = streamed(resource.add_picture_image)
        self.replace_picture_image = streamed(resource.replace_picture_image)
        self.add_picture_multipart = streamed(resource.add_picture_multipart)
        self.replace_picture_multipart = streamed(resource.replace_picture_multipart)


class AsyncPicturesWithStreamingResponse:
    """The methods of pictures, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPictures) -> None:
        self.add_album = async_streamed(resource.add_album)
        self.add_picture = async_streamed(resource.add_picture)
        self.replace_picture = async_streamed(resource.replace_picture)
        self.add_picture_image = async_streamed(resource.add_picture_image)
        self.replace_picture_image = async_streamed(resource.replace_picture_image)
        self.add_picture_multipart = async_streamed(resource.add_picture_multipart)
        self.replace_picture_multipart = async_streamed(resource.replace_picture_multipart)
