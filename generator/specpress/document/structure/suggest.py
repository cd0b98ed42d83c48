"""What may be meant by the name of something that is not there."""

from __future__ import annotations

from typing import Any

from specpress.document.structure.graph import Tokens, node_at
from specpress.document.tree import is_object

_MAX_COMPARED = 100_000  # names in all; a document that is wrong so often needs no more advice
_MAX_LENGTH = 200  # characters of a name; comparing takes the product of both lengths


class Suggester:
    """Finds names like the ones given, as long as that takes about a second altogether."""

    def __init__(self) -> None:
        """Begin without having compared anything."""
        self._compared = 0

    def at(self, data: Any, target: Tokens) -> str:
        """The key most like the last one of a path, as a sentence; empty where there is none."""
        try:
            siblings: Any = node_at(data, target[:-1])
        except LookupError:
            return ""
        if not target or not is_object(siblings) or len(target[-1]) > _MAX_LENGTH:
            return ""
        self._compared += len(siblings)
        if self._compared > _MAX_COMPARED:
            return ""
        from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

        names = [name for name in siblings if len(name) <= _MAX_LENGTH]
        close = get_close_matches(target[-1], names, n=1)
        return f" Perhaps '{close[0]}' is meant." if close else ""
