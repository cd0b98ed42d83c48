"""`client.etc`."""

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
    "AsyncEtc",
    "AsyncEtcWithRawResponse",
    "AsyncEtcWithStreamingResponse",
    "Etc",
    "EtcWithRawResponse",
    "EtcWithStreamingResponse",
]

_X_IMPORT_OS: Operation[types.TOsAbort] = Operation(
    name="etc.x_import_os",
    method="GET",
    path=('/x"""/', PathVariable("id"), "/../{", PathVariable("argument_7_7"), "}"),
    names=("id", "argument_7_7", "q_import_os"),
    arguments=lambda: _requests.EtcXImportOsArguments,
    query=(QueryParameter('q"]; import os #', "q_import_os"),),
    responses=(ResponseCase("200", lambda: types.TOsAbort),),
    replay="safe",
)


class Etc(SyncResource):
    """Etc."""

    @cached_property
    def with_raw_response(self) -> EtcWithRawResponse:
        """The same methods, answering whole responses."""
        return EtcWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> EtcWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return EtcWithStreamingResponse(self._streamed())

    def x_import_os(
        self,
        id: str,
        argument_7_7: str,
        *,
        q_import_os: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.TOsAbort:
        r"""ends with a backslash \

        ends with a quote "

        Args:
            id: '''); os.abort() #.
            argument_7_7: Argument77.
            q_import_os: Matches `'''`. Default: `"); os.abort()`.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            \.
        """
        return self._call(
            _X_IMPORT_OS,
            (id, argument_7_7, q_import_os),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEtc(AsyncResource):
    """Etc."""

    @cached_property
    def with_raw_response(self) -> AsyncEtcWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncEtcWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEtcWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncEtcWithStreamingResponse(self._streamed())

    async def x_import_os(
        self,
        id: str,
        argument_7_7: str,
        *,
        q_import_os: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.TOsAbort:
        r"""ends with a backslash \

        ends with a quote "

        Args:
            id: '''); os.abort() #.
            argument_7_7: Argument77.
            q_import_os: Matches `'''`. Default: `"); os.abort()`.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            \.
        """
        return await self._call(
            _X_IMPORT_OS,
            (id, argument_7_7, q_import_os),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class EtcWithRawResponse:
    """The methods of etc, answering whole responses."""

    def __init__(self, resource: Etc) -> None:
        self.x_import_os = raw(resource.x_import_os)


class AsyncEtcWithRawResponse:
    """The methods of etc, answering whole responses."""

    def __init__(self, resource: AsyncEtc) -> None:
        self.x_import_os = async_raw(resource.x_import_os)


class EtcWithStreamingResponse:
    """The methods of etc, answering responses whose body is not read yet."""

    def __init__(self, resource: Etc) -> None:
        self.x_import_os = streamed(resource.x_import_os)


class AsyncEtcWithStreamingResponse:
    """The methods of etc, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncEtc) -> None:
        self.x_import_os = async_streamed(resource.x_import_os)
