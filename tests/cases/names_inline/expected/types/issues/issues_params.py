"""What the methods of `client.issues` take."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .issues import IssuesSetLabelsRequestWithLabelObjectsLabel

__all__ = [
    "IssuesSetLabelsRequestWithLabelObjectsLabelParam",
    "IssuesSetLabelsRequestWithLabelObjectsParam",
    "IssuesSetLabelsRequestWithLabelStringsParam",
]


class IssuesSetLabelsRequestWithLabelStringsParam(TypedDict):
    """Issues set labels request with label strings."""

    labels: NotRequired[Sequence[str]]


class IssuesSetLabelsRequestWithLabelObjectsLabelParam(TypedDict):
    """Issues set labels request with label objects label."""

    name: str


class IssuesSetLabelsRequestWithLabelObjectsParam(TypedDict):
    """Issues set labels request with label objects."""

    labels: NotRequired[
        Sequence[
            IssuesSetLabelsRequestWithLabelObjectsLabel
            | IssuesSetLabelsRequestWithLabelObjectsLabelParam
        ]
    ]
