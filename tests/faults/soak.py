"""Threads and tasks against a misbehaving server: ``python tests/faults/soak.py --seconds 600``.

Every call asks about a ticket of its own, so that an answer that belongs to another one shows.
Prints what came of the calls, what the server did, and what is left behind at the end: descriptors,
threads and memory, compared with those after a first round. Exits with 1 where a start was carried
out twice, reported as done or not done against the truth, where wrong data were taken for success,
where an exception is not the client's own, or where descriptors or threads are left.

The same seed gives the same calls and the same mixture of faults, though not the same order.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import os
import random
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from unittest import mock

if __name__ == "__main__":
    for folder in ("tests", "generated/src"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / folder))

from faults.engines import Side, new_client
from faults.misbehaving import Books, file_of, items_of, number_of, serve, title_of
from oracle.driving import ACCOUNT, APP
from realtimekit_recordings import CloudflareError, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    from realtimekit_recordings import Deviation

Engine = Literal["httpx2", "aiohttp"]
Kind = Literal["GET", "PUT", "POST", "ENSURE", "LIST", "DOWNLOAD"]
KINDS: tuple[Kind, ...] = ("GET", "PUT", "POST", "ENSURE", "LIST", "DOWNLOAD")
STARTS = ("POST", "ENSURE")

THREADS = 6
TASKS = 24
WARM_UP = 200  # calls
PATIENCE = 20.0  # seconds until what is left behind counts as left
LOOP = 8  # descriptors that an event loop and the runtime of threads may have of their own
WAIT = 0.5  # seconds that the server may be silent

TOLD: ContextVar[list[Deviation] | None] = ContextVar("told", default=None)


# --- what comes of the calls -----------------------------------------------------------------


@dataclass
class Outcomes:
    """What the clients said of their calls."""

    calls: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    starts: dict[str, str] = field(default_factory=dict)  # by ticket: done, not done, unknown
    empty: list[str] = field(default_factory=list)  # tickets whose answer was nothing
    wrong: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


def tell(deviation: Deviation) -> None:
    told = TOLD.get()
    if told is not None:
        told.append(deviation)


def settings(url: str) -> dict[str, Any]:
    return {
        "api_token": "token-of-the-soak",
        "account_id": ACCOUNT,
        "app_id": APP,
        "base_url": url,
        "timeout": Timeout(5.0, read=WAIT),
        "on_deviation": tell,
    }


class Asker:
    """Draws calls, makes them, and judges what they return."""

    def __init__(self, name: str, outcomes: Outcomes, folder: Path) -> None:
        self.random = random.Random(name)  # noqa: S311  # has to be drawn again
        self._outcomes = outcomes
        self._folder = folder

    def draw(self) -> tuple[Kind, str, dict[str, Any]]:
        ticket = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        kind = self.random.choice(KINDS)
        deadline = self.random.choice([None, None, None, 5.0, 0.05])
        options = (
            {} if deadline is None else {"timeout": Timeout(5.0, read=WAIT, deadline=deadline)}
        )
        return kind, ticket, options

    def begin(self, client: Any, kind: Kind, ticket: str, options: dict[str, Any]) -> Any:
        """What a method returns: a value, or what is to be awaited."""
        methods = client.realtime_kit.recordings
        match kind:
            case "GET":
                return methods.get_one_recording(ticket, **options)
            case "PUT":
                return methods.pause_resume_stop_recording(ticket, action="pause", **options)
            case "POST":
                return methods.start_recordings(meeting_id=ticket, **options)
            case "ENSURE":
                return methods.start_or_get_active(meeting_id=ticket, **options)
            case "LIST":
                return methods.get_recordings(search=ticket, **options)
            case "DOWNLOAD":
                return methods.download_recording(ticket, to=self._folder / ticket)

    def call(self, client: Any) -> None:
        kind, ticket, options = self.draw()
        told: list[Deviation] = []
        TOLD.set(told)
        try:
            value = self.begin(client, kind, ticket, options)
            if kind == "LIST" and value is not None:
                value = [item.id for item in value]
        except Exception as error:  # noqa: BLE001  # what must not happen is what is looked for
            self.failed(kind, ticket, error)
        else:
            self.returned(kind, ticket, value, told)

    async def call_async(self, client: Any) -> None:
        kind, ticket, options = self.draw()
        told: list[Deviation] = []
        TOLD.set(told)
        pause = self.random.random() / 50 if self.random.random() < 0.1 else None
        task = asyncio.ensure_future(self._awaited(client, kind, ticket, options))
        if pause is not None:
            await asyncio.sleep(pause)
            task.cancel()
        try:
            value = await task
        except asyncio.CancelledError:
            self._count(kind, ticket, "cancelled", "unknown")
        except Exception as error:  # noqa: BLE001  # as above
            self.failed(kind, ticket, error)
        else:
            self.returned(kind, ticket, value, told)

    async def _awaited(self, client: Any, kind: Kind, ticket: str, options: dict[str, Any]) -> Any:
        value = await self.begin(client, kind, ticket, options)
        if kind == "LIST" and value is not None:
            return [item.id async for item in value]
        return value

    # --- judging

    def _count(self, kind: Kind, ticket: str, outcome: str, start: str) -> None:
        self._outcomes.calls[outcome] += 1
        if kind in STARTS:
            self._outcomes.starts[ticket] = start

    def failed(self, kind: Kind, ticket: str, error: Exception) -> None:
        if isinstance(error, CloudflareError):
            self._outcomes.errors[type(error).__name__] += 1
            unknown = getattr(error, "outcome_unknown", False)
            self._count(kind, ticket, "failed", "unknown" if unknown else "not done")
            return
        self._count(kind, ticket, "failed", "unknown")
        self._outcomes.foreign.append(f"{kind}: {error!r}")

    def returned(self, kind: Kind, ticket: str, value: Any, told: list[Deviation]) -> None:
        self._count(kind, ticket, "succeeded", "done")
        if value is None:
            self._outcomes.empty.append(ticket)
        elif not self.is_right(kind, ticket, value, told):
            self._outcomes.wrong.append(f"{kind} {ticket}: {value!r}")

    def is_right(self, kind: Kind, ticket: str, value: Any, told: list[Deviation]) -> bool:
        """Whether it is what was asked for; what a deviation has told of may be missing."""
        if kind == "DOWNLOAD":
            content = value.read_bytes()
            value.unlink()
            return content == file_of(ticket)
        if kind == "LIST":
            right = items_of(ticket)
            return value == right or (bool(told) and value == right[: len(value)])
        data = value.data
        if (data.id, data.session_id, data.recording_duration) != (
            ticket,
            ticket,
            number_of(ticket),
        ):
            return False
        rest = (data.output_file_name, data.file_size)
        return bool(told) or rest == (title_of(ticket), len(file_of(ticket)))


# --- a round ---------------------------------------------------------------------------------


class Quota:
    """How long calls are made: until so many are begun, or so much time is over."""

    def __init__(self, calls: int | None, seconds: float | None) -> None:
        self._left = calls
        self._end = None if seconds is None else time.monotonic() + seconds
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Whether to make another one."""
        if self._end is not None and time.monotonic() >= self._end:
            return False
        if self._left is None:
            return True
        with self._lock:
            self._left -= 1
            return self._left >= 0


