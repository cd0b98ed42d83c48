"""Every fault, kind of operation and engine: ``python tests/faults/matrix.py``.

Prints what comes of each, and counts what must not happen: requests that were sent twice though
nobody knows what became of the first, exceptions that are not the client's own, secrets where
people can read them, and calls that succeed with another value than the server's. Exits with 1
where anything is not as expected.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import sys
import time
import traceback
import warnings
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from unittest import mock

if __name__ == "__main__":
    for folder in ("tests", "generated/src"):
        sys.path.insert(0, str(Path(__file__).resolve().parents[2] / folder))

from faults.catalogue import (
    DEADLINE,
    EMAIL,
    FAULTS,
    KEY,
    KINDS,
    RTMP,
    SECRETS,
    STORAGE,
    TOKEN,
    Fault,
    Kind,
    good,
    nothing,
)
from faults.engines import SIDES, Side, new_client
from faults.server import Arrival, FaultServer, Step
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from realtimekit_recordings import CloudflareError, Timeout

if TYPE_CHECKING:
    from types import TracebackType

SLACK = 0.5  # seconds that a call may take beyond its deadline, on a busy machine
LONGEST = 700  # characters of a message

# What waits for no hint waits a moment only, so that the matrix is done in time.
short_waits = mock.patch("random.random", return_value=0.01)


@dataclass(slots=True)
class Cell:
    """What came of one fault."""

    fault: Fault
    kind: Kind
    side: Side
    outcome: str = ""
    requests: int = 0
    duplicates: int = 0
    foreign: bool = False
    wrong: bool = False
    leaks: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class _Log(logging.Handler):
    """Keeps every line, as a program that logs everything would write it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append((record.name, self.format(record)))


class Lab:
    """A server and the clients to try on it; a context manager.

    The clients are the same from the first fault to the last, so whatever one does to them shows.
    """

    def __init__(self, side: Side) -> None:
        self.side: Side = side
        self.server = FaultServer(good)
        self._log = _Log()
        self._stack = ExitStack()
        self._runner = asyncio.Runner()
        base: dict[str, Any] = {
            "account_id": ACCOUNT,
            "app_id": APP,
            "base_url": self.server.url,
            "timeout": 5.0,
            "on_deviation": "ignore",
        }
        self.client: Any = new_client(side, api_token=TOKEN, **base)
        self.client_by_key: Any = new_client(side, api_key=KEY, api_email=EMAIL, **base)
        self._right: dict[Kind, list[Any]] = {}

    def __enter__(self) -> Self:
        self._stack.enter_context(self._runner)
        self._stack.enter_context(self.server)
        self._stack.enter_context(short_waits)
        root = logging.getLogger()
        before = root.level
        root.addHandler(self._log)
        root.setLevel(logging.DEBUG)
        self._stack.callback(root.setLevel, before)
        self._stack.callback(root.removeHandler, self._log)
        for client in (self.client, self.client_by_key):
            self._stack.callback(lambda each: self.settle(each.close()), client)
        for kind in KINDS:
            self.server.play(())
            self._right[kind] = [self.call(kind)]
        self.server.play((Step(nothing),))
        self._right["ENSURE"].append(self.call("ENSURE"))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._stack.close()

    def settle(self, value: Any) -> Any:
        """The value itself, or what it turns into when it is awaited."""

        async def wait() -> Any:
            return await value

        return self._runner.run(wait()) if self.side != "sync" and value is not None else value

    def call(self, kind: Kind, **options: Any) -> Any:
        """Makes the call of a kind, with secrets wherever they may be."""
        client = self.client_by_key if kind == "PUT" else self.client
        methods = client.realtime_kit.recordings
        match kind:
            case "GET":
                return self.settle(methods.get_one_recording(RECORDING, **options))
            case "PUT":
                called = methods.pause_resume_stop_recording(RECORDING, action="pause", **options)
                return self.settle(called)
            case "POST" | "ENSURE":
                storage: Any = {"type": "aws", "bucket": "b", "region": "eu", **STORAGE}
                start = methods.start_recordings
                started = (start if kind == "POST" else methods.start_or_get_active)(
                    meeting_id=MEETING,
                    storage_config=storage,
                    rtmp_out_config={"rtmp_url": RTMP},
                    **options,
                )
                return self.settle(started)

    def run(self, fault: Fault, kind: Kind) -> Cell:
        """Tries one fault, and whether the client works afterwards."""
        cell = Cell(fault, kind, self.side)
        self.server.play(fault.script(kind))
        self._log.lines.clear()
        options = {"timeout": Timeout(**fault.limits)} if fault.limits else {}
        if fault.refused:
            self.server.refuse()
        begun = time.monotonic()
        try:
            with warnings.catch_warnings(record=True) as warned:
                warnings.simplefilter("always")
                value = self.call(kind, **options)
            cell.outcome = "ok"
            cell.wrong = not fault.right(value, self._right[kind])
        except CloudflareError as error:
            cell.outcome = type(error).__name__
            self._judge(cell, error)
        except Exception as error:  # noqa: BLE001  # what must not happen is what is looked for
            cell.outcome = f"{type(error).__module__}.{type(error).__name__}"
            cell.foreign = True
        spent = time.monotonic() - begun
        if fault.refused:
            self.server.listen_again()
        if fault.limits and "deadline" in fault.limits and spent > DEADLINE + SLACK:
            cell.problems.append(f"took {spent:.2f} s against a deadline of {DEADLINE} s")
        self._leaks(cell, "a warning", "\n".join(str(each.message) for each in warned))
        self._count(cell)
        self._logs(cell)
        self._afterwards(cell)
        return cell

    def _judge(self, cell: Cell, error: CloudflareError) -> None:
        text = str(error)
        if len(text) > LONGEST:
            cell.problems.append(f"a message of {len(text)} characters")
        pickled = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
        for way, copied in (("pickled", pickled), ("copied", copy.copy(error))):
            if type(copied) is not type(error) or str(copied) != text:
                cell.problems.append(f"is another one when {way}")
        if cell.kind in {"POST", "ENSURE"} and cell.fault.doubtful:
            if not getattr(error, "outcome_unknown", False):
                cell.problems.append("does not say that the outcome is unknown")
            if "get_active_recordings" not in text:
                cell.problems.append("does not name get_active_recordings")
        elif getattr(error, "outcome_unknown", False):
            cell.problems.append("calls an outcome unknown that is known")
        shown = {
            "str": text,
            "repr": repr(error),
            "its traceback": "".join(traceback.format_exception(error)),
        }
        for where, what in shown.items():
            self._leaks(cell, where, what)

    def _leaks(self, cell: Cell, where: str, text: str) -> None:
        cell.leaks += [f"{secret} in {where}" for secret in SECRETS if secret in text]

    def _count(self, cell: Cell) -> None:
        arrivals = self.server.arrivals
        elsewhere = [
            each for each in arrivals if each.headers.get("host", "").startswith("localhost")
        ]
        for each in elsewhere:
            self._leaks(cell, "a request to another origin", repr(each.headers))
            if each.body:
                cell.problems.append("sent a body to another origin")
        cell.requests = len(arrivals)
        cell.duplicates = duplicates(cell.kind, arrivals)
        expected = cell.fault.outcome(cell.kind, cell.side)
        if cell.outcome != expected.outcome:
            cell.problems.append(f"{cell.outcome}, not {expected.outcome}")
        if cell.requests - len(elsewhere) != expected.arrivals:
            cell.problems.append(f"{cell.requests} requests, not {expected.arrivals}")

    def _logs(self, cell: Cell) -> None:
        for name, line in self._log.lines:
            self._leaks(cell, f"the log of {name}", line)

    def _afterwards(self, cell: Cell) -> None:
        self.server.play(())
        try:
            for kind in ("GET", "PUT"):
                self.call(kind)
        except Exception as error:  # noqa: BLE001  # whatever it is, the client is of no more use
            cell.problems.append(f"the next call ends in {error!r}")


