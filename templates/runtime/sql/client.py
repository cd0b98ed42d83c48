"""The method `sql` of clients. What it needs is imported when a statement runs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from ..forks import importing
from .errors import SqlError, SqlLimitError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, SyncClient
    from .catalogue import Catalogue
    from .results import Result

__all__ = ["AsyncSql", "SqlError", "SqlLimitError", "SyncSql", "prepared"]

_LIBRARY = "SQL needs the library apsw: install this package with its extra `sql`"


def _catalogue() -> Catalogue:
    """Return the tables of the package that this is a part of."""
    with importing:
        module: Any = import_module("...sql", __package__)
    return cast("Catalogue", module.CATALOGUE)


def _session() -> Any:
    try:
        with importing:
            from . import session  # noqa: PLC0415  # which imports apsw
    except ModuleNotFoundError as error:
        if error.name != "apsw":
            raise
        raise ImportError(_LIBRARY, name="apsw") from None
    return session


def prepared(client: SyncClient, *, max_calls: int | None, max_rows: int | None) -> Any:
    """Return what runs one statement after another, for a connection.

    Raises:
        ImportError: The extra `sql` is not installed.
    """
    return _session().Prepared(client, _catalogue(), max_calls=max_calls, max_rows=max_rows)


class SyncSql:
    """SQL for synchronous clients."""

    def sql(
        self,
        statement: str,
        parameters: Mapping[str, Any] | Sequence[Any] | None = None,
        *,
        max_calls: int | None = 1000,
        max_rows: int | None = None,
    ) -> Result:
        """Run an SQL statement over the API: SELECT reads, and INSERT, REPLACE and so on change.

        SQLite does what the API cannot. Each call is made once for a statement, and pages are
        fetched as far as they are needed. `SHOW TABLES` lists the tables.

        Args:
            statement: One statement.
            parameters: Values of its `?` or `:name`.
            max_calls: How many requests it may make; `None` for any number.
            max_rows: How many rows it may answer; `None` for any number.

        Returns:
            The rows. Secrets are masked.

        Raises:
            SqlError: The statement cannot be run.
            SqlLimitError: It needs more calls, rows or time than it may.
            ImportError: The extra `sql` is not installed.
        """
        client = cast("SyncClient", self)
        return cast(
            "Result",
            _session().run(
                client, _catalogue(), statement, parameters, max_calls=max_calls, max_rows=max_rows
            ),
        )


class AsyncSql:
    """SQL for asynchronous clients."""

    async def sql(
        self,
        statement: str,
        parameters: Mapping[str, Any] | Sequence[Any] | None = None,
        *,
        max_calls: int | None = 1000,
        max_rows: int | None = None,
    ) -> Result:
        """Run an SQL statement over the API, as a synchronous client does.

        SQLite runs in a thread, requests on the loop of the caller. A statement that is cancelled
        makes no further request.

        Args:
            statement: One statement.
            parameters: Values of its `?` or `:name`.
            max_calls: How many requests it may make; `None` for any number.
            max_rows: How many rows it may answer; `None` for any number.

        Returns:
            The rows. Secrets are masked.

        Raises:
            SqlError: The statement cannot be run.
            SqlLimitError: It needs more calls, rows or time than it may.
            ImportError: The extra `sql` is not installed.
        """
        client = cast("AsyncClient", self)
        return cast(
            "Result",
            await _session().run_async(
                client, _catalogue(), statement, parameters, max_calls=max_calls, max_rows=max_rows
            ),
        )
