"""Methods of two requests: what is found, what is done, and that a start is never sent twice."""

from __future__ import annotations

import asyncio
import inspect
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from threading import Barrier, Lock
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from oracle.driving import ACCOUNT, APP, MEETING, SIDES, TOKEN, Session, Side, answer
from oracle.fake import Answer, FakeApi, Recording
from oracle.loopback import serving
from realtimekit_recordings import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncCloudflare,
    BadRequestError,
    Cloudflare,
    ConflictError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    RequestValidationError,
    Timeout,
    types,
)
from realtimekit_recordings._runtime.helpers import recipes

if TYPE_CHECKING:
    from collections.abc import Callable

    from oracle.loopback import Exchange

each_side = pytest.mark.parametrize("side", SIDES)

ACTIVE = f"/recordings/active-recording/{MEETING}"
START = "/recordings"
LOST = httpx2.ReadError("the connection was reset")


@dataclass
class Api:
    """The API with a memory, and what it was asked, as ``GET active`` or ``POST start``.

    ``before`` is told each request before it is handled; ``after`` may spoil its answer.
    """

    fake: FakeApi = field(default_factory=FakeApi)
    asked: list[str] = field(default_factory=list)
    before: Callable[[str], None] = lambda _: None
    after: dict[str, Exception | Answer] = field(default_factory=dict)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        end = request.url.path.rpartition("/recordings")[2].split("/")
        what = "active" if "active-recording" in end else "one" if end[1:] else "start"
        name = f"{request.method} {what}"
        self.asked.append(name)
        self.before(name)
        answered = self.fake.answer(request)
        spoilt = self.after.pop(name, None)
        if isinstance(spoilt, Exception):
            raise spoilt
        if spoilt is None:
            return answered
        return httpx2.Response(spoilt.status, content=spoilt.content, headers=spoilt.headers)

    @property
    def started(self) -> int:
        """How many recordings there are."""
        return len(self.fake.recordings)


def recording(api: Api, status: str = "RECORDING") -> Recording:
    return api.fake.add(status, meeting_id=MEETING)


def call(side: Side, api: Api, method: str, *args: Any, **kwargs: Any) -> Any:
    options = {"max_retries": 0, "on_deviation": "ignore"}
    with Session(side, api, **options) as session:
        return session.call(method, *args, **kwargs)


def stop(side: Side, api: Api, **options: Any) -> Any:
    return call(side, api, "stop_active_recording", MEETING, **options)


def ensure(side: Side, api: Api, **options: Any) -> Any:
    return call(side, api, "start_or_get_active", meeting_id=MEETING, **options)


# stop_active_recording


@each_side
@pytest.mark.parametrize("status", ["INVOKED", "RECORDING", "PAUSED"])
def test_the_active_recording_is_stopped(side: Side, status: str) -> None:
    api = Api()
    found, other = recording(api, status), api.fake.add("RECORDING")
    stopped = stop(side, api)
    assert type(stopped) is types.RecordingResult
    assert stopped.data.id == found.id
    assert (found.status, other.status) == ("UPLOADING", "RECORDING")
    assert api.asked == ["GET active", "PUT one"]


@each_side
def test_where_nothing_is_recorded_there_is_nothing_to_stop(side: Side) -> None:
    api = Api()
    recording(api, "UPLOADED")
    assert stop(side, api) is None
    assert api.asked == ["GET active"]


@each_side
def test_a_recording_that_ends_in_between_needs_no_stopping(side: Side) -> None:
    api = Api()
    found = recording(api)

    def end(name: str) -> None:
        if name == "PUT one":
            found.status = "UPLOADING"

    api.before = end
    assert stop(side, api) is None
    assert api.asked == ["GET active", "PUT one", "GET active"]


@each_side
def test_a_recording_that_is_gone_in_between_needs_no_stopping(side: Side) -> None:
    api = Api()
    recording(api)
    api.before = lambda name: api.fake.recordings.clear() if name == "PUT one" else None
    assert stop(side, api) is None
    assert api.asked == ["GET active", "PUT one", "GET active"]


