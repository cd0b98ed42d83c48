"""`client.paths`."""

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
    "AsyncPaths",
    "AsyncPathsWithRawResponse",
    "AsyncPathsWithStreamingResponse",
    "Paths",
    "PathsWithRawResponse",
    "PathsWithStreamingResponse",
]

_GET_A_SLASH_B_MIXEDCASE: Operation[types.Holder] = Operation(
    name="paths.get_a_slash_b_mixedcase",
    method="GET",
    path=("/A/b",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GET_A_DASH_B: Operation[types.Holder] = Operation(
    name="paths.get_a_dash_b",
    method="GET",
    path=("/a-b",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GET_A_SLASH_B_LOWERCASE: Operation[types.Holder] = Operation(
    name="paths.get_a_slash_b_lowercase",
    method="GET",
    path=("/a/b",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GET_A_SLASH_B_SLASH: Operation[types.Holder] = Operation(
    name="paths.get_a_slash_b_slash",
    method="GET",
    path=("/a/b/",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)

_GET_A_UNDERSCORE_B: Operation[types.Holder] = Operation(
    name="paths.get_a_underscore_b",
    method="GET",
    path=("/a_b",),
    responses=(ResponseCase("200", lambda: types.Holder),),
    replay="safe",
)


class Paths(SyncResource):
    """Paths."""

    @cached_property
    def with_raw_response(self) -> PathsWithRawResponse:
        """The same methods, answering whole responses."""
        return PathsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PathsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return PathsWithStreamingResponse(self._streamed())

    def get_a_slash_b_mixedcase(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a slash b mixedcase.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_A_SLASH_B_MIXEDCASE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_a_dash_b(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a dash b.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_A_DASH_B,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_a_slash_b_lowercase(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a slash b lowercase.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_A_SLASH_B_LOWERCASE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_a_slash_b_slash(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a slash b slash.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_A_SLASH_B_SLASH,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_a_underscore_b(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a underscore b.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _GET_A_UNDERSCORE_B,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPaths(AsyncResource):
    """Paths."""

    @cached_property
    def with_raw_response(self) -> AsyncPathsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncPathsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPathsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncPathsWithStreamingResponse(self._streamed())

    async def get_a_slash_b_mixedcase(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a slash b mixedcase.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_A_SLASH_B_MIXEDCASE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_a_dash_b(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a dash b.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_A_DASH_B,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_a_slash_b_lowercase(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a slash b lowercase.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_A_SLASH_B_LOWERCASE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_a_slash_b_slash(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a slash b slash.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_A_SLASH_B_SLASH,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_a_underscore_b(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Holder:
        """Get a underscore b.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _GET_A_UNDERSCORE_B,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class PathsWithRawResponse:
    """The methods of paths, answering whole responses."""

    def __init__(self, resource: Paths) -> None:
        self.get_a_slash_b_mixedcase = raw(resource.get_a_slash_b_mixedcase)
        self.get_a_dash_b = raw(resource.get_a_dash_b)
        self.get_a_slash_b_lowercase = raw(resource.get_a_slash_b_lowercase)
        self.get_a_slash_b_slash = raw(resource.get_a_slash_b_slash)
        self.get_a_underscore_b = raw(resource.get_a_underscore_b)


class AsyncPathsWithRawResponse:
    """The methods of paths, answering whole responses."""

    def __init__(self, resource: AsyncPaths) -> None:
        self.get_a_slash_b_mixedcase = async_raw(resource.get_a_slash_b_mixedcase)
        self.get_a_dash_b = async_raw(resource.get_a_dash_b)
        self.get_a_slash_b_lowercase = async_raw(resource.get_a_slash_b_lowercase)
        self.get_a_slash_b_slash = async_raw(resource.get_a_slash_b_slash)
        self.get_a_underscore_b = async_raw(resource.get_a_underscore_b)


class PathsWithStreamingResponse:
    """The methods of paths, answering responses whose body is not read yet."""

    def __init__(self, resource: Paths) -> None:
        self.get_a_slash_b_mixedcase = streamed(resource.get_a_slash_b_mixedcase)
        self.get_a_dash_b = streamed(resource.get_a_dash_b)
        self.get_a_slash_b_lowercase = streamed(resource.get_a_slash_b_lowercase)
        self.get_a_slash_b_slash = streamed(resource.get_a_slash_b_slash)
        self.get_a_underscore_b = streamed(resource.get_a_underscore_b)


class AsyncPathsWithStreamingResponse:
    """The methods of paths, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncPaths) -> None:
        self.get_a_slash_b_mixedcase = async_streamed(resource.get_a_slash_b_mixedcase)
        self.get_a_dash_b = async_streamed(resource.get_a_dash_b)
        self.get_a_slash_b_lowercase = async_streamed(resource.get_a_slash_b_lowercase)
        self.get_a_slash_b_slash = async_streamed(resource.get_a_slash_b_slash)
        self.get_a_underscore_b = async_streamed(resource.get_a_underscore_b)
