"""The statements that StackQL's page of this resource shows, with the requests that they make."""

from __future__ import annotations

import json

import pytest

from sql.sql_server import ACCOUNT, APP, ROOT, Asked, Server, client

SELECT = """\
SELECT
id,
session_id,
output_file_name,
audio_download_url,
download_url,
download_url_expiry,
file_size,
invoked_time,
meeting,
recording_duration,
started_time,
status,
stopped_time,
storage_config
FROM cloudflare.realtime_kit.recordings
WHERE account_id = '{{ account_id }}' -- required
AND app_id = '{{ app_id }}' -- required
AND meeting_id = '{{ meeting_id }}'
AND page_no = '{{ page_no }}'
AND per_page = '{{ per_page }}'
AND expired = '{{ expired }}'
AND search = '{{ search }}'
AND sort_by = '{{ sort_by }}'
AND sort_order = '{{ sort_order }}'
AND start_time = '{{ start_time }}'
AND end_time = '{{ end_time }}'
AND status = '{{ status }}'
;"""
REPLACE = """\
REPLACE cloudflare.realtime_kit.recordings
SET
action = '{{ action }}'
WHERE
account_id = '{{ account_id }}' --required
AND app_id = '{{ app_id }}' --required
AND recording_id = '{{ recording_id }}' --required
AND action = '{{ action }}' --required
RETURNING
data,
success;"""
EXEC = """\
EXEC cloudflare.realtime_kit.recordings.create_track
@account_id='{{ account_id }}' --required,
@app_id='{{ app_id }}' --required
@@json=
'{
"layers": "{{ layers }}",
"max_seconds": {{ max_seconds }},
"meeting_id": "{{ meeting_id }}"
}'
;"""
MEETING = "97440c6a-140b-40a9-9499-b23fd7a3868a"
VALUES = {
    "account_id": ACCOUNT,
    "app_id": APP,
    "meeting_id": MEETING,
    "page_no": "2",
    "per_page": "25",
    "expired": "true",
    "search": "it''s",
    "sort_by": "invokedTime",
    "sort_order": "DESC",
    "start_time": "2026-01-01T00:00:00Z",
    "end_time": "2026-01-31T00:00:00Z",
    "status": "UPLOADED",
    "action": "pause",
    "recording_id": "r1",
    "layers": '{\\"default\\": {}}',
    "max_seconds": "60",
}


def filled(statement: str) -> str:
    for name, value in VALUES.items():
        statement = statement.replace("{{ " + name + " }}", value)
    assert "{{" not in statement
    return statement


def variations(statement: str) -> list[str]:
    """The same statement, spelled otherwise."""
    lower = statement
    for word in ("SELECT", "FROM", "WHERE", "AND", "REPLACE", "SET", "RETURNING", "EXEC"):
        lower = lower.replace(f"{word} ", f"{word.lower()} ").replace(
            f"{word}\n", f"{word.lower()}\n"
        )
    name = "cloudflare.realtime_kit.recordings"
    spaced = ' /* the\ntable */ "cloudflare" . [realtime_kit]\n.`recordings`'
    return [
        statement,
        statement.rstrip(";\n"),
        f"-- ask\n{statement}\n/* done */",
        lower,
        statement.replace("\n", "\r\n"),
        statement.replace(name, spaced, 1),
        statement.replace(name, "recordings", 1),
        statement.replace(name, "Realtime_Kit.Recordings", 1),
    ]


@pytest.mark.parametrize("statement", variations(filled(SELECT)))
def test_select(statement: str) -> None:
    server = Server(60)
    rows = client(server).sql(statement)
    wire = {**VALUES, "search": "it's"}
    assert server.asked == [
        Asked(
            "GET",
            ROOT,
            {
                name: wire[name]
                for name in (
                    *("meeting_id", "page_no", "per_page", "expired", "search", "sort_by"),
                    *("sort_order", "start_time", "end_time", "status"),
                )
            },
            "",
        )
    ]
    assert rows.columns[:3] == ("id", "session_id", "output_file_name")
    assert all(row.status == "UPLOADED" for row in rows)


@pytest.mark.parametrize("statement", variations(filled(REPLACE)))
def test_replace(statement: str) -> None:
    server = Server(3)
    ((data, success),) = client(server).sql(statement)
    assert server.asked == [Asked("PUT", f"{ROOT}/r1", {}, '{"action":"pause"}')]
    assert success is True
    assert data["id"] == server.rows[0]["id"]


@pytest.mark.parametrize("statement", variations(filled(EXEC)))
def test_exec(statement: str) -> None:
    server = Server(3)
    (row,) = client(server).sql(statement)
    (asked,) = server.asked
    assert asked[:3] == ("POST", f"{ROOT}/track", {})
    assert json.loads(asked.body) == {
        "layers": {"default": {}},
        "max_seconds": 60,
        "meeting_id": MEETING,
    }
    assert row.success is True
