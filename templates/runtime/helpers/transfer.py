"""A download that is under way: what is asked for, what an answer means, when to give up.

Everything but sending and sleeping, which the drivers in ``downloads`` do.
"""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, final
from urllib.parse import unquote

from ..call.call import Call
from ..description.operation import Operation
from ..exceptions import DownloadError
from ..transport.failure import TransportFailure
from ..transport.urls import file_request
from .files import place_of, target_of
from .parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..call.config import Config
    from ..call.retry import RetryPolicy
    from ..description.client import ClientSpec
    from ..transport.answer import Answer
    from .download import Target
    from .source import Source

__all__ = ["Transfer", "broken_off"]

_REFUSED: Final = frozenset({401, 403, 404, 410})
_FILE: Final[Operation[Any]] = Operation(
    name="download", method="GET", path=(), responses=(), replay="safe"
)
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})", re.ASCII).fullmatch
_TAG: Final = re.compile(r'"[\x21\x23-\x7e]+"').fullmatch
_MOST: Final = 1000  # times that a download may break off, however far it gets in between
_SURE: Final = dt.timedelta(minutes=1)


@final
class _Attempts:
    """How often a download broke off, and whether it got any further in between.

    Attributes:
        farthest: The most bytes that there ever were.
    """

    __slots__ = ("_breaks", "_failures", "_refused_at", "farthest")

    def __init__(self) -> None:
        self._breaks = 0
        self._failures = 0
        self._refused_at = -1
        self.farthest = 0

    def may_renew(self) -> bool:
        """Whether a new URL may be asked for: once, until the download got any further."""
        may = self._refused_at < self.farthest
        self._refused_at = self.farthest
        return may

    def next_delay(self, size: int, retry: RetryPolicy) -> float | None:
        """Return how long to wait before the next attempt, or ``None`` if there is none."""
        self._breaks += 1
        self._failures = 0 if size > self.farthest else self._failures + 1
        self.farthest = max(self.farthest, size)
        if self._breaks >= _MOST or self._failures > retry.max_retries:
            return None
        return retry.backoff(self._failures)


@final
class _Arrival:
    """What arrives of a file: where an answer goes on, and how many bytes there are to be.

    An answer is all of the file, and then it begins again, or what follows on a part.
    """

    __slots__ = ("_source", "_told", "_until")

    def __init__(self, source: Source) -> None:
        self._source: Final = source
        self._told: int | None = None
        self._until: int | None = None

    @property
    def size(self) -> int | None:
        """How many bytes the file has, where that is known."""
        return self._told if self._source.size is None else self._source.size

    def begin(self, part: Part, headers: Mapping[str, str], total: str | None) -> None:
        """Await the file from its beginning; ``total`` is its size, where the answer has one.

        Raises:
            DownloadError: Another size was announced.
        """
        self._told = self._until = None
        part.restart(_validator(headers))
        if total is not None and total.isdecimal():
            self._check(int(total), part)

    def go_on(self, part: Part, headers: Mapping[str, str]) -> None:
        """Await what follows on a part.

        Raises:
            DownloadError: Another size was announced.
            TransportFailure: It is something else that comes.
        """
        sent = _range_after(part, headers)
        if sent is None:
            self.go_back(part, part.size)
            raise broken_off("the server does not send the rest of the file")
        first, last, total = sent
        if first == 0:
            self.begin(part, headers, None)
        self._check(total, part)
        self._until = last + 1

    def go_back(self, part: Part, count: int) -> None:
        """Drop the last bytes of a part, and all that is known of the file if that is all."""
        if count == part.size:
            self._told = None
            part.restart("")
        else:
            part.step_back(count)

    def write(self, part: Part, chunk: bytes) -> None:
        """Add to a part.

        Raises:
            DownloadError: That is more than there is, or it cannot be written.
        """
        part.write(chunk)
        until = self.size if self._until is None else self._until
        if until is not None and part.size > until:
            part.discard()
            raise DownloadError(f"the file has more than {until} bytes")

    def _check(self, total: int, part: Part) -> None:
        if self._source.size is not None and total != self._source.size:
            part.discard()
            raise DownloadError(f"the file has {total} bytes, not {self._source.size} as announced")
        self._told = total


