"""SELECT: how many requests it takes, what it never gets wrong, and what it says instead."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import threading

import httpx2
import pytest

import realtimekit_recordings as rk
from realtimekit_recordings.sql import SqlError, SqlLimitError
from sql.law import Law
from sql.sql_server import ROOT, STATUSES, Manners, Server, async_client, client

ONE = "00000003-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("statement", "requests"),
    [
        ("SELECT count(*) FROM recordings", 4),
        ("SELECT id FROM recordings LIMIT 3", 1),
        ("SELECT id FROM recordings ORDER BY invoked_time DESC LIMIT 10", 1),
        (f"SELECT id, status FROM recordings WHERE id = '{ONE}'", 1),
        (f"SELECT id, start_reason FROM recordings WHERE id = '{ONE}'", 1),
        ("SELECT id FROM recordings WHERE status = 'ERRORED'", 1),
        ("SELECT id FROM recordings WHERE status IN ('ERRORED', 'UPLOADED')", 2),
        ("SELECT id FROM recordings WHERE status = 'ERRORED' OR status = 'UPLOADED'", 2),
        (
            "SELECT id FROM recordings WHERE invoked_time BETWEEN '2026-01-01' AND '2026-01-02'",
            1,
        ),
        ("SELECT id FROM recordings WHERE invoked_time > datetime('2026-02-08', '+1 days')", 1),
        ("SELECT a.id FROM recordings a JOIN recordings b ON a.session_id = b.session_id", 4),
        ("SELECT a.id FROM recordings a JOIN recordings b ON a.id = b.id", 4),
        ("SELECT id FROM recordings WHERE page_no = '2'", 1),
        ("SELECT status, count(*) FROM recordings GROUP BY status", 4),
        ("SELECT id FROM recordings WHERE status = NULL", 0),
    ],
)
def test_requests(statement: str, requests: int) -> None:
    server = Server(100)
    client(server).sql(statement)
    assert len(server.asked) == requests, server.asked


def test_a_self_join_asks_each_page_once_and_is_whole() -> None:
    server = Server(100)
    rows = client(server).sql(
        "SELECT a.id FROM recordings a JOIN recordings b ON a.id = b.id", max_calls=5
    )
    assert sorted(row.id for row in rows) == sorted(row["id"] for row in server.rows)


def test_the_law() -> None:
    law = Law(60)
    assert [found for n in range(120) if (found := law.differs(random.Random(n)))] == []


def test_values_have_their_types() -> None:
    server = Server(40)
    server.rows[0]["file_size"] = 2**70
    server.rows[0]["meeting"] = {
        "id": "97440c6a-140b-40a9-9499-b23fd7a3868a",
        "title": "Stand-up",
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-01T00:00:00Z",
    }
    rows = client(server).sql(
        "SELECT file_size, invoked_time, meeting, download_url FROM recordings"
    )
    assert rows[0].file_size == 2**70
    assert rows[0].invoked_time == dt.datetime.fromisoformat(server.rows[0]["invoked_time"])
    assert rows[0].meeting["title"] == "Stand-up"
    assert rows.kinds == ("number", "instant", "json", "any")
    ((last,),) = client(server).sql("SELECT max(invoked_time) AS last FROM recordings")
    assert last == max(dt.datetime.fromisoformat(row["invoked_time"]) for row in server.rows)
    assert rows.to_dicts()[0]["file_size"] == 2**70


def test_an_empty_result_has_its_columns() -> None:
    rows = client(Server(3)).sql("SELECT id, status AS s FROM recordings WHERE status = 'x'")
    assert rows.columns == ("id", "s")
    assert list(rows) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("SELECT id FROM recordings WHERE start_time >= '2026-01-01'", "start_time is a parameter"),
        ("SELECT id FROM recordings WHERE lower(search) = 'x'", "search is a parameter"),
        ("SELECT expired FROM recordings", "expired is a parameter"),
        ("SELECT start_reason FROM recordings", "recording_id"),
        ("SELECT id FROM recording", "did you mean recordings"),
        ("SELECT id FROM recordings; DROP TABLE x", "only one statement"),
        ("ATTACH 'x' AS y", "cannot begin with ATTACH"),
        ("SELECT load_extension('x')", "load_extension"),
        ("SELECT 'x", "never closed"),
        ("SELECT nonsense FROM recordings", "no such column"),
        ("SELECT id FROM recordings WHERE id = ?", "no parameter 1"),
        ("REPLACE recordings SET action = 'a' WHERE id = 'x' AND action = 'b'", "given twice"),
        ("REPLACE recordings SET action = 'a' WHERE id > 'x'", "only id = value"),
        ("REPLACE recordings SET action = 'a'", "needs recording_id"),
        ("REPLACE recordings SET acton = 'a' WHERE id = 'x'", "did you mean action"),
        ("DELETE FROM recordings WHERE id = 'x'", "knows no DELETE"),
        ("EXEC recordings.create_trak", "did you mean create_track"),
        ("EXEC recordings.create_track @@json='[]'", "object"),
        ("DESCRIBE nothing", "no table nothing"),
        ("", "no statement"),
    ],
)
def test_what_cannot_be_run_says_why_and_asks_nothing(statement: str, said: str) -> None:
    server = Server(3)
    with pytest.raises(SqlError, match=said):
        client(server).sql(statement)
    assert server.asked == []


def test_a_hint_that_nobody_can_send_is_left_out() -> None:
    server = Server(30)
    assert list(client(server).sql("SELECT id FROM recordings WHERE status = 'nonsense'")) == []
    assert "status" not in server.asked[0].query


def test_a_parameter_that_is_wrong_is_refused_before_anything_is_sent() -> None:
    server = Server(30)
    with pytest.raises(rk.RequestValidationError):
        client(server).sql("SELECT id FROM recordings WHERE expired = 'perhaps'")
    assert server.asked == []


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 503])
def test_a_failure_is_the_clients_own_error_and_never_fewer_rows(status: int) -> None:
    server = Server(60)
    page = server._page({})
    server.answers = [page, httpx2.Response(status, json={"success": False})]
    with pytest.raises(rk.APIStatusError) as caught:
        client(server, max_retries=0).sql("SELECT id FROM recordings")
    assert caught.value.status_code == status


def test_a_body_that_says_failure_is_an_error() -> None:
    server = Server(3)
    server.answers = [httpx2.Response(200, json={"success": False, "errors": []})]
    with pytest.raises(rk.APIError):
        client(server).sql("SELECT id FROM recordings")


def test_limits() -> None:
    server = Server(100)
    with pytest.raises(SqlLimitError, match="2 calls"):
        client(server).sql("SELECT id FROM recordings", max_calls=2)
    assert len(server.asked) == 2
    with pytest.raises(SqlLimitError, match="10 rows"):
        client(server).sql("SELECT id FROM recordings", max_rows=10)


def test_the_deadline_ends_what_only_computes() -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    limited = client(Server(1), timeout=rk.Timeout(deadline=0.2))
    with pytest.raises(SqlLimitError, match="deadline"):
        limited.sql(endless)


def test_secrets_are_masked() -> None:
    server = Server(20)
    rows = client(server).sql(
        "SELECT download_url, substr(download_url, 1, 99) AS part FROM recordings"
    )
    assert "SECRET" not in repr(rows)
    assert rows[0].download_url.endswith("?***")
    explained = client(server).sql("EXPLAIN SELECT id FROM recordings WHERE search = 'SECRET'")
    assert "SECRET" not in repr(explained)


def test_rows_are_the_same_from_either_method() -> None:
    server = Server(60)
    statement = f"SELECT id FROM recordings WHERE status = '{STATUSES[3]}' OR id = '{ONE}'"
    found = [row.id for row in client(server).sql(statement)]
    assert sorted(found) == sorted(row["id"] for row in server.rows if row["status"] == STATUSES[3])


def test_an_order_that_the_server_does_not_keep_is_mended() -> None:
    server = Server(60, Manners(sorts=False))
    rows = client(server).sql("SELECT invoked_time FROM recordings ORDER BY invoked_time LIMIT 5")
    times = sorted(dt.datetime.fromisoformat(row["invoked_time"]) for row in server.rows)
    assert [row.invoked_time for row in rows] == times[:5]


def test_what_there_is() -> None:
    with client(Server(1)) as each:
        names = [row.name for row in each.sql("SHOW TABLES")]
        assert "cloudflare.realtime_kit.recordings" in names
        methods = {(row.statement, row.method) for row in each.sql("SHOW METHODS IN recordings")}
        assert ("REPLACE", "realtime_kit.recordings.pause_resume_stop_recording") in methods
        assert ("EXEC", "create_track") in methods
        assert ("EXEC", "wait_until_uploaded") in methods
        described = {row.name: row for row in each.sql("DESCRIBE recordings")}
        assert described["invoked_time"].type == "instant"
        assert described["expired"].role == "parameter"
        (step,) = each.sql("EXPLAIN SELECT id FROM recordings WHERE status = 'x' LIMIT 1")
        assert "get_recordings(status=…)" in step.step


def test_changes() -> None:
    server = Server(3)
    with client(server) as each:
        (row,) = each.sql(
            "REPLACE recordings SET action = ? WHERE id = ? RETURNING id, status", ["stop", "r"]
        )
        assert row.id == server.rows[0]["id"]
        assert server.asked.pop().body == '{"action":"stop"}'
        each.sql(
            "INSERT INTO recordings (meeting_id, max_seconds) VALUES (:a, 60), (:b, 90)",
            {"a": "m1", "b": "m2"},
        )
    assert [asked.body for asked in server.asked] == [
        '{"max_seconds":60,"meeting_id":"m1"}',
        '{"max_seconds":90,"meeting_id":"m2"}',
    ]


async def _same(statement: str) -> None:
    one, other = Server(60), Server(60)
    rows = client(one).sql(statement)
    async with async_client(other) as each:
        twin = await each.sql(statement)
    assert (list(twin), twin.columns, other.asked) == (list(rows), rows.columns, one.asked)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT status, count(*) FROM recordings GROUP BY 1",
        "SELECT id FROM recordings ORDER BY invoked_time LIMIT 3",
        f"SELECT id FROM recordings WHERE id = '{ONE}'",
        "REPLACE recordings SET action = 'pause' WHERE id = 'r' RETURNING data, success",
        "SHOW TABLES",
    ],
)
def test_asynchronous_clients_do_the_same(statement: str) -> None:
    asyncio.run(_same(statement))


def test_a_cancelled_statement_asks_nothing_more() -> None:
    server = Server(100)
    begun = threading.Event()

    async def slow(request: httpx2.Request) -> httpx2.Response:
        answer = server(request)
        begun.set()
        await asyncio.Event().wait()
        return answer

    async def cancelled() -> None:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(slow))
        async with http, async_client(server, http_client=http) as each:
            task = asyncio.ensure_future(each.sql("SELECT id FROM recordings"))
            await asyncio.to_thread(begun.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(cancelled())
    assert [asked.path for asked in server.asked] == [ROOT]
