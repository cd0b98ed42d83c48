"""Ending blocking work at a deadline, whatever it waits for.

The look-up of a host's name knows no deadlines, and neither does an HTTP client that is not of our
making. So such work is done in a thread of its own, which is left behind when time is up. A
connection is never closed under a thread that reads from it: whoever is left behind tidies up
itself. The client's own connections need none of this: see ``network``.
"""

from __future__ import annotations

import contextvars
import threading
import time
from typing import TYPE_CHECKING, Final, Generic, TypeVar, final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LATE", "Limit", "Task", "within"]

LATE: Final = "the deadline of the call has passed"
T = TypeVar("T")


@final
class Limit(float):
    """The limit of one wait, in seconds, that also knows when the call ends."""

    __slots__ = ("deadline",)

    deadline: float


def within(limits: Mapping[str, float | None], deadline: float) -> dict[str, float | None]:
    """Return limits that end with the deadline, which is on the monotonic clock."""
    bounded: dict[str, float | None] = {}
    for phase, seconds in limits.items():
        limit = Limit(float("inf") if seconds is None else seconds)
        limit.deadline = deadline
        bounded[phase] = limit
    return bounded


@final
class Task(Generic[T]):
    """One piece of work, to be run once.

    Args:
        work: What is to be done.
        tidy: Called in the work's thread once it has ended and nobody waits for it any more.
        deadline: When it must be over, on the monotonic clock; ``None`` waits for its end.
    """

    __slots__ = ("_deadline", "_done", "_error", "_left", "_lock", "_result", "_tidy", "_work")

    def __init__(
        self, work: Callable[[], T], tidy: Callable[[], object], deadline: float | None
    ) -> None:
        self._deadline = deadline
        self._work = work
        self._tidy = tidy
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._left = False
        self._result: list[T] = []
        self._error: BaseException | None = None

    def check(self) -> None:
        """Raise ``TimeoutError`` where nobody waits any more, or should not."""
        if self._left or (self._deadline is not None and time.monotonic() >= self._deadline):
            raise _late()

    def trace(self, name: str) -> None:
        """Keep a request from being sent once nobody waits; told by httpx2's ``trace``."""
        if name.endswith("send_request_headers.started"):
            self.check()

    def run(self) -> T:
        """Return what the work returns, or raise what it raises.

        Raises:
            TimeoutError: The deadline came first.
        """
        context = contextvars.copy_context()
        thread = threading.Thread(target=context.run, args=(self._run,), daemon=True)
        try:
            thread.start()
        except RuntimeError:  # the interpreter is ending: the limits of single reads must do
            self._run()
        try:
            deadline = self._deadline
            self._done.wait(None if deadline is None else max(0.0, deadline - time.monotonic()))
        except BaseException:  # the program is interrupted
            if not self._leave():
                self._tidy()
            raise
        if self._leave():
            raise _late()
        if self._error is not None:
            try:
                raise self._error
            finally:
                self._error = None  # it refers to this frame, which refers to it
        return self._result[0]

    def _run(self) -> None:
        try:
            self._result.append(self._work())
        except BaseException as error:  # noqa: BLE001  # raised again where it is waited for
            self._error = error
        with self._lock:
            self._done.set()
            left = self._left
        if left:
            self._error = None
            self._tidy()

    def _leave(self) -> bool:
        """Wait no longer; return whether the work is still under way, and so tidies up itself."""
        with self._lock:
            self._left = not self._done.is_set()
            return self._left


def _late() -> TimeoutError:
    return TimeoutError(LATE)
