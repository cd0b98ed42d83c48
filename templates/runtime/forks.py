"""What has to be right when a process forks while other threads are at work.

A forked child has one thread. A lock that another one held, or a module that another one was about
to import, would stay as it was for ever.
"""

from __future__ import annotations

import os
import threading
import time
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, final
from weakref import WeakSet

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Lock", "importing", "watch_forks"]

# Seconds; beyond it a fork takes place all the same.
_PATIENCE: Final = 10.0
_PAUSE: Final = 0.001


@final
class Lock:
    """A lock that is open in a forked child."""

    __slots__ = ("__weakref__", "_lock")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        _LOCKS.add(self)

    def __enter__(self) -> None:
        """Take it."""
        self._lock.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Give it back."""
        self._lock.release()

    def renew(self) -> None:
        """Forget who held it."""
        self._lock = threading.Lock()


_LOCKS: Final[WeakSet[Lock]] = WeakSet()


@final
class _Importing:
    """Imports that happen late, and so maybe in another thread; forks wait until they are done.

    A count and no lock: imports of two threads may wait for each other already.

    Attributes:
        generation: How many forks led to this process: another number is another process.
    """

    __slots__ = ("_active", "_forking", "generation")

    def __init__(self) -> None:
        self._active: list[int] = []
        self._forking = 0
        self.generation = 0

    def __enter__(self) -> None:
        """Begin, unless a fork is about to take place."""
        me = threading.get_ident()
        self._active.append(me)
        if self._forking not in {0, me} and self._active.count(me) == 1:
            give_up = time.monotonic() + _PATIENCE
            while self._forking and time.monotonic() < give_up:
                self._active.remove(me)
                time.sleep(_PAUSE)
                self._active.append(me)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End."""
        self._active.remove(threading.get_ident())

    def before_fork(self) -> None:
        """Wait for the imports of other threads."""
        me, give_up = threading.get_ident(), time.monotonic() + _PATIENCE
        self._forking = me
        while any(each != me for each in self._active) and time.monotonic() < give_up:
            time.sleep(_PAUSE)

    def after_fork(self) -> None:
        """Let others begin again."""
        self._forking = 0

    def in_child(self) -> None:
        """Forget the threads that are not here."""
        me = threading.get_ident()
        self._active = [each for each in self._active if each == me]
        self._forking = 0
        self.generation += 1
        for lock in list(_LOCKS):
            lock.renew()


importing: Final = _Importing()
"""A context in which to import what is not imported with the package, or to set it up."""


@cache
def watch_forks() -> None:
    """Have forks take place as they should from now on; doing it twice changes nothing.

    Forks ask whoever registered last first. ``logging`` takes its lock then, which an import may be
    waiting for: so it has to be registered already.
    """
    import_module("logging")  # whoever has a client has it

    if hasattr(os, "register_at_fork"):
        os.register_at_fork(
            before=importing.before_fork,
            after_in_parent=importing.after_fork,
            after_in_child=importing.in_child,
        )
