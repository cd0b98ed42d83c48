"""A table as SQLite asks for it: the plan of each scan, and the rows of each call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast, final

import apsw
from msgspec import Struct

from ..exceptions import RequestValidationError
from .errors import SqlError
from .lexer import quoted
from .planner import Constraint, Sorting, missing, plan
from .values import DECLARED, argument, attribute, cell, columns_of, instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .catalogue import Method, Parameter, Table
    from .planner import Operator, Plan
    from .tape import Current, Rows, Tape
    from .values import Cell, Column

__all__ = ["OrderError", "Shape", "TableModule", "shape_of"]

_OPERATORS: Final[dict[int, Operator]] = {
    apsw.SQLITE_INDEX_CONSTRAINT_EQ: "=",
    apsw.SQLITE_INDEX_CONSTRAINT_LT: "<",
    apsw.SQLITE_INDEX_CONSTRAINT_LE: "<=",
    apsw.SQLITE_INDEX_CONSTRAINT_GT: ">",
    apsw.SQLITE_INDEX_CONSTRAINT_GE: ">=",
}

_TYPED: Final = {"instant", "date", "time", "decimal"}
"""Kinds that are texts in SQLite, and that aggregates hand on as they are."""

_TOLD: Final = 63
"""How many columns SQLite speaks of one by one."""


class OrderError(Exception):
    """Rows did not come in the order that was asked for; the statement runs again without."""


class Shape(Struct, frozen=True):
    """The columns of a table, and the parameters of its methods that are no columns."""

    columns: tuple[Column, ...]
    parameters: tuple[Parameter, ...]
    hidden: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        """What the planner calls each place; parameters are marked."""
        marked = (f"?{each.name}" for each in self.parameters)
        return (*(each.name for each in self.columns), *marked)


def shape_of(table: Table) -> Shape:
    """Read the columns from the model; those that lists never hold are hidden from ``*``."""
    columns = () if table.row is None else columns_of(table.row())
    taken = {each.name.casefold() for each in columns}
    parameters: dict[str, Parameter] = {}
    for method in table.selects:
        for each in method.parameters:
            if each.name.casefold() not in taken:
                parameters.setdefault(each.name.casefold(), each)
    hidden = frozenset(table.selects[0].lacks) if table.selects else frozenset[str]()
    return Shape(columns, tuple(parameters.values()), hidden)


def _schema(shape: Shape) -> str:
    columns = [
        f"{quoted(each.name)} {DECLARED[each.kind]}{' HIDDEN' if each.name in shape.hidden else ''}"
        for each in shape.columns
    ]
    columns += [f"{quoted(each.name)} ANY TEXT HIDDEN" for each in shape.parameters]
    return f"CREATE TABLE x({', '.join(columns)})"


@final
class TableModule:
    """Makes the virtual table of one table for a connection."""

    def __init__(self, table: Table, current: Current) -> None:
        self._table: Final = table
        self._current: Final = current

    def Connect(self, *_: object) -> tuple[str, VirtualTable]:  # noqa: N802  # apsw's name
        """Describe the table to SQLite."""
        shape = shape_of(self._table)
        return _schema(shape), VirtualTable(self._table, shape, self._current)

    Create = Connect


@final
class VirtualTable:
    """One table of a connection."""

    def __init__(self, table: Table, shape: Shape, current: Current) -> None:
        self.table: Final = table
        self.shape: Final = shape
        self._current: Final = current

    @property
    def tape(self) -> Tape:
        """The calls of the statement that runs."""
        return self._current.tape

    def BestIndexObject(self, info: apsw.IndexInfo) -> bool:  # noqa: N802  # apsw's name
        """Choose what to call; ``False`` where what is given does not suffice."""
        names = self.shape.names
        constraints = list(self._constraints(info, names))
        used = frozenset(self._used(info.colUsed, names))
        chosen = plan(self.table, constraints, used, self._sorting(info, names), self._holds)
        if chosen is None:
            self.tape.missing = missing(self.table, constraints, used, self._holds)
            return False
        for number, use in enumerate(chosen.uses, 1):
            info.set_aConstraintUsage_argvIndex(use.place, number)
            if use.role == "parameter":
                info.set_aConstraintUsage_omit(use.place, True)  # noqa: FBT003  # apsw's way
            if use.is_list:
                info.set_aConstraintUsage_in(use.place, True)  # noqa: FBT003  # apsw's way
        info.idxNum = len(self.tape.plans)
        info.idxStr = self.table.selects[chosen.method].name
        info.estimatedCost = chosen.cost
        info.estimatedRows = max(1, int(chosen.cost / 10))
        info.orderByConsumed = chosen.order is not None
        self.tape.plans.append(chosen)
        return True

    def _used(self, places: set[int], names: Sequence[str]) -> Iterator[str]:
        for at, name in enumerate(names):
            # SQLite tells the rest apart no more: columns count then, parameters do when read.
            if at in places or (at >= _TOLD and _TOLD in places and not name.startswith("?")):
                yield name

    def _holds(self, name: str) -> bool:
        return self.tape.caller.holds(name) is not None

    def _constraints(self, info: apsw.IndexInfo, names: Sequence[str]) -> Any:
        for place in range(info.nConstraint):
            operator = _OPERATORS.get(info.get_aConstraint_op(place))
            column = info.get_aConstraint_iColumn(place)
            if operator is None or column < 0 or not info.get_aConstraint_usable(place):
                continue
            collation = info.get_aConstraint_collation(place)
            if collation not in {"BINARY", "INSTANT", "EXACT"} and names[column][:1] != "?":
                continue  # hints and indexes know no other equality
            is_list = info.get_aConstraintUsage_in(place)
            known = cast("Any", info).get_aConstraint_rhs(place) is not None
            yield Constraint(
                place, names[column], operator, self.tape.is_single or is_list or known, is_list
            )

    def _sorting(self, info: apsw.IndexInfo, names: Sequence[str]) -> Sorting | None:
        if info.nOrderBy != 1 or info.distinct != 0 or self.table.name in self.tape.unordered:
            return None
        column = info.get_aOrderBy_iColumn(0)
        return None if column < 0 else Sorting(names[column], info.get_aOrderBy_desc(0))

    def Open(self) -> Scan:  # noqa: N802  # apsw's name
        """Begin to read."""
        return Scan(self)

    def Disconnect(self) -> None:  # noqa: N802  # apsw's name
        """Nothing is held."""

    Destroy = Disconnect


@final
class Scan:
    """Reads the rows of one call."""

    def __init__(self, owner: VirtualTable) -> None:
        self._owner: Final = owner
        self._columns: Final = owner.shape.columns
        self._bound: dict[str, Cell] = {}
        self._rows: Rows | None = None
        self._places: list[int] | None = None
        self._at = 0
        self._known = 0
        self._sorting: Sorting | None = None
        self._ranked = 0
        self._last: Any = None
        self._cells: dict[int, list[Cell]] = {}

    def Filter(self, number: int, _: str, values: Sequence[Any]) -> None:  # noqa: N802
        """Call the method that was chosen."""
        chosen = self._owner.tape.plans[number]
        method = self._owner.table.selects[chosen.method]
        self._bound, self._at, self._known, self._places = {}, 0, 0, None
        self._ranked, self._last, self._cells = 0, None, {}
        self._rows = None
        self._sorting = chosen.order
        needed, hints = self._arguments(chosen, method, values)
        if needed is None:
            return
        if chosen.order is not None:
            needed.update(_order_arguments(method, chosen.order))
        try:
            self._rows = self._owner.tape.rows(method, {**needed, **hints})
        except RequestValidationError:
            if not hints:
                raise
            self._rows = self._owner.tape.rows(method, needed)  # a hint that nobody can send
        for use, value in zip(chosen.uses, values, strict=True):
            if use.role == "index":
                column = next(each for each in self._columns if each.name == use.name)
                self._places = self._rows.where(column, value)

    def _arguments(
        self, chosen: Plan, method: Method, values: Sequence[Any]
    ) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        known = {each.name: each for each in method.parameters}
        needed: dict[str, Any] = {}
        hints: dict[str, Any] = {}
        for use, value in zip(chosen.uses, values, strict=True):
            if value is None:
                return None, {}  # nothing equals NULL
            if use.role == "index":
                continue
            parameter = known[use.name]
            given = _listed(value, parameter) if use.is_list else argument(value, parameter)
            if use.role == "hint":
                moment = instant(given) if parameter.kind == "instant" else None
                if parameter.kind != "instant" or moment is not None:
                    hints[use.name] = given if moment is None else moment.isoformat()
                continue
            needed[use.name] = given
            self._bound[use.name] = value if not use.is_list else cell(given)
        return needed, hints

    def Eof(self) -> bool:  # noqa: N802  # apsw's name
        """Whether there are no more rows."""
        return self._at >= self._known and not self._fetch()

    def _fetch(self) -> bool:
        """Whether there is a row that was not known of yet."""
        if self._rows is None:
            return False
        if self._places is not None:
            self._known = len(self._places)
        else:
            self._rows.reach(self._at)
            self._known = len(self._rows.seen)
            if self._sorting is not None and self._ranked < self._known:
                self._look_at_order()
        return self._at < self._known

    def _place(self) -> int:
        return self._at if self._places is None else self._places[self._at]

    def Column(self, number: int) -> Cell:  # noqa: N802  # apsw's name
        """Return a cell of the row at hand."""
        if 0 <= number < len(self._columns):
            place = self._at if self._places is None else self._places[self._at]
            cells = self._cells.get(number)
            if cells is None or place >= len(cells):
                cells = self._convert(number)
            return cells[place]
        if number < 0:
            return self.Rowid()
        parameter = self._owner.shape.parameters[number - len(self._columns)]
        if parameter.name in self._bound:
            return self._bound[parameter.name]
        held = self._owner.tape.caller.holds(parameter.name) if parameter.held else None
        if held is not None:
            return held
        raise SqlError(
            f"{parameter.name} is a parameter of {self._owner.table.name}, not a column:"
            f" it can only be given, as {parameter.name} = …"
        )

    def _convert(self, number: int) -> list[Cell]:
        """Convert a column of all that was fetched, and remember what its texts stand for."""
        column = self._columns[number]
        cells = self._cells[number] = cast("Rows", self._rows).cells(column)
        if column.kind in _TYPED:
            texts = [each for each in cells if isinstance(each, str)]
            self._owner.tape.typed.update(dict.fromkeys(texts, column.kind))
        return cells

    def Rowid(self) -> int:  # noqa: N802  # apsw's name
        """Return a number that is the same wherever the row turns up."""
        rows = cast("Rows", self._rows)
        return self._owner.tape.row_id(self._owner.table, rows, self._place())

    def Next(self) -> None:  # noqa: N802  # apsw's name
        """Go to the next row."""
        self._at += 1

    def _look_at_order(self) -> None:
        """See whether all that was fetched is in the order that was asked for.

        Rows that nobody reads count as well: a page has more to tell than its first row.
        """
        sorting, rows = cast("Sorting", self._sorting), cast("Rows", self._rows).seen
        column = next(each for each in self._columns if each.name == sorting.column)
        for row in rows[self._ranked :]:
            rank = _rank(cell(attribute(row, column.attribute)), column)
            before, self._last = self._last, rank
            if before is not None and (rank > before if sorting.is_descending else rank < before):
                self._owner.tape.unordered.add(self._owner.table.name)
                raise OrderError
        self._ranked = len(rows)

    def Close(self) -> None:  # noqa: N802  # apsw's name
        """Nothing is held."""


def _rank(value: Cell, column: Column) -> Any:
    """Where SQLite would sort a cell: null, numbers, texts."""
    if value is None:
        return (0, 0)
    if column.kind == "instant":
        moment = instant(value)
        return (3, str(value)) if moment is None else (2, moment)
    return (1, value) if isinstance(value, int | float) else (2, value)


def _listed(values: Any, parameter: Parameter) -> list[Any]:
    found = sorted((each for each in values if each is not None), key=str)
    return [item for each in found for item in argument(each, parameter)]


def _order_arguments(method: Method, wanted: Sorting) -> dict[str, str]:
    said = method.order[wanted.column]
    turned = said.descending if wanted.is_descending else said.ascending
    direction = {} if said.direction is None else {said.direction: turned}
    return {said.parameter: said.value, **direction}
