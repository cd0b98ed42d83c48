"""Runs statements: SQLite reads, methods of the client change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast, final

import apsw

from . import describing
from .changes import Answer, call_of, changes_of
from .errors import SqlError, SqlLimitError, suggestion
from .lexer import Token, quoted, rewritten, spelled, tokens
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
from .table import OrderError, TableModule
from .tape import Budget, Caller, Current, Tape
from .values import DECLARED, KINDS, cell, compare_instants, compare_numbers, python

if TYPE_CHECKING:
    from .catalogue import Catalogue, Table

__all__ = ["Engine", "Parameters"]

Parameters = Mapping[str, Any] | Sequence[Any]
_DENIED: Final = {apsw.SQLITE_ATTACH, apsw.SQLITE_DETACH, apsw.SQLITE_PRAGMA}


def _allowed(operation: int, _: str | None, name: str | None, *__: object) -> int:
    is_loading = operation == apsw.SQLITE_FUNCTION and name == "load_extension"
    return apsw.SQLITE_DENY if operation in _DENIED or is_loading else apsw.SQLITE_OK


@final
class Engine:
    """A database in memory whose tables are those of a client."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._tables: Final = _named(catalogue)
        self.catalogue: Final = catalogue
        self._current: Final = Current()
        self._database: Final = apsw.Connection(":memory:", statementcachesize=0)
        self._database.pragma("temp_store", "memory")
        self._database.create_collation("INSTANT", compare_instants)
        self._database.create_collation("EXACT", compare_numbers)
        self._known: Final = _shortest(catalogue)
        for name, table in self._known.items():
            if table.selects:
                module = cast("Any", TableModule(table, self._current))
                self._database.create_module(
                    name,
                    module,
                    use_bestindex_object=True,
                    eponymous=True,
                    eponymous_only=True,
                    read_only=True,
                )
        short = {id(table): name for name, table in self._known.items()}
        self._rewrites: Final = {
            name: short[id(table)] for name, table in self._tables.items() if "." in name
        }
        self._database.authorizer = _allowed

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
                return self._query(found.tokens, tape, max_rows)
            case Explain():
                return self._explained(found, tape)
            case Mutation() | Exec():
                return self._changed(found, tape, max_rows)
            case ShowTables():
                return describing.tables(self.catalogue)
            case ShowMethods():
                return describing.methods(self.table(found.table))
            case Describe():
                return describing.columns(self.table(found.table))

    def table(self, name: str) -> Table:
        """Return the table of a name, with or without provider.

        Raises:
            SqlError: There is none, or several have it.
        """
        found = self._tables.get(name.casefold())
        if found is None:
            raise SqlError(f"there is no table {name}{suggestion(name, self._tables)}")
        return found

    def _query(self, found: Sequence[Token], tape: Tape, max_rows: int | None) -> Result:
        # Names of tables appear once each where nothing is joined.
        names = list(rewritten(found, self._rewrites))
        uses = [each for each in names if each.kind == "name"]
        tape.is_single = sum(spelled(each).casefold() in self._known for each in uses) <= 1
        sql = "".join(each.text for each in names)
        while True:
            try:
                return self._rows(sql, tape, max_rows)
            except OrderError:
                tape.plans.clear()

    def _rows(self, sql: str, tape: Tape, max_rows: int | None) -> Result:
        described: list[tuple[Any, ...]] = []

        def look(cursor: apsw.Cursor, *_: object) -> bool:
            described[:] = cursor.description_full if cursor.get_description() else ()
            return True

        cursor = self._database.cursor()
        cursor.exec_trace = cast("Any", look)
        rows: list[Any] = []
        self._database.set_progress_handler(tape.budget.is_over, 1000)
        try:
            for row in cursor.execute(sql):
                rows.append(row)
                if max_rows is not None and len(rows) > max_rows:
                    raise SqlLimitError(f"there are more than {max_rows} rows (max_rows)")
        except apsw.Error as error:
            raise self._told(error, tape) from None
        finally:
            cursor.close(force=True)
            self._database.set_progress_handler(None)
        kinds = [
            _kind(said[1], [row[at] for row in rows], tape) for at, said in enumerate(described)
        ]
        typed = [
            [python(each, kind) for each, kind in zip(row, kinds, strict=True)] for row in rows
        ]
        return Result([said[0] for said in described], kinds, typed, tape.budget.made)

    def _told(self, error: apsw.Error, tape: Tape) -> SqlError:
        message = str(error).removeprefix("SQLError: ")
        if isinstance(error, apsw.InterruptError):
            return SqlLimitError("the statement took longer than the client's deadline")
        if "no query solution" in message and tape.missing:
            return SqlError(tape.missing)
        if isinstance(error, apsw.AuthError):
            return SqlError(
                "the statement does what is not allowed here: files, pragmas, extensions"
            )
        _, is_table, name = message.partition("no such table: ")
        if is_table:
            return SqlError(f"there is no table {name}{suggestion(name, self._tables)}")
        return SqlError(message)

    def _explained(self, found: Explain, tape: Tape) -> Result:
        names = list(rewritten(found.query.tokens, self._rewrites))
        uses = [each for each in names if each.kind == "name"]
        tape.is_single = sum(spelled(each).casefold() in self._known for each in uses) <= 1
        sql = "EXPLAIN QUERY PLAN " + "".join(each.text for each in names)
        steps = self._rows(sql, tape, None)
        return describing.plans([str(each[3]) for each in steps], tape.plans)

    def _changed(self, found: Mutation | Exec, tape: Tape, max_rows: int | None) -> Result:
        target = found.table if isinstance(found, Mutation) else found.target.rpartition(".")[0]
        table = self.table(target)
        evaluated = _Evaluating(self, tape)
        if isinstance(found, Mutation):
            calls = changes_of(table, found, evaluated.value, evaluated.rows)
        else:
            calls = [call_of(table, found, evaluated.value)]
        answers: list[Answer] = []
        for method, arguments in calls:
            tape.budget.count()
            answers.append(Answer(method, arguments, tape.caller.call(method, arguments)))
        if found.returning is None and isinstance(found, Mutation):
            return Result((), (), (), tape.budget.made)
        return self._returned(answers, found.returning or "*", tape, max_rows)

    def _returned(
        self, answers: Sequence[Answer], wanted: str, tape: Tape, max_rows: int | None
    ) -> Result:
        columns: dict[str, tuple[str, str]] = {}
        rows: list[dict[str, Any]] = []
        star: dict[str, None] = {}
        for answer in answers:
            for row in answer.rows():
                named = {name.casefold(): value for name, _, value in row.cells}
                rows.append(named)
                for name, kind, _ in row.cells:
                    columns.setdefault(name.casefold(), (name, kind))
                star |= dict.fromkeys(row.shown)
        if not columns:
            return Result((), (), (), tape.budget.made)
        declared = ", ".join(
            f"{quoted(name)} {DECLARED[cast('Any', kind)]}" for name, kind in columns.values()
        )
        database = self._database
        database.execute(f'CREATE TEMP TABLE "answers" ({declared})')
        try:
            marks = ", ".join("?" * len(columns))
            database.executemany(
                f'INSERT INTO "answers" VALUES ({marks})',  # noqa: S608  # question marks
                [[row.get(name) for name in columns] for row in rows],
            )
            shown = ", ".join(map(quoted, star)) if wanted.strip() == "*" else wanted
            sql = f'SELECT {shown} FROM "answers"'  # noqa: S608  # what the statement says
            return self._rows(sql, tape, max_rows)
        finally:
            database.execute('DROP TABLE "answers"')


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
        found = self._engine._query(tokens(query), self._tape, None)  # noqa: SLF001  # one module
        return [tuple(map(cell, each)) for each in found]


def _kind(declared: str | None, cells: Sequence[Any], tape: Tape) -> str:
    if declared is not None:
        return KINDS.get(declared, "")
    kinds = {
        tape.typed.get(each, "") if isinstance(each, str) else ""
        for each in cells
        if each is not None
    }
    return kinds.pop() if len(kinds) == 1 else ""


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


def _shortest(catalogue: Catalogue) -> dict[str, Table]:
    """Tables by the shortest name that each has for itself: what SQLite calls them."""
    named = _named(catalogue)
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
        made.append(Token("string", apsw.format_sql_value(cell(value))))
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
