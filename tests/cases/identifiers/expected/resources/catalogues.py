"""`client.catalogues`."""

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
    "AsyncCatalogues",
    "AsyncCataloguesWithRawResponse",
    "AsyncCataloguesWithStreamingResponse",
    "Catalogues",
    "CataloguesWithRawResponse",
    "CataloguesWithStreamingResponse",
]

_GET: Operation[types.Catalogue] = Operation(
    name="catalogues.get",
    method="GET",
    path=("/catalogues",),
    responses=(ResponseCase("200", lambda: types.Catalogue),),
    replay="safe",
)


class Catalogues(SyncResource):
    """Catalogues."""

    @cached_property
    def with_raw_response(self) -> CataloguesWithRawResponse:
        """The same methods, answering whole responses."""
        return CataloguesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CataloguesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return CataloguesWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Catalogue:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            By the absolute URI of its $id, and deeper.
        """
        return self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncCatalogues(AsyncResource):
    """Catalogues."""

    @cached_property
    def with_raw_response(self) -> AsyncCataloguesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncCataloguesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCataloguesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncCataloguesWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Catalogue:
        """Get.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            By the absolute URI of its $id, and deeper.
        """
        return await self._call(
            _GET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class CataloguesWithRawResponse:
    """The methods of catalogues, answering whole responses."""

    def __init__(self, resource: Catalogues) -> None:
        self.get = raw(resource.get)


class AsyncCataloguesWithRawResponse:
    """The methods of catalogues, answering whole responses."""

    def __init__(self, resource: AsyncCatalogues) -> None:
        self.get = async_raw(resource.get)


class CataloguesWithStreamingResponse:
    """The methods of catalogues, answering responses whose body is not read yet."""

    def __init__(self, resource: Catalogues) -> None:
        self.get = streamed(resource.get)


class AsyncCataloguesWithStreamingResponse:
    """The methods of catalogues, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncCatalogues) -> None:
        self.get = async_streamed(resource.get)
