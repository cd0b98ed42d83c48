"""When to send a request again, and how long to wait before: a pure policy.

Three degrees of certainty decide. An operation that is ``safe`` or ``idempotent`` may be sent again
whatever happened. One that is ``never`` to be replayed is sent again only when it is certain that
nothing was done: no connection was made, or the API said 429 before doing anything.
"""

from __future__ import annotations

import random
import re
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, final

from ..forks import importing

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..description.operation import Replay

__all__ = ["LONGEST_ASKED", "RETRIED_STATUSES", "RetryPolicy", "retry_after"]

RETRIED_STATUSES: Final = frozenset({408, 409, 429})
LONGEST_ASKED: Final = 60.0
"""The longest wait, in seconds, that a server may ask for, of retries and of waiters."""

# A comma parts two values, but also the name of a day from its date.
_VALUE: Final = re.compile(r"(?:\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,)?[^,]+")


@final
class RetryPolicy:
    """How often and how patiently.

    Args:
        max_retries: Attempts beyond the first.
        initial: Upper bound of the first wait, in seconds; it doubles each time.
        cap: Upper bound of any wait, in seconds.
        patience: The longest wait that a server may ask for, in seconds; beyond it the call fails
            at once, for to come back early would only add to the server's trouble. A waiter, whose
            caller is prepared to wait, comes back then.
    """

    __slots__ = ("cap", "initial", "max_retries", "patience")

    def __init__(
        self,
        max_retries: int = 2,
        *,
        initial: float = 0.5,
        cap: float = 8.0,
        patience: float = LONGEST_ASKED,
    ) -> None:
        self.max_retries: Final = max_retries
        self.initial: Final = initial
        self.cap: Final = cap
        self.patience: Final = patience

    def after_failure(self, replay: Replay, retries: int, *, untouched: bool) -> float | None:
        """Return the wait after an attempt without an answer, or ``None`` to give up.

        ``untouched`` tells that the request certainly never reached the API.
        """
        if retries >= self.max_retries or (replay == "never" and not untouched):
            return None
        return self.backoff(retries)

    def after_status(
        self,
        replay: Replay,
        retries: int,
        status: int,
        header: Callable[[str], str | None],
    ) -> float | None:
        """Return the wait after an answer, or ``None`` to take it as final.

        ``header`` looks a response header up by its lower-case name. ``x-should-retry: false`` is
        obeyed; ``true`` extends the retried statuses, but for an operation that is never to be
        replayed a server's opinion proves nothing.
        """
        if retries >= self.max_retries:
            return None
        wish = header("x-should-retry")
        if wish == "false":
            return None
        retried = status in RETRIED_STATUSES or status >= 500 or wish == "true"
        if not retried or (replay == "never" and status != 429):
            return None
        asked = retry_after(header)
        if asked is None:
            return self.backoff(retries)
        return asked if asked <= self.patience else None

    def backoff(self, retries: int) -> float:
        """Return a wait by exponential back-off with full jitter."""
        bound = min(self.cap, self.initial * 2.0 ** min(retries, 30))
        return random.random() * bound  # noqa: S311  # spreads load, guards nothing


def retry_after(header: Callable[[str], str | None]) -> float | None:
    """Return the seconds a response asks to wait: ``retry-after-ms``, or ``retry-after``.

    The latter counts seconds or names a date; a date in the past means now. Of several values the
    longest counts. What is returned is what was asked, however long.
    """
    milliseconds = _longest(header("retry-after-ms"), _seconds)
    if milliseconds is not None:
        return milliseconds / 1000
    return _longest(header("retry-after"), _seconds_or_date)


def _longest(value: str | None, read: Callable[[str], float | None]) -> float | None:
    found = [read(each.strip()) for each in _VALUE.findall(value or "")]
    return max((each for each in found if each is not None), default=None)


def _seconds(value: str) -> float | None:
    # float() would also take "nan", "inf" and "1_0", which no server means.
    return float(value) if value.replace(".", "", 1).isdecimal() else None


def _seconds_or_date(value: str) -> float | None:
    seconds = _seconds(value)
    return _until(value) if seconds is None else seconds


def _until(date: str) -> float | None:
    with importing:
        from email.utils import parsedate_to_datetime  # noqa: PLC0415  # heavy, and rarely needed

    try:
        moment = (
            datetime.fromisoformat(date) if date[:1].isdecimal() else parsedate_to_datetime(date)
        )
        # Where it names no zone, or one that nobody knows, it is UTC: dates of HTTP always are.
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
    return max(0.0, seconds - time.time())
