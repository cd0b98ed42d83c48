"""What a run is doing, on one line of a terminal, for runs that take more than a moment."""

from __future__ import annotations

import os
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Final, Self, TextIO

if TYPE_CHECKING:
    from types import TracebackType

PATIENCE: Final = 1.0
"""Seconds that a run may take without a word."""
_BEAT: Final = 0.2
_CLEAR: Final = "\r\x1b[K"


class Progress:
    """Says which stage a run is at, and since when, until the run ends.

    Nothing is written where nobody watches: into a file, a pipe, or a terminal that cannot take a
    line back. The line is gone at the end, so that it never mixes with what the run has to say.
    """

    def __init__(self, stream: TextIO, *, patience: float = PATIENCE) -> None:
        """Take the stream, and how many seconds to wait before the first word."""
        self._stream = stream
        self._patience = patience
        self._doing = ""
        self._started = monotonic()
        self._ended = Event()
        watched = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._thread = Thread(target=self._show, daemon=True) if watched else None

    def __call__(self, doing: str) -> None:
        """Note what the run is doing from now on."""
        self._doing = doing

    def __enter__(self) -> Self:
        """Begin to watch."""
        if self._thread is not None:
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Take the line back."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _show(self) -> None:
        if self._ended.wait(self._patience):
            return
        while not self._ended.wait(_BEAT):
            seconds = monotonic() - self._started
            self._write(f"{_CLEAR}{self._doing} … {seconds:.0f} s")
        self._write(_CLEAR)

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
