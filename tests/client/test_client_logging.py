"""What the client logs, and what it keeps out of its logs."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from typing import Any

import pytest

from oracle.driving import RECORDING, SIDES, Session, Side, answer
from oracle.fixtures import fixture
from realtimekit_recordings import CloudflareError

ONE = fixture("published/get_one_recording").response
LOGGER = "realtimekit_recordings"

each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture(autouse=True)
def everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger=LOGGER)


def text(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(
        f"{record.name} {record.getMessage()} {record.args!r}" for record in caplog.records
    )


def own(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name == LOGGER or record.name.startswith(f"{LOGGER}.")
    ]


@each_side
def test_a_call_is_logged(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    with Session(side, answer(200, ONE, cf_ray="ray-9")) as session:
        session.call("get_one_recording", RECORDING)
    logged = "\n".join(own(caplog))
    assert "GET" in logged
    assert f"/recordings/{RECORDING}" in logged
    assert "200" in logged
    assert "ray-9" in logged


@each_side
def test_a_retry_is_logged(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    with Session(side, answer(503, {}, retry_after_ms="1"), answer(200, ONE)) as session:
        session.call("get_one_recording", RECORDING)
    assert any("retr" in line.lower() for line in own(caplog))
    assert "503" in "\n".join(own(caplog))


@each_side
def test_logs_hold_no_secret(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    response: dict[str, Any] = json.loads(json.dumps(ONE))
    response["data"]["download_url"] = "https://example.com/a?signature=planted"
    response["data"]["storage_config"]["secret"] = "planted"
    credentials = {"api_token": None, "api_key": "planted-key", "api_email": "ada@example.com"}
    for given in ({"api_token": "planted-token"}, credentials):
        for reply in (answer(200, response), answer(500, {"success": False}), answer(200, {})):
            with (
                Session(side, reply, max_retries=0, on_deviation="ignore", **given) as session,
                suppress(CloudflareError),
            ):
                session.call(
                    "start_recordings",
                    meeting_id=RECORDING,
                    rtmp_out_config={"rtmp_url": "rtmps://live.example.com/app/planted"},
                    storage_config={
                        "type": "sftp",
                        "access_key": "planted",
                        "secret": "planted",
                        "password": "planted",
                        "private_key": "planted",
                    },
                    extra_headers={"Cookie": "planted=1"},
                )
    assert own(caplog)
    assert "planted" not in text(caplog)


@each_side
def test_logs_show_the_query_but_no_presigned_one(
    side: Side, caplog: pytest.LogCaptureFixture
) -> None:
    with Session(side, answer(200, fixture("published/get_all_recordings").response)) as session:
        session.call("get_recordings", page_no=7, extra_query={"signature": "planted"})
    assert own(caplog)
    assert "planted" not in "\n".join(own(caplog))


def test_nothing_is_printed_without_a_handler(capfd: pytest.CaptureFixture[str]) -> None:
    with Session("sync", answer(200, ONE)) as session:
        session.call("get_one_recording", RECORDING)
    assert capfd.readouterr() == ("", "")
