"""Types of `client.catalogues`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

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
