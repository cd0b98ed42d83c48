"""`client.import_export`."""

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
    "AsyncImportExport",
    "AsyncImportExportWithRawResponse",
    "AsyncImportExportWithStreamingResponse",
    "ImportExport",
    "ImportExportWithRawResponse",
    "ImportExportWithStreamingResponse",
]

_START_IMPORT: Operation[None] = Operation(
    name="import_export.start_import",
    method="POST",
    path=("/import",),
    responses=(ResponseCase("204", kind="empty"),),
)


class ImportExport(SyncResource):
    """Import export."""

    @cached_property
    def with_raw_response(self) -> ImportExportWithRawResponse:
        """The same methods, answering whole responses."""
        return ImportExportWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ImportExportWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ImportExportWithStreamingResponse(self._streamed())

    def start_import(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Start import.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _START_IMPORT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncImportExport(AsyncResource):
    """Import export."""

    @cached_property
    def with_raw_response(self) -> AsyncImportExportWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncImportExportWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncImportExportWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncImportExportWithStreamingResponse(self._streamed())

    async def start_import(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Start import.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _START_IMPORT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ImportExportWithRawResponse:
    """The methods of import export, answering whole responses."""

    def __init__(self, resource: ImportExport) -> None:
        self.start_import = raw(resource.start_import)


class AsyncImportExportWithRawResponse:
    """The methods of import export, answering whole responses."""

    def __init__(self, resource: AsyncImportExport) -> None:
        self.start_import = async_raw(resource.start_import)


class ImportExportWithStreamingResponse:
    """The methods of import export, answering responses whose body is not read yet."""

    def __init__(self, resource: ImportExport) -> None:
        self.start_import = streamed(resource.start_import)


class AsyncImportExportWithStreamingResponse:
    """The methods of import export, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncImportExport) -> None:
        self.start_import = async_streamed(resource.start_import)
