"""What the arguments of `client.issues` have to keep to."""

from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "IssuesRemoveArguments",
    "IssuesSetLabelsArguments",
    "IssuesSetLabelsRequestWithLabelObjects",
    "IssuesSetLabelsRequestWithLabelObjectsLabel",
    "IssuesSetLabelsRequestWithLabelStrings",
]


class IssuesSetLabelsRequestWithLabelStrings(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    labels: list[str] | UnsetType = UNSET


class IssuesSetLabelsRequestWithLabelObjectsLabel(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    name: str


class IssuesSetLabelsRequestWithLabelObjects(
    Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    labels: list[IssuesSetLabelsRequestWithLabelObjectsLabel] | UnsetType = UNSET


class IssuesRemoveArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    number: int


if TYPE_CHECKING:
    _IssuesSetLabelsArgumentsBody: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _IssuesSetLabelsArgumentsBody = union(
        "_IssuesSetLabelsArgumentsBody",
        lambda: (IssuesSetLabelsRequestWithLabelStrings, IssuesSetLabelsRequestWithLabelObjects),
        module=__name__,
    )


class IssuesSetLabelsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    number: int
    body: _IssuesSetLabelsArgumentsBody | UnsetType = UNSET