@dataclass
class Round:
    """One pair of clients, from their making to their end.

    Attributes:
        idle: The descriptors beyond those at the beginning, when all calls are over.
        memory: Megabytes, from time to time.
    """

    url: str
    side: Side
    name: str
    quota: Quota
    folder: Path
    outcomes: Outcomes
    idle: int = 0
    memory: list[float] = field(default_factory=list)

    def run(self) -> None:
        before = descriptors()
        with new_client("sync", **settings(self.url)) as client:
            threads = [
                threading.Thread(target=self._thread, args=(client, f"{self.name} thread {n}"))
                for n in range(THREADS)
            ]
            for thread in threads:
                thread.start()
            asyncio.run(self._tasks(before, threads))

    def _thread(self, client: Any, name: str) -> None:
        asker = Asker(name, self.outcomes, self.folder)
        while self.quota.take():
            asker.call(client)

    async def _tasks(self, before: int, threads: list[threading.Thread]) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, told: self.outcomes.foreign.append(repr(told)))
        async with new_client(self.side, **settings(self.url)) as client:
            watching = asyncio.create_task(self._watch())
            await asyncio.gather(
                *(self._task(client, f"{self.name} task {n}") for n in range(TASKS))
            )
            await asyncio.to_thread(lambda: [each.join() for each in threads])
            watching.cancel()
            give_up = time.monotonic() + PATIENCE
            self.idle = descriptors() - before
            while self.idle > THREADS + TASKS + LOOP and time.monotonic() < give_up:
                await asyncio.sleep(0.05)
                self.idle = descriptors() - before

    async def _watch(self) -> None:
        while True:
            self.memory.append(memory())
            await asyncio.sleep(0.2)

    async def _task(self, client: Any, name: str) -> None:
        asker = Asker(name, self.outcomes, self.folder)
        while self.quota.take():
            await asker.call_async(client)


def descriptors() -> int:
    return sum(1 for _ in Path("/dev/fd").iterdir())


