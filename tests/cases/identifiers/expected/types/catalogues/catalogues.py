"""Types of `client.catalogues`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

__all__ = [
    "Catalogue",
    "CatalogueEntry",
]


class CatalogueEntry(Model, kw_only=True):
    """Catalogue entry."""

    page: int | UnsetType = UNSET


class Catalogue(Model, kw_only=True):
    """Catalogue."""

    entry: CatalogueEntry | UnsetType = UNSET
    locked: bool | UnsetType = UNSET
