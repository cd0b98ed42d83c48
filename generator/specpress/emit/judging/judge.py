"""Judges modules as they are rendered, and those of large packages in two processes.

Looking at ten megabytes of Python takes seconds, and nothing of it depends on anything else. The
second process is this module, run as a program while the first is still busy with making modules;
it reads them from stdin, a line each, and writes what comes of each to stdout.
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

from specpress.emit.codes import IMPORT_UNRESOLVED, JUDGED_UNFIT
from specpress.emit.judging.examine import Fit, Unfit, verdicts
from specpress.emit.judging.imports import unresolved
from specpress.emit.page import Rendered

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping

    from specpress.diagnostics import Diagnostics, Stopped
    from specpress.emit.judging.bindings import Interface

WORTH_SHARING = 1_000_000
"""Characters from which a second process repays its start."""


def judge(
    modules: Iterable[Rendered], diagnostics: Diagnostics, copied: Mapping[str, str] | None = None
) -> None:
    """Hold every module to its kind.

    Raises:
        Stopped: as ``Judge.decide``.
    """
    with judging(diagnostics) as found:
        for module in modules:
            found.add(module)
        found.decide(copied)


@contextmanager
def judging(diagnostics: Diagnostics) -> Generator[Judge]:
    """A judge, whose second process is ended whether it has decided or not."""
    found = Judge(diagnostics)
    try:
        yield found
    finally:
        found.close()


class Judge:
    """Takes modules one by one and decides on all of them."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        """``diagnostics`` takes what is wrong, one report per module or import."""
        self._diagnostics = diagnostics
        self._waiting: SimpleQueue[Rendered | None] = SimpleQueue()  # None: that was all
        self._length = 0
        self._second: _SecondProcess | None = None

    def add(self, rendered: Rendered) -> None:
        """Take what has been rendered; files that are not Python are passed over."""
        if not rendered.path.endswith(".py"):
            return
        self._waiting.put(rendered)
        before, self._length = self._length, self._length + len(rendered.text)
        if before < WORTH_SHARING <= self._length:
            self._second = _SecondProcess.started(self._waiting)

    def decide(self, copied: Mapping[str, str] | None = None) -> None:
        """Judge what has not been looked at yet, and wait for the second process.

        Args:
            copied: The modules that will stand beside these as they are, by path. Without them
                nothing is said of imports.

        Raises:
            Stopped: a module is not what it may be, or an import leads nowhere. This is a bug of
                specpress or of the templates.
        """
        self._waiting.put(None)
        found = list(verdicts(_taken(self._waiting)))
        if self._second is not None:
            found += self._second.verdicts()
        self._refuse_unfit([each for each in found if isinstance(each, Unfit)])
        if copied is not None:
            fit = [each.interface for each in found if isinstance(each, Fit)]
            self._refuse_unresolved(sorted(fit, key=lambda each: each.path), copied)

    def _refuse_unfit(self, found: list[Unfit]) -> None:
        reason: Stopped | None = None
        for each in sorted(found, key=lambda each: each.path):
            reason = self._diagnostics.stop(
                JUDGED_UNFIT, path=each.path, line=each.line, problem=each.problem
            )
        if reason is not None:
            raise reason

    def _refuse_unresolved(self, fit: list[Interface], copied: Mapping[str, str]) -> None:
        reason: Stopped | None = None
        for each in unresolved(fit, copied):
            reason = self._diagnostics.stop(
                IMPORT_UNRESOLVED,
                path=each.path,
                line=each.line,
                name=each.name,
                problem=each.problem,
            )
        if reason is not None:
            raise reason

    def close(self) -> None:
        """End the second process, if it has not ended by itself."""
        self._waiting.put(None)
        if self._second is not None:
            self._second.kill()


def _taken(waiting: SimpleQueue[Rendered | None]) -> Iterator[Rendered]:
    while (module := waiting.get()) is not None:
        yield module
    waiting.put(None)  # for whoever else takes from it


class _SecondProcess:
    """Another process that judges, and the thread that hands modules to it."""

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
    def started(cls, waiting: SimpleQueue[Rendered | None]) -> _SecondProcess | None:
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
        # Where the process ends early nothing will be said, which says enough.
        with suppress(OSError), self._stdin as pipe:
            for module in _taken(self._waiting):
                self._handed_over.append(module)
                pipe.write(encode(module) + b"\n")

    def verdicts(self) -> list[Fit | Unfit]:
        """What the process found; what it was given is judged here if it says nothing."""
        self._thread.join()
        said = self._stdout.read()
        if self._process.wait() != 0:
            return list(verdicts(self._handed_over))
        return msgspec.json.decode(said, type=list[Fit | Unfit])

    def kill(self) -> None:
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
    found = list(verdicts(map(decoder.decode, sys.stdin.buffer)))
    sys.stdout.buffer.write(msgspec.json.encode(found))


if __name__ == "__main__":
    main()
