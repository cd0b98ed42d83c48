"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import Access, AsyncAccess
    from .apps import Apps, AsyncApps
    from .issues import AsyncIssues, Issues
    from .projects import AsyncProjects, Projects
    from .trips import AsyncTrips, Trips
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Access": "access",
            "Apps": "apps",
            "AsyncAccess": "access",
            "AsyncApps": "apps",
            "AsyncIssues": "issues",
            "AsyncProjects": "projects",
            "AsyncTrips": "trips",
            "Issues": "issues",
            "Projects": "projects",
            "Trips": "trips",
        },
    )

__all__ = [
    "Access",
    "Apps",
    "AsyncAccess",
    "AsyncApps",
    "AsyncIssues",
    "AsyncProjects",
    "AsyncTrips",
    "Issues",
    "Projects",
    "Trips",
]
