"""`client.import_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, PathVariable, QueryParameter, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncImport",
    "AsyncImportWithRawResponse",
    "AsyncImportWithStreamingResponse",
    "Import",
    "ImportWithRawResponse",
    "ImportWithStreamingResponse",
]

_CLASS_: Operation[types.MyOddName] = Operation(
    name="import_.class_",
    method="GET",
    path=("/classes/", PathVariable("class_")),
    names=("class_", "top", "two_fast", "extra_headers_", "filter_name", "self_", "timeout_"),
    arguments=lambda: _requests.ImportClassArguments,
    query=(
        QueryParameter("$top", "top"),
        QueryParameter("2fast", "two_fast"),
        QueryParameter("extra_headers", "extra_headers_"),
        QueryParameter("filter[name]", "filter_name"),
        QueryParameter("self", "self_"),
        QueryParameter("timeout", "timeout_"),
    ),
    responses=(ResponseCase("200", lambda: types.MyOddName),),
    replay="safe",
)


class Import(SyncResource):
    """Import."""

    @cached_property
    def with_raw_response(self) -> ImportWithRawResponse:
        """The same methods, answering whole responses."""
        return ImportWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ImportWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ImportWithStreamingResponse(self._streamed())

    def class_(
        self,
        class_: str,
        *,
        top: int | UnsetType = UNSET,
        two_fast: str | UnsetType = UNSET,
        extra_headers_: str | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        timeout_: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MyOddName:
        """Class.

        Args:
            class_: Class.
            top: Top.
            two_fast: Two fast.
            extra_headers_: Extra headers.
            filter_name: Filter name.
            self_: Self.
            timeout_: Timeout.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Found.
        """
        return self._call(
            _CLASS_,
            (class_, top, two_fast, extra_headers_, filter_name, self_, timeout_),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncImport(AsyncResource):
    """Import."""

    @cached_property
    def with_raw_response(self) -> AsyncImportWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncImportWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncImportWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncImportWithStreamingResponse(self._streamed())

    async def class_(
        self,
        class_: str,
        *,
        top: int | UnsetType = UNSET,
        two_fast: str | UnsetType = UNSET,
        extra_headers_: str | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        timeout_: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MyOddName:
        """Class.

        Args:
            class_: Class.
            top: Top.
            two_fast: Two fast.
            extra_headers_: Extra headers.
            filter_name: Filter name.
            self_: Self.
            timeout_: Timeout.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Found.
        """
        return await self._call(
            _CLASS_,
            (class_, top, two_fast, extra_headers_, filter_name, self_, timeout_),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ImportWithRawResponse:
    """The methods of import, answering whole responses."""

    def __init__(self, resource: Import) -> None:
        self.class_ = raw(resource.class_)


class AsyncImportWithRawResponse:
    """The methods of import, answering whole responses."""

    def __init__(self, resource: AsyncImport) -> None:
        self.class_ = async_raw(resource.class_)


class ImportWithStreamingResponse:
    """The methods of import, answering responses whose body is not read yet."""

    def __init__(self, resource: Import) -> None:
        self.class_ = streamed(resource.class_)


class AsyncImportWithStreamingResponse:
    """The methods of import, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncImport) -> None:
        self.class_ = async_streamed(resource.class_)
