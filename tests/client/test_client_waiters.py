"""Waiting for a recording: when it is asked, how it ends, and what it costs."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from oracle.driving import SIDES, Session, Side
from oracle.fake import Answer, FakeApi
from realtimekit_recordings import (
    CloudflareError,
    InternalServerError,
    NotFoundError,
    WaitFailedError,
    WaitTimeoutError,
    types,
)
from realtimekit_recordings._runtime.helpers import waiting
from realtimekit_recordings._runtime.transport.asynchronous import AsyncTransport

if TYPE_CHECKING:
    from collections.abc import Callable

each_side = pytest.mark.parametrize("side", SIDES)


@dataclass
class Clock:
    """Time that passes only while somebody sleeps."""

    now: float = 1000.0
    pauses: list[float] = field(default_factory=list)

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(round(seconds, 6))
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()

    async def wait(_: AsyncTransport, seconds: float) -> None:
        made.sleep(seconds)

    monkeypatch.setattr(waiting, "monotonic", made.monotonic)
    monkeypatch.setattr(waiting, "sleep", made.sleep)
    monkeypatch.setattr(AsyncTransport, "wait", wait)
    return made


def wait(side: Side, fake: FakeApi, recording: str, **options: Any) -> Any:
    with Session(side, fake.answer, max_retries=0, on_deviation="ignore") as session:
        return session.call("wait_until_uploaded", recording, **options)


@each_side
def test_it_waits_with_growing_pauses_and_returns_the_recording(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    recording = fake.add(
        "INVOKED", life=["RECORDING", "RECORDING", "UPLOADING", "UPLOADED"], content=b"film"
    )
    done = wait(side, fake, recording.id, max_interval=4)
    assert type(done) is types.Recording
    assert (done.id, done.status, done.file_size) == (recording.id, "UPLOADED", 4)
    assert clock.pauses == [2, 3, 4]


@each_side
def test_what_is_done_costs_one_request(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    assert wait(side, fake, fake.add("UPLOADED").id).status == "UPLOADED"
    assert clock.pauses == []


@each_side
def test_a_failure_ends_the_waiting_at_once(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    recording = fake.add("INVOKED", life=["RECORDING", "ERRORED", "UPLOADED"])
    with pytest.raises(WaitFailedError, match=r"UPLOADED.*ERRORED") as caught:
        wait(side, fake, recording.id)
    assert isinstance(caught.value, CloudflareError)
    assert caught.value.last.id == recording.id
    assert caught.value.state == "ERRORED"
    assert len(clock.pauses) == 1
    thawed = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # of our own making
    assert (str(thawed), thawed.last) == (str(caught.value), caught.value.last)


@each_side
@pytest.mark.parametrize("timeout", [1, 2, 10, 25])
def test_the_time_is_up_when_it_is_up(side: Side, clock: Clock, timeout: float) -> None:
    fake = FakeApi()
    recording = fake.add("RECORDING")
    with pytest.raises(WaitTimeoutError, match="RECORDING") as caught:
        wait(side, fake, recording.id, timeout=timeout)
    assert caught.value.last.status == "RECORDING"
    # It looks for the last time when an interval is left, and never waits longer than asked to.
    assert max(0, timeout - 2) <= sum(clock.pauses) <= timeout


@each_side
def test_unknown_states_are_waited_out(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    recording = fake.add("INVOKED", life=["TRANSCODING", "UPLOADED"])
    assert wait(side, fake, recording.id).status == "UPLOADED"
    assert len(clock.pauses) == 1


def trouble(*answers: Answer | None) -> Callable[[str, str], Answer | None]:
    left = list(answers)
    return lambda _method, _path: left.pop(0) if left else None


@each_side
def test_retry_after_is_honoured(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    fake.trouble = trouble(Answer(429, b"{}", {"retry-after": "50"}))
    assert wait(side, fake, fake.add("UPLOADED").id).status == "UPLOADED"
    assert clock.pauses == [50]


@each_side
@pytest.mark.parametrize("asked", ["1764321234", "1e9", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
@pytest.mark.parametrize("status", [200, 429])
def test_no_server_makes_a_waiter_sleep_for_years(
    side: Side, clock: Clock, asked: str, status: int
) -> None:
    fake = FakeApi()
    recording = fake.add("INVOKED")
    first = fake.handle("GET", f"https://x/recordings/{recording.id}", {}, b"")
    fake.trouble = trouble(Answer(status, first.content, {"retry-after": asked}))
    recording.status = "UPLOADED"
    assert wait(side, fake, recording.id, timeout=600).status == "UPLOADED"
    assert clock.pauses == [2 if asked == "1e9" else 60]


@each_side
def test_retry_after_beyond_the_end_is_not_waited_for(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    fake.trouble = trouble(Answer(429, b"{}", {"retry-after": "90"}))
    with pytest.raises(WaitTimeoutError) as caught:
        wait(side, fake, fake.add("UPLOADED").id, timeout=60)
    assert caught.value.last is None
    assert clock.pauses == []


@each_side
def test_passing_trouble_does_not_end_the_waiting(side: Side, clock: Clock) -> None:
    fake = FakeApi()
    bad = Answer(503, b"<html>")
    fake.trouble = trouble(bad, bad, None, bad, bad)
    recording = fake.add("INVOKED", life=["RECORDING", "UPLOADED"])
    assert wait(side, fake, recording.id).status == "UPLOADED"
    assert len(clock.pauses) == 5


@each_side
@pytest.mark.usefixtures("clock")
def test_lasting_trouble_is_raised_as_it_is(side: Side) -> None:
    fake = FakeApi()
    fake.trouble = trouble(*[Answer(503, b"<html>")] * 9)
    with pytest.raises(InternalServerError):
        wait(side, fake, fake.add("UPLOADED").id)
    with pytest.raises(NotFoundError):
        wait(side, FakeApi(), "no-such-recording")


@each_side
@pytest.mark.parametrize("options", [{"interval": 0}, {"interval": 5, "max_interval": 2}])
def test_a_pause_that_is_none_is_refused(side: Side, options: dict[str, float]) -> None:
    fake = FakeApi()
    with pytest.raises(ValueError, match="interval"):
        wait(side, fake, fake.add("UPLOADED").id, **options)
