"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import reports
    from .reports.reports import GetReportFilter, GetReportPoint, GetReportQuery
    from .reports.reports_params import (
        GetReportFilterParam,
        GetReportPointParam,
        GetReportQueryParam,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetReportFilter": "reports.reports",
            "GetReportFilterParam": "reports.reports_params",
            "GetReportPoint": "reports.reports",
            "GetReportPointParam": "reports.reports_params",
            "GetReportQuery": "reports.reports",
            "GetReportQueryParam": "reports.reports_params",
            "reports": "",
        },
    )

__all__ = [
    "GetReportFilter",
    "GetReportFilterParam",
    "GetReportPoint",
    "GetReportPointParam",
    "GetReportQuery",
    "GetReportQueryParam",
    "reports",
]
