"""Ending blocking work at a deadline, whatever it waits for.

A socket's timeout limits one read and not the sum of them, and neither the look-up of a host's name
nor a walk through its addresses knows about deadlines. So work that has one is done in a thread of
its own, which is left behind when time is up. A connection is never closed under a thread that
reads from it: whoever is left behind tidies up itself.
"""

from __future__ import annotations

import contextvars
import threading
import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar, final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Task"]

T = TypeVar("T")


@final
class Task(Generic[T]):
    """One piece of work, to be run once.

    Args:
        work: What is to be done.
        tidy: Called in the work's thread once it has ended and nobody waits for it any more.
        deadline: When it must be over, on the monotonic clock.
    """

    __slots__ = ("_deadline", "_done", "_error", "_left", "_lock", "_result", "_tidy", "_work")

    def __init__(self, work: Callable[[], T], tidy: Callable[[], object], deadline: float) -> None:
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
        if self._left or time.monotonic() >= self._deadline:
            raise _late()

    def trace(self, name: str, _: dict[str, Any]) -> None:
        """Keep a request from being sent once nobody waits; a ``trace`` extension of httpx2."""
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
            self._done.wait(max(0.0, self._deadline - time.monotonic()))
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
    return TimeoutError("the deadline of the call has passed")
