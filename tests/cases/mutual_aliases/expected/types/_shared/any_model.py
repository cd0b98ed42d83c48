"""Types used in several places."""

from typing import Any, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "AnyModel",
    "Herd",
    "Stripes",
    "Zebra",
]

AnyModel: TypeAlias = str | list[Any] | dict[str, Any]


class Stripes(Model, kw_only=True):
    """Stripes."""

    zebra: "Zebra"
    value: AnyModel | UnsetType = UNSET


Herd: TypeAlias = list[Stripes]

Zebra: TypeAlias = Herd | str