@each_side
@pytest.mark.parametrize(("status", "kind"), [(404, NotFoundError), (409, ConflictError)])
def test_a_stop_that_is_refused_while_it_goes_on_is_an_error(
    side: Side, status: int, kind: type[Exception]
) -> None:
    api = Api()
    found = recording(api)
    api.fake.trouble = lambda method, _: Answer(status, b"{}") if method == "PUT" else None
    with pytest.raises(kind, match="PUT"):
        stop(side, api)
    assert found.status == "RECORDING"
    assert api.asked == ["GET active", "PUT one", "GET active"]


@each_side
def test_another_recording_than_the_one_found_is_left_alone(side: Side) -> None:
    api = Api()
    recording(api)
    made: list[Recording] = []

    def replace(name: str) -> None:
        if name == "PUT one":
            api.fake.recordings.clear()
            made.append(api.fake.add("RECORDING", id="another", meeting_id=MEETING))

    api.before = replace
    with pytest.raises(NotFoundError):
        stop(side, api)
    assert made[0].status == "RECORDING"
    assert api.asked == ["GET active", "PUT one", "GET active"]


@each_side
def test_what_hinders_looking_is_raised(side: Side) -> None:
    api = Api()
    found = recording(api)
    api.after["GET active"] = Answer(503, b"<html>")
    with pytest.raises(InternalServerError):
        stop(side, api)
    assert found.status == "RECORDING"
    assert api.asked == ["GET active"]


@each_side
def test_other_refusals_of_the_stop_are_raised_at_once(side: Side) -> None:
    api = Api()
    recording(api)
    api.after["PUT one"] = Answer(400, b'{"success": false}')
    with pytest.raises(BadRequestError):
        stop(side, api)
    assert api.asked == ["GET active", "PUT one"]


@each_side
def test_a_stop_that_cannot_be_cleared_up_says_so(side: Side) -> None:
    api = Api()
    recording(api)
    api.after["PUT one"] = Answer(409, b'{"success": false}')

    def fail(name: str) -> None:
        if name == "GET active" and "PUT one" in api.asked:
            api.after["GET active"] = Answer(503, b"<html>")

    api.before = fail
    with pytest.raises(ConflictError) as caught:
        stop(side, api)
    (note,) = caught.value.__notes__
    assert "503" in note


@each_side
@pytest.mark.parametrize("data", [None, {"id": None}, {"id": ""}])
def test_a_recording_without_an_id_cannot_be_stopped(
    side: Side, data: dict[str, str | None] | None
) -> None:
    api = Api()
    recording(api)
    api.after["GET active"] = Answer(200, json.dumps({"success": True, "data": data}).encode())
    with pytest.raises(APIResponseValidationError) as caught:
        stop(side, api)
    assert (caught.value.method, caught.value.status_code) == ("GET", 200)
    assert ACTIVE in caught.value.path
    assert api.asked == ["GET active"]


@each_side
@pytest.mark.parametrize("value", ["", None])
def test_an_empty_meeting_is_refused(side: Side, value: str | None) -> None:
    api = Api()
    with pytest.raises(ValueError, match="meeting_id"):
        call(side, api, "stop_active_recording", value)
    assert api.asked == []


# start_or_get_active


@each_side
def test_where_nothing_is_recorded_a_recording_is_started(side: Side) -> None:
    api = Api()
    recording(api, "UPLOADED")
    found = ensure(side, api, max_seconds=600)
    assert type(found) is types.RecordingResult
    assert found.data.status == "INVOKED"
    assert api.asked == ["GET active", "POST start"]
    assert api.started == 2


@each_side
def test_the_recording_that_is_active_is_answered(side: Side) -> None:
    api = Api()
    active = recording(api)
    found = ensure(side, api)
    assert type(found) is types.ActiveRecordingResult
    assert found.data.id == active.id
    assert api.asked == ["GET active"]


@each_side
def test_the_start_says_what_it_was_told_and_that_there_is_to_be_one(side: Side) -> None:
    fake = FakeApi()
    with Session(side, fake.answer, on_deviation="ignore") as session:
        session.call(
            "start_or_get_active",
            meeting_id=MEETING,
            file_name_prefix="board",
            audio_config={"codec": "MP3"},
        )
    assert json.loads(session.requests[1].content) == {
        "meeting_id": MEETING,
        "allow_multiple_recordings": False,
        "file_name_prefix": "board",
        "audio_config": {"codec": "MP3"},
    }


