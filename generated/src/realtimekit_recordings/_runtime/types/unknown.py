"""Variants of unions that the API's document does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import redact
from .models import Serializable

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ON_PURPOSE", "UnknownVariant"]

ON_PURPOSE: Final = "a variant that is unknown on purpose"
"""What stands for such a variant while the rest of a request is checked; known by identity."""


class UnknownVariant(Serializable):
    """An object whose discriminator has a value that the API's document does not know.

    It arrives in answers, and is made by hand to send what is newer than the document:
    ``UnknownVariant({"kind": "new", "size": 3})``. Properties are also attributes, under their wire
    names.

    Attributes:
        properties: All that it has, plain JSON under wire names.
    """

    __slots__ = ("properties",)

    is_known: Final = False

    def __init__(self, properties: Mapping[str, object]) -> None:
        self.properties = dict(properties)

    def __getattr__(self, name: str) -> Any:
        """Return a property by its wire name."""
        if not name.startswith("__") and name != "properties" and name in self.properties:
            return self.properties[name]
        raise AttributeError(f"this variant has no property {name!r}")

    def __to_json__(self) -> dict[str, object]:
        """Encode, as ``codec`` asks for."""
        return self.properties

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return what ``repr`` shows: nobody has said which properties are secrets."""
        return [("properties", dict.fromkeys(self.properties, redact.MASK))]

    def __repr__(self) -> str:
        """Show the names of its properties."""
        return f"UnknownVariant({dict.fromkeys(self.properties, redact.MASK)!r})"

    def __eq__(self, other: object) -> bool:
        """Equal where all properties are."""
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return self.properties == other.properties

    __hash__ = None  # type: ignore[assignment]  # mutable, as models are
