"""`client.reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Failure, Operation, QueryParameter, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
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
    "AsyncReports",
    "AsyncReportsWithRawResponse",
    "AsyncReportsWithStreamingResponse",
    "Reports",
    "ReportsWithRawResponse",
    "ReportsWithStreamingResponse",
]

_GET: Operation[types.Report | None] = Operation(
    name="reports.get",
    method="GET",
    path=("/report",),
    names=("year",),
    arguments=lambda: _requests.ReportsGetArguments,
    query=(QueryParameter("year"),),
    responses=(ResponseCase("200", lambda: types.Report), ResponseCase("204", kind="empty")),
    replay="safe",
    failures=(Failure(("404",), lambda: types.GetReportNotFoundResponse),),
)

_GET_CSV: Operation[str | None] = Operation(
    name="reports.get_csv",
    method="GET",
    path=("/report",),
    names=("year",),
    arguments=lambda: _requests.ReportsGetCsvArguments,
    query=(QueryParameter("year"),),
    responses=(
        ResponseCase("200", kind="text", media_type="text/csv"),
        ResponseCase("204", kind="empty"),
    ),
    replay="safe",
    failures=(Failure(("404",), lambda: types.GetReportNotFoundResponse),),
)

_GET_IMAGE: Operation[bytes | None] = Operation(
    name="reports.get_image",
    method="GET",
    path=("/report",),
    names=("year",),
    arguments=lambda: _requests.ReportsGetImageArguments,
    query=(QueryParameter("year"),),
    responses=(
        ResponseCase("200", kind="binary", media_type="image/jpeg"),
        ResponseCase("200", kind="binary", media_type="image/png"),
        ResponseCase("204", kind="empty"),
    ),
    replay="safe",
    failures=(Failure(("404",), lambda: types.GetReportNotFoundResponse),),
)

_GET_PDF: Operation[bytes | None] = Operation(
    name="reports.get_pdf",
    method="GET",
    path=("/report",),
    names=("year",),
    arguments=lambda: _requests.ReportsGetPdfArguments,
    query=(QueryParameter("year"),),
    responses=(
        ResponseCase("200", kind="binary", media_type="application/pdf"),
        ResponseCase("204", kind="empty"),
    ),
    replay="safe",
    failures=(Failure(("404",), lambda: types.GetReportNotFoundResponse),),
)

_GET_XLSX: Operation[bytes | None] = Operation(
    name="reports.get_xlsx",
    method="GET",
    path=("/report",),
    names=("year",),
    arguments=lambda: _requests.ReportsGetXlsxArguments,
    query=(QueryParameter("year"),),
    responses=(
        ResponseCase(
            "200",
            kind="binary",
            media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        ResponseCase("204", kind="empty"),
    ),
    replay="safe",
    failures=(Failure(("404",), lambda: types.GetReportNotFoundResponse),),
)

_LIST_STARS: Operation[list[types.Note]] = Operation(
    name="reports.list_stars",
    method="GET",
    path=("/stars",),
    responses=(ResponseCase("200", lambda: list[types.Note]),),
    replay="safe",
)

_LIST_STARS_HAL: Operation[types.ListStarsHalResponse] = Operation(
    name="reports.list_stars_hal",
    method="GET",
    path=("/stars",),
    responses=(
        ResponseCase("200", lambda: types.ListStarsHalResponse, media_type="application/hal+json"),
    ),
    replay="safe",
)

_LIST_STARS_STAR: Operation[list[types.ListStarsStarResponseItem]] = Operation(
    name="reports.list_stars_star",
    method="GET",
    path=("/stars",),
    responses=(
        ResponseCase(
            "200",
            lambda: list[types.ListStarsStarResponseItem],
            media_type="application/vnd.acme.v3.star+json",
        ),
    ),
    replay="safe",
)

_GET_TABLE: Operation[str] = Operation(
    name="reports.get_table",
    method="GET",
    path=("/table",),
    responses=(ResponseCase("200", kind="text", media_type="text/csv"),),
    replay="safe",
)

_GET_TABLE_PARQUET: Operation[bytes] = Operation(
    name="reports.get_table_parquet",
    method="GET",
    path=("/table",),
    responses=(ResponseCase("200", kind="binary", media_type="application/x-parquet"),),
    replay="safe",
)

_MAKE_VERSION: Operation[types.MakeVersionResponse] = Operation(
    name="reports.make_version",
    method="POST",
    path=("/versions",),
    names=("one",),
    arguments=lambda: _requests.ReportsMakeVersionArguments,
    body=JsonBody(fields={"one": "one"}, required=True, media_type="application/json; version=1"),
    responses=(
        ResponseCase(
            "200", lambda: types.MakeVersionResponse, media_type="application/json; version=1"
        ),
    ),
)

_MAKE_VERSION_AS_VERSION_2: Operation[types.MakeVersionVersion2Response] = Operation(
    name="reports.make_version_as_version_2",
    method="POST",
    path=("/versions",),
    names=("one",),
    arguments=lambda: _requests.ReportsMakeVersionAsVersion2Arguments,
    body=JsonBody(fields={"one": "one"}, required=True, media_type="application/json; version=1"),
    responses=(
        ResponseCase(
            "200",
            lambda: types.MakeVersionVersion2Response,
            media_type="application/json; version=2",
        ),
    ),
)

_MAKE_VERSION_FROM_VERSION_2: Operation[types.MakeVersionResponse] = Operation(
    name="reports.make_version_from_version_2",
    method="POST",
    path=("/versions",),
    names=("two",),
    arguments=lambda: _requests.ReportsMakeVersionFromVersion2Arguments,
    body=JsonBody(fields={"two": "two"}, required=True, media_type="application/json; version=2"),
    responses=(
        ResponseCase(
            "200", lambda: types.MakeVersionResponse, media_type="application/json; version=1"
        ),
    ),
)


class Reports(SyncResource):
    """Reports."""

    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, answering whole responses."""
        return ReportsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ReportsWithStreamingResponse(self._streamed())

    def get(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Report | None:
        """Get.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return self._call(
            _GET,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_csv(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str | None:
        """Get csv.

        Asks for `text/csv`.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return self._call(
            _GET_CSV,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_image(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes | None:
        """Get image.

        Answers `image/jpeg` or `image/png`; `Accept` in `extra_headers` chooses.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return self._call(
            _GET_IMAGE,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_pdf(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes | None:
        """Get pdf.

        Asks for `application/pdf`.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return self._call(
            _GET_PDF,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_xlsx(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes | None:
        """Get xlsx.

        Asks for `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return self._call(
            _GET_XLSX,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_stars(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """List stars.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Stars.
        """
        return self._call(
            _LIST_STARS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_stars_hal(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.ListStarsHalResponse:
        """List stars hal.

        Asks for `application/hal+json`.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Stars.
        """
        return self._call(
            _LIST_STARS_HAL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_stars_star(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.ListStarsStarResponseItem]:
        """List stars star.

        Asks for `application/vnd.acme.v3.star+json`.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Stars.
        """
        return self._call(
            _LIST_STARS_STAR,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_table(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get table.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return self._call(
            _GET_TABLE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_table_parquet(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Get table parquet.

        Asks for `application/x-parquet`.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return self._call(
            _GET_TABLE_PARQUET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def make_version(
        self,
        *,
        one: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MakeVersionResponse:
        """Make version.

        Args:
            one: One.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.
        """
        return self._call(
            _MAKE_VERSION,
            (one,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def make_version_as_version_2(
        self,
        *,
        one: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MakeVersionVersion2Response:
        """Make version as version2.

        Asks for `application/json; version=2`.

        Args:
            one: One.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.
        """
        return self._call(
            _MAKE_VERSION_AS_VERSION_2,
            (one,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def make_version_from_version_2(
        self,
        *,
        two: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MakeVersionResponse:
        """Make version from version2.

        Sends `application/json; version=2`.

        Args:
            two: Two.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.
        """
        return self._call(
            _MAKE_VERSION_FROM_VERSION_2,
            (two,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncReports(AsyncResource):
    """Reports."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncReportsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncReportsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncReportsWithStreamingResponse(self._streamed())

    async def get(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Report | None:
        """Get.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return await self._call(
            _GET,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_csv(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str | None:
        """Get csv.

        Asks for `text/csv`.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return await self._call(
            _GET_CSV,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_image(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes | None:
        """Get image.

        Answers `image/jpeg` or `image/png`; `Accept` in `extra_headers` chooses.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return await self._call(
            _GET_IMAGE,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_pdf(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes | None:
        """Get pdf.

        Asks for `application/pdf`.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return await self._call(
            _GET_PDF,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_xlsx(
        self,
        *,
        year: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes | None:
        """Get xlsx.

        Asks for `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.

        Args:
            year: Year.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The report. `None`: Nothing yet.

        Raises:
            NotFoundError: No such year. `decoded` is a `types.GetReportNotFoundResponse`.
        """
        return await self._call(
            _GET_XLSX,
            (year,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_stars(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Note]:
        """List stars.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Stars.
        """
        return await self._call(
            _LIST_STARS,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_stars_hal(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.ListStarsHalResponse:
        """List stars hal.

        Asks for `application/hal+json`.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Stars.
        """
        return await self._call(
            _LIST_STARS_HAL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_stars_star(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.ListStarsStarResponseItem]:
        """List stars star.

        Asks for `application/vnd.acme.v3.star+json`.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Stars.
        """
        return await self._call(
            _LIST_STARS_STAR,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_table(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get table.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return await self._call(
            _GET_TABLE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_table_parquet(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Get table parquet.

        Asks for `application/x-parquet`.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Text or bytes.
        """
        return await self._call(
            _GET_TABLE_PARQUET,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def make_version(
        self,
        *,
        one: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MakeVersionResponse:
        """Make version.

        Args:
            one: One.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.
        """
        return await self._call(
            _MAKE_VERSION,
            (one,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def make_version_as_version_2(
        self,
        *,
        one: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MakeVersionVersion2Response:
        """Make version as version2.

        Asks for `application/json; version=2`.

        Args:
            one: One.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.
        """
        return await self._call(
            _MAKE_VERSION_AS_VERSION_2,
            (one,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def make_version_from_version_2(
        self,
        *,
        two: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.MakeVersionResponse:
        """Make version from version2.

        Sends `application/json; version=2`.

        Args:
            two: Two.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Made.
        """
        return await self._call(
            _MAKE_VERSION_FROM_VERSION_2,
            (two,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ReportsWithRawResponse:
    """The methods of reports, answering whole responses."""

    def __init__(self, resource: Reports) -> None:
        self.get = raw(resource.get)
        self.get_csv = raw(resource.get_csv)
        self.get_image = raw(resource.get_image)
        self.get_pdf = raw(resource.get_pdf)
        self.get_xlsx = raw(resource.get_xlsx)
        self.list_stars = raw(resource.list_stars)
        self.list_stars_hal = raw(resource.list_stars_hal)
        self.list_stars_star = raw(resource.list_stars_star)
        self.get_table = raw(resource.get_table)
        self.get_table_parquet = raw(resource.get_table_parquet)
        self.make_version = raw(resource.make_version)
        self.make_version_as_version_2 = raw(resource.make_version_as_version_2)
        self.make_version_from_version_2 = raw(resource.make_version_from_version_2)


class AsyncReportsWithRawResponse:
    """The methods of reports, answering whole responses."""

    def __init__(self, resource: AsyncReports) -> None:
        self.get = async_raw(resource.get)
        self.get_csv = async_raw(resource.get_csv)
        self.get_image = async_raw(resource.get_image)
        self.get_pdf = async_raw(resource.get_pdf)
        self.get_xlsx = async_raw(resource.get_xlsx)
        self.list_stars = async_raw(resource.list_stars)
        self.list_stars_hal = async_raw(resource.list_stars_hal)
        self.list_stars_star = async_raw(resource.list_stars_star)
        self.get_table = async_raw(resource.get_table)
        self.get_table_parquet = async_raw(resource.get_table_parquet)
        self.make_version = async_raw(resource.make_version)
        self.make_version_as_version_2 = async_raw(resource.make_version_as_version_2)
        self.make_version_from_version_2 = async_raw(resource.make_version_from_version_2)


class ReportsWithStreamingResponse:
    """The methods of reports, answering responses whose body is not read yet."""

    def __init__(self, resource: Reports) -> None:
        self.get = streamed(resource.get)
        self.get_csv = streamed(resource.get_csv)
        self.get_image = streamed(resource.get_image)
        self.get_pdf = streamed(resource.get_pdf)
        self.get_xlsx = streamed(resource.get_xlsx)
        self.list_stars = streamed(resource.list_stars)
        self.list_stars_hal = streamed(resource.list_stars_hal)
        self.list_stars_star = streamed(resource.list_stars_star)
        self.get_table = streamed(resource.get_table)
        self.get_table_parquet = streamed(resource.get_table_parquet)
        self.make_version = streamed(resource.make_version)
        self.make_version_as_version_2 = streamed(resource.make_version_as_version_2)
        self.make_version_from_version_2 = streamed(resource.make_version_from_version_2)


class AsyncReportsWithStreamingResponse:
    """The methods of reports, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncReports) -> None:
        self.get = async_streamed(resource.get)
        self.get_csv = async_streamed(resource.get_csv)
        self.get_image = async_streamed(resource.get_image)
        self.get_pdf = async_streamed(resource.get_pdf)
        self.get_xlsx = async_streamed(resource.get_xlsx)
        self.list_stars = async_streamed(resource.list_stars)
        self.list_stars_hal = async_streamed(resource.list_stars_hal)
        self.list_stars_star = async_streamed(resource.list_stars_star)
        self.get_table = async_streamed(resource.get_table)
        self.get_table_parquet = async_streamed(resource.get_table_parquet)
        self.make_version = async_streamed(resource.make_version)
        self.make_version_as_version_2 = async_streamed(resource.make_version_as_version_2)
        self.make_version_from_version_2 = async_streamed(resource.make_version_from_version_2)
