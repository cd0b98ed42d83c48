"""Methods that are others with an argument decided."""

from __future__ import annotations

import inspect
import json

import pytest

from oracle.driving import RECORDING, SIDES, TOKEN, Session, Side, answer
from oracle.fixtures import fixture
from realtimekit_recordings import Cloudflare, types

ONE = fixture("published/get_one_recording").response
ACTIONS = {"pause_recording": "pause", "resume_recording": "resume", "stop_recording": "stop"}

each_side = pytest.mark.parametrize("side", SIDES)
each_shortcut = pytest.mark.parametrize("method", ACTIONS)


@each_side
@each_shortcut
def test_a_shortcut_sends_its_action(side: Side, method: str) -> None:
    with Session(side, answer(200, ONE)) as session:
        result = session.call(method, RECORDING, extra_query={"trace": "1"})
    assert isinstance(result, types.RecordingResult)
    assert session.request.method == "PUT"
    assert session.request.url.endswith(f"/recordings/{RECORDING}?trace=1")
    assert json.loads(session.request.content) == {"action": ACTIONS[method]}


@each_shortcut
def test_a_shortcut_takes_what_the_whole_method_takes_but_the_action(method: str) -> None:
    recordings = Cloudflare(api_token=TOKEN).realtime_kit.recordings
    whole = dict(inspect.signature(recordings.pause_resume_stop_recording).parameters)
    del whole["action"]
    assert dict(inspect.signature(getattr(recordings, method)).parameters) == whole


@each_side
@each_shortcut
def test_a_shortcut_has_its_raw_response(side: Side, method: str) -> None:
    with Session(side, answer(200, ONE)) as session:
        view = session.recordings.with_raw_response
        response = session.call(method, RECORDING, on=view)
        assert response.status_code == 200


@each_side
def test_a_shortcut_refuses_an_empty_recording(side: Side) -> None:
    with Session(side, answer(200, ONE)) as session:
        with pytest.raises(ValueError, match="recording_id"):
            session.call("stop_recording", "")
        assert session.requests == []
