"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pages import AsyncPagesResource, PagesResource
    from .pets import AsyncPets, Pets
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncPagesResource": "pages",
            "AsyncPets": "pets",
            "PagesResource": "pages",
            "Pets": "pets",
        },
    )

__all__ = [
    "AsyncPagesResource",
    "AsyncPets",
    "PagesResource",
    "Pets",
]
