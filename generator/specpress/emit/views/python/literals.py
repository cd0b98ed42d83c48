"""Several pieces of source text as one: the lists, tuples and statements they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, ident, join, py

if TYPE_CHECKING:
    from collections.abc import Iterable


def listed(names: Iterable[str]) -> Code:
    """Names as literals, for ``__all__``."""
    return join(", ", (py(name) for name in names))


def statements(lines: Iterable[Code]) -> Code:
    """Statements of a class body; the first line is not indented."""
    return join("\n    ", lines)


def tuple_of(codes: Iterable[Code]) -> Code:
    """A tuple's literal: one item keeps its comma."""
    held = tuple(codes)
    inner = join(", ", held)
    return fill("({inner},)", inner=inner) if len(held) == 1 else fill("({inner})", inner=inner)


def entries(pairs: Iterable[tuple[str, Code]]) -> Code:
    """Entries of a dict: text → expression."""
    return join(", ", (fill("{key}: {value}", key=py(key), value=value) for key, value in pairs))


def own_entries(names: Iterable[str]) -> Code:
    """Entries of a dict that passes variables on under their own names."""
    return entries((name, ident(name)) for name in names)
