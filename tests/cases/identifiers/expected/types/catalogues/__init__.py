"""Public types of `client.catalogues`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .catalogues import Catalogue, CatalogueEntry
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Catalogue": "catalogues",
            "CatalogueEntry": "catalogues",
        },
    )

__all__ = [
    "Catalogue",
    "CatalogueEntry",
]