@final
class Transfer:
    """The way of one file from its server into its place."""

    def __init__(self, config: Config, source: Source, to: Target) -> None:
        self._config = config
        self._source = source
        self._to = to
        # A task that is cancelled does not wait for the thread that writes for it.
        self._lock = Lock()
        self._is_over = False
        self._part: Part | None = None
        self._arrival: Final = _Arrival(source)
        self._attempts: Final = _Attempts()

    def close(self) -> None:
        """Leave what has arrived for the next time."""
        with self._lock:
            self._is_over = True
            if self._part is not None:
                self._part.close()

    def place(self) -> None:
        """Look where the file is to go, before anything is sent.

        Raises:
            RequestValidationError: ``to`` is no path.
            DownloadError: It is no place for a file.
        """
        self._place = place_of(self._to)

    def open(self) -> Part:
        """Open what there is of the file."""
        origin = file_request(self._source.url, ()).path
        path, is_folder = self._place
        if is_folder:
            path = target_of(path, self._source.name or unquote(origin.rpartition("/")[2]) or None)
        with self._lock:
            self._require_life()
            self._part = part = Part(path, origin)
        if self.size is not None and part.size > self.size:
            part.restart("")
        elif part.size and part.size == self.size:
            part.step_back(1)  # asking for the rest is what proves that it is the same file
        return part

    def call(self, part: Part) -> Call:
        """What to send next."""
        request = file_request(self._source.url, _headers(self._config.spec, part))
        return Call(_FILE, request, self._config, self._source.timeout())

    def is_to_be_read(self, call: Call, response: Answer, part: Part) -> bool:
        """Whether an answer's body goes on where the part ends.

        Raises:
            APIStatusError: The file is refused, and a new URL would not help.
            DownloadError: It is not the file that was announced.
            TransportFailure: It is not what was asked for.
        """
        status = response.status_code
        if status in _REFUSED and self._attempts.may_renew():
            self._source.url = ""  # expired, most likely
            return False
        if status == 416 and part.size:
            # Either it is part of something else, or whole already, and then the last byte tells.
            told = response.headers.get("content-range")
            self._arrival.go_back(part, 1 if told == f"bytes */{part.size}" else part.size)
            raise broken_off("the server does not send the rest of the file")
        if status not in {200, 206}:
            if 200 <= status < 300:
                raise DownloadError(f"the server answers {status} instead of a file")
            raise call.status_error(response, b"")
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in {"", "identity"}:
            raise DownloadError("the server sends the file compressed, which was not asked for")
        if status == 200:
            self._arrival.begin(part, response.headers, response.headers.get("content-length"))
        else:
            self._arrival.go_on(part, response.headers)
        return True

    @property
    def size(self) -> int | None:
        """How many bytes the file has, where that is known."""
        return self._arrival.size

    def write(self, part: Part, chunk: bytes) -> None:
        """Add what has arrived.

        Raises:
            DownloadError: That is more than there is, or it cannot be written.
        """
        with self._lock:
            self._require_life()
            self._arrival.write(part, chunk)

    def finish(self, part: Part) -> Path:
        """Put the file in its place, and return that."""
        with self._lock:
            self._require_life()
            return part.finish()

    def _require_life(self) -> None:
        if self._is_over:
            raise DownloadError("the download was cancelled")

    def is_whole(self, part: Part) -> bool:
        """Whether all has arrived, once a body came to its end."""
        return self.size is None or part.size == self.size

    def after_break(self, call: Call, failure: TransportFailure, part: Part) -> float:
        """How long to wait before going on.

        Raises:
            APIConnectionError: It broke off once too often without getting any further, or in all,
                or would do so again.
        """
        delay = self._attempts.next_delay(part.size, self._config.retry)
        if failure.hopeless:
            delay = None
        if not part.tag:
            self._arrival.go_back(part, part.size)
        end = self._source.end
        if delay is None or (end is not None and monotonic() + delay >= end):
            raise call.late_error(failure) from failure
        return delay


def _headers(spec: ClientSpec, part: Part) -> tuple[tuple[str, str], ...]:
    usual = (
        ("Accept", "*/*"),
        ("Accept-Encoding", "identity"),
        ("User-Agent", spec.user_agent or f"{spec.package}/{spec.version}"),
    )
    # Of another file all is sent, from its beginning.
    rest = (("Range", f"bytes={part.size}-"), ("If-Range", part.tag)) if part.size else ()
    return (*usual, *rest)


def _range_after(part: Part, headers: Mapping[str, str]) -> tuple[int, int, int] | None:
    """Return the first and last byte that an answer has, and the file's size.

    Nothing where it does not go on where the part ends, or cannot prove that it is the same file.
    """
    found = _RANGE(headers.get("content-range") or "")
    if found is None or int(found[1]) != part.size:
        return None
    first, last, total = map(int, found.groups())
    length = headers.get("content-length", "")
    is_odd = not first <= last < total or (length and length != str(last - first + 1))
    if is_odd or (first and _validator(headers) != part.tag):
        return None
    return first, last, total


def broken_off(reason: str = "the file broke off") -> TransportFailure:
    """Return the failure of an answer that is not all that it should be."""
    return TransportFailure(reason, timed_out=False, untouched=False, hopeless=False)


def _validator(headers: Mapping[str, str]) -> str:
    """Return what proves that two answers are parts of the same file; empty if nothing does.

    A strong entity tag, or else when the file was last changed, if that was a minute or more before
    the answer: within one second, it could have been changed twice.
    """
    tag = headers.get("etag", "").strip()
    if _TAG(tag):
        return tag
    changed, now = headers.get("last-modified", "").strip(), headers.get("date", "")
    try:
        age = parsedate_to_datetime(now) - parsedate_to_datetime(changed)
    except (TypeError, ValueError):
        return ""
    return changed if age >= _SURE else ""