@each_side
def test_whoever_is_second_gets_the_recording_of_the_first(side: Side) -> None:
    api = Api()
    made: list[Recording] = []

    def start_first(name: str) -> None:
        if name == "POST start":
            made.append(recording(api, "INVOKED"))

    api.before = start_first
    assert ensure(side, api).data.id == made[0].id
    assert api.asked == ["GET active", "POST start", "GET active"]
    assert api.started == 1


@each_side
def test_a_conflict_without_a_recording_is_raised(side: Side) -> None:
    api = Api()
    api.before = lambda _: api.fake.recordings.clear()
    api.after["POST start"] = Answer(409, b'{"success": false}')
    with pytest.raises(ConflictError):
        ensure(side, api)
    assert api.asked == ["GET active", "POST start", "GET active"]


UNCLEAR = {
    "reset": LOST,
    "timeout": httpx2.ReadTimeout("too late"),
    "500": Answer(500, b"<html>"),
    "408": Answer(408, b""),
    "unreadable": Answer(200, b'{"success": tr'),
    "redirect": Answer(302, b"", {"location": "/elsewhere"}),
}


@each_side
@pytest.mark.parametrize("how", UNCLEAR)
def test_a_start_whose_answer_is_lost_is_found(side: Side, how: str) -> None:
    api = Api(after={"POST start": UNCLEAR[how]})
    found = ensure(side, api)
    assert type(found) is types.ActiveRecordingResult
    assert found.data.id in api.fake.recordings
    assert api.asked == ["GET active", "POST start", "GET active"]
    assert api.started == 1


@each_side
@pytest.mark.parametrize("retries", [0, 3])
def test_a_start_that_is_not_found_is_not_sent_again(side: Side, retries: int) -> None:
    api = Api(after={"POST start": LOST})
    api.before = lambda _: api.fake.recordings.clear()
    with (
        Session(side, api, max_retries=retries) as session,
        pytest.raises(APIConnectionError, match="get_active_recordings") as caught,
    ):
        session.call("start_or_get_active", meeting_id=MEETING)
    assert caught.value.outcome_unknown
    assert not hasattr(caught.value, "__notes__")
    assert api.asked.count("POST start") == 1


@each_side
def test_the_start_is_what_is_told_of_if_nobody_can_be_asked(side: Side) -> None:
    api = Api(after={"POST start": LOST})

    def fail(name: str) -> None:
        if name == "GET active" and "POST start" in api.asked:
            api.after["GET active"] = Answer(503, b"<html>")

    api.before = fail
    with pytest.raises(APIConnectionError) as caught:
        ensure(side, api)
    assert caught.value.outcome_unknown
    assert caught.value.method == "POST"
    (note,) = caught.value.__notes__
    assert "503" in note
    assert api.asked == ["GET active", "POST start", "GET active"]


@each_side
@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (Answer(400, b'{"success": false}'), BadRequestError),
        (Answer(429, b'{"success": false}'), RateLimitError),
        (httpx2.ConnectError("refused"), APIConnectionError),
    ],
)
def test_a_start_that_certainly_failed_needs_no_asking(
    side: Side, response: Answer | Exception, kind: type[Exception]
) -> None:
    api = Api(after={"POST start": response})
    with pytest.raises(kind):
        ensure(side, api)
    assert api.asked == ["GET active", "POST start"]


@each_side
def test_nothing_is_started_where_it_is_unclear_what_there_is(side: Side) -> None:
    api = Api(after={"GET active": Answer(503, b"<html>")})
    with pytest.raises(InternalServerError):
        ensure(side, api)
    assert api.asked == ["GET active"]


@each_side
def test_arguments_are_checked_before_anything_is_sent(side: Side) -> None:
    api = Api()
    recording(api)
    with pytest.raises(RequestValidationError, match="max_seconds"):
        ensure(side, api, max_seconds=1)
    assert api.asked == []


def test_a_program_that_starts_all_the_time_has_one_recording() -> None:
    api = Api()
    ids = {ensure("sync", api).data.id for _ in range(5)}
    assert len(ids) == 1
    assert api.asked.count("POST start") == 1


REFUSED = Answer(400, b'{"success": false}')
TAKEN = Answer(409, b'{"success": false}')
BAD = Answer(503, b"<html>")


