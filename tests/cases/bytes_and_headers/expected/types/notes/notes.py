"""Types of `client.notes`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.enums import OpenEnum
from ..._runtime.types.models import Model
from ..._runtime.types.octets import Base64Url

__all__ = [
    "Kind",
    "Note",
    "NotesCreateHeaders",
]


class Kind(OpenEnum):
    """Kind."""

    HOT = "hot"
    COLD = "cold"


class Note(Model, kw_only=True):
    """Note."""

    data: bytes | UnsetType = UNSET
    image: str | UnsetType = UNSET
    text: str | UnsetType = UNSET
    token: Base64Url | UnsetType = UNSET


class NotesCreateHeaders(
    Model,
    kw_only=True,
    rename={
        "header_3d": "3d",
        "x_kind": "X-Kind",
        "x_rate_limit": "X-Rate-Limit",
        "x_rate_": "X.Rate!",
        "class_": "class",
    },
):
    """Headers of what `create` answers.

    Attributes:
        header_3d: `3d`.
        x_kind: `X-Kind`.
        x_rate_limit: Calls that are left.
        x_rate_: `X.Rate!`.
        class_: `class`.
    """

    header_3d: bool | UnsetType = UNSET
    x_kind: Kind | UnsetType = UNSET
    x_rate_limit: int | UnsetType = UNSET
    """Calls that are left."""
    x_rate_: int | UnsetType = UNSET
    class_: list[int] | UnsetType = UNSET
