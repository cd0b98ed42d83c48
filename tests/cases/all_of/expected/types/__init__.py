"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.types.unknown import UnknownVariant
    from . import pages, pets
    from .pages.pages import Heading, Image, Page, Paragraph, Text
    from .pets.pets import Cat, Named
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Cat": "pets.pets",
            "Heading": "pages.pages",
            "Image": "pages.pages",
            "Named": "pets.pets",
            "Page": "pages.pages",
            "Paragraph": "pages.pages",
            "Text": "pages.pages",
            "UnknownVariant": "._runtime.types.unknown",
            "pages": "",
            "pets": "",
        },
    )

__all__ = [
    "Cat",
    "Heading",
    "Image",
    "Named",
    "Page",
    "Paragraph",
    "Text",
    "UnknownVariant",
    "pages",
    "pets",
]
