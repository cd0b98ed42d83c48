"""Runs statements: SQLite reads, methods of the client change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast, final

import apsw
from msgspec.structs import replace

from . import describing
from .database import Database
from .errors import SqlError, suggestion
from .lexer import Token, rewritten, spelled, tokens
from .results import Result
from .statements import (
    Describe,
    Exec,
    Explain,
    Mutation,
    Query,
    ShowMethods,
    ShowTables,
    parsed,
)
from .tape import Budget, Caller, Current, Tape
from .values import cell
from .writes import Answer, call_of, changes_of

if TYPE_CHECKING:
    from .catalogue import Catalogue, Method, Table

__all__ = ["Engine", "Parameters"]

Parameters = Mapping[str, Any] | Sequence[Any]


@final
class Engine:
    """Runs statements over the tables of a client."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue: Final = catalogue
        self._tables: Final = _named(catalogue)
        self._short: Final = _shortest(catalogue, self._tables)
        self._current: Final = Current()
        self._database: Final = Database(self._short, self._current)
        short = {id(table): name for name, table in self._short.items()}
        self._rewrites: Final = {
            name: short[id(table)] for name, table in self._tables.items() if "." in name
        }

    def close(self) -> None:
        """Forget everything."""
        self._database.close()

    def run(
        self,
        statement: str,
        parameters: Parameters | None,
        caller: Caller,
        budget: Budget,
        max_rows: int | None,
    ) -> Result:
        """Run one statement.

        Raises:
            SqlError: It cannot be run.
            SqlLimitError: It needs more than it may.
            ClientError: A call failed, in one of the client's own ways.
        """
        self._current.tape = tape = Tape(caller, budget)
        found = parsed(_inlined(tokens(statement), parameters))
        match found:
            case Query():
                return self.query(found.tokens, tape, max_rows)
            case Explain():
                steps = self.query((_EXPLAIN, *found.query.tokens), tape, None)
                return describing.plans([str(each[3]) for each in steps], tape.plans)
            case Mutation() | Exec():
                return self._changed(found, tape, max_rows)
            case ShowTables():
                return describing.tables(self._catalogue)
            case ShowMethods():
                return describing.methods(self._table(found.table))
            case Describe():
                return describing.columns(self._table(found.table))

    def _table(self, name: str) -> Table:
        found = self._tables.get(name.casefold())
        if found is None:
            raise SqlError(f"there is no table {name}{suggestion(name, self._tables)}")
        return found

    def query(self, found: Sequence[Token], tape: Tape, max_rows: int | None) -> Result:
        """Have SQLite read."""
        names = list(rewritten(found, self._rewrites))
        # Names of tables appear once where nothing is joined: all values are known beforehand.
        uses = [each for each in names if each.kind == "name"]
        tape.is_single = sum(spelled(each).casefold() in self._short for each in uses) <= 1
        return self._database.rows("".join(each.text for each in names), tape, max_rows)

    def _changed(self, found: Mutation | Exec, tape: Tape, max_rows: int | None) -> Result:
        evaluated = _Evaluating(self, tape)
        if isinstance(found, Mutation):
            calls = changes_of(self._table(found.table), found, evaluated.value, evaluated.rows)
        else:
            table = self._table(found.target.rpartition(".")[0])
            calls = [call_of(table, found, evaluated.value)]
        answers = [_answered(tape, method, arguments) for method, arguments in calls]
        if found.returning is None and isinstance(found, Mutation):
            return Result((), (), (), tape.budget.made)
        rows = [row for each in answers for row in each.rows()]
        return self._database.returned(rows, found.returning or "*", tape, max_rows)


_EXPLAIN: Final = Token("name", "EXPLAIN QUERY PLAN ")


def _answered(tape: Tape, method: Method, arguments: dict[str, Any]) -> Answer:
    if method.page is None or method.page in arguments:
        tape.budget.count()
        return Answer(method, arguments, tape.caller.call(method, arguments))
    rows = tape.rows(method, arguments)
    while rows.reach(len(rows.seen)):
        pass
    return Answer(replace(method, items=()), arguments, rows.seen)


@final
class _Evaluating:
    """Values of a statement, computed by SQLite before anything is called."""

    def __init__(self, engine: Engine, tape: Tape) -> None:
        self._engine: Final = engine
        self._tape: Final = tape

    def value(self, expression: str) -> Any:
        """Return what an expression is."""
        rows = self.rows(f"SELECT {expression}")
        if len(rows) != 1 or len(rows[0]) != 1:
            raise SqlError("one value is expected")
        return cell(rows[0][0])

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return what a query answers."""
        found = self._engine.query(tokens(query), self._tape, None)
        return [tuple(map(cell, each)) for each in found]


def _named(catalogue: Catalogue) -> dict[str, Table]:
    """Tables by every name that they have, in lower case; a name of several is none."""
    found: dict[str, Table | None] = {}
    for table in catalogue.tables:
        parts = table.name.split(".")
        for cut in range(1, len(parts)):
            name = ".".join(parts[cut:]).casefold()
            found[name] = None if name in found else table
    for table in catalogue.tables:
        found[table.name.casefold()] = table
        if catalogue.provider is not None:
            found[f"{catalogue.provider}.{table.name}".casefold()] = table
    return {name: table for name, table in found.items() if table is not None}


def _shortest(catalogue: Catalogue, named: Mapping[str, Table]) -> dict[str, Table]:
    """Tables by the shortest name that each has for itself: what SQLite calls them."""
    found: dict[str, Table] = {}
    for table in catalogue.tables:
        names = [name for name, each in named.items() if each is table]
        found[min(names, key=lambda name: (name.count("."), len(name)))] = table
    return found


def _inlined(found: Sequence[Token], parameters: Parameters | None) -> tuple[Token, ...]:
    """Put values in place of variables: what SQLite knows beforehand, it can tell the tables."""
    is_exec = next((each.word for each in found if each.kind != "space"), "") in {"EXEC", "EXECUTE"}
    count = 0
    made: list[Token] = []
    for at, token in enumerate(found):
        following = next((each.text for each in found[at + 1 :] if each.kind != "space"), "")
        is_argument = is_exec and token.text.startswith("@") and following == "="
        if token.kind != "variable" or is_argument:
            made.append(token)
            continue
        if token.text == "?":
            count += 1
        value = _given(token.text, count, parameters)
        made.append(Token("string", cast("Any", apsw).format_sql_value(cell(value))))
    return tuple(made)


def _given(name: str, count: int, parameters: Parameters | None) -> Any:
    if name.startswith("?"):
        place = count if name == "?" else int(name[1:])
        if isinstance(parameters, Sequence) and 0 < place <= len(parameters):
            return parameters[place - 1]
        raise SqlError(f"there is no parameter {place}")
    if isinstance(parameters, Mapping) and name[1:] in parameters:
        return parameters[name[1:]]
    raise SqlError(f"there is no parameter {name[1:]}")
