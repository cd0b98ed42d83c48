"""Types of `client.issues`."""

from typing import TYPE_CHECKING, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model

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
    "IssuesSetLabelsRequestWithLabelStrings",
]


class IssueByName(Model, kw_only=True):
    """Issue by name."""

    count: int | UnsetType = UNSET


class IssueType(OpenEnum):
    """Issue type."""

    BUG = "bug"
    TASK = "task"


class IssueLabel(Model, kw_only=True):
    """Issue label."""

    color: str | UnsetType = UNSET
    name: str | UnsetType = UNSET


class IssuePermission(OpenEnum):
    """Issue permission."""

    PULL = "pull"
    PUSH = "push"


class IssueReactions(OpenEnum):
    """Issue reactions."""

    PLUS_1 = "+1"
    MINUS_1 = "-1"
    HEART = "heart"


class IssueRuleWithWait(Model, kw_only=True):
    """Issue rule with wait."""

    id: int
    wait: int | UnsetType = UNSET


class IssueRuleWithReviewers(Model, kw_only=True):
    """Issue rule with reviewers."""

    id: int
    reviewers: int | UnsetType = UNSET


class IssueRule(Model, kw_only=True):
    """Issue rule."""

    id: int


class IssueStatus(OpenEnum):
    """Issue status."""

    OPEN = "open"
    CLOSED = "closed"
    EMPTY = ""


class IssueTree(Model, kw_only=True):
    """Issue tree."""

    path: str | UnsetType = UNSET


if TYPE_CHECKING:
    _IssueRules: TypeAlias = IssueRuleWithWait | IssueRuleWithReviewers | IssueRule
else:
    from ..._runtime.types.unions import union

    _IssueRules = union(
        "_IssueRules",
        lambda: (IssueRuleWithWait, IssueRuleWithReviewers, IssueRule),
        module=__name__,
    )


class Issue(Model, kw_only=True):
    """Issue."""

    by_name: dict[str, IssueByName] | UnsetType = UNSET
    issue_type: IssueType | UnsetType = UNSET
    labels: list[IssueLabel] | UnsetType = UNSET
    permissions: list[IssuePermission] | UnsetType = UNSET
    reactions: IssueReactions | UnsetType = UNSET
    rules: list[_IssueRules] | UnsetType = UNSET
    status: IssueStatus | UnsetType = UNSET
    tree: list[IssueTree] | UnsetType = UNSET


class IssuesSetLabelsRequestWithLabelStrings(Model, kw_only=True):
    """Issues set labels request with label strings."""

    labels: list[str] | UnsetType = UNSET


class IssuesSetLabelsRequestWithLabelObjectsLabel(Model, kw_only=True):
    """Issues set labels request with label objects label."""

    name: str


class IssuesSetLabelsRequestWithLabelObjects(Model, kw_only=True):
    """Issues set labels request with label objects."""

    labels: list[IssuesSetLabelsRequestWithLabelObjectsLabel] | UnsetType = UNSET
