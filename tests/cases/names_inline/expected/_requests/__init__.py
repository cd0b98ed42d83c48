"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access.access import AccessCreateAccessRequestArguments
    from .issues.issues import IssuesRemoveArguments, IssuesSetLabelsArguments
    from .projects.projects import ProjectsGetProjectSpendLimitArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AccessCreateAccessRequestArguments": "access.access",
            "IssuesRemoveArguments": "issues.issues",
            "IssuesSetLabelsArguments": "issues.issues",
            "ProjectsGetProjectSpendLimitArguments": "projects.projects",
        },
    )

__all__ = [
    "AccessCreateAccessRequestArguments",
    "IssuesRemoveArguments",
    "IssuesSetLabelsArguments",
    "ProjectsGetProjectSpendLimitArguments",
]
