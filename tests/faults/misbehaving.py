"""The soak's server: a process of its own that misbehaves in half of the requests, and keeps books.

Each call asks about a ticket of its own, and every answer carries what can only belong to it.
"""

from __future__ import annotations

import json
import random
import re
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from faults.catalogue import FAULTS, Expected, Fault, good
from faults.server import Exchange, FaultServer, Step, message
from oracle.fixtures import fixture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

__all__ = ["PAGES", "Books", "file_of", "items_of", "number_of", "serve", "title_of"]

PER_PAGE = 4
PAGES = 3
RARELY = 0.02  # of the requests nothing is read
_RECORDING = fixture("published/get_one_recording").response["data"]
_ABSENT = b'{"success": false, "error": {"code": 404, "message": "none"}}'
_TOO_SLOW = {"time", "redirects"}  # without a deadline of the call's; and those lose the ticket
_TOO_MUCH = "10 MB error page"


# --- what is right ---------------------------------------------------------------------------


def number_of(ticket: str) -> int:
    return int(ticket[:6], 16)


def title_of(ticket: str) -> str:
    return f"file-{ticket}"


def file_of(ticket: str) -> bytes:
    drawn = random.Random(ticket)  # noqa: S311  # the same each time
    return drawn.randbytes(drawn.randrange(1, 60_000))


def items_of(ticket: str) -> list[str]:
    """The IDs of all that a list has for a ticket."""
    return [f"{ticket[:-2]}{place:02x}" for place in range(PER_PAGE * PAGES - 2)]


def _recording(ticket: str, url: str) -> dict[str, Any]:
    return {
        **_RECORDING,
        "id": ticket,
        "session_id": ticket,
        "recording_duration": number_of(ticket),
        "output_file_name": title_of(ticket),
        "file_size": len(file_of(ticket)),
        "download_url": f"{url}/files/{ticket}?signature=x",
        "download_url_expiry": "2099-01-01T00:00:00Z",
    }


# --- what goes wrong -------------------------------------------------------------------------


@dataclass(frozen=True)
class Ill:
    """A way to answer badly. ``executed``: what was asked for has been done all the same."""

    name: str
    act: Callable[[Exchange], None]
    executed: bool = True
    empty: bool = False


def _behind(extra: bytes) -> Callable[[Exchange], None]:
    """The right answer, and more behind it on a connection that stays open."""

    def act(exchange: Exchange) -> None:
        exchange.send(message(200, exchange.right or b"") + extra)

    return act


