"""Names of what several places have in common: an inline schema that stands in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Struct
from specpress.naming.types.candidates import (
    content_name,
)
from specpress.naming.types.spelling import camel
from specpress.naming.words.nouns import WRAPPERS, is_specific, nouns_of

if TYPE_CHECKING:
    from specpress.naming.types.locations import Root
    from specpress.naming.types.symbols import Symbol
    from specpress.naming.words.identifiers import Words
    from specpress.pointer import Pointer


class SharedNames:
    """Names inline schemas after what their places have in common."""

    def __init__(self) -> None:
        self._nouns: dict[Pointer, str] = {}

    def candidates(self, symbol: Symbol) -> list[str]:
        """What all places of a schema would call it; mostly nothing."""
        locations = symbol.locations
        first = locations[0]
        noun = self._nouns.get(first.parent) if first.parent is not None else None
        if noun and all(WRAPPERS.issuperset(group) for group in first.words):
            return [noun]
        if (
            len({location.parent or location.root or location.pointer for location in locations})
            < 2
        ):
            return []
        if content := content_name(symbol):
            return [content]
        lasts = {location.words[-1] for location in locations if location.words}
        if len(lasts) == 1 and all(location.words for location in locations):
            return _alone(lasts.pop())
        rooted = [location.root for location in locations if location.root is not None]
        if len(rooted) < len(locations) or any(location.words for location in locations):
            return []
        return self._in_common(symbol, rooted)

    def _in_common(self, symbol: Symbol, rooted: list[Root]) -> list[str]:
        kinds = sorted({root.words for root in rooted})
        if all(root.is_failure for root in rooted):
            return [camel(kinds[0]) if len(kinds) == 1 else "ErrorResponse"]
        if len(kinds) > 1:
            return []
        kind = kinds[0]
        if not any(root.stems[0] for root in rooted) or rooted[0].is_parameter:
            return _alone(kind)
        stems = sorted((nouns_of(root.stems[0]) for root in rooted), key=lambda it: (len(it), it))
        common = [word for word in stems[0] if all(word in stem for stem in stems)]
        if not common:
            is_empty = isinstance(symbol.declaration, Struct) and not symbol.declaration.fields
            return [camel(("empty", *kind))] if is_empty else []
        self._nouns[symbol.declaration.origin] = camel(common)
        return [camel((*common, *kind))]


def _alone(words: Words) -> list[str]:
    return [camel(words)] if is_specific(words) else []