def memory() -> float:
    """Megabytes of this process; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@dataclass(frozen=True)
class Held:
    """What the process holds."""

    descriptors: int
    threads: int
    memory: float

    @classmethod
    def now(cls, most: Held | None = None) -> Held:
        """What it holds once it is at rest, no more than ``most`` if it ever comes to that."""
        give_up = time.monotonic() + PATIENCE
        while True:
            gc.collect()
            held = cls(descriptors(), threading.active_count(), memory())
            is_more = most is not None and (
                held.descriptors > most.descriptors or held.threads > most.threads
            )
            if not is_more or time.monotonic() > give_up:
                return held
            time.sleep(0.05)


# --- the whole -------------------------------------------------------------------------------


@dataclass
class Report:
    """What has come of it all."""

    seconds: float
    outcomes: Outcomes
    books: Books
    before: Held
    after: Held
    idle: int
    memory: list[float]

    def started(self, told: str) -> list[str]:
        return [ticket for ticket, start in self.outcomes.starts.items() if start == told]

    @property
    def problems(self) -> dict[str, list[str]]:
        """All that must not be, by kind."""
        executed, outcomes = self.books.executed, self.outcomes
        empty = [each for each in outcomes.empty if each not in self.books.empty]
        held, before = self.after, self.before
        return {
            "POSTs executed twice": [ticket for ticket, times in executed.items() if times > 1],
            "not executed, reported as done": [
                each for each in self.started("done") if not executed[each]
            ],
            "executed, reported as not done": [
                each for each in self.started("not done") if executed[each]
            ],
            "wrong data as success": [*outcomes.wrong, *(f"nothing for {each}" for each in empty)],
            "foreign exceptions": outcomes.foreign,
            "descriptors left": ["one"] * max(0, held.descriptors - before.descriptors),
            "threads left": ["one"] * max(0, held.threads - before.threads),
            "connections too many": ["one"] * max(0, self.idle - THREADS - TASKS - LOOP),
        }

    def __str__(self) -> str:
        calls, executed = self.outcomes.calls, self.books.executed
        ill, before, after = self.books.ill.total(), self.before, self.after
        quarters = [self.memory[len(self.memory) * n // 4 - 1] for n in range(1, 5)]
        lines = [
            f"seconds                          {self.seconds:.1f}",
            f"calls                            {calls.total()}",
            *(f"  {outcome:<31}{count}" for outcome, count in sorted(calls.items())),
            *(f"    {name:<29}{count}" for name, count in self.outcomes.errors.most_common()),
            f"requests                         {self.books.requests}",
            f"  misbehaved in                  {ill}, in {len(self.books.ill)} ways",
            f"POSTs executed                   {executed.total()}",
            f"  reported as done               {len(self.started('done'))}",
            f"  reported as unknown            {len(self.started('unknown'))}",
            f"  reported as not done           {len(self.started('not done'))}",
            *(f"{name:<33}{len(found)}" for name, found in self.problems.items()),
            f"descriptors                      {before.descriptors} -> {after.descriptors}",
            f"  more with the clients at rest  {self.idle}",
            f"threads                          {before.threads} -> {after.threads}",
            f"memory, MB                       {before.memory:.1f} -> {after.memory:.1f}",
            f"  at each quarter                {', '.join(f'{each:.1f}' for each in quarters)}",
        ]
        for name, found in self.problems.items():
            lines += [f"! {name}: {each[:300]}" for each in found[:5]]
        return "\n".join(lines)


@contextmanager
def process(seed: int) -> Iterator[tuple[str, Connection]]:
    """The server's address, and the link to it."""
    context = multiprocessing.get_context("spawn")
    link, other = context.Pipe()
    server = context.Process(target=serve, args=(seed, other), daemon=True)
    server.start()
    other.close()
    try:
        yield link.recv(), link
    finally:
        link.close()
        server.join()


@contextmanager
def noticing(found: list[str]) -> Iterator[None]:
    """Notes what is raised where nobody can catch it."""
    hooks = threading.excepthook, sys.unraisablehook
    threading.excepthook = lambda told: found.append(f"in a thread: {told.exc_value!r}")
    sys.unraisablehook = lambda told: found.append(f"unraisable: {told.exc_value!r}")
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = hooks


def soak(
    engine: Engine, *, seconds: float | None = None, calls: int | None = None, seed: int = 0
) -> Report:
    """Makes calls until so many are made or so much time is over."""
    side: Side = "aiohttp" if engine == "aiohttp" else "async"
    outcomes = Outcomes()
    with (
        tempfile.TemporaryDirectory() as folder,
        process(seed) as (url, link),
        mock.patch("random.random", lambda: 0.01),  # noqa: PT008  # it would note every call
        noticing(outcomes.foreign),
    ):
        place = Path(folder)
        first = Round(url, side, f"{seed} first", Quota(WARM_UP, None), place, outcomes)
        first.run()
        before = Held.now()
        begun = time.monotonic()
        second = Round(url, side, f"{seed} second", Quota(calls, seconds), place, outcomes)
        second.run()
        spent = time.monotonic() - begun
        after = Held.now(before)
        link.send(True)
        books: Books = link.recv()
        return Report(spent, outcomes, books, before, after, second.idle, second.memory)


def main() -> int:
    parser = argparse.ArgumentParser(description="Soaks the clients in faults.")
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--engine", choices=("httpx2", "aiohttp"), default="httpx2")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    report = soak(given.engine, seconds=given.seconds, seed=given.seed)
    sys.stdout.write(f"{report}\n")
    return 1 if any(report.problems.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
