"""`client.letters`."""

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
    "AsyncLetters",
    "AsyncLettersWithRawResponse",
    "AsyncLettersWithStreamingResponse",
    "Letters",
    "LettersWithRawResponse",
    "LettersWithStreamingResponse",
]

_GET_A: Operation[types.GetAResponse] = Operation(
    name="letters.get_a",
    method="GET",
    path=("/a",),
    responses=(ResponseCase("200", lambda: types.GetAResponse),),
    replay="safe",
)

_GET_B: Operation[types.GetAResponse] = Operation(
    name="letters.get_b",
    method="GET",
    path=("/b",),
    responses=(ResponseCase("200", lambda: types.GetAResponse),),
    replay="safe",
)

_GET_C: Operation[types.GetCResponse] = Operation(
    name="letters.get_c",
    method="GET",
    path=("/c",),
    responses=(ResponseCase("200", lambda: types.GetCResponse),),
    replay="safe",
)


class Letters(SyncResource):
    """Letters."""

    @cached_property
    def with_raw_response(self) -> LettersWithRawResponse:
        """The same methods, answering whole responses."""
        return LettersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> LettersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return LettersWithStreamingResponse(self._streamed())

    def get_a(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetAResponse:
        """Get a.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A.
        """
        return self._call(
            _GET_A,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_b(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetAResponse:
        """Get b.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            B.
        """
        return self._call(
            _GET_B,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_c(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetCResponse:
        """Get c.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            C.
        """
        return self._call(
            _GET_C,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncLetters(AsyncResource):
    """Letters."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncLettersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLettersWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncLettersWithStreamingResponse(self._streamed())

    async def get_a(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetAResponse:
        """Get a.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A.
        """
        return await self._call(
            _GET_A,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_b(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetAResponse:
        """Get b.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            B.
        """
        return await self._call(
            _GET_B,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_c(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.GetCResponse:
        """Get c.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            C.
        """
        return await self._call(
            _GET_C,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class LettersWithRawResponse:
    """The methods of letters, answering whole responses."""

    def __init__(self, resource: Letters) -> None:
        self.get_a = raw(resource.get_a)
        self.get_b = raw(resource.get_b)
        self.get_c = raw(resource.get_c)


class AsyncLettersWithRawResponse:
    """The methods of letters, answering whole responses."""

    def __init__(self, resource: AsyncLetters) -> None:
        self.get_a = async_raw(resource.get_a)
        self.get_b = async_raw(resource.get_b)
        self.get_c = async_raw(resource.get_c)


class LettersWithStreamingResponse:
    """The methods of letters, answering responses whose body is not read yet."""

    def __init__(self, resource: Letters) -> None:
        self.get_a = streamed(resource.get_a)
        self.get_b = streamed(resource.get_b)
        self.get_c = streamed(resource.get_c)


class AsyncLettersWithStreamingResponse:
    """The methods of letters, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncLetters) -> None:
        self.get_a = async_streamed(resource.get_a)
        self.get_b = async_streamed(resource.get_b)
        self.get_c = async_streamed(resource.get_c)