@each_side
@pytest.mark.parametrize("first", [None, BAD, LOST])
@pytest.mark.parametrize("start", [None, REFUSED, TAKEN, BAD, LOST])
@pytest.mark.parametrize("is_done", [True, False])
@pytest.mark.parametrize("second", [None, BAD, LOST])
def test_whatever_happens_no_start_is_sent_twice(
    side: Side,
    first: Answer | Exception | None,
    start: Answer | Exception | None,
    is_done: bool,
    second: Answer | Exception | None,
) -> None:
    """What is answered in place of the truth; ``is_done``: the start was carried out even so."""
    api = Api()

    def spoil(name: str) -> None:
        if name == "POST start" and not is_done and start is not None:
            api.fake.trouble = lambda method, _: BAD if method == "POST" else None
        spoilt = start if name == "POST start" else second if "POST start" in api.asked else first
        if spoilt is not None:
            api.after[name] = spoilt

    api.before = spoil
    try:
        found = ensure(side, api)
    except APIError as error:
        failed = error
    else:
        failed = None
        assert [found.data.id] == list(api.fake.recordings)
    starts = api.asked.count("POST start")
    assert api.started <= starts <= 1
    assert starts == (first is None)
    if failed is not None and api.started and start is not REFUSED and start is not TAKEN:
        # Nobody could find out; so it is said.
        assert failed.outcome_unknown
        assert failed.method == "POST"


@each_side
def test_of_many_that_start_at_once_one_does(side: Side) -> None:
    many = 6
    fake, lock, all_looked = FakeApi(), Lock(), Barrier(many)
    looks = count(1)

    def serve(exchange: Exchange) -> None:
        # Nobody starts before everybody has seen that there is nothing.
        looked = exchange.request.method == "GET" and next(looks) <= many
        with lock:
            made = fake.handle("GET" if looked else exchange.request.method, *handed(exchange))
        if looked:
            all_looked.wait(10)
        exchange.reply(made.status, made.content, **made.headers)

    def handed(exchange: Exchange) -> tuple[str, dict[str, str], bytes]:
        return exchange.request.url, dict(exchange.request.headers), exchange.request.content

    options: dict[str, Any] = {"api_token": TOKEN, "account_id": ACCOUNT, "app_id": APP}
    with serving(serve) as server:
        options |= {"base_url": server.url, "on_deviation": "ignore"}
        is_sync = side == "sync"
        ids = in_threads(many, options) if is_sync else asyncio.run(in_tasks(many, options))
    assert len(ids) == many
    assert set(ids) == set(fake.recordings)
    assert len(fake.recordings) == 1


def in_threads(many: int, options: dict[str, Any]) -> list[str]:
    with Cloudflare(**options) as client, ThreadPoolExecutor(many) as pool:
        method = client.realtime_kit.recordings.start_or_get_active
        made = [pool.submit(method, meeting_id=MEETING) for _ in range(many)]
        return [each.result().data.id for each in made]


async def in_tasks(many: int, options: dict[str, Any]) -> list[str]:
    async with AsyncCloudflare(**options) as client:
        method = client.realtime_kit.recordings.start_or_get_active
        made = await asyncio.gather(*(method(meeting_id=MEETING) for _ in range(many)))
        return [each.data.id for each in made]


# what both have in common


@each_side
@pytest.mark.parametrize(
    ("method", "arguments"),
    [("stop_active_recording", (MEETING,)), ("start_or_get_active", ())],
)
def test_options_are_for_every_request(side: Side, method: str, arguments: tuple[str, ...]) -> None:
    fake = FakeApi()
    if arguments:
        fake.add("RECORDING", meeting_id=MEETING)
    keywords = {} if arguments else {"meeting_id": MEETING}
    with Session(side, fake.answer, on_deviation="ignore", account_id=None) as session:
        session.call(
            method,
            *arguments,
            **keywords,
            account_id="acc",
            app_id="app",
            extra_headers={"x-trace": "7"},
            extra_query={"trace": "8"},
            extra_body={"note": "9"},
        )
    looked, done = session.requests
    for request in (looked, done):
        assert request.headers["x-trace"] == "7"
        assert request.url.endswith("?trace=8")
        assert "/accounts/acc/realtime/kit/app/" in request.url
    assert looked.content == b""
    assert json.loads(done.content)["note"] == "9"


