"""Types of `client.pets`."""

from typing import TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model
from .._shared.owner import Pet

__all__ = [
    "Failure",
    "ListPetsItem",
]


class Failure(Model, kw_only=True):
    """Failure."""

    code: int | UnsetType = UNSET


ListPetsItem: TypeAlias = Pet
