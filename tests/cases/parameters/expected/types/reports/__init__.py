"""Public types of `client.reports`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reports import GetReportFilter, GetReportPoint, GetReportQuery
    from .reports_params import GetReportFilterParam, GetReportPointParam, GetReportQueryParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetReportFilter": "reports",
            "GetReportFilterParam": "reports_params",
            "GetReportPoint": "reports",
            "GetReportPointParam": "reports_params",
            "GetReportQuery": "reports",
            "GetReportQueryParam": "reports_params",
        },
    )

__all__ = [
    "GetReportFilter",
    "GetReportFilterParam",
    "GetReportPoint",
    "GetReportPointParam",
    "GetReportQuery",
    "GetReportQueryParam",
]
