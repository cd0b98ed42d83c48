"""The API with a memory: recordings that live their life, pages of them, files that expire."""

from __future__ import annotations

import json
import uuid
from copy import deepcopy
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx2

from oracle.fixtures import fixture

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from oracle.loopback import Exchange

_SHAPE = fixture("published/get_one_recording").response["data"]
_ACTIVE = frozenset({"INVOKED", "RECORDING", "PAUSED"})
_NEXT = {"pause": "PAUSED", "resume": "RECORDING", "stop": "UPLOADING"}
_PAGE = 25


@dataclass(slots=True)
class Recording:
    """A recording; ``life`` is what becomes of it, a step each time somebody looks."""

    id: str
    meeting_id: str
    status: str = "INVOKED"
    life: list[str] = field(default_factory=list)
    content: bytes = b""
    name: str = "meeting.mp4"
    version: int = 1

    def step(self) -> None:
        if self.life:
            self.status = self.life.pop(0)


@dataclass(slots=True)
class Answer:
    """What to send; the connection breaks after ``cut`` bytes of the body, if that is given."""

    status: int
    content: bytes
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None


class FakeApi:
    """Answers as the API would. ``trouble`` is asked first and may answer in its stead."""

    def __init__(self, files: str = "https://files.example.com") -> None:
        self.files = files
        self.recordings: dict[str, Recording] = {}
        self.cuts: list[int] = []
        self.trouble: Callable[[str, str], Answer | None] = lambda _method, _path: None
        self.takes_ranges = True
        self.tells_tags = True
        self.expiry = "2099-01-01T00:00:00Z"

    def add(self, status: str = "UPLOADED", **given: Any) -> Recording:
        """Puts a recording into the API."""
        name = str(given.pop("id", uuid.UUID(int=len(self.recordings) + 1)))
        made = Recording(id=name, status=status, **{"meeting_id": f"meeting of {name}", **given})
        self.recordings[name] = made
        return made

    def expire(self) -> None:
        """Makes every URL that was handed out so far useless."""
        for recording in self.recordings.values():
            recording.version += 1

    # the two ways to reach it

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Answers a request that a mock transport was given."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        made = self.handle(request.method, str(request.url), headers, request.content)
        headers = {"content-length": str(len(made.content)), **made.headers}
        return httpx2.Response(made.status, headers=headers, stream=_Body(made.content, made.cut))

    def serve(self, exchange: Exchange) -> None:
        """Answers a request at a loopback server."""
        request = exchange.request
        made = self.handle(request.method, request.url, dict(request.headers), request.content)
        exchange.reply(made.status, made.content, **made.headers)

    def handle(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        """Answers a request."""
        parts = urlsplit(url)
        trouble = self.trouble(method, parts.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        if trouble is not None:
            return trouble
        if parts.path.startswith("/files/"):
            return self._file(parts.path.split("/")[2], query, headers)
        assert "/recordings" in parts.path, parts.path
        below = parts.path.partition("/recordings")[2].strip("/").split("/")
        match method, below:
            case "GET", [""]:
                return self._list(query)
            case "POST", [""]:
                return self._start(json.loads(body))
            case "GET", ["active-recording", meeting]:
                return self._one(self._active(meeting))
            case _:
                return self._known(method, below[0], body)

    # what it answers

    def _known(self, method: str, name: str, body: bytes) -> Answer:
        recording = self.recordings.get(name)
        if recording is not None and method == "PUT":
            if recording.status not in _ACTIVE:
                return _refusal(409, "this recording has come to its end")
            recording.status = _NEXT[json.loads(body)["action"]]
        elif recording is not None:
            recording.step()
        return self._one(recording)

    def _list(self, query: dict[str, str]) -> Answer:
        wanted = query["status"].split(",") if "status" in query else None
        found = [
            each for each in self.recordings.values() if wanted is None or each.status in wanted
        ]
        size = int(query.get("per_page", _PAGE))
        start = (max(1, int(query.get("page_no", 1))) - 1) * size
        shown = found[start : start + size]
        offsets = {"start_offset": start + 1, "end_offset": start + len(shown)}
        paging = {"total_count": len(found), **offsets}
        data = [self._shape(each) for each in shown]
        return _json(200, {"success": True, "data": data, "paging": paging})

    def _start(self, body: dict[str, Any]) -> Answer:
        meeting = body["meeting_id"]
        if self._active(meeting) is not None and not body.get("allow_multiple_recordings"):
            return _refusal(409, "this meeting is being recorded already")
        return self._one(self.add("INVOKED", meeting_id=meeting))

    def _active(self, meeting: str) -> Recording | None:
        found = self.recordings.values()
        return next((r for r in found if r.meeting_id == meeting and r.status in _ACTIVE), None)

    def _one(self, recording: Recording | None) -> Answer:
        if recording is None:
            return _refusal(404, "no such recording")
        return _json(200, {"success": True, "data": self._shape(recording)})

    def _shape(self, recording: Recording) -> dict[str, Any]:
        data = deepcopy(_SHAPE)
        is_done = recording.status == "UPLOADED"
        data |= {"id": recording.id, "status": recording.status, "output_file_name": recording.name}
        data |= {
            "download_url": self._url(recording) if is_done else None,
            "download_url_expiry": self.expiry if is_done else None,
            "file_size": len(recording.content) if is_done else None,
        }
        return data

    def _url(self, recording: Recording) -> str:
        return f"{self.files}/files/{recording.id}/video.mp4?signature=v{recording.version}"

    def _file(self, name: str, query: dict[str, str], headers: dict[str, str]) -> Answer:
        recording = self.recordings[name]
        assert "authorization" not in headers, "credentials went to the files"
        if query.get("signature") != f"v{recording.version}":
            return Answer(403, b"<Error><Code>AccessDenied</Code></Error>")
        content = recording.content
        cut = self.cuts.pop(0) if self.cuts else None
        asked = headers.get("range")
        tag = f'"{sha256(content).hexdigest()[:12]}"'
        told = {"etag": tag} if self.tells_tags else {}
        if asked is None or not self.takes_ranges or headers.get("if-range", tag) != tag:
            return Answer(200, content, told, cut=cut)
        start = int(asked.removeprefix("bytes=").rstrip("-"))
        if start >= len(content):
            return Answer(416, b"", {"content-range": f"bytes */{len(content)}"})
        told["content-range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        return Answer(206, content[start:], told, cut=cut)


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, content: bytes, cut: int | None) -> None:
        self._content = content
        self._cut = cut

    def __iter__(self) -> Iterator[bytes]:
        sent = self._content[: self._cut]
        for start in range(0, len(sent), 1000):
            yield sent[start : start + 1000]
        if self._cut is not None:
            raise httpx2.ReadError("the connection was reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def _json(status: int, value: Any) -> Answer:
    return Answer(status, json.dumps(value).encode(), {"content-type": "application/json"})


def _refusal(status: int, message: str) -> Answer:
    return _json(status, {"success": False, "error": {"code": status, "message": message}})
