"""The bench of judges: large packages are shared out between two processes.

Looking at ten megabytes of Python takes a second, and nothing of it depends on anything else. The
second judge is this module, run as a program; it reads its share from stdin and writes what is
unfit to stdout.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.page import Kind  # noqa: TC001 - msgspec resolves annotations

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    Judge = Callable[[Iterable["Case"]], Iterator["Unfit"]]

WORTH_SHARING = 2_000_000
"""Characters from which a second process repays its start."""


class Case(msgspec.Struct, frozen=True, array_like=True):
    """A rendered module and the kind that it has to be of."""

    path: str
    text: str
    kind: Kind


class Unfit(msgspec.Struct, frozen=True, array_like=True):
    """What is wrong with one module."""

    path: str
    line: int
    problem: str


def share(cases: Sequence[Case]) -> tuple[list[Case], list[Case]]:
    """Two halves of about the same length; the second is empty where one judge will do."""
    mine: list[Case] = []
    others: list[Case] = []
    if sum(len(case.text) for case in cases) < WORTH_SHARING:
        return list(cases), others
    lengths = [0, 0]
    for case in sorted(cases, key=lambda case: len(case.text), reverse=True):
        half = lengths.index(min(lengths))
        (mine, others)[half].append(case)
        lengths[half] += len(case.text)
    return mine, others


@contextmanager
def judged_elsewhere(cases: Sequence[Case]) -> Generator[Callable[[Judge], list[Unfit]]]:
    """Let another process judge some modules meanwhile.

    Yields:
        A function that waits for the verdict. It takes who judges them here where that process
        cannot be started, or ends without a verdict.
    """
    process = _second_judge() if cases else None
    if process is None:
        yield lambda judge: list(judge(cases))
        return
    with process:
        try:
            _hand_over(process, cases)
            yield lambda judge: _verdict(process, cases, judge)
        finally:
            process.kill()  # nothing happens where it has ended by itself


def _second_judge() -> subprocess.Popen[bytes] | None:
    paths = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH"))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    try:
        return subprocess.Popen(  # noqa: S603 - this very module
            (sys.executable, "-P", "-m", __name__),
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError):  # no such program: an interpreter inside of another one
        return None


def _hand_over(process: subprocess.Popen[bytes], cases: Sequence[Case]) -> None:
    if process.stdin is None:
        return
    try:
        with process.stdin as pipe:
            pipe.write(msgspec.msgpack.encode(cases))
    except OSError:
        pass  # it has ended early: then there is no verdict, and the cases are judged here


def _verdict(process: subprocess.Popen[bytes], cases: Sequence[Case], judge: Judge) -> list[Unfit]:
    said = process.stdout.read() if process.stdout is not None else b""
    if process.wait() != 0:
        return list(judge(cases))
    return msgspec.msgpack.decode(said, type=list[Unfit])


def main() -> None:
    """Judge what comes in."""
    import gc  # noqa: PLC0415 - as in the program itself

    gc.disable()
    from specpress.emit.judge import unfit  # noqa: PLC0415 - which knows this module

    cases = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=list[Case])
    sys.stdout.buffer.write(msgspec.msgpack.encode(list(unfit(cases))))


if __name__ == "__main__":
    main()