class Clock:
    """Time that passes with every request."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@each_side
@pytest.mark.parametrize("own", [True, False], ids=["given", "of the client"])
def test_a_deadline_is_for_all_requests_together(
    side: Side, own: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr(recipes, "monotonic", clock.monotonic)
    api = Api()
    recording(api)

    def pass_time(_: str) -> None:
        clock.now += 6

    api.before = pass_time
    limit = {"timeout": Timeout(60, deadline=5)}
    client, method = ({}, limit) if own else (limit, {})
    with (
        Session(side, api, **client) as session,
        pytest.raises(APITimeoutError, match="deadline") as caught,
    ):
        session.call("stop_active_recording", MEETING, **method)
    # The stop is not even sent.
    assert (caught.value.method, api.asked) == ("PUT", ["GET active"])
    assert not caught.value.outcome_unknown


@each_side
def test_what_is_left_of_a_deadline_is_for_the_next_request(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr(recipes, "monotonic", clock.monotonic)
    limits: list[float] = []
    within = Timeout.within

    def spy(self: Timeout, remaining: float) -> Timeout:
        limits.append(remaining)
        return within(self, remaining)

    monkeypatch.setattr(Timeout, "within", spy)
    api = Api(after={"POST start": LOST})

    def pass_time(_: str) -> None:
        clock.now += 10

    api.before = pass_time
    ensure(side, api, timeout=Timeout(60, deadline=50))
    assert limits == [50, 40, 30]


@each_side
def test_a_lost_start_past_the_deadline_is_told_of(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr(recipes, "monotonic", clock.monotonic)
    api = Api(after={"POST start": LOST})

    def pass_time(name: str) -> None:
        clock.now += 60 if name == "POST start" else 0

    api.before = pass_time
    with pytest.raises(APIConnectionError) as caught:
        ensure(side, api, timeout=Timeout(60, deadline=50))
    assert caught.value.outcome_unknown
    assert "deadline" in caught.value.__notes__[0]
    assert api.asked == ["GET active", "POST start"]


@pytest.mark.parametrize("kind", [Cloudflare, AsyncCloudflare])
def test_their_signatures(kind: Any) -> None:
    recordings = kind(api_token=TOKEN).realtime_kit.recordings
    whole = dict(inspect.signature(recordings.start_recordings).parameters)
    mine = dict(inspect.signature(recordings.start_or_get_active).parameters)
    assert whole.keys() - mine.keys() == {"allow_multiple_recordings"}
    assert mine.keys() <= whole.keys()
    required = [name for name, each in mine.items() if each.default is each.empty]
    assert required == ["meeting_id"]
    found = dict(inspect.signature(recordings.get_active_recordings).parameters)
    stopped = dict(inspect.signature(recordings.stop_active_recording).parameters)
    assert stopped == found


@pytest.mark.parametrize("kind", [Cloudflare, AsyncCloudflare])
@pytest.mark.parametrize(
    ("method", "answers"),
    [
        ("stop_active_recording", "types.RecordingResult | None"),
        ("start_or_get_active", "types.RecordingResult | types.ActiveRecordingResult"),
    ],
)
def test_their_types(kind: Any, method: str, answers: str) -> None:
    found = getattr(kind(api_token=TOKEN).realtime_kit.recordings, method)
    assert inspect.signature(found).return_annotation == answers


@pytest.mark.parametrize("kind", [Cloudflare, AsyncCloudflare])
@pytest.mark.parametrize("method", ["stop_active_recording", "start_or_get_active"])
def test_they_have_no_raw_response_for_there_are_several(kind: Any, method: str) -> None:
    recordings = kind(api_token=TOKEN).realtime_kit.recordings
    assert inspect.getdoc(getattr(recordings, method))
    assert not hasattr(recordings.with_raw_response, method)
    assert not hasattr(recordings.with_streaming_response, method)


@each_side
def test_what_is_refused_in_a_success_is_refused(side: Side) -> None:
    refused = answer(200, {"success": False, "error": {"code": 404, "message": "none"}})
    with Session(side, refused) as session, pytest.raises(Exception, match="none"):
        session.call("stop_active_recording", MEETING)
    assert len(session.requests) == 1
