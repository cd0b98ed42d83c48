"""The bench of judges: modules are judged as they are rendered, and large packages by two.

Looking at ten megabytes of Python takes seconds, and nothing of it depends on anything else. The
second judge is this module, run as a program while the first is still busy with making modules;
it reads them from stdin, a line each, and writes what is unfit to stdout.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO, TYPE_CHECKING

import msgspec

from specpress.emit.codes import JUDGED_UNFIT
from specpress.emit.judging.judge import Unfit, unfit
from specpress.emit.page import Rendered

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from specpress.diagnostics import Diagnostics, Stopped

WORTH_SHARING = 1_000_000
"""Characters from which a second process repays its start."""


def judge(modules: Iterable[Rendered], diagnostics: Diagnostics) -> None:
    """Hold every module to its kind.

    Raises:
        Stopped: as ``Bench.decide``.
    """
    with judging(diagnostics) as bench:
        for module in modules:
            bench.hear(module)
        bench.decide()


@contextmanager
def judging(diagnostics: Diagnostics) -> Generator[Bench]:
    """A bench of judges, dismissed at the end whether it has decided or not."""
    bench = Bench(diagnostics)
    try:
        yield bench
    finally:
        bench.dismiss()


class Bench:
    """Hears modules one by one and decides on all of them."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        """``diagnostics`` takes what is wrong, one report per module."""
        self._diagnostics = diagnostics
        self._waiting: SimpleQueue[Rendered | None] = SimpleQueue()  # None: that was all
        self._heard = 0
        self._second: _SecondJudge | None = None

    def hear(self, rendered: Rendered) -> None:
        """Take what has been rendered; files that are not Python are none of the judges' matter."""
        if not rendered.path.endswith(".py"):
            return
        self._waiting.put(rendered)
        before, self._heard = self._heard, self._heard + len(rendered.text)
        if before < WORTH_SHARING <= self._heard:
            self._second = _SecondJudge.called(self._waiting)

    def decide(self) -> None:
        """Judge what nobody has looked at yet, and hear what the second judge says.

        Raises:
            Stopped: a module is not what it may be. This is a bug of specpress or of the templates.
        """
        self._waiting.put(None)
        found = list(unfit(_taken(self._waiting)))
        if self._second is not None:
            found += self._second.verdict()
        reason: Stopped | None = None
        for each in sorted(found, key=lambda each: each.path):
            reason = self._diagnostics.stop(
                JUDGED_UNFIT, path=each.path, line=each.line, problem=each.problem
            )
        if reason is not None:
            raise reason

    def dismiss(self) -> None:
        """End the second judge, if it has not ended by itself."""
        self._waiting.put(None)
        if self._second is not None:
            self._second.dismiss()


def _taken(waiting: SimpleQueue[Rendered | None]) -> Iterator[Rendered]:
    while (module := waiting.get()) is not None:
        yield module
    waiting.put(None)  # for whoever else takes from it


class _SecondJudge:
    """Another process, and the thread that hands modules to it."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        pipes: tuple[IO[bytes], IO[bytes]],
        waiting: SimpleQueue[Rendered | None],
    ) -> None:
        self._process = process
        self._stdin, self._stdout = pipes
        self._waiting = waiting
        self._handed_over: list[Rendered] = []
        self._thread = Thread(target=self._hand_over, daemon=True)
        self._thread.start()

    @classmethod
    def called(cls, waiting: SimpleQueue[Rendered | None]) -> _SecondJudge | None:
        """Start the process; ``None`` where that cannot be done."""
        paths = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH"))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
        try:
            process = subprocess.Popen(  # noqa: S603 - this very module
                (sys.executable, "-P", "-m", __name__),
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, ValueError):  # no such program: an interpreter inside of another one
            return None
        if process.stdin is None or process.stdout is None:  # never: both were asked for
            return None
        return cls(process, (process.stdin, process.stdout), waiting)

    def _hand_over(self) -> None:
        encode = msgspec.json.encode  # which has no line breaks
        # Where the process ends early there will be no verdict, which says enough.
        with suppress(OSError), self._stdin as pipe:
            for module in _taken(self._waiting):
                self._handed_over.append(module)
                pipe.write(encode(module) + b"\n")

    def verdict(self) -> list[Unfit]:
        """What the process found; what it was given is judged here if it says nothing."""
        self._thread.join()
        said = self._stdout.read()
        if self._process.wait() != 0:
            return list(unfit(self._handed_over))
        return msgspec.json.decode(said, type=list[Unfit])

    def dismiss(self) -> None:
        """End it now."""
        self._process.kill()  # nothing happens where it has ended by itself
        self._thread.join()
        self._stdout.close()
        self._process.wait()


def main() -> None:
    """Judge what comes in."""
    import gc  # noqa: PLC0415 - as in the program itself

    gc.disable()
    decoder = msgspec.json.Decoder(Rendered)
    found = list(unfit(map(decoder.decode, sys.stdin.buffer)))
    sys.stdout.buffer.write(msgspec.json.encode(found))


if __name__ == "__main__":
    main()
