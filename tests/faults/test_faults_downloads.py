"""Downloads on real sockets: nobody gets another's bytes, another file's, or waits for ever."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import realtimekit_recordings
from faults.engines import SIDES, Side, new_client
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer
from forking import WELL, fork, status_of
from oracle.driving import ACCOUNT, APP, RECORDING
from oracle.fixtures import fixture
from realtimekit_recordings import (
    AsyncCloudflare,
    Cloudflare,
    CloudflareError,
    DownloadError,
    RequestValidationError,
)
from realtimekit_recordings._runtime.helpers import transfer
from realtimekit_recordings._runtime.helpers.parts import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SOURCE = str(Path(realtimekit_recordings.__file__).parents[1])
OLD = bytes(range(256)) * 800
NEW = OLD[::-1]
HALF = len(OLD) // 2
WHEN = formatdate(1_000_000_000, usegmt=True)

each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture(autouse=True)
def hasty() -> Iterator[None]:
    with short_waits:
        yield


@dataclass
class Files:
    """A server with one recording and its file.

    ``content`` is the file now, ``marks`` the headers that tell which version it is. ``act``
    stands for a request of the file, given the number of that request.
    """

    content: bytes = OLD
    marks: dict[str, str] = field(default_factory=lambda: {"ETag": '"one"'})
    size: int | None = len(OLD)
    act: Callable[[Files, Exchange, int], None] = lambda files, exchange, _: files.send(exchange)
    url: str = ""
    requests: list[dict[str, str]] = field(default_factory=list)

    def serve(self, exchange: Exchange) -> None:
        if not exchange.arrival.target.startswith("/files/"):
            exchange.reply(200, self._recording())
            return
        self.requests.append(exchange.arrival.headers)
        self.act(self, exchange, len(self.requests))

    def _recording(self) -> bytes:
        told: dict[str, Any] = {
            **fixture("published/get_one_recording").response["data"],
            "download_url": f"{self.url}/files/film.mp4?signature=x",
            "download_url_expiry": "2099-01-01T00:00:00Z",
            "file_size": self.size,
            "output_file_name": "film.mp4",
        }
        return json.dumps({"success": True, "data": told}).encode()

    def send(self, exchange: Exchange, upto: int | None = None, **other: str) -> None:
        """Answers as a good server would, and breaks off at ``upto``."""
        headers = exchange.arrival.headers
        marks = _dated({**self.marks, **other})
        start = int(headers.get("range", "bytes=0-")[6:-1])
        proof = (marks.get("ETag"), marks.get("Last-Modified"), None)
        if headers.get("if-range") not in proof or start >= len(self.content):
            start = 0
        lines = [
            f"HTTP/1.1 {206 if start else 200} X",
            f"Content-Length: {len(self.content) - start}",
        ]
        if start:
            size = len(self.content)
            lines.append(f"Content-Range: bytes {start}-{size - 1}/{size}")
        lines += [f"{name}: {value}" for name, value in marks.items()]
        exchange.send("\r\n".join([*lines, "", ""]).encode() + self.content[start:upto])
        if upto is not None:
            exchange.hang_up()


def _dated(marks: dict[str, str]) -> dict[str, str]:
    now = formatdate(usegmt=True)
    return {"Date": now, **{name: now if told == "now" else told for name, told in marks.items()}}


@contextmanager
def serving(**given: Any) -> Iterator[Files]:
    files = Files(**given)
    with FaultServer(files.serve) as server:
        files.url = server.url
        yield files


def options(files: Files, **more: Any) -> dict[str, Any]:
    given = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP, "base_url": files.url}
    return {**given, "on_deviation": "ignore", "timeout": 10.0, **more}


def fetch(side: Side, files: Files, to: Any, **more: Any) -> Path:
    """Downloads with a client of its own."""
    progress = more.pop("progress", None)
    if side == "sync":
        with new_client(side, **options(files, **more)) as client:
            method = client.realtime_kit.recordings.download_recording
            return method(RECORDING, to=to, progress=progress)

    async def main() -> Path:
        async with new_client(side, **options(files, **more)) as client:
            method = client.realtime_kit.recordings.download_recording
            return await method(RECORDING, to=to, progress=progress)

    return asyncio.run(main())


def half(files: Files, exchange: Exchange, number: int) -> None:
    """The first answer breaks off in the middle."""
    files.send(exchange, HALF if number == 1 else None)


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@each_side
@pytest.mark.parametrize("size", [float("inf"), float("nan"), 1e300, 2.5, -1, True, "many", []])
def test_a_size_that_no_file_has_counts_for_nothing(side: Side, size: Any, tmp_path: Path) -> None:
    with serving(size=size) as files:
        assert fetch(side, files, tmp_path / "a.mp4").read_bytes() == OLD


# --- whose part it is ------------------------------------------------------------------------


def meeting(count: int) -> Callable[[Files, Exchange, int], None]:
    """Every download is under way before any of them gets its second half."""
    gate = threading.Barrier(count, timeout=60)

    def act(files: Files, exchange: Exchange, _: int) -> None:
        whole = len(files.content)
        head = f'HTTP/1.1 200 X\r\nContent-Length: {whole}\r\nETag: "one"\r\n\r\n'
        exchange.send(head.encode() + files.content[:HALF])
        gate.wait()
        exchange.send(files.content[HALF:])

    return act


@pytest.mark.parametrize("size", [len(OLD), None])
def test_threads_download_to_one_place(size: int | None, tmp_path: Path) -> None:
    with serving(act=meeting(3), size=size) as files, Cloudflare(**options(files)) as client:
        ends: list[object] = []

        def download() -> None:
            method = client.realtime_kit.recordings.download_recording
            try:
                ends.append(method(RECORDING, to=tmp_path / "a.mp4").read_bytes() == OLD)
            except Exception as error:  # noqa: BLE001  # it is looked at below
                ends.append(error)

        threads = [threading.Thread(target=download) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert ends == [True] * 3
    assert names(tmp_path) == ["a.mp4"]


@pytest.mark.parametrize("size", [len(OLD), None])
def test_tasks_download_to_one_place(size: int | None, tmp_path: Path) -> None:
    async def main(files: Files) -> list[Any]:
        async with AsyncCloudflare(**options(files)) as client:
            method = client.realtime_kit.recordings.download_recording
            calls = (method(RECORDING, to=tmp_path / "a.mp4") for _ in range(3))
            return await asyncio.gather(*calls, return_exceptions=True)

    with serving(act=meeting(3), size=size) as files:
        assert asyncio.run(main(files)) == [tmp_path / "a.mp4"] * 3
    assert (tmp_path / "a.mp4").read_bytes() == OLD
    assert names(tmp_path) == ["a.mp4"]


def process(files: Files, to: Path) -> subprocess.Popen[str]:
    """Another process that downloads, and prints what comes of it."""
    script = (
        f"import sys; sys.path.insert(0, {SOURCE!r})\n"
        "from realtimekit_recordings import Cloudflare\n"
        f"client = Cloudflare(**{options(files)!r})\n"
        "method = client.realtime_kit.recordings.download_recording\n"
        f"print(method({RECORDING!r}, to={str(to)!r}))\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_processes_download_to_one_place(tmp_path: Path) -> None:
    with serving(act=meeting(3)) as files:
        children = [process(files, tmp_path / "a.mp4") for _ in range(3)]
        ends = [child.communicate(timeout=60)[0].strip() for child in children]
    assert ends == [str(tmp_path / "a.mp4")] * 3
    assert (tmp_path / "a.mp4").read_bytes() == OLD
    assert names(tmp_path) == ["a.mp4"]


@each_side
def test_what_a_killed_process_left_is_taken_up(side: Side, tmp_path: Path) -> None:
    killed = threading.Event()

    def act(files: Files, exchange: Exchange, number: int) -> None:
        if number > 1:
            files.send(exchange)
            return
        head = f'HTTP/1.1 200 X\r\nContent-Length: {len(OLD)}\r\nETag: "one"\r\n\r\n'
        exchange.send(head.encode() + OLD[:HALF])
        assert killed.wait(60)
        exchange.hang_up()

    with serving(act=act) as files:
        child = process(files, tmp_path / "a.mp4")
        _until(lambda: sum(each.stat().st_size for each in tmp_path.glob(".*.part")) == HALF)
        child.send_signal(signal.SIGKILL)
        child.communicate(timeout=60)
        killed.set()
        assert fetch(side, files, tmp_path / "a.mp4").read_bytes() == OLD
        assert files.requests[-1]["range"] == f"bytes={HALF}-"
        assert files.requests[-1]["if-range"] == '"one"'
    assert names(tmp_path) == ["a.mp4"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_keeps_no_part(tmp_path: Path) -> None:
    part = Part(tmp_path / "a", "origin")
    part.restart('"one"')
    part.write(b"some")
    reading, writing = os.pipe()

    def wait_for_the_parent() -> bool:  # with the file open
        os.close(writing)
        return os.read(reading, 1) == b""

    child = fork(wait_for_the_parent)
    part.close()
    again = Part(tmp_path / "a", "origin")
    assert (again.size, again.tag) == (4, '"one"')
    again.discard()
    os.close(writing)
    assert status_of(child) == WELL
    os.close(reading)
    assert names(tmp_path) == []


def test_without_locks_a_part_is_of_one_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unlockable(_: int) -> None:
        raise OSError("no locks here")

    left = Part(tmp_path / "a", "origin")
    left.restart('"one"')
    left.write(b"left")
    left.close()
    monkeypatch.setattr("realtimekit_recordings._runtime.helpers.parts._lock", unlockable)
    one, two = Part(tmp_path / "a", "origin"), Part(tmp_path / "a", "origin")
    for part, data in ((one, b"one"), (two, b"two")):
        assert part.size == 0
        part.restart('"x"')
        part.write(data)
    one.close()
    assert two.finish().read_bytes() == b"two"
    assert len(names(tmp_path)) == 3  # the file, and what was left with its note


@each_side
def test_a_part_that_others_write_to_is_refused(side: Side, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"before")

    def meddle(_: int, __: int | None) -> None:
        with next(iter(tmp_path.glob(".*.part"))).open("ab") as part:
            part.write(b"x")

    with serving() as files, pytest.raises(DownloadError, match="somebody else"):
        fetch(side, files, tmp_path / "a.mp4", progress=meddle)
    assert (tmp_path / "a.mp4").read_bytes() == b"before"


@each_side
def test_a_part_that_others_remove_is_no_foreign_error(side: Side, tmp_path: Path) -> None:
    def meddle(_: int, __: int | None) -> None:
        for part in tmp_path.glob(".*"):
            part.unlink()

    with serving() as files, pytest.raises(DownloadError, match="somebody else"):
        fetch(side, files, tmp_path / "a.mp4", progress=meddle)
    assert names(tmp_path) == []


def test_a_cancelled_task_lets_go_of_its_part(tmp_path: Path) -> None:
    arrived = threading.Event()

    def act(files: Files, exchange: Exchange, number: int) -> None:
        if number > 1:
            files.send(exchange)
            return
        head = f'HTTP/1.1 200 X\r\nContent-Length: {len(OLD)}\r\nETag: "one"\r\n\r\n'
        exchange.send(head.encode() + OLD[:HALF])
        exchange.silence()

    def progress(done: int, _: int | None) -> None:
        if done == HALF:
            arrived.set()

    async def main(files: Files) -> None:
        async with AsyncCloudflare(**options(files)) as client:
            method = client.realtime_kit.recordings.download_recording
            call = method(RECORDING, to=tmp_path / "a", progress=progress)
            task = asyncio.ensure_future(call)
            assert await asyncio.to_thread(arrived.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await method(RECORDING, to=tmp_path / "a")).read_bytes() == OLD

    with serving(act=act) as files:
        asyncio.run(main(files))
        assert files.requests[-1]["range"] == f"bytes={HALF}-"
    assert names(tmp_path) == ["a"]


def test_a_part_that_is_opened_for_a_cancelled_task_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Part] = []
    opened, release = threading.Event(), threading.Event()

    def slow(target: Path, origin: str) -> Part:
        made.append(Part(target, origin))
        opened.set()
        assert release.wait(60)
        return made[-1]

    async def main(files: Files) -> None:
        async with AsyncCloudflare(**options(files)) as client:
            method = client.realtime_kit.recordings.download_recording
            task = asyncio.ensure_future(method(RECORDING, to=tmp_path / "a"))
            assert await asyncio.to_thread(opened.wait, 60)
            task.cancel()
            threading.Timer(0.1, release.set).start()  # the disk takes its time
            with pytest.raises(asyncio.CancelledError):
                await task

    monkeypatch.setattr(transfer, "Part", slow)
    with serving() as files:
        asyncio.run(main(files))
    assert [part._file.closed for part in made] == [True]  # nothing else tells
    assert names(tmp_path) == []


# --- the same file ---------------------------------------------------------------------------

MARKS = [
    ({"ETag": '"one"'}, {"ETag": '"two"'}),
    ({"ETag": 'W/"one"'}, {"ETag": 'W/"one"'}),
    ({"Last-Modified": WHEN}, {"Last-Modified": formatdate(1_000_000_001, usegmt=True)}),
    ({"Last-Modified": "now"},) * 2,  # so lately that it proves nothing
    ({"Last-Modified": WHEN}, {}),
    ({"ETag": '"one"'}, {}),
    ({}, {"ETag": '"two"'}),
    ({}, {}),
]


def careless(files: Files, exchange: Exchange, number: int) -> None:
    """Breaks off in the middle, and knows Range, but not If-Range."""
    exchange.arrival.headers.pop("if-range", None)
    half(files, exchange, number)


@each_side
@pytest.mark.parametrize("act", [half, careless])
@pytest.mark.parametrize("size", [len(OLD), None])
@pytest.mark.parametrize(("old", "new"), MARKS)
def test_a_file_that_changes_meanwhile_is_not_mixed(  # noqa: PLR0917  # one for each thing that varies
    side: Side,
    act: Callable[[Files, Exchange, int], None],
    size: int | None,
    old: dict[str, str],
    new: dict[str, str],
    tmp_path: Path,
) -> None:
    def changing(files: Files, exchange: Exchange, number: int) -> None:
        files.content, files.marks = (OLD, old) if number == 1 else (NEW, new)
        act(files, exchange, number)

    with serving(act=changing, size=size) as files:
        path = fetch(side, files, tmp_path / "a.mp4")
    assert path.read_bytes() == NEW
    assert names(tmp_path) == ["a.mp4"]


@each_side
@pytest.mark.parametrize("upto", [HALF, len(OLD)])
@pytest.mark.parametrize(("old", "new"), MARKS)
def test_what_is_left_of_another_version_is_not_continued(
    side: Side, upto: int, old: dict[str, str], new: dict[str, str], tmp_path: Path
) -> None:
    def act(files: Files, exchange: Exchange, number: int) -> None:
        if number > 1:
            exchange.arrival.status = 403
            exchange.reply(400, b"")
            return
        whole = f"HTTP/1.1 200 X\r\nContent-Length: {len(OLD) + 1}\r\n"
        marks = _dated(files.marks)
        told = "".join(f"{name}: {value}\r\n" for name, value in marks.items())
        exchange.send((whole + told + "\r\n").encode() + OLD[:upto])
        exchange.hang_up()

    with serving(act=act, size=None, marks=old) as files:
        with pytest.raises(CloudflareError):
            fetch(side, files, tmp_path / "a.mp4")
        files.content, files.marks, files.act = NEW, new, careless
        files.size = len(NEW)
        del files.requests[:]
        files.requests.append({})  # so that nothing breaks off any more
        assert fetch(side, files, tmp_path / "a.mp4").read_bytes() == NEW
    assert names(tmp_path) == ["a.mp4"]


@each_side
@pytest.mark.parametrize("size", [len(OLD), None])
@pytest.mark.parametrize("marks", [{"ETag": '"one"'}, {"Last-Modified": WHEN}])
def test_the_same_file_is_continued(
    side: Side, size: int | None, marks: dict[str, str], tmp_path: Path
) -> None:
    with serving(act=half, size=size, marks=marks) as files:
        assert fetch(side, files, tmp_path / "a.mp4").read_bytes() == OLD
        first, second = (each.get("range") for each in files.requests)
        assert first is None
        # An engine may drop what it holds when the connection breaks: then it is asked for again.
        assert second is not None
        assert 0 < int(second[6:-1]) <= HALF
        assert files.requests[1]["if-range"] == next(iter(marks.values()))


@each_side
def test_a_part_that_is_whole_already_is_proved_by_its_last_byte(
    side: Side, tmp_path: Path
) -> None:
    def act(files: Files, exchange: Exchange, number: int) -> None:
        if number == 1:  # all of it, but nobody knows that it is all
            head = b'HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\nETag: "one"\r\n\r\n'
            exchange.send(head + b"%x\r\n%s\r\n" % (len(OLD), OLD))
            exchange.hang_up()
        elif int(exchange.arrival.headers["range"][6:-1]) == len(OLD):
            exchange.reply(416, b"", ("Content-Range", f"bytes */{len(OLD)}"))
        else:
            files.send(exchange)

    with serving(act=act, size=None) as files:
        assert fetch(side, files, tmp_path / "a.mp4").read_bytes() == OLD
        first, *others = (each.get("range") for each in files.requests)
        assert first is None
        starts = [int(each[6:-1]) for each in others if each is not None]
        # An engine may drop what it holds when the connection breaks: then the rest is the proof.
        assert starts == [len(OLD), len(OLD) - 1] or (len(starts) == 1 and starts[0] < len(OLD))


@each_side
@pytest.mark.parametrize("coding", ["gzip", "br", "GZIP", "gzip, identity"])
def test_a_file_that_comes_compressed_is_refused(side: Side, coding: str, tmp_path: Path) -> None:
    def act(_: Files, exchange: Exchange, __: int) -> None:
        exchange.reply(200, gzip.compress(OLD), ("Content-Encoding", coding))

    with serving(act=act, size=None) as files, pytest.raises(DownloadError, match="compressed"):
        fetch(side, files, tmp_path / "a.mp4")
    assert names(tmp_path) == []


# --- coming to an end ------------------------------------------------------------------------


def _breaks(_: Files, exchange: Exchange, __: int) -> None:
    head = f'HTTP/1.1 200 X\r\nContent-Length: {len(OLD)}\r\nETag: "one"\r\n\r\n'
    exchange.send(head.encode() + OLD[:HALF])
    exchange.hang_up()


def _shaped(*headers: tuple[str, str], status: int = 206) -> Callable[[Files, Exchange, int], None]:
    def act(files: Files, exchange: Exchange, _: int) -> None:
        if "range" in exchange.arrival.headers:
            exchange.reply(status, files.content[HALF:], ("ETag", '"one"'), *headers)
        else:
            files.send(exchange, HALF)

    return act


ENDLESS = {
    "no ranges, the same break": _breaks,
    "multipart": _shaped(("Content-Type", "multipart/byteranges; boundary=X")),
    "another range": _shaped(("Content-Range", f"bytes 0-{len(OLD) - 1}/{len(OLD)}")),
    "a range backwards": _shaped(("Content-Range", f"bytes {HALF}-3/{len(OLD)}")),
    "a range beyond the end": _shaped(("Content-Range", f"bytes {HALF}-{len(OLD)}/{len(OLD)}")),
    "a range of other length": _shaped(("Content-Range", f"bytes {HALF}-{HALF + 1}/{len(OLD)}")),
    "no total": _shaped(("Content-Range", f"bytes {HALF}-{len(OLD) - 1}/*")),
    "no range": _shaped(),
    "never satisfied": _shaped(("Content-Range", f"bytes */{len(OLD)}"), status=416),
    "satisfied by nothing": _shaped(("Content-Range", f"bytes */{HALF}"), status=416),
    "no content": _shaped(status=204),
}


@each_side
@pytest.mark.parametrize("retries", [0, 2])
@pytest.mark.parametrize("size", [len(OLD), None])
@pytest.mark.parametrize("name", ENDLESS)
def test_a_download_ends(
    side: Side, name: str, size: int | None, retries: int, tmp_path: Path
) -> None:
    with serving(act=ENDLESS[name], size=size) as files:
        with pytest.raises(CloudflareError):
            fetch(side, files, tmp_path / "a.mp4", max_retries=retries)
        assert len(files.requests) <= 4 + 2 * retries  # an engine may drop what it holds, once
    assert not (tmp_path / "a.mp4").exists()


@each_side
def test_small_steps_end_as_well(
    side: Side, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "_MOST", 20)

    def act(files: Files, exchange: Exchange, _: int) -> None:
        start = int(exchange.arrival.headers.get("range", "bytes=0-")[6:-1])
        files.send(exchange, start + 1)

    with serving(act=act) as files:
        with pytest.raises(CloudflareError, match="broke"):
            fetch(side, files, tmp_path / "a.mp4")
        assert len(files.requests) == 20


# --- places ----------------------------------------------------------------------------------


def _place(kind: str, folder: Path) -> Path:
    path = folder / "it"
    match kind:
        case "a pipe":
            os.mkfifo(path)
        case "a socket":
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(str(path))
        case "a device":
            try:
                os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, 3))
            except PermissionError:
                pytest.skip("devices are made by the superuser only")
        case "a symbolic link":
            (folder / "elsewhere").write_bytes(b"precious")
            path.symlink_to(folder / "elsewhere")
        case _:
            path.symlink_to(folder / "nowhere")
    return path


@each_side
@pytest.mark.parametrize("in_folder", [False, True])
@pytest.mark.parametrize(
    "kind", ["a pipe", "a socket", "a device", "a symbolic link", "a dangling link"]
)
def test_only_a_file_is_replaced(
    side: Side,
    kind: str,
    in_folder: bool,
    tmp_path: Path,
) -> None:
    place = _place(kind, tmp_path)
    before, found = place.lstat(), names(tmp_path)
    to: Path = place
    if in_folder:
        to, place = tmp_path, place.rename(tmp_path / "film.mp4")
        found = names(tmp_path)
    with serving() as files:
        with pytest.raises(DownloadError, match=kind.replace("dangling", "symbolic")):
            fetch(side, files, to)
        assert files.requests == []
    assert os.path.samestat(place.lstat(), before)
    assert names(tmp_path) == found


@each_side
def test_a_place_that_changes_meanwhile_is_looked_at_again(side: Side, tmp_path: Path) -> None:
    def meddle(_: int, __: int | None) -> None:
        if not (tmp_path / "a").exists():
            os.mkfifo(tmp_path / "a")

    with serving() as files, pytest.raises(DownloadError, match="pipe"):
        fetch(side, files, tmp_path / "a", progress=meddle)
    assert stat.S_ISFIFO((tmp_path / "a").lstat().st_mode)


@each_side
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o444, 0o755])
def test_the_mode_of_a_file_is_kept(side: Side, mode: int, tmp_path: Path) -> None:
    target, seen = tmp_path / "a.mp4", list[int]()
    target.write_bytes(b"before")
    target.chmod(mode)

    def look(_: int, __: int | None) -> None:
        seen.extend(each.stat().st_mode & 0o777 for each in tmp_path.glob(".*.part"))

    with serving() as files:
        fetch(side, files, target, progress=look)
    assert target.stat().st_mode & 0o777 == mode
    assert target.read_bytes() == OLD
    assert seen
    assert not any(each & ~(mode | 0o200) for each in seen)


@each_side
def test_a_new_file_has_the_usual_mode(side: Side, tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    with serving() as files:
        path = fetch(side, files, tmp_path / "a.mp4")
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode


class Pathlike:
    def __init__(self, path: object) -> None:
        self.path = path

    def __fspath__(self) -> Any:
        return self.path


@each_side
def test_paths_in_every_spelling(
    side: Side, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with serving() as files:
        assert fetch(side, files, "~/a") == tmp_path / "a"
        assert fetch(side, files, Path("~/b")) == tmp_path / "b"
        assert fetch(side, files, Pathlike(str(tmp_path / "c"))) == tmp_path / "c"
        assert fetch(side, files, Pathlike(os.fsencode(tmp_path / "d"))) == tmp_path / "d"
        assert fetch(side, files, "~/e/") == tmp_path / "e" / "film.mp4"
        assert fetch(side, files, str(tmp_path)) == tmp_path / "film.mp4"
    assert names(tmp_path) == ["a", "b", "c", "d", "e", "film.mp4"]


@each_side
@pytest.mark.parametrize(
    "to", [None, 5, b"/tmp/x", "", "a\0b", "\ud800", Pathlike(5), Pathlike("a\0"), object(), ["x"]]
)
def test_what_is_no_path_is_an_argument_that_is_wrong(side: Side, to: Any) -> None:
    with serving() as files:
        with pytest.raises(RequestValidationError, match="to is") as caught:
            fetch(side, files, to)
        assert caught.value.path == "to"
        assert files.requests == []


@each_side
def test_places_that_cannot_be_written_are_our_own_error(side: Side, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"before")
    with serving() as files:
        for to in ("missing/a.mp4", "file/a.mp4", "file/", "file/new/", "a" * 300):
            with pytest.raises(DownloadError, match="cannot write") as caught:
                fetch(side, files, f"{tmp_path}/{to}")
            assert isinstance(caught.value.__cause__, OSError)
    assert names(tmp_path) == ["file"]


def _until(condition: Callable[[], bool]) -> None:
    """Waits for something to be so."""
    pause = threading.Event()
    for _ in range(6000):
        if condition():
            return
        pause.wait(0.01)
    raise AssertionError("it never came to be")
