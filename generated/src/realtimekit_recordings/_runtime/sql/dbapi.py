"""DB-API 2.0 (PEP 249) over a client, for programs that read any database."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, cast, final

from ..exceptions import ClientError, RequestValidationError
from ..forks import importing
from .errors import SqlError, SqlLimitError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence
    from typing import Self

    from ..client import SyncClient
    from .results import Result

__all__ = [
    "BINARY",
    "DATETIME",
    "NUMBER",
    "ROWID",
    "STRING",
    "Connection",
    "Cursor",
    "DataError",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "InterfaceError",
    "InternalError",
    "NotSupportedError",
    "OperationalError",
    "ProgrammingError",
    "Warning",
    "apilevel",
    "connect",
    "paramstyle",
    "threadsafety",
]

apilevel: Final = "2.0"
threadsafety: Final = 1
paramstyle: Final = "qmark"


class Warning(Exception):  # noqa: A001, N818  # PEP 249's name
    """Never raised."""


class Error(Exception):
    """Root of what a connection raises; its cause is the client's own error."""


class InterfaceError(Error):
    """A connection or cursor that cannot be used."""


class DatabaseError(Error):
    """What goes wrong with a statement."""


class DataError(DatabaseError):
    """A value that the API does not take; nothing was sent."""


class OperationalError(DatabaseError):
    """A call that failed, or a limit that was reached."""


class IntegrityError(DatabaseError):
    """Never raised."""


class InternalError(DatabaseError):
    """Never raised."""


class ProgrammingError(DatabaseError):
    """A statement that cannot be run."""


class NotSupportedError(DatabaseError):
    """Never raised."""


class _Type:
    """Equals the type codes of all kinds of cells that it stands for."""

    def __init__(self, *kinds: str) -> None:
        self._kinds: Final = frozenset(kinds)

    def __eq__(self, other: object) -> bool:
        return other in self._kinds if isinstance(other, str) else self is other

    def __hash__(self) -> int:
        return hash(self._kinds)


STRING: Final = _Type("text", "json", "any")
BINARY: Final = _Type("bytes")
NUMBER: Final = _Type("integer", "number", "decimal", "boolean")
DATETIME: Final = _Type("instant", "date", "time")
ROWID: Final = _Type("rowid")


@contextmanager
def _mapped() -> Generator[None]:
    try:
        yield
    except SqlLimitError as error:
        raise OperationalError(str(error)) from error
    except SqlError as error:
        raise ProgrammingError(str(error)) from error
    except RequestValidationError as error:
        raise DataError(str(error)) from error
    except ClientError as error:
        raise OperationalError(str(error)) from error


def connect(
    client: SyncClient, *, max_calls: int | None = 1000, max_rows: int | None = None
) -> Connection:
    """Connect to the tables of a client; the client stays the caller's to close.

    Args:
        client: A synchronous client of this package.
        max_calls: How many requests a statement may make; `None` for any number.
        max_rows: How many rows it may answer; `None` for any number.

    Raises:
        InterfaceError: It is no such client.
        ImportError: The extra `sql` is not installed.
    """
    if not hasattr(client, "sql") or hasattr(client, "__aenter__"):
        raise InterfaceError("connect takes a synchronous client of this package")
    return Connection(client, max_calls, max_rows)


@final
class Connection:
    """Tables of a client; temporary views live as long as it does."""

    Error = Error
    InterfaceError = InterfaceError
    DatabaseError = DatabaseError
    OperationalError = OperationalError
    ProgrammingError = ProgrammingError

    def __init__(self, client: SyncClient, max_calls: int | None, max_rows: int | None) -> None:
        with importing:
            from .client import prepared  # noqa: PLC0415  # which imports apsw

        self._run: Any = prepared(client, max_calls=max_calls, max_rows=max_rows)
        self._is_closed = False

    def run(self, statement: str, parameters: Any) -> Result:
        """Run a statement.

        Raises:
            Error: It, or a call that it makes, failed.
        """
        if self._is_closed:
            raise InterfaceError("the connection is closed")
        with _mapped():
            return cast("Result", self._run(statement, parameters))

    def cursor(self) -> Cursor:
        """Return a new cursor."""
        return Cursor(self)

    def commit(self) -> None:
        """Do nothing: what was called has been called."""

    def rollback(self) -> None:
        """Do nothing: a call cannot be undone."""

    def close(self) -> None:
        """Forget everything; the client stays open."""
        if not self._is_closed:
            self._is_closed = True
            self._run.close()

    def __enter__(self) -> Self:
        """Return the connection itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self.close()


@final
class Cursor:
    """Runs statements, and hands out their rows.

    Attributes:
        connection: Where it came from.
        description: Name and type of each column, and five times nothing; `None` without rows.
        rowcount: How many rows there are; -1 before a statement ran.
        arraysize: How many rows `fetchmany` returns.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection: Final = connection
        self.description: list[tuple[Any, ...]] | None = None
        self.rowcount = -1
        self.arraysize = 1
        self._rows: Iterator[tuple[Any, ...]] = iter(())

    def execute(
        self, operation: str, parameters: Mapping[str, Any] | Sequence[Any] | None = None
    ) -> Self:
        """Run a statement; values stand for `?` or `:name`.

        Raises:
            Error: It failed.
        """
        result = self.connection.run(operation, parameters)
        pairs = zip(result.columns, result.kinds, strict=True)
        shown = [(name, kind or "any", None, None, None, None, None) for name, kind in pairs]
        self.description = shown or None
        self.rowcount = len(result) if shown else result.calls
        self._rows = iter([tuple(row) for row in result])
        return self

    def executemany(
        self, operation: str, parameters: Sequence[Mapping[str, Any] | Sequence[Any]]
    ) -> Self:
        """Run a statement for each set of values."""
        count = 0
        for each in parameters:
            self.execute(operation, each)
            count += self.rowcount
        self.rowcount = count
        return self

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row, or `None`."""
        return next(self._rows, None)

    def fetchmany(self, size: int | None = None) -> list[tuple[Any, ...]]:
        """Return the next rows."""
        wanted = self.arraysize if size is None else size
        return [row for _, row in zip(range(wanted), self._rows, strict=False)]

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows that are left."""
        return list(self._rows)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that are left."""
        return self._rows

    def setinputsizes(self, sizes: object) -> None:
        """Do nothing."""

    def setoutputsize(self, size: object, column: object = None) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Forget the rows."""
        self._rows = iter(())
