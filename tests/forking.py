"""A child process of a test: it does its work and is gone, whatever happens."""

from __future__ import annotations

import os
import signal
import traceback
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["WELL", "fork", "status_of"]

WELL: Final = 7
"""The status of a child whose work gave ``True``; that of one that raised is 1."""

LIMIT: Final = 120
"""Seconds after which a child that hangs is ended by the system."""


def fork(work: Callable[[], bool]) -> int:
    """Do ``work`` in a child, which never gets back into the test that made it; its process ID."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LIMIT)
        status = WELL if work() else 2
    except BaseException:  # noqa: BLE001  # a child that goes on would be a second test run
        traceback.print_exc()
    finally:
        os._exit(status)


def status_of(child: int) -> int:
    """Wait for a child; what it said, or the negative signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
