"""A database in memory: what SQLite is told before the first statement, and how it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast, final

import apsw

from .errors import SqlError, SqlLimitError, suggestion
from .lexer import quoted
from .results import Result
from .table import OrderError, TableModule
from .values import DECLARED, KINDS, compare_instants, compare_numbers, pythons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .catalogue import Kind, Table
    from .tape import Current, Tape
    from .writes import AnswerRow

__all__ = ["Database"]

_DENIED: Final = {apsw.SQLITE_ATTACH, apsw.SQLITE_DETACH, apsw.SQLITE_PRAGMA}


def _allowed(operation: int, _: str | None, name: str | None, *__: object) -> int:
    is_loading = operation == apsw.SQLITE_FUNCTION and name == "load_extension"
    return apsw.SQLITE_DENY if operation in _DENIED or is_loading else apsw.SQLITE_OK


@final
class Database:
    """A connection whose tables are those of a client.

    Args:
        tables: By the name that SQLite knows each by.
        current: Where tables find the statement that runs.
    """

    def __init__(self, tables: Mapping[str, Table], current: Current) -> None:
        self._tables: Final = tables
        # Its stubs name a type that only some type checkers know.
        self._connection: Final[Any] = apsw.Connection(":memory:", statementcachesize=0)
        self._connection.pragma("temp_store", "memory")
        self._connection.create_collation("INSTANT", compare_instants)
        self._connection.create_collation("EXACT", compare_numbers)
        for name, table in tables.items():
            if table.selects:
                self._connection.create_module(
                    name,
                    cast("Any", TableModule(table, current)),
                    use_bestindex_object=True,
                    eponymous=True,
                    eponymous_only=True,
                    read_only=True,
                )
        self._connection.authorizer = _allowed

    def close(self) -> None:
        """Forget everything."""
        self._connection.close()

    def rows(self, sql: str, tape: Tape, max_rows: int | None) -> Result:
        """Read rows; again, where tables turn out not to keep an order.

        Raises:
            SqlError: SQLite refuses the statement.
            SqlLimitError: There are too many rows, or it takes too long.
        """
        while True:
            try:
                return self._read(sql, tape, max_rows)
            except OrderError:
                tape.plans.clear()

    def _read(self, sql: str, tape: Tape, max_rows: int | None) -> Result:
        described: list[tuple[Any, ...]] = []

        def look(cursor: Any, *_: object) -> bool:
            described[:] = cursor.description_full if cursor.get_description() else ()
            return True

        cursor = self._connection.cursor()
        cursor.exec_trace = look
        rows: list[Any] = []
        self._connection.set_progress_handler(tape.budget.is_over, 1000)
        try:
            for row in cursor.execute(sql):
                rows.append(row)
                if max_rows is not None and len(rows) > max_rows:
                    raise SqlLimitError(f"there are more than {max_rows} rows (max_rows)")
        except apsw.Error as error:
            raise self._told(error, tape) from None
        finally:
            cursor.close(force=True)
            self._connection.set_progress_handler(None)
        return _typed(described, rows, tape)

    def _told(self, error: apsw.Error, tape: Tape) -> SqlError:
        message = str(error).removeprefix("SQLError: ")
        if isinstance(error, apsw.InterruptError):
            return SqlLimitError("the statement took longer than the client's deadline")
        if "no query solution" in message and tape.missing:
            return SqlError(tape.missing)
        if isinstance(error, apsw.AuthError):
            return SqlError("the statement does what is not allowed: files, pragmas, extensions")
        _, is_table, name = message.partition("no such table: ")
        if is_table:
            return SqlError(f"there is no table {name}{suggestion(name, self._tables)}")
        return SqlError(message)

    def returned(
        self, answers: Sequence[AnswerRow], wanted: str, tape: Tape, max_rows: int | None
    ) -> Result:
        """Read from what calls answered, as RETURNING says."""
        columns = {
            name.casefold(): (name, kind)
            for answer in reversed(answers)
            for name, kind, _ in reversed(answer.cells)
        }
        if not columns:
            return Result((), (), (), tape.budget.made)
        declared = ", ".join(
            f"{quoted(name)} {DECLARED[cast('Kind', kind)]}" for name, kind in columns.values()
        )
        self._connection.execute(f'CREATE TEMP TABLE "answers" ({declared})')
        try:
            marks = ", ".join("?" * len(columns))
            named = ({n.casefold(): value for n, _, value in each.cells} for each in answers)
            self._connection.executemany(
                f'INSERT INTO "answers" VALUES ({marks})',  # noqa: S608  # question marks
                [[row.get(name) for name in columns] for row in named],
            )
            star = dict.fromkeys(name for each in answers for name in each.shown)
            shown = ", ".join(map(quoted, star)) if wanted.strip() == "*" else wanted
            if not shown:
                return Result((), (), (), tape.budget.made)
            sql = f'SELECT {shown} FROM "answers"'  # noqa: S608  # what the statement says
            return self.rows(sql, tape, max_rows)
        finally:
            self._connection.execute('DROP TABLE "answers"')


def _typed(described: Sequence[tuple[Any, ...]], rows: Sequence[Any], tape: Tape) -> Result:
    names = [said[0] for said in described]
    columns = list(zip(*rows, strict=True)) or [()] * len(names)
    kinds = [_kind(said[1], cells, tape) for said, cells in zip(described, columns, strict=True)]
    typed = [*map(pythons, columns, kinds)]
    return Result(names, kinds, [*zip(*typed, strict=True)], tape.budget.made)


def _kind(declared: str | None, cells: Sequence[Any], tape: Tape) -> str:
    """What the cells of a column are; of an expression, what all of them stood for in the data."""
    if declared is not None:
        return KINDS.get(declared, "")
    texts = (
        tape.typed.get(each, "") if isinstance(each, str) else ""
        for each in cells
        if each is not None
    )
    kinds = set(texts)
    return kinds.pop() if len(kinds) == 1 else ""
