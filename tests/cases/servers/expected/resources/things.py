"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]

_GET_FILE: Operation[None] = Operation(
    name="things.get_file",
    method="GET",
    path=("/files",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
    base_url="https://files.example.com/store",
)

_PUT_FILE: Operation[None] = Operation(
    name="things.put_file",
    method="PUT",
    path=("/files",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="idempotent",
    base_url="https://a.upload.example.com",
)

_GET_NEXT: Operation[None] = Operation(
    name="things.get_next",
    method="GET",
    path=("/next",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
    base_url="/v2",
)

_GET_ROOT: Operation[None] = Operation(
    name="things.get_root",
    method="GET",
    path=("/root",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
    base_url="/",
)

_GET_USUAL: Operation[None] = Operation(
    name="things.get_usual",
    method="GET",
    path=("/usual",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
)


class Things(SyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, answering whole responses."""
        return ThingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ThingsWithStreamingResponse(self._streamed())

    def get_file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get file.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_FILE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def put_file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Put file.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _PUT_FILE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_next(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get next.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_NEXT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_root(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get root.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_ROOT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_usual(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get usual.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_USUAL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncThings(AsyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncThingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncThingsWithStreamingResponse(self._streamed())

    async def get_file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get file.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_FILE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def put_file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Put file.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _PUT_FILE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_next(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get next.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_NEXT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_root(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get root.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_ROOT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_usual(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get usual.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_USUAL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: Things) -> None:
        self.get_file = raw(resource.get_file)
        self.put_file = raw(resource.put_file)
        self.get_next = raw(resource.get_next)
        self.get_root = raw(resource.get_root)
        self.get_usual = raw(resource.get_usual)


class AsyncThingsWithRawResponse:
    """The methods of things, answering whole responses."""

    def __init__(self, resource: AsyncThings) -> None:
        self.get_file = async_raw(resource.get_file)
        self.put_file = async_raw(resource.put_file)
        self.get_next = async_raw(resource.get_next)
        self.get_root = async_raw(resource.get_root)
        self.get_usual = async_raw(resource.get_usual)


class ThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: Things) -> None:
        self.get_file = streamed(resource.get_file)
        self.put_file = streamed(resource.put_file)
        self.get_next = streamed(resource.get_next)
        self.get_root = streamed(resource.get_root)
        self.get_usual = streamed(resource.get_usual)


class AsyncThingsWithStreamingResponse:
    """The methods of things, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncThings) -> None:
        self.get_file = async_streamed(resource.get_file)
        self.put_file = async_streamed(resource.put_file)
        self.get_next = async_streamed(resource.get_next)
        self.get_root = async_streamed(resource.get_root)
        self.get_usual = async_streamed(resource.get_usual)
