"""Types of `client.pets`."""

from typing import TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model
from .._shared.owner import Pet

__all__ = [
    "Failure",
    "ListPetsItem",
    "PetsListPetsHeaders",
]


class Failure(Model, kw_only=True):
    """Failure."""

    code: int | UnsetType = UNSET


ListPetsItem: TypeAlias = Pet


class PetsListPetsHeaders(Model, kw_only=True, rename={"x_total": "X-Total"}):
    """Headers of what `list_pets` answers.

    Attributes:
        x_total: How many there are.
    """

    x_total: int | UnsetType = UNSET
    """How many there are."""