def _empty_with_a_body(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 204 No Content\r\n\r\n" + (exchange.right or b""))


def _slowly(exchange: Exchange) -> None:
    whole = message(200, exchange.right or b"")
    for at in range(0, len(whole), 50):
        exchange.drip(whole[at : at + 1], 0.002)
        exchange.send(whole[at + 1 : at + 50])


def _changed(change: Callable[[dict[str, Any]], None]) -> Callable[[Exchange], None]:
    """The right answer, but for what ``change`` does to it."""

    def act(exchange: Exchange) -> None:
        whole = json.loads(exchange.right or b"")
        change(whole)
        exchange.reply(200, json.dumps(whole).encode())

    return act


def _wrong_types(whole: dict[str, Any]) -> None:
    recordings = whole["data"] if isinstance(whole["data"], list) else [whole["data"]]
    for each in recordings:
        each |= {"file_size": "many", "output_file_name": 7, "storage_config": [], "new": {"a": 1}}


def _no_total(whole: dict[str, Any]) -> None:
    whole["paging"]["total_count"] = 0


def _no_items(whole: dict[str, Any]) -> None:
    whole["data"] = []


_STRANGER = message(200, json.dumps({"success": True, "data": _RECORDING}).encode())
_OWN = (
    Ill("bytes behind the answer", _behind(b"and so on")),
    Ill("another answer behind the answer", _behind(_STRANGER)),
    Ill("a body behind 204", _empty_with_a_body, empty=True),
    Ill("slow", _slowly),
    Ill("wrong types", _changed(_wrong_types)),
    Ill("silence", Exchange.silence),
)
_OF_PAGES = (
    Ill("no items", _changed(_no_items)),
    Ill("no total", _changed(_no_total)),
)
_BEFORE_ANYTHING = (
    Ill("reset", Exchange.reset),
    Ill("closed", Exchange.hang_up),
    Ill("unavailable", lambda exchange: exchange.reply(503, b"{}", ("retry-after-ms", "1"))),
)


def _ill(fault: Fault) -> Ill:
    executed = fault.doubtful or fault.expected("POST") == Expected("ok", 1)
    return Ill(fault.name, fault.act, executed, empty=fault.name == "204")


def _families() -> list[list[Ill]]:
    families: dict[str, list[Ill]] = {"own": list(_OWN)}
    for fault in FAULTS:
        if not (fault.refused or fault.early or fault.name == _TOO_MUCH):
            families.setdefault(fault.family.partition(",")[0], []).append(_ill(fault))
    return [ills for name, ills in families.items() if name not in _TOO_SLOW]


_FAMILIES = _families()
# These change one recording, and know no lists.
_OF_ONE = re.compile("JSON in |.* in an answer").match


# --- files -----------------------------------------------------------------------------------


def _whole(exchange: Exchange) -> None:
    exchange.send(exchange.right or b"")


def _cut(exchange: Exchange) -> None:
    exchange.send((exchange.right or b"")[:-100])
    exchange.hang_up()


def _cut_by_reset(exchange: Exchange) -> None:
    exchange.send((exchange.right or b"")[:-100])
    exchange.reset()


def _whole_though_a_part_was_asked_for(exchange: Exchange) -> None:
    exchange.reply(200, file_of(_ticket(exchange)), ("ETag", '"one"'))


def _another_part(exchange: Exchange) -> None:
    content = file_of(_ticket(exchange))
    told = ("Content-Range", f"bytes 1-{len(content) - 1}/{len(content)}")
    exchange.reply(206, content[1:], told, ("ETag", '"one"'))


def _another_file(exchange: Exchange) -> None:
    content = file_of(_ticket(exchange))[::-1]
    exchange.send(message(200, content, ("ETag", '"two"'))[:-1])
    exchange.hang_up()


_OF_FILES = (
    Ill("cut", _cut),
    Ill("cut by a reset", _cut_by_reset),
    Ill("ignores Range", _whole_though_a_part_was_asked_for),
    Ill("another part", _another_part),
    Ill("half another file", _another_file),
    *_BEFORE_ANYTHING,
)


def _file_answer(ticket: str, headers: dict[str, str]) -> bytes:
    content = file_of(ticket)
    found = re.fullmatch(r"bytes=(\d+)-", headers.get("range", ""))
    start = int(found[1]) if found and headers.get("if-range") == '"one"' else 0
    if not start:
        return message(200, content, ("ETag", '"one"'))
    if start >= len(content):
        return message(416, b"", ("Content-Range", f"bytes */{len(content)}"))
    told = ("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
    return message(206, content[start:], told, ("ETag", '"one"'))


# --- the server ------------------------------------------------------------------------------


def _ticket(exchange: Exchange) -> str:
    arrival = exchange.arrival
    if arrival.method == "POST":
        return str(json.loads(arrival.body)["meeting_id"])
    parts = urlsplit(arrival.target)
    return parse_qs(parts.query)["search"][0] if "search=" in parts.query else parts.path[-36:]


@dataclass
class Books:
    """What the server has done.

    Attributes:
        requests: How many it has looked at.
        ill: How many of them it answered badly, by how.
        executed: How often each start was carried out, by its ticket.
        empty: The tickets that were answered by nothing, rightly.
    """

    requests: int = 0
    ill: Counter[str] = field(default_factory=Counter)
    executed: Counter[str] = field(default_factory=Counter)
    empty: set[str] = field(default_factory=set)


class Misbehaving:
    """Answers, and keeps books of it."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  # has to be drawn again
        self._lock = threading.Lock()
        self.books = Books()
        self.server = FaultServer(self.answer)

    def steps(self) -> Iterator[Step]:
        """Nearly always an answer; without an end."""
        while True:
            if self._random.random() < RARELY:
                yield Step(Exchange.reset, early=True)
            else:
                yield Step(self.answer)

    def answer(self, exchange: Exchange) -> None:
        ticket, target = _ticket(exchange), exchange.arrival.target
        is_start = exchange.arrival.method == "POST"
        with self._lock:
            self.server.arrivals.clear()  # nobody looks, and they would grow and grow
            active = "/active-recording/" in target and not self.books.executed[ticket]
            ill = self._draw(target, absent=active)
            self.books.requests += 1
            if ill is not None:
                self.books.ill[ill.name] += 1
                if ill.empty:
                    self.books.empty.add(ticket)
            if is_start and (ill is None or ill.executed):
                self.books.executed[ticket] += 1
        if target.startswith("/files/"):
            exchange.right = _file_answer(ticket, exchange.arrival.headers)
            (_whole if ill is None else ill.act)(exchange)
        elif active and ill is None:
            exchange.reply(404, _ABSENT)
        else:
            exchange.right = json.dumps(self._right(ticket, target)).encode()
            (good if ill is None else ill.act)(exchange)

    def _draw(self, target: str, *, absent: bool) -> Ill | None:
        drawn = self._random
        if drawn.random() < 0.5:
            return None
        if target.startswith("/files/"):
            return drawn.choice(_OF_FILES)
        if absent:
            return drawn.choice(_BEFORE_ANYTHING)
        is_list = "search=" in target
        while True:
            ill = drawn.choice(drawn.choice([*_FAMILIES, *([[*_OF_PAGES]] if is_list else [])]))
            if not (is_list and _OF_ONE(ill.name)):
                return ill

    def _right(self, ticket: str, target: str) -> dict[str, Any]:
        if "search=" not in target:
            return {"success": True, "data": _recording(ticket, self.server.url)}
        page = int(parse_qs(urlsplit(target).query).get("page_no", ["1"])[0])
        items = items_of(ticket)
        mine = items[(page - 1) * PER_PAGE : page * PER_PAGE]
        return {
            "success": True,
            "data": [{**_recording(ticket, self.server.url), "id": each} for each in mine],
            "paging": {
                "start_offset": (page - 1) * PER_PAGE + 1,
                "end_offset": (page - 1) * PER_PAGE + len(mine),
                "total_count": len(items),
            },
        }


def serve(seed: int, link: Connection) -> None:
    """Serves until the other end hangs up; tells the address first, and the books when asked."""
    sys.setswitchinterval(0.001)
    misbehaving = Misbehaving(seed)
    with misbehaving.server as server:
        server.play(misbehaving.steps())
        link.send(server.url)
        try:
            while link.recv():
                link.send(misbehaving.books)
        except EOFError:
            pass
