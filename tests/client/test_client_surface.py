"""What people import and call: names, signatures, credentials and where they come from."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
import typing
from typing import Any

import pytest

import realtimekit_recordings
from oracle.document import ROOT
from oracle.driving import (
    ACCOUNT,
    APP,
    CALLS,
    METHODS,
    RECORDING,
    SIDES,
    TOKEN,
    Session,
    Side,
    answer,
)
from oracle.fixtures import fixture
from realtimekit_recordings import AsyncCloudflare, Cloudflare, CloudflareError, types
from realtimekit_recordings.types import realtime_kit

LIST = fixture("published/get_all_recordings").response
ONE = fixture("published/get_one_recording").response

EXTRAS = ("extra_headers", "extra_query", "extra_body", "timeout")

# The published methods: positional argument, then what is passed by name.
SIGNATURES = {
    "get_recordings": (
        "app_id",
        {
            *("account_id", "meeting_id", "page_no", "per_page", "expired", "search"),
            *("sort_by", "sort_order", "start_time", "end_time", "status"),
        },
    ),
    "start_recordings": (
        "app_id",
        {
            *("account_id", "meeting_id", "allow_multiple_recordings", "file_name_prefix"),
            *("max_seconds", "url", "audio_config", "video_config", "interactive_config"),
            *("realtimekit_bucket_config", "rtmp_out_config", "storage_config"),
        },
    ),
    "get_active_recordings": ("meeting_id", {"account_id", "app_id"}),
    "get_one_recording": ("recording_id", {"account_id", "app_id"}),
    "pause_resume_stop_recording": ("recording_id", {"account_id", "app_id", "action"}),
    "start_track_recording": ("app_id", {"account_id", "meeting_id", "layers", "max_seconds"}),
}
REQUIRED = {
    "get_active_recordings": {"meeting_id"},
    "get_one_recording": {"recording_id"},
    "pause_resume_stop_recording": {"recording_id", "action"},
    "start_track_recording": {"meeting_id", "layers"},
}

ENVIRONMENT = (
    "CLOUDFLARE_API_TOKEN",
    "CLOUDFLARE_API_KEY",
    "CLOUDFLARE_EMAIL",
    "CLOUDFLARE_ACCOUNT_ID",
    "REALTIMEKIT_APP_ID",
    "CLOUDFLARE_BASE_URL",
)

each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=[Cloudflare, AsyncCloudflare], ids=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


# Names


def test_both_clients_have_the_published_methods(kind: Any) -> None:
    recordings = kind(api_token=TOKEN).realtime_kit.recordings
    for method, (positional, keywords) in SIGNATURES.items():
        parameters = inspect.signature(getattr(recordings, method)).parameters
        by_position = [
            name for name, each in parameters.items() if each.kind is each.POSITIONAL_OR_KEYWORD
        ]
        by_name = {name for name, each in parameters.items() if each.kind is each.KEYWORD_ONLY}
        assert by_position == [positional], method
        assert by_name == {*keywords, *EXTRAS}, method
        required = {name for name, each in parameters.items() if each.default is each.empty}
        assert required == REQUIRED.get(method, set()), method


def test_methods_of_both_clients_are_alike() -> None:
    sync = Cloudflare(api_token=TOKEN).realtime_kit.recordings
    twin = AsyncCloudflare(api_token=TOKEN).realtime_kit.recordings
    for method in SIGNATURES:
        one, other = getattr(sync, method), getattr(twin, method)
        assert inspect.signature(one).parameters == inspect.signature(other).parameters
        # What has pages is called without "async", so that it can be iterated as well.
        assert inspect.iscoroutinefunction(other) != (method == "get_recordings")
        assert not inspect.iscoroutinefunction(one)
        assert inspect.getdoc(one)
        assert inspect.getdoc(other)


def test_annotations_of_the_methods_resolve() -> None:
    recordings = Cloudflare(api_token=TOKEN).realtime_kit.recordings
    for method in SIGNATURES:
        for view in (recordings, recordings.with_raw_response, recordings.with_streaming_response):
            assert callable(getattr(view, method))
    assert typing.get_type_hints(realtime_kit.Recording)["id"]


def test_both_constructors_take_the_same() -> None:
    expected = {
        *("api_token", "api_key", "api_email", "account_id", "app_id", "base_url", "timeout"),
        *("max_retries", "default_headers", "default_query", "http_client", "on_deviation"),
    }
    for made in (Cloudflare, AsyncCloudflare):
        parameters = dict(inspect.signature(made).parameters)
        assert parameters.keys() >= expected
        assert all(each.kind is each.KEYWORD_ONLY for each in parameters.values())
        assert all(each.default is not each.empty for each in parameters.values())


def test_everything_public_can_be_imported() -> None:
    for package in (realtimekit_recordings, types, realtime_kit):
        assert package.__all__
        assert sorted(set(package.__all__)) == sorted(package.__all__)
        for name in package.__all__:
            assert getattr(package, name) is not None, name
        assert set(package.__all__) <= set(dir(package))
        with pytest.raises(AttributeError, match="NoSuchName"):
            _ = package.NoSuchName


def test_the_published_type_names_exist() -> None:
    for operation in (
        *("GetRecordings", "StartRecordings", "GetActiveRecordings"),
        *("GetOneRecording", "PauseResumeStopRecording", "StartTrackRecording"),
    ):
        assert getattr(realtime_kit, f"Recording{operation}Response")
        if operation not in ("GetActiveRecordings", "GetOneRecording"):
            assert getattr(realtime_kit, f"Recording{operation}Params")


def test_params_list_what_their_method_takes() -> None:
    for method, name in (
        ("get_recordings", "RecordingGetRecordingsParams"),
        ("start_recordings", "RecordingStartRecordingsParams"),
        ("start_track_recording", "RecordingStartTrackRecordingParams"),
        ("pause_resume_stop_recording", "RecordingPauseResumeStopRecordingParams"),
    ):
        params = getattr(realtime_kit, name)
        positional, keywords = SIGNATURES[method]
        listed = params.__required_keys__ | params.__optional_keys__
        assert keywords <= listed <= {*keywords, positional}


@each_side
@pytest.mark.parametrize("method", SIGNATURES)
def test_responses_are_of_the_published_types(side: Side, method: str) -> None:
    name = "".join(word.capitalize() for word in method.split("_"))
    value = LIST if method == "get_recordings" else ONE
    with Session(side, answer(200, value)) as session:
        response = session.call(method, **CALLS[method])
    assert isinstance(response, getattr(realtime_kit, f"Recording{name}Response"))
    recording = response.data[0] if method == "get_recordings" else response.data
    assert type(recording) is realtime_kit.Recording


def run_python(code: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(realtimekit_recordings.__path__[0]) + "/.."},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


def test_importing_the_package_is_light() -> None:
    run_python(
        "import sys\n"
        "from realtimekit_recordings import types\n"
        "from realtimekit_recordings.types import realtime_kit\n"
        "assert realtime_kit.Recording is types.realtime_kit.Recording\n"
        "assert not {'httpx2', 'asyncio'} & set(sys.modules), sorted(sys.modules)\n"
    )
    run_python(
        "import sys, realtimekit_recordings as r\n"
        "assert not {'httpx2', 'msgspec', 'asyncio'} & set(sys.modules), sorted(sys.modules)\n"
        "assert r.__version__ and r.Cloudflare.__name__ == 'Cloudflare'\n"
    )


# Credentials


@each_side
def test_a_token_is_sent_as_bearer(side: Side) -> None:
    with Session(side, answer(200, LIST), api_token="a-token") as session:
        session.call("get_recordings")
    assert session.request.headers["authorization"] == "Bearer a-token"
    assert "x-auth-key" not in session.request.headers
    assert "x-auth-email" not in session.request.headers


@each_side
def test_key_and_email_are_sent_together(side: Side) -> None:
    credentials = {"api_token": None, "api_key": "a-key", "api_email": "ada@example.com"}
    with Session(side, answer(200, LIST), **credentials) as session:
        session.call("get_recordings")
    assert session.request.headers["x-auth-key"] == "a-key"
    assert session.request.headers["x-auth-email"] == "ada@example.com"
    assert "authorization" not in session.request.headers


@each_side
def test_credentials_come_from_the_environment(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token-of-the-environment")
    with Session(side, answer(200, LIST), api_token=None) as session:
        session.call("get_recordings")
    assert session.request.headers["authorization"] == "Bearer token-of-the-environment"


@each_side
def test_key_and_email_come_from_the_environment(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDFLARE_API_KEY", "key-of-the-environment")
    monkeypatch.setenv("CLOUDFLARE_EMAIL", "env@example.com")
    with Session(side, answer(200, LIST), api_token=None) as session:
        session.call("get_recordings")
    assert session.request.headers["x-auth-key"] == "key-of-the-environment"
    assert session.request.headers["x-auth-email"] == "env@example.com"


@each_side
def test_an_explicit_token_beats_the_whole_environment(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ENVIRONMENT:
        monkeypatch.setenv(name, "https://env.example.com/" if "URL" in name else "env-value")
    with Session(side, answer(200, LIST), api_token="explicit") as session:
        session.call("get_recordings")
    assert session.request.headers["authorization"] == "Bearer explicit"
    assert "env-value" not in repr(session.request.headers)
    assert f"/accounts/{ACCOUNT}/realtime/kit/{APP}/" in session.request.url
    assert session.request.url.startswith("https://env.example.com/accounts/")


@each_side
def test_explicit_key_and_email_beat_a_token_in_the_environment(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token-of-the-environment")
    credentials = {"api_token": None, "api_key": "a-key", "api_email": "ada@example.com"}
    with Session(side, answer(200, LIST), **credentials) as session:
        session.call("get_recordings")
    assert session.request.headers["x-auth-key"] == "a-key"
    assert "authorization" not in session.request.headers


@pytest.mark.parametrize("name", ["api_token", "api_key", "api_email"])
@pytest.mark.parametrize(
    "value", ["", " ", "\n", "tok\nen", "tok\ren", "tok\x00en", "token\n", "tok\x7fen"]
)
def test_credentials_that_cannot_travel_are_refused(kind: Any, name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name) as caught:
        kind(**{"api_key": "k", "api_email": "e@example.com", name: value})
    assert isinstance(caught.value, CloudflareError)
    assert "tok" not in str(caught.value).replace("token", "")


def test_a_bad_token_in_the_environment_is_named(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "broken-value\nin two lines")
    with pytest.raises(ValueError, match=r"CLOUDFLARE_API_TOKEN|api_token") as caught:
        kind()
    assert "broken-value" not in str(caught.value)


@each_side
def test_no_credentials_are_named_at_the_latest_when_asking(side: Side) -> None:
    with (
        pytest.raises(ValueError, match="CLOUDFLARE_API_TOKEN") as caught,
        Session(side, answer(200, LIST), api_token=None) as session,
    ):
        session.call("get_recordings")
    assert isinstance(caught.value, CloudflareError)


@each_side
def test_a_key_without_an_email_is_not_enough(side: Side) -> None:
    with (
        pytest.raises(ValueError, match=r"api_email|CLOUDFLARE_EMAIL"),
        Session(side, answer(200, LIST), api_token=None, api_key="a-key") as session,
    ):
        session.call("get_recordings")


def test_clients_do_not_show_their_credentials(kind: Any) -> None:
    client = kind(api_token="secret-token", api_key="secret-key", api_email="ada@example.com")
    for shown in (repr(client), str(client), repr(client.realtime_kit.recordings)):
        assert "secret-" not in shown


# Account and app


@each_side
@pytest.mark.parametrize("method", SIGNATURES)
def test_account_and_app_are_the_clients(side: Side, method: str) -> None:
    value = LIST if method == "get_recordings" else ONE
    with Session(side, answer(200, value), account_id="acc", app_id="app") as session:
        session.call(method, **CALLS[method])
    assert "/accounts/acc/realtime/kit/app/recordings" in session.request.url


@each_side
def test_account_and_app_can_be_given_each_time(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        session.call("get_recordings", "other-app", account_id="other-account")
    path = "/accounts/other-account/realtime/kit/other-app/recordings"
    assert session.request.url == f"https://api.cloudflare.com/client/v4{path}"


@each_side
def test_account_and_app_come_from_the_environment(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", "env-account")
    monkeypatch.setenv("REALTIMEKIT_APP_ID", "env-app")
    with Session(side, answer(200, LIST), account_id=None, app_id=None) as session:
        session.call("get_recordings")
    assert "/accounts/env-account/realtime/kit/env-app/recordings" in session.request.url


@each_side
@pytest.mark.parametrize(
    ("name", "variable"),
    [("account_id", "CLOUDFLARE_ACCOUNT_ID"), ("app_id", "REALTIMEKIT_APP_ID")],
)
@pytest.mark.parametrize("method", SIGNATURES)
def test_a_missing_account_or_app_is_named(
    side: Side, method: str, name: str, variable: str
) -> None:
    with Session(side, answer(200, LIST), **{name: None}) as session:
        with pytest.raises(ValueError, match=name) as caught:
            session.call(method, **CALLS[method])
        assert variable in str(caught.value)
        assert session.requests == []


@each_side
@pytest.mark.parametrize("name", ["account_id", "app_id"])
def test_an_empty_account_or_app_is_refused(side: Side, name: str) -> None:
    with Session(side, answer(200, LIST)) as session:
        with pytest.raises(ValueError, match=name):
            session.call("get_recordings", **{name: ""})
        assert session.requests == []


@each_side
@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("get_one_recording", "recording_id"),
        ("pause_resume_stop_recording", "recording_id"),
        ("get_active_recordings", "meeting_id"),
    ],
)
@pytest.mark.parametrize("value", ["", None])
def test_an_empty_identifier_is_refused(
    side: Side, method: str, name: str, value: str | None
) -> None:
    with Session(side, answer(200, LIST)) as session:
        with pytest.raises(ValueError, match=name):
            session.call(method, **{**CALLS[method], name: value})
        assert session.requests == []


@each_side
def test_identifiers_are_one_segment(side: Side) -> None:
    with Session(side, answer(200, ONE)) as session:
        session.call("get_one_recording", "../a b/c?d#e%2F")
    assert session.request.url.endswith("/recordings/..%2Fa%20b%2Fc%3Fd%23e%252F")


@each_side
def test_every_published_method_is_reached(side: Side) -> None:
    assert set(METHODS.values()) == set(SIGNATURES)
    with Session(side, answer(200, ONE)) as session:
        assert session.call("get_one_recording", RECORDING).data.id


def test_the_reference_lists_every_argument_of_every_method() -> None:
    text = (ROOT / "generated" / "api.md").read_text(encoding="utf-8")
    sections = dict(
        re.findall(r"^### `(\w+)\(.*?\)`\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    )
    kind = type(Cloudflare(api_token="t").realtime_kit.recordings)
    for name, section in sections.items():
        rows = dict(re.findall(r"^\| `(\w+)` \| .*? \| (yes)? +\| ", section, re.MULTILINE))
        parameters = inspect.signature(getattr(kind, name)).parameters
        own = {each for each in parameters if each not in {"self", *EXTRAS}}
        assert own | ({"timeout"} & rows.keys()) == rows.keys(), name
        needed = {each for each in own if parameters[each].default is inspect.Parameter.empty}
        assert {each for each in rows if rows[each]} == needed, name
    assert {"to", "progress"} <= {*re.findall(r"^\| `(\w+)`", text, re.MULTILINE)}
