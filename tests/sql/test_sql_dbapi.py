"""DB-API 2.0, and what reads through it."""

from __future__ import annotations

import datetime as dt

import httpx2
import pandas as pd
import polars as pl
import pytest

import realtimekit_recordings as rk
from realtimekit_recordings import sql
from sql.sql_server import Server, async_client, client

QUERY = "SELECT id, invoked_time, file_size, download_url FROM recordings ORDER BY id"


def test_the_module_says_what_it_is() -> None:
    assert (sql.apilevel, sql.threadsafety, sql.paramstyle) == ("2.0", 1, "qmark")
    assert issubclass(sql.ProgrammingError, sql.DatabaseError)


def test_a_cursor() -> None:
    server = Server(30)
    with sql.connect(client(server)) as connection:
        cursor = connection.cursor()
        cursor.execute(f"{QUERY} LIMIT ?", [5])
        names = [column[0] for column in cursor.description or ()]
        assert names == ["id", "invoked_time", "file_size", "download_url"]
        codes = [column[1] for column in cursor.description or ()]
        assert codes[0] == sql.STRING
        assert codes[1] == sql.DATETIME
        assert codes[2] == sql.NUMBER
        assert codes[0] != sql.NUMBER
        assert cursor.rowcount == 5
        first = cursor.fetchone()
        assert first is not None
        assert isinstance(first[1], dt.datetime)
        assert len(cursor.fetchmany(2)) == 2
        assert len(cursor.fetchall()) == 2
        assert cursor.fetchone() is None
        cursor.execute(
            "CREATE TEMP VIEW failed AS SELECT id FROM recordings WHERE status = 'ERRORED'"
        )
        count = sum(row["status"] == "ERRORED" for row in server.rows)
        assert cursor.execute("SELECT count(*) FROM failed").fetchone() == (count,)
        connection.commit()


def test_errors_are_those_of_the_standard() -> None:
    server = Server(30)
    connection = sql.connect(client(server, max_retries=0), max_calls=1)
    cursor = connection.cursor()
    with pytest.raises(sql.ProgrammingError, match="no table nonsense"):
        cursor.execute("SELECT * FROM nonsense")
    with pytest.raises(sql.DataError):
        cursor.execute("SELECT id FROM recordings WHERE expired = 'perhaps'")
    with pytest.raises(sql.OperationalError, match="1 calls"):
        cursor.execute("SELECT id FROM recordings")
    server.answers = [httpx2.Response(500)]
    with pytest.raises(sql.OperationalError) as caught:
        cursor.execute("SELECT id FROM recordings LIMIT 1")
    assert isinstance(caught.value.__cause__, rk.InternalServerError)
    connection.close()
    with pytest.raises(sql.InterfaceError):
        cursor.execute("SELECT 1")
    with pytest.raises(sql.InterfaceError):
        sql.connect(async_client(server))  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore:pandas only supports SQLAlchemy")
def test_pandas_reads() -> None:
    server = Server(30)
    frame = pd.read_sql(QUERY, sql.connect(client(server)))  # type: ignore[call-overload]
    assert list(frame.columns) == ["id", "invoked_time", "file_size", "download_url"]
    assert len(frame) == 30
    assert str(frame["invoked_time"].dtype).startswith("datetime64")


def test_polars_reads() -> None:
    server = Server(30)
    frame = pl.read_database(QUERY, sql.connect(client(server)))
    assert frame.shape == (30, 4)
    assert isinstance(frame["invoked_time"].dtype, pl.Datetime)
