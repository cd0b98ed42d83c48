"""The calls of one statement: each is made once, and its rows are read as often as SQLite likes."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Final, Protocol, final

from ..exceptions import NotFoundError
from .errors import SqlLimitError
from .values import cell, cells_of, instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .catalogue import Method, Table
    from .planner import Plan
    from .values import Cell, Column

__all__ = ["Budget", "Caller", "Current", "Rows", "Tape", "rows_in"]


class Caller(Protocol):
    """Calls methods of a client, and waits for what they answer."""

    def call(self, method: Method, arguments: Mapping[str, Any]) -> Any:
        """Call a method."""
        ...

    def pages(self, method: Method, arguments: Mapping[str, Any]) -> Iterator[Any]:
        """Call a method that has pages, one after another."""
        ...

    def holds(self, name: str) -> str | None:
        """Return what the client itself has for a parameter."""
        ...


@final
class Budget:
    """What a statement may still use.

    Args:
        max_calls: How many requests it may make.
        seconds: How long it may take; ``None`` for ever.
    """

    def __init__(self, max_calls: int | None, seconds: float | None) -> None:
        self._calls: Final = max_calls
        self._end: Final = None if seconds is None else time.monotonic() + seconds
        self.made = 0
        self.is_cancelled = False

    def count(self) -> None:
        """Count one more call.

        Raises:
            SqlLimitError: It would be one too many, or comes too late.
        """
        if self._calls is not None and self.made >= self._calls:
            raise SqlLimitError(f"the statement needs more than {self._calls} calls (max_calls)")
        self.check()
        self.made += 1

    def check(self) -> None:
        """Raise where time is up.

        Raises:
            SqlLimitError: It is.
        """
        if self.is_over():
            raise SqlLimitError("the statement took longer than the client's deadline")

    def is_over(self) -> bool:
        """Whether the statement has to end."""
        return self.is_cancelled or (self._end is not None and time.monotonic() >= self._end)


@final
class Rows:
    """The rows of one call, fetched as far as they are asked for."""

    def __init__(self, source: Iterator[Any]) -> None:
        self._source: Final = source
        self._rows: Final[list[Any]] = []
        self._indexes: Final[dict[str, dict[object, list[int]]]] = {}
        self._cells: Final[dict[str, list[Cell]]] = {}
        self._ordinals: Final[list[int]] = []
        self._alike: Final[dict[str, int]] = {}
        self._is_whole = False

    @property
    def seen(self) -> list[Any]:
        """What is here by now."""
        return self._rows

    def reach(self, place: int) -> bool:
        """Whether there is a row at ``place``; fetches until there is."""
        while len(self._rows) <= place and not self._is_whole:
            page = next(self._source, None)
            if page is None:
                self._is_whole = True
            else:
                self._rows.extend(page)
        return place < len(self._rows)

    def ordinal(self, place: int) -> int:
        """Return how many rows before the one at ``place`` are just like it."""
        for row in self._rows[len(self._ordinals) : place + 1]:
            known = _shown(row)
            self._ordinals.append(self._alike.get(known, 0))
            self._alike[known] = self._ordinals[-1] + 1
        return self._ordinals[place]

    def cells(self, column: Column) -> list[Cell]:
        """Return a column of what is here by now; a page of it is converted at once."""
        known = self._cells.setdefault(column.name, [])
        known += cells_of(self._rows[len(known) :], column)
        return known

    def where(self, column: Column, value: Cell) -> list[int]:
        """Return the places of rows whose cell may equal ``value``."""
        index = self._indexes.get(column.name)
        if index is None:
            while self.reach(len(self._rows)):
                pass
            index = self._indexes[column.name] = {}
            for place, found in enumerate(self.cells(column)):
                index.setdefault(_hashed(found, column), []).append(place)
        return index.get(_hashed(value, column), [])


def _hashed(value: Cell, column: Column) -> object:
    """The same for all cells that SQLite might call equal."""
    if column.kind == "instant" and (moment := instant(value)) is not None:
        return moment
    try:
        return float(value)  # type: ignore[arg-type]  # what is no number is told by the error
    except (TypeError, ValueError, OverflowError):
        return value


@final
class Current:
    """Where tables find the statement that runs; a connection outlives it."""

    tape: Tape


@final
class Tape:
    """All calls of a statement.

    Attributes:
        unordered: Tables that do not keep the order that they were asked for.
        plans: What was chosen for each scan.
        typed: The kinds of texts that stand for something else.
        is_single: Whether the statement reads one table, once, so that nothing is joined.
        missing: Why a table could not be planned.
    """

    def __init__(self, caller: Caller, budget: Budget) -> None:
        self.caller: Final = caller
        self.budget: Final = budget
        self._rows: Final[dict[str, Rows]] = {}
        self._ids: Final[dict[tuple[str, object], int]] = {}
        self.unordered: Final[set[str]] = set()
        self.plans: Final[list[Plan]] = []
        self.typed: Final[dict[str, str]] = {}
        self.is_single = False
        self.missing = ""

    def rows(self, method: Method, arguments: Mapping[str, Any]) -> Rows:
        """Return the rows of a call, made now unless it was made before."""
        known = json.dumps([method.path, sorted(arguments.items())], default=repr)
        found = self._rows.get(known)
        if found is None:
            found = Rows(self._fetch(method, arguments))
            found.reach(0)
            self._rows[known] = found
        return found

    def _fetch(self, method: Method, arguments: Mapping[str, Any]) -> Iterator[list[Any]]:
        if method.page is None or method.page in arguments:
            self.budget.count()
            try:
                answer = self.caller.call(method, arguments)
            except NotFoundError:
                if method.absent:
                    return
                raise
            yield rows_in(answer, method)
            return
        pages = self.caller.pages(method, arguments)
        while True:
            self.budget.count()
            page = next(pages, None)
            if page is None:
                self.budget.made -= 1
                return
            yield rows_in(page, method)

    def row_id(self, table: Table, rows: Rows, place: int) -> int:
        """Return the number of a row: the same whichever call it came from."""
        row = rows.seen[place]
        key = None if table.key is None else getattr(row, table.key, None)
        alone = key if isinstance(key, str | int) else (_shown(row), rows.ordinal(place))
        known = (table.name, alone)
        return self._ids.setdefault(known, len(self._ids) + 1)


def _shown(row: Any) -> str:
    return str(cell([row]))


def rows_in(answer: Any, method: Method) -> list[Any]:
    """Return the rows that an answer holds."""
    for name in method.items or ():
        answer = getattr(answer, name, None)
    if answer is None:
        return []
    return list(answer) if method.many else [answer]
