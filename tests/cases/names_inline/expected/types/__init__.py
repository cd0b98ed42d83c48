"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import access, apps, issues, projects, trips
    from .access.access import CreateAccessRequestBodyKind
    from .access.access_params import CreateAccessRequestBodyKindParam
    from .apps.apps import Installation, InstallationOwner
    from .issues.issues import (
        Issue,
        IssueByName,
        IssueLabel,
        IssuePermission,
        IssueReactions,
        IssueRule,
        IssueRuleWithReviewers,
        IssueRuleWithWait,
        IssuesSetLabelsRequestWithLabelObjects,
        IssuesSetLabelsRequestWithLabelObjectsLabel,
        IssuesSetLabelsRequestWithLabelStrings,
        IssueStatus,
        IssueTree,
        IssueType,
    )
    from .issues.issues_params import (
        IssuesSetLabelsRequestWithLabelObjectsLabelParam,
        IssuesSetLabelsRequestWithLabelObjectsParam,
        IssuesSetLabelsRequestWithLabelStringsParam,
    )
    from .projects.projects import GetProjectSpendLimitResponse
    from .trips.trips import GetTripsResponse, Trip
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateAccessRequestBodyKind": "access.access",
            "CreateAccessRequestBodyKindParam": "access.access_params",
            "GetProjectSpendLimitResponse": "projects.projects",
            "GetTripsResponse": "trips.trips",
            "Installation": "apps.apps",
            "InstallationOwner": "apps.apps",
            "Issue": "issues.issues",
            "IssueByName": "issues.issues",
            "IssueLabel": "issues.issues",
            "IssuePermission": "issues.issues",
            "IssueReactions": "issues.issues",
            "IssueRule": "issues.issues",
            "IssueRuleWithReviewers": "issues.issues",
            "IssueRuleWithWait": "issues.issues",
            "IssueStatus": "issues.issues",
            "IssueTree": "issues.issues",
            "IssueType": "issues.issues",
            "IssuesSetLabelsRequestWithLabelObjects": "issues.issues",
            "IssuesSetLabelsRequestWithLabelObjectsLabel": "issues.issues",
            "IssuesSetLabelsRequestWithLabelObjectsLabelParam": "issues.issues_params",
            "IssuesSetLabelsRequestWithLabelObjectsParam": "issues.issues_params",
            "IssuesSetLabelsRequestWithLabelStrings": "issues.issues",
            "IssuesSetLabelsRequestWithLabelStringsParam": "issues.issues_params",
            "Trip": "trips.trips",
            "access": "",
            "apps": "",
            "issues": "",
            "projects": "",
            "trips": "",
        },
    )

__all__ = [
    "CreateAccessRequestBodyKind",
    "CreateAccessRequestBodyKindParam",
    "GetProjectSpendLimitResponse",
    "GetTripsResponse",
    "Installation",
    "InstallationOwner",
    "Issue",
    "IssueByName",
    "IssueLabel",
    "IssuePermission",
    "IssueReactions",
    "IssueRule",
    "IssueRuleWithReviewers",
    "IssueRuleWithWait",
    "IssueStatus",
    "IssueTree",
    "IssueType",
    "IssuesSetLabelsRequestWithLabelObjects",
    "IssuesSetLabelsRequestWithLabelObjectsLabel",
    "IssuesSetLabelsRequestWithLabelObjectsLabelParam",
    "IssuesSetLabelsRequestWithLabelObjectsParam",
    "IssuesSetLabelsRequestWithLabelStrings",
    "IssuesSetLabelsRequestWithLabelStringsParam",
    "Trip",
    "access",
    "apps",
    "issues",
    "projects",
    "trips",
]
