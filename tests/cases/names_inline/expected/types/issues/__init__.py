"""Public types of `client.issues`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .issues import (
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
    from .issues_params import (
        IssuesSetLabelsRequestWithLabelObjectsLabelParam,
        IssuesSetLabelsRequestWithLabelObjectsParam,
        IssuesSetLabelsRequestWithLabelStringsParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Issue": "issues",
            "IssueByName": "issues",
            "IssueLabel": "issues",
            "IssuePermission": "issues",
            "IssueReactions": "issues",
            "IssueRule": "issues",
            "IssueRuleWithReviewers": "issues",
            "IssueRuleWithWait": "issues",
            "IssueStatus": "issues",
            "IssueTree": "issues",
            "IssueType": "issues",
            "IssuesSetLabelsRequestWithLabelObjects": "issues",
            "IssuesSetLabelsRequestWithLabelObjectsLabel": "issues",
            "IssuesSetLabelsRequestWithLabelObjectsLabelParam": "issues_params",
            "IssuesSetLabelsRequestWithLabelObjectsParam": "issues_params",
            "IssuesSetLabelsRequestWithLabelStrings": "issues",
            "IssuesSetLabelsRequestWithLabelStringsParam": "issues_params",
        },
    )

__all__ = [
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
]
