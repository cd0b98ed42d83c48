"""The API as tables: which operations list, fetch and change the rows of a collection.

Names are the document's own: wire names of properties and parameters, keys of operations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

if TYPE_CHECKING:
    from specpress.ir.types import TypeRef

Verb: TypeAlias = Literal["INSERT", "REPLACE", "UPDATE", "DELETE"]


class Range(msgspec.Struct, frozen=True, kw_only=True):
    """The parameters that limit a column from below and from above."""

    column: str
    start: str | None
    end: str | None


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """How an operation is told to sort by a column: a parameter and its value."""

    column: str
    parameter: str
    value: str
    direction: str | None
    ascending: str
    descending: str


class TableMethod(msgspec.Struct, frozen=True, kw_only=True):
    """An operation of a table.

    ``items`` leads from its answer to its rows, which are of the type ``row``; both are ``None``
    where it answers none. ``keys`` and ``hints``: column and parameter of one meaning.
    """

    operation: str
    items: tuple[str, ...] | None = None
    many: bool = False
    row: TypeRef | None = None
    keys: tuple[tuple[str, str], ...] = ()
    hints: tuple[tuple[str, str], ...] = ()
    ranges: tuple[Range, ...] = ()
    order: tuple[Order, ...] = ()
    lacks: tuple[str, ...] = ()
    absent: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A collection. ``name`` is the config's; ``path`` that of the collection in the document.

    ``selects`` are those that list first; ``key`` is the column that tells rows apart; ``execs``
    are names that the config gives to operations.
    """

    path: str
    name: str | None = None
    key: str | None = None
    selects: tuple[TableMethod, ...] = ()
    verbs: tuple[tuple[Verb, TableMethod], ...] = ()
    execs: tuple[tuple[str, str], ...] = ()


class Tables(msgspec.Struct, frozen=True, kw_only=True):
    """All tables; ``provider`` may stand before their names."""

    provider: str | None = None
    tables: tuple[Table, ...] = ()
