"""Downloads: whole or not at all, taken up where they broke off, and nowhere they should not go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from oracle.driving import SIDES, TOKEN, Session, Side
from oracle.fake import Answer, FakeApi
from realtimekit_recordings import (
    APIConnectionError,
    APIStatusError,
    DownloadError,
    PermissionDeniedError,
)
from realtimekit_recordings._runtime.call import send
from realtimekit_recordings._runtime.helpers import downloads
from realtimekit_recordings._runtime.helpers.files import safe_name
from realtimekit_recordings._runtime.transport.asynchronous import AsyncTransport

if TYPE_CHECKING:
    from pathlib import Path

FILM = bytes(range(256)) * 40

each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def wait(_: AsyncTransport, __: float) -> None:
        pass

    for module in (downloads, send):
        monkeypatch.setattr(module, "sleep", lambda _: None)
    monkeypatch.setattr(AsyncTransport, "wait", wait)


def fetch(
    side: Side, fake: FakeApi, recording: Any, to: Any, **options: Any
) -> tuple[Path, list[Any]]:
    """Downloads; returns where to, and the requests for the file."""
    with Session(side, fake.answer, on_deviation="ignore") as session:
        try:
            path = session.call("download_recording", recording, to=to, **options)
        finally:
            for request in session.requests:
                if "/files/" in request.url:
                    assert TOKEN not in str(request.headers)
    return path, [each for each in session.requests if "/files/" in each.url]


def film(fake: FakeApi, **given: Any) -> Any:
    return fake.add("UPLOADED", **{"content": FILM, **given})


def look_up(side: Side, fake: FakeApi, recording: Any) -> Any:
    with Session(side, fake.answer, on_deviation="ignore") as session:
        return session.call("get_one_recording", recording.id).data


@each_side
def test_a_file_lands_in_a_folder_under_its_name(side: Side, tmp_path: Path) -> None:
    fake, seen = FakeApi(), list[Any]()
    path, requests = fetch(
        side,
        fake,
        film(fake).id,
        f"{tmp_path}/new/",
        progress=lambda done, total: seen.append((done, total)),
    )
    assert path == tmp_path / "new" / "meeting.mp4"
    assert path.read_bytes() == FILM
    assert [each.name for each in path.parent.iterdir()] == ["meeting.mp4"]
    assert len(requests) == 1
    assert seen[-1] == (len(FILM), len(FILM))
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})


@each_side
def test_a_file_lands_where_it_is_told(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    target = tmp_path / "other.bin"
    target.write_bytes(b"old")
    path, _ = fetch(side, fake, film(fake, name="../evil").id, target)
    assert path == target
    assert path.read_bytes() == FILM


@each_side
def test_a_recording_needs_no_looking_up_while_its_address_is_good(
    side: Side, tmp_path: Path
) -> None:
    fake = FakeApi()
    recording = look_up(side, fake, film(fake))
    fake.recordings[recording.id].status = "gone, for whoever asks"
    path, requests = fetch(side, fake, recording, tmp_path)
    assert path.read_bytes() == FILM
    assert len(requests) == 1


@each_side
@pytest.mark.parametrize("expiry", ["2001-01-01T00:00:00Z", "2099-01-01T00:00:00Z"])
def test_an_expired_address_is_asked_for_anew(side: Side, expiry: str, tmp_path: Path) -> None:
    fake = FakeApi()
    fake.expiry = expiry
    recording = look_up(side, fake, film(fake))
    fake.expire()
    path, requests = fetch(side, fake, recording, tmp_path)
    assert path.read_bytes() == FILM
    # One that is known to have expired is not even tried.
    assert len(requests) == (1 if expiry.startswith("2001") else 2)


@each_side
def test_a_file_that_stays_forbidden_is_an_error(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    recording = film(fake)
    forbidden = Answer(403, b"<Error><Signature>v1</Signature></Error>")
    fake.trouble = lambda _method, path: forbidden if "/files/" in path else None
    with pytest.raises(PermissionDeniedError) as caught:
        fetch(side, fake, recording.id, tmp_path)
    assert "signature" not in str(caught.value).lower()
    assert list(tmp_path.iterdir()) == []


@each_side
def test_a_broken_connection_is_taken_up_where_it_ended(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    fake.cuts = [3000, 0, 2500]
    path, requests = fetch(side, fake, film(fake).id, tmp_path)
    assert path.read_bytes() == FILM
    assert [each.headers.get("range") for each in requests] == [
        None,
        "bytes=3000-",
        "bytes=3000-",
        "bytes=5500-",
    ]


@each_side
def test_what_a_call_left_the_next_one_takes_up(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    recording = film(fake)
    fake.cuts = [3000, 0, 0, 0]
    with pytest.raises(APIConnectionError):
        fetch(side, fake, recording.id, tmp_path)
    (part,) = tmp_path.glob(".*.part")
    assert part.read_bytes() == FILM[:3000]
    fake.expire()
    path, requests = fetch(side, fake, recording.id, tmp_path)
    assert path.read_bytes() == FILM
    assert [each.headers["range"] for each in requests] == ["bytes=3000-"]
    assert list(tmp_path.iterdir()) == [path]


@each_side
def test_a_part_is_never_continued_with_another_file(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    one, other = film(fake), film(fake, content=FILM[::-1])
    fake.cuts = [3000, 0, 0, 0]
    with pytest.raises(APIConnectionError):
        fetch(side, fake, one.id, tmp_path)
    path, _ = fetch(side, fake, other.id, tmp_path)
    assert path.read_bytes() == FILM[::-1]


@each_side
def test_without_a_validator_it_begins_again(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    fake.tells_tags, fake.cuts = False, [3000]
    path, requests = fetch(side, fake, film(fake).id, tmp_path)
    assert path.read_bytes() == FILM
    assert [each.headers.get("range") for each in requests] == [None, None]


@each_side
def test_a_server_without_ranges_begins_again(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    fake.takes_ranges, fake.cuts = False, [3000]
    path, requests = fetch(side, fake, film(fake).id, tmp_path)
    assert path.read_bytes() == FILM
    assert len(requests) == 2


@each_side
@pytest.mark.parametrize("told", ["bytes 0-10/10240", "bytes 3001-10239/10240", "nonsense", ""])
def test_a_wrong_range_is_not_taken(side: Side, told: str, tmp_path: Path) -> None:
    fake = FakeApi()
    fake.cuts = [3000]
    answers = iter([None, Answer(206, b"x" * 9, {"content-range": told})])
    fake.trouble = lambda _method, path: next(answers, None) if "/files/" in path else None
    path, _ = fetch(side, fake, film(fake).id, tmp_path)
    assert path.read_bytes() == FILM


@each_side
def test_a_file_of_another_size_is_refused(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    recording = look_up(side, fake, film(fake))
    fake.recordings[recording.id].content = FILM + b"more"
    with pytest.raises(DownloadError, match=r"10244 bytes, not 10240"):
        fetch(side, fake, recording, tmp_path)
    assert list(tmp_path.iterdir()) == []


@each_side
def test_what_is_not_there_yet_is_said(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    with pytest.raises(DownloadError, match="no file to download yet"):
        fetch(side, fake, fake.add("UPLOADING").id, tmp_path)
    with pytest.raises(APIStatusError):
        fetch(side, fake, "no-such-recording", tmp_path)


@each_side
@pytest.mark.parametrize(
    "origin",
    ["file:///etc", "ftp://files.example.com", "https://u:p@files.example.com", "//x", "https://"],
)
def test_only_the_web_is_asked(side: Side, origin: str, tmp_path: Path) -> None:
    fake = FakeApi(files=origin)
    with pytest.raises(DownloadError) as caught:
        fetch(side, fake, film(fake).id, tmp_path)
    assert "signature" not in str(caught.value)


UNSAFE = (
    *("../x", "/etc/passwd", "a/b", "a\\b", "..", ".", "...", "", " ", "x\0", "x\n.mp4", "C:x"),
    *("NUL", "con.mp4", "COM1.tar.gz", "x.", "x ", "a" * 300, "\u202ex4pm", "\ud800", "lpt9 .txt"),
)


@pytest.mark.parametrize("name", UNSAFE)
def test_names_that_are_more_than_names_are_refused(name: str) -> None:
    with pytest.raises(DownloadError, match="no safe name"):
        safe_name(name)


@pytest.mark.parametrize(
    "name", ["a.mp4", ".hidden", "-x", "Sitzung 3 (neu).webm", "会議.mp4", "CONSOLE"]
)
def test_names_that_are_names_are_taken(name: str) -> None:
    assert safe_name(name) == name


@each_side
def test_an_unsafe_name_writes_nothing(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()
    with pytest.raises(DownloadError, match="no safe name"):
        fetch(side, fake, film(fake, name="../../evil.sh").id, tmp_path)
    with pytest.raises(DownloadError, match="no safe name"):
        fetch(side, fake, film(fake, name="../../evil.sh").id, f"{tmp_path}/in/")
    assert not list(tmp_path.rglob("*evil*"))


@each_side
def test_an_interrupted_caller_finds_no_half_file(side: Side, tmp_path: Path) -> None:
    fake = FakeApi()

    def stop(done: int, _: int | None) -> None:
        if done > 2000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(side, fake, film(fake).id, tmp_path, progress=stop)
    assert not (tmp_path / "meeting.mp4").exists()
