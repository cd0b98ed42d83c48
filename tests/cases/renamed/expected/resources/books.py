"""`client.books`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, QueryParameter, ResponseCase
from .._runtime.helpers.paged_resource import AsyncPagedResource, SyncPagedResource
from .._runtime.helpers.pagination import Pages
from .._runtime.helpers.streamed_resource import AsyncStreamedResource, SyncStreamedResource
from .._runtime.helpers.waiting import Patience, Waiter
from .._runtime.helpers.waiting_resource import AsyncWaitingResource, SyncWaitingResource
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.renamed import deprecated as _deprecated
from .._runtime.request.body import JsonBody
from .._runtime.resource import async_raw, async_streamed, raw, streamed
from .._runtime.response.streamed import StreamedCase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.helpers.pagination import AsyncPager
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType
    from .._runtime.response.streams import AsyncStream, Stream

__all__ = [
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
]

_LIST_VOLUMES: Operation[types.VolumeList] = Operation(
    name="books.list_volumes",
    method="GET",
    path=("/volumes",),
    names=("kind", "page"),
    arguments=lambda: _requests.BooksListVolumesArguments,
    query=(QueryParameter("kind"), QueryParameter("page")),
    responses=(ResponseCase("200", lambda: types.VolumeList),),
    replay="safe",
)

_LIST_VOLUMES__PAGES: Pages[types.BooksListVolumesPage, types.AsyncBooksListVolumesPage] = Pages(
    _LIST_VOLUMES,
    lambda: types.BooksListVolumesPage,
    lambda: types.AsyncBooksListVolumesPage,
    argument="page",
    items=("items",),
    total=("total",),
)

_ADD_VOLUME: Operation[types.Volume] = Operation(
    name="books.add_volume",
    method="POST",
    path=("/volumes",),
    names=("volumes",),
    arguments=lambda: _requests.BooksAddVolumeArguments,
    body=JsonBody(fields={"volumes": "volumes"}, required=True),
    responses=(ResponseCase("201", lambda: types.Volume),),
)

_DEPRECATED: Operation[None] = Operation(
    name="books.deprecated",
    method="GET",
    path=("/volumes/deprecated",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
)

_GET_VOLUME: Operation[types.Volume] = Operation(
    name="books.get_volume",
    method="GET",
    path=("/volumes/", PathVariable("volume_id")),
    names=("volume_id",),
    arguments=lambda: _requests.BooksGetVolumeArguments,
    responses=(ResponseCase("200", lambda: types.Volume),),
    replay="safe",
)

_STREAM_WORDS: Operation[types.Word] = Operation(
    name="books.stream_words",
    method="GET",
    path=("/volumes/", PathVariable("volume_id"), "/words"),
    names=("volume_id",),
    arguments=lambda: _requests.BooksStreamWordsArguments,
    responses=(
        StreamedCase("200", lambda: types.Word, kind="lines", media_type="application/x-ndjson"),
    ),
    replay="safe",
)

_WAIT_UNTIL_TITLED: Waiter[types.Volume] = Waiter(
    _GET_VOLUME,
    subject=(),
    state="title",
    until=("Emma",),
)


class Books(SyncPagedResource, SyncStreamedResource, SyncWaitingResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, answering whole responses."""
        return BooksWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return BooksWithStreamingResponse(self._streamed())

    def list_volumes(
        self,
        *,
        kind: types.KindParam | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.BooksListVolumesPage:
        """List volumes.

        Args:
            kind: One of "novel", "poetry".
            page: Page.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A page.
        """
        return self._page(
            _LIST_VOLUMES__PAGES,
            (kind, page),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add_volume(
        self,
        *,
        volumes: Sequence[types.Volume | types.VolumeParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Volume:
        """Add volume.

        Args:
            volumes: Volumes.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _ADD_VOLUME,
            (volumes,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def deprecated(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Deprecated.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _DEPRECATED,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_volume(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Volume:
        """Get volume.

        Args:
            volume_id: Volume id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_VOLUME,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def stream_words(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Word]:
        """Stream words.

        Args:
            volume_id: Volume id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One word after the other.
        """
        return self._stream(
            _STREAM_WORDS,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def wait_until_titled(
        self,
        volume_id: str,
        *,
        interval: float = 2,
        max_interval: float = 30,
        timeout: float | None = 3600,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
    ) -> types.Volume:
        """Wait until titled.

        Asks `get_volume` again until `title` is Emma. Failures that may pass do not end the waiting
        unless they go on.

        Args:
            volume_id: Volume id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            interval: Seconds before it is asked for the second time; the pauses grow from
                there.
            max_interval: The longest pause, in seconds; a server may ask for more.
            timeout: Seconds to wait altogether; `None` waits for ever.

        Returns:
            What was waited for, as `get_volume` tells it.

        Raises:
            WaitFailedError: It has come to a bad end.
            WaitTimeoutError: It was not over in time.
            APIError: The API cannot be asked.
        """
        return self._wait(
            _WAIT_UNTIL_TITLED,
            {
                "volume_id": volume_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body),
            Patience(interval, max_interval, timeout),
        )

    @_deprecated("client.books.fetch is now called get_volume")
    def fetch(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Volume:
        """Deprecated: the same as `get_volume`, as it is called now."""
        return self._call(
            _GET_VOLUME,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.books.list_all is now called list_volumes")
    def list_all(
        self,
        *,
        kind: types.KindParam | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.BooksListVolumesPage:
        """Deprecated: the same as `list_volumes`, as it is called now."""
        return self._page(
            _LIST_VOLUMES__PAGES,
            (kind, page),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.books.words is now called stream_words")
    def words(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> Stream[types.Word]:
        """Deprecated: the same as `stream_words`, as it is called now."""
        return self._stream(
            _STREAM_WORDS,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.books.wait_for_title is now called wait_until_titled")
    def wait_for_title(
        self,
        volume_id: str,
        *,
        interval: float = 2,
        max_interval: float = 30,
        timeout: float | None = 3600,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
    ) -> types.Volume:
        """Deprecated: the same as `wait_until_titled`, as it is called now."""
        return self._wait(
            _WAIT_UNTIL_TITLED,
            {
                "volume_id": volume_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body),
            Patience(interval, max_interval, timeout),
        )


class AsyncBooks(AsyncPagedResource, AsyncStreamedResource, AsyncWaitingResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncBooksWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncBooksWithStreamingResponse(self._streamed())

    def list_volumes(
        self,
        *,
        kind: types.KindParam | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[types.AsyncBooksListVolumesPage, types.Volume]:
        """List volumes.

        Args:
            kind: One of "novel", "poetry".
            page: Page.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A page.
        """
        return self._pager(
            _LIST_VOLUMES__PAGES,
            (kind, page),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add_volume(
        self,
        *,
        volumes: Sequence[types.Volume | types.VolumeParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Volume:
        """Add volume.

        Args:
            volumes: Volumes.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _ADD_VOLUME,
            (volumes,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def deprecated(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Deprecated.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _DEPRECATED,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_volume(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Volume:
        """Get volume.

        Args:
            volume_id: Volume id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_VOLUME,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def stream_words(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Word]:
        """Stream words.

        Args:
            volume_id: Volume id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            One word after the other.
        """
        return await self._stream(
            _STREAM_WORDS,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def wait_until_titled(
        self,
        volume_id: str,
        *,
        interval: float = 2,
        max_interval: float = 30,
        timeout: float | None = 3600,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
    ) -> types.Volume:
        """Wait until titled.

        Asks `get_volume` again until `title` is Emma. Failures that may pass do not end the waiting
        unless they go on.

        Args:
            volume_id: Volume id.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            interval: Seconds before it is asked for the second time; the pauses grow from
                there.
            max_interval: The longest pause, in seconds; a server may ask for more.
            timeout: Seconds to wait altogether; `None` waits for ever.

        Returns:
            What was waited for, as `get_volume` tells it.

        Raises:
            WaitFailedError: It has come to a bad end.
            WaitTimeoutError: It was not over in time.
            APIError: The API cannot be asked.
        """
        return await self._wait(
            _WAIT_UNTIL_TITLED,
            {
                "volume_id": volume_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body),
            Patience(interval, max_interval, timeout),
        )

    @_deprecated("client.books.fetch is now called get_volume")
    async def fetch(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Volume:
        """Deprecated: the same as `get_volume`, as it is called now."""
        return await self._call(
            _GET_VOLUME,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.books.list_all is now called list_volumes")
    def list_all(
        self,
        *,
        kind: types.KindParam | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[types.AsyncBooksListVolumesPage, types.Volume]:
        """Deprecated: the same as `list_volumes`, as it is called now."""
        return self._pager(
            _LIST_VOLUMES__PAGES,
            (kind, page),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.books.words is now called stream_words")
    async def words(
        self,
        volume_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[types.Word]:
        """Deprecated: the same as `stream_words`, as it is called now."""
        return await self._stream(
            _STREAM_WORDS,
            (volume_id,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    @_deprecated("client.books.wait_for_title is now called wait_until_titled")
    async def wait_for_title(
        self,
        volume_id: str,
        *,
        interval: float = 2,
        max_interval: float = 30,
        timeout: float | None = 3600,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
    ) -> types.Volume:
        """Deprecated: the same as `wait_until_titled`, as it is called now."""
        return await self._wait(
            _WAIT_UNTIL_TITLED,
            {
                "volume_id": volume_id,
            },
            RequestOptions(extra_headers, extra_query, extra_body),
            Patience(interval, max_interval, timeout),
        )


class BooksWithRawResponse:
    """The methods of books, answering whole responses."""

    def __init__(self, resource: Books) -> None:
        self.list_volumes = raw(resource.list_volumes)
        self.add_volume = raw(resource.add_volume)
        self.deprecated = raw(resource.deprecated)
        self.get_volume = raw(resource.get_volume)
        self.stream_words = raw(resource.stream_words)
        self.fetch = _deprecated("client.books.fetch is now called get_volume")(self.get_volume)
        self.list_all = _deprecated("client.books.list_all is now called list_volumes")(
            self.list_volumes
        )
        self.words = _deprecated("client.books.words is now called stream_words")(self.stream_words)


class AsyncBooksWithRawResponse:
    """The methods of books, answering whole responses."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.list_volumes = async_raw(resource.list_volumes)
        self.add_volume = async_raw(resource.add_volume)
        self.deprecated = async_raw(resource.deprecated)
        self.get_volume = async_raw(resource.get_volume)
        self.stream_words = async_raw(resource.stream_words)
        self.fetch = _deprecated("client.books.fetch is now called get_volume")(self.get_volume)
        self.list_all = _deprecated("client.books.list_all is now called list_volumes")(
            self.list_volumes
        )
        self.words = _deprecated("client.books.words is now called stream_words")(self.stream_words)


class BooksWithStreamingResponse:
    """The methods of books, answering responses whose body is not read yet."""

    def __init__(self, resource: Books) -> None:
        self.list_volumes = streamed(resource.list_volumes)
        self.add_volume = streamed(resource.add_volume)
        self.deprecated = streamed(resource.deprecated)
        self.get_volume = streamed(resource.get_volume)
        self.stream_words = streamed(resource.stream_words)
        self.fetch = _deprecated("client.books.fetch is now called get_volume")(self.get_volume)
        self.list_all = _deprecated("client.books.list_all is now called list_volumes")(
            self.list_volumes
        )
        self.words = _deprecated("client.books.words is now called stream_words")(self.stream_words)


class AsyncBooksWithStreamingResponse:
    """The methods of books, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.list_volumes = async_streamed(resource.list_volumes)
        self.add_volume = async_streamed(resource.add_volume)
        self.deprecated = async_streamed(resource.deprecated)
        self.get_volume = async_streamed(resource.get_volume)
        self.stream_words = async_streamed(resource.stream_words)
        self.fetch = _deprecated("client.books.fetch is now called get_volume")(self.get_volume)
        self.list_all = _deprecated("client.books.list_all is now called list_volumes")(
            self.list_volumes
        )
        self.words = _deprecated("client.books.words is now called stream_words")(self.stream_words)
