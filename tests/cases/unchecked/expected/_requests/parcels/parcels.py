"""What the arguments of `client.parcels` have to keep to."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.times import DateText

__all__ = [
    "Either",
    "ParcelsAddArguments",
    "Round",
    "Square",
]


class Round(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    radius: float
    id: str | UnsetType = UNSET


class Square(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    side: float
    id: str | UnsetType = UNSET


if TYPE_CHECKING:
    Either: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    Either = union("Either", lambda: (Round, Square), module=__name__)


class ParcelsAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    closed: dict[Annotated[str, Meta(pattern="^x-")], int] | UnsetType = UNSET
    codes: list[str] | UnsetType = UNSET
    count: int | UnsetType = UNSET
    either: Either | UnsetType = UNSET
    must: dict[str, str] | UnsetType = UNSET
    open: dict[str, Any] | UnsetType = UNSET
    sent: DateText | UnsetType = UNSET
    size: int | UnsetType = UNSET
    weight: Annotated[float, Meta(ge=9, le=1)] | UnsetType = UNSET
    words: dict[str, str] | UnsetType = UNSET
