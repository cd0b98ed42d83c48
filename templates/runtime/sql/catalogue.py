"""What a generated client says of its tables: data, and nothing that costs at import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Catalogue", "Kind", "Method", "Order", "Parameter", "Range", "Table", "Verb"]

Kind: TypeAlias = Literal[
    "text", "integer", "number", "boolean", "instant", "date", "time", "decimal", "json", "any"
]
"""What a cell is: ``any`` is text, or JSON where it is an object or a list."""

Verb: TypeAlias = Literal["INSERT", "REPLACE", "UPDATE", "DELETE"]


class Parameter(Struct, frozen=True):
    """An argument of a method.

    Attributes:
        name: Its keyword.
        kind: What it takes; of a list, each item.
        required: Whether a call needs it.
        many: Whether it is a list.
        held: Whether the client may hold it.
        wire: What the API calls it, where that differs.
    """

    name: str
    kind: Kind = "text"
    required: bool = False
    many: bool = False
    held: bool = False
    wire: str | None = None


class Range(Struct, frozen=True):
    """The parameters that a column is at least and at most."""

    start: str | None = None
    end: str | None = None


class Order(Struct, frozen=True):
    """How a method is told to sort by a column.

    Attributes:
        parameter: Takes ``value`` to sort by this column.
        direction: Takes ``ascending`` or ``descending``.
    """

    parameter: str
    value: str
    direction: str | None = None
    ascending: str = "ASC"
    descending: str = "DESC"


class Method(Struct, frozen=True, kw_only=True):
    """A method of the client.

    Attributes:
        path: The attributes that lead to it from the client.
        parameters: What it takes.
        items: Where its rows stand in the answer; ``None`` where it has none.
        many: Whether those are a list.
        page: The parameter that says which page, where there are pages.
        keys: Columns whose value a required parameter is.
        hints: Columns whose value an optional parameter asks for.
        ranges: Columns that it limits from below and above.
        order: Columns that it sorts by.
        lacks: Columns that its rows never hold.
        absent: Whether a 404 says that there is no such row.
    """

    path: tuple[str, ...]
    parameters: tuple[Parameter, ...] = ()
    items: tuple[str, ...] | None = None
    many: bool = False
    page: str | None = None
    keys: Mapping[str, str] = {}
    hints: Mapping[str, str] = {}
    ranges: Mapping[str, Range] = {}
    order: Mapping[str, Order] = {}
    lacks: tuple[str, ...] = ()
    absent: bool = False

    @property
    def name(self) -> str:
        """As people call it."""
        return ".".join(self.path)


class Table(Struct, frozen=True, kw_only=True):
    """A resource as rows.

    Attributes:
        name: With dots, without the provider.
        row: Returns the model of a row; ``None`` where nothing can be selected.
        key: The column that tells rows apart.
        selects: The methods that SELECT may call, those that list first.
        verbs: The methods of the other statements, in the order in which they are tried.
        execs: All methods, by the names that EXEC takes.
    """

    name: str
    row: Callable[[], Any] | None = None
    key: str | None = None
    selects: tuple[Method, ...] = ()
    verbs: Mapping[Verb, tuple[Method, ...]] = {}
    execs: Mapping[str, Method] = {}


class Catalogue(Struct, frozen=True, kw_only=True):
    """All tables of a client.

    Attributes:
        provider: What may stand before the name of each table.
        tables: By name.
    """

    provider: str | None = None
    tables: tuple[Table, ...] = ()