def duplicates(kind: Kind, arrivals: list[Arrival]) -> int:
    """How many POSTs came after one that may have been carried out."""
    if kind not in {"POST", "ENSURE"}:
        return 0
    starts = [each for each in arrivals if each.method != "GET"]
    return sum(each.status != 429 for each in starts[:-1])


def run(side: Side) -> list[Cell]:
    """The whole matrix of one side."""
    with Lab(side) as lab:
        return [lab.run(fault, kind) for fault in FAULTS for kind in KINDS]


# --- the report ------------------------------------------------------------------------------


def report(cells: list[Cell]) -> str:
    """A table of all faults and the counts below it."""
    rows: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for fault in FAULTS:
        mine = [cell for cell in cells if cell.fault is fault]
        results = tuple(_shown(mine, kind) for kind in KINDS)
        family = fault.family if fault.family.startswith("status") else fault.name
        rows.setdefault((family, results), []).append(fault.name.partition(" ")[0])
    lines = [_line("fault", *KINDS), "-" * 160]
    for (family, results), names in rows.items():
        label = f"{family}: {_ranges(names)}" if family.startswith("status") else family
        while len(label) > 44:
            cut = label.rfind(",", 0, 44) + 1 or 44
            lines.append(label[:cut])
            label = f"  {label[cut:].strip()}"
        lines.append(_line(label, *results))
    for cell in cells:
        lines += [
            f"! {cell.fault.name}, {cell.kind}, {cell.side}: {each}"
            for each in (*cell.problems, *cell.leaks, *(["wrong data"] if cell.wrong else []))
        ]
    return "\n".join([*lines, "", *_counts(cells)])


def _line(label: str, *columns: str) -> str:
    return f"{label:<46}" + "".join(f"{column:<29}" for column in columns).rstrip()


def _shown(cells: list[Cell], kind: Kind) -> str:
    told = [f"{cell.outcome} ({cell.requests})" for cell in cells if cell.kind == kind]
    return " | ".join(dict.fromkeys(told))


def _ranges(names: list[str]) -> str:
    numbers = sorted(map(int, names))
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)


def _counts(cells: list[Cell]) -> list[str]:
    return [
        f"faults tried             {len(cells)}",
        f"requests that arrived    {sum(cell.requests for cell in cells)}",
        f"duplicate POSTs          {sum(cell.duplicates for cell in cells)}",
        f"foreign exceptions       {sum(cell.foreign for cell in cells)}",
        f"leaked secrets           {sum(len(cell.leaks) for cell in cells)}",
        f"wrong data as success    {sum(cell.wrong for cell in cells)}",
        f"other than expected      {sum(bool(cell.problems) for cell in cells)}",
    ]


def main() -> int:
    begun = time.monotonic()
    cells = [cell for side in SIDES for cell in run(side)]
    sys.stdout.write(
        "Outcome (requests that arrived); one entry where all engines agree.\n\n"
        f"{report(cells)}\n"
        f"seconds                  {time.monotonic() - begun:.1f}\n"
    )
    failed = any(c.problems or c.leaks or c.foreign or c.wrong or c.duplicates for c in cells)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
