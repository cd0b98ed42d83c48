"""The client in a shell or a notebook: what it shows, and requests that no document knows."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import warnings
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from oracle.driving import SIDES, TOKEN, Session, Side, answer
from oracle.fake import FakeApi
from oracle.fixtures import fixture
from realtimekit_recordings import (
    CloudflareError,
    CredentialError,
    DeviationWarning,
    NotFoundError,
    ProgressBar,
    RequestValidationError,
    types,
)

if TYPE_CHECKING:
    from pathlib import Path

ONE = fixture("published/get_one_recording").response
LIST = fixture("published/get_all_recordings").response
each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture
def recording() -> types.Recording:
    made = types.RecordingResult.from_dict(ONE).data
    assert isinstance(made, types.Recording)
    return made


def test_what_was_encoded_comes_back(recording: types.Recording) -> None:
    assert types.Recording.from_dict(recording.to_dict()) == recording
    assert types.Recording.from_json(recording.to_json()) == recording
    assert types.Recording.from_json(recording.to_json(indent=2).encode()) == recording
    recording.additional_properties = {"colour": "blue"}
    again = types.Recording.from_json(recording.to_json())
    assert again == recording
    assert again.additional_properties == {"colour": "blue"}


def test_what_is_not_as_documented_is_told_and_what_is_none_refused() -> None:
    with pytest.warns(DeviationWarning, match=r"\$\.updated_at") as told:
        meeting = types.Meeting.from_dict({"id": "m", "created_at": "2026-01-01T00:00:00Z"})
    assert meeting.id == "m"
    assert told[0].filename == __file__
    with pytest.raises(ValueError, match="no Meeting: expected object, got an array"):
        types.Meeting.from_json("[]")
    with pytest.raises(ValueError, match="truncated"):
        types.Meeting.from_json("{")


@each_side
def test_a_resource_and_a_page_say_what_they_are(side: Side) -> None:
    with Session(side, answer(json=LIST)) as session:
        kind = type(session.recordings).__name__
        assert repr(session.recordings) == f"<{kind} https://api.cloudflare.com/client/v4>"
        page = session.call("get_recordings")
        total, here = int(page.paging.total_count), len(page.data)
        assert repr(page) == f"<{type(page).__name__} 1: {here} of {total} items>"
        twin = pickle.loads(pickle.dumps(page))  # noqa: S301  # of our own making
        assert repr(twin).startswith(f"{type(page).__name__}(")
        table = page._repr_html_()
        assert table.count("<tr>") == here + 1
        assert "<th>output_file_name</th>" in table


def test_a_table_shows_what_repr_shows() -> None:
    storage = types.StorageConfig(
        type=types.StorageType.AWS, secret="s3cr3t-value", bucket="<b>&</b>"
    )
    table = storage._repr_html_()
    assert "s3cr3t-value" not in table
    assert "***" in table
    assert "&lt;b&gt;&amp;&lt;/b&gt;" in table
    assert "<td>bucket</td>" in table
    link = types.TrackDownloadFile(download_url="https://files.test/a?signature=abc")
    assert "signature=abc" not in link._repr_html_()


@each_side
def test_dir_is_free_of_internals(side: Side, recording: types.Recording) -> None:
    with Session(side, answer(json=ONE)) as session:
        for shown in (session.client, session.recordings, recording):
            private = [name for name in dir(shown) if name.startswith("_") and name[-2:] != "__"]
            assert private == []
        assert {"get", "post", "close", "realtime_kit"} <= {*dir(session.client)}
        assert "get_one_recording" in dir(session.recordings)
        assert "download_url" in dir(recording)


@each_side
@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_what_the_document_does_not_know_can_be_asked_for(side: Side, verb: str) -> None:
    with Session(side, answer(json={"result": [1]}), default_headers={"X-A": "b"}) as session:
        given: dict[str, Any] = {} if verb == "get" else {"body": {"name": "n"}}
        call = getattr(session.client, verb)
        response = session.settle(call("/accounts/x/new-thing", query={"page": 2}, **given))
        assert response.status_code == 200
        assert session.settle(response.parse()) == {"result": [1]}
    sent = session.request
    assert sent.method == verb.upper()
    assert sent.url == "https://api.cloudflare.com/client/v4/accounts/x/new-thing?page=2"
    assert sent.headers["authorization"] == f"Bearer {TOKEN}"
    assert sent.headers["x-a"] == "b"
    assert (sent.content == b'{"name":"n"}') is (verb != "get")


@each_side
def test_such_a_request_is_repeated_and_refused_as_any_other(side: Side) -> None:
    busy, fine = answer(503, json={}, retry_after="0"), answer(json={})
    with Session(side, busy, fine) as session:
        session.settle(session.client.get("/things"))
        assert len(session.requests) == 2
    with Session(side, busy, fine, max_retries=1) as session:
        with pytest.raises(Exception, match="503"):
            session.settle(session.client.post("/things", body={}))
        assert len(session.requests) == 1
    gone = answer(404, json={"success": False, "errors": [{"code": 7, "message": "no thing"}]})
    with Session(side, gone) as session:
        with pytest.raises(NotFoundError, match="no thing") as caught:
            session.settle(session.client.get("/things/1"))
        assert caught.value.errors[0].code == 7
        assert len(session.client.__sender__.config.builders) == 0


@each_side
@pytest.mark.parametrize(
    "path",
    ["things", "https://evil.test/", "", "/a?b=c", "/a#b", "/a b", "/a\r\nX: y", "/../a", "/%zz"],
)
def test_a_path_is_one_below_the_base_url(side: Side, path: str) -> None:
    with Session(side, answer(json={})) as session:
        with pytest.raises(RequestValidationError):
            session.settle(session.client.get(path))
        assert session.requests == []


def test_without_credentials_nothing_is_sent() -> None:
    with pytest.raises(CredentialError):
        Session("sync", answer(json={}), api_token=None)


def test_the_package_says_what_it_is() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "realtimekit_recordings"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.startswith("realtimekit-recordings 0.")
    assert "from realtimekit_recordings import Cloudflare" in done.stdout
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        __import__("realtimekit_recordings.__main__")


class FakeTqdm:
    """As much of a bar of tqdm as there has to be."""

    made: ClassVar[list[FakeTqdm]] = []

    def __init__(self, **given: Any) -> None:
        self.given, self.n, self.total, self.closed = given, 0, None, False
        self.made.append(self)

    def update(self, more: int) -> None:
        self.n += more

    def close(self) -> None:
        self.closed = True


def download(side: Side, to: Path, progress: ProgressBar) -> None:
    fake = FakeApi()
    film = fake.add("UPLOADED", content=b"film" * 1000)
    with Session(side, fake.answer, on_deviation="ignore") as session:
        session.call("download_recording", film.id, to=to, progress=progress)


@each_side
def test_a_bar_of_tqdm_shows_a_download(
    side: Side, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeTqdm.made.clear()
    monkeypatch.setitem(sys.modules, "tqdm", SimpleNamespace(tqdm=FakeTqdm))
    progress = ProgressBar("film")
    for number in (1, 2):
        download(side, tmp_path / f"{number}.mp4", progress)
        bar = FakeTqdm.made[-1]
        assert (bar.n, bar.total, bar.closed, len(FakeTqdm.made)) == (4000, 4000, True, number)
    assert bar.given["desc"] == "film"


def test_a_bar_of_rich_shows_a_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("rich")
    monkeypatch.setitem(sys.modules, "tqdm", None)
    download("sync", tmp_path / "film.mp4", ProgressBar("film"))
    assert "4.0/4.0 kB" in capsys.readouterr().out


def test_where_there_is_no_library_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("tqdm", "rich.progress"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(CloudflareError, match="tqdm or rich"):
        ProgressBar()
