"""`client.books`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
]

_LIST_BOOKS: Operation[list[types.Book]] = Operation(
    name="books.list_books",
    method="GET",
    path=("/books",),
    responses=(ResponseCase("200", lambda: list[types.Book]),),
    replay="safe",
)


class Books(SyncResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, answering whole responses."""
        return BooksWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return BooksWithStreamingResponse(self._streamed())

    def list_books(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Book]:
        """List books.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A book by its anchor, in this file and in another one.
        """
        return self._call(
            _LIST_BOOKS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBooks(AsyncResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncBooksWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncBooksWithStreamingResponse(self._streamed())

    async def list_books(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Book]:
        """List books.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A book by its anchor, in this file and in another one.
        """
        return await self._call(
            _LIST_BOOKS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BooksWithRawResponse:
    """The methods of books, answering whole responses."""

    def __init__(self, resource: Books) -> None:
        self.list_books = raw(resource.list_books)


class AsyncBooksWithRawResponse:
    """The methods of books, answering whole responses."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.list_books = async_raw(resource.list_books)


class BooksWithStreamingResponse:
    """The methods of books, answering responses whose body is not read yet."""

    def __init__(self, resource: Books) -> None:
        self.list_books = streamed(resource.list_books)


class AsyncBooksWithStreamingResponse:
    """The methods of books, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.list_books = async_streamed(resource.list_books)
