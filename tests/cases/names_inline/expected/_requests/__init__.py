"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access.access import AccessCreateRequestArguments
    from .issues.issues import IssuesRemoveArguments, IssuesSetLabelsArguments
    from .projects.projects import ProjectsGetSpendLimitArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AccessCreateRequestArguments": "access.access",
            "IssuesRemoveArguments": "issues.issues",
            "IssuesSetLabelsArguments": "issues.issues",
            "ProjectsGetSpendLimitArguments": "projects.projects",
        },
    )

__all__ = [
    "AccessCreateRequestArguments",
    "IssuesRemoveArguments",
    "IssuesSetLabelsArguments",
    "ProjectsGetSpendLimitArguments",
]
