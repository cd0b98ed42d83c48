"""Public types of `client.pages`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pages import Heading, Image, Page, Paragraph, Text
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Heading": "pages",
            "Image": "pages",
            "Page": "pages",
            "Paragraph": "pages",
            "Text": "pages",
        },
    )

__all__ = [
    "Heading",
    "Image",
    "Page",
    "Paragraph",
    "Text",
]
