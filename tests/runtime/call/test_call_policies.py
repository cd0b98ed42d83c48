"""Retries, timeouts and redaction: the pure policies."""

from __future__ import annotations

from email.utils import formatdate
from time import gmtime, strftime, time, tzset
from typing import TYPE_CHECKING, Any

import pytest
from runtime_sample import clones

from runtime import redact
from runtime.call.retry import RetryPolicy, retry_after
from runtime.options import NOT_GIVEN, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.description.operation import Replay


def answer(replay: Replay, status: int, retries: int = 0, **wire: str) -> float | None:
    known = {name.replace("_", "-"): value for name, value in wire.items()}
    return RetryPolicy().after_status(replay, retries, status, known.get)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_what_is_retried(status: Any) -> None:
    assert answer("safe", status) is not None
    assert answer("idempotent", status) is not None
    assert (answer("never", status) is not None) == (status == 429)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_what_is_not_retried(status: Any) -> None:
    assert answer("safe", status) is None
    assert answer("safe", status, x_should_retry="true") is not None
    assert answer("never", status, x_should_retry="true") is None


def test_a_server_can_forbid_and_the_count_ends() -> None:
    assert answer("safe", 503, x_should_retry="false") is None
    assert answer("safe", 503, retries=1) is not None
    assert answer("safe", 503, retries=2) is None
    assert RetryPolicy(0).after_failure("safe", 0, untouched=True) is None


def test_a_failure_is_retried_where_it_is_harmless() -> None:
    policy = RetryPolicy()
    assert policy.after_failure("safe", 0, untouched=False) is not None
    assert policy.after_failure("never", 0, untouched=False) is None
    assert policy.after_failure("never", 0, untouched=True) is not None


def test_the_server_says_how_long() -> None:
    assert answer("safe", 503, retry_after="7") == 7
    assert answer("safe", 503, retry_after="7", retry_after_ms="20.5") == 0.0205
    assert answer("safe", 503, retry_after="61") is None  # longer than anyone would wait
    soon = answer("safe", 503, retry_after=formatdate(time() + 30, usegmt=True))
    assert soon is not None
    assert 27 < soon <= 30
    assert answer("safe", 503, retry_after=formatdate(time() - 30, usegmt=True)) == 0


@pytest.mark.parametrize(
    "value", ["", "soon", "nan", "inf", "-1", "1_0", "Mon, 99 Foo", "\uff19\uff19"]
)
def test_nonsense_is_no_wait(value: Any) -> None:
    seconds = retry_after({"retry-after": value}.get)
    assert seconds is None or seconds > 60


@pytest.mark.parametrize(
    "value",
    [
        *("-1", "-0", "1e9", "1e400", "NaN", "inf", "9" * 400, "1" * 5000, ".", "1_000", "\x00"),
        "Wed, 21 Oct 2015 07:28:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Fri, 31 Dec 99999 23:59:59 GMT",
        "Fri, 31 Dec 2032 23:59:59 +9999999",
    ],
)
def test_no_server_can_make_a_call_wait_for_long_or_fall_over(value: str) -> None:
    policy = RetryPolicy()
    for name in ("retry-after", "retry-after-ms"):
        wait = policy.after_status("safe", 0, 429, {name: value}.get)
        assert wait is None or 0 <= wait <= policy.patience


DATES = (
    "%a, %d %b %Y %H:%M:%S GMT",
    "%a, %d %b %Y %H:%M:%S UTC",
    "%a, %d %b %Y %H:%M:%S -0000",
    "%a, %d %b %Y %H:%M:%S",
    "%A, %d-%b-%y %H:%M:%S GMT",
    "%a %b %d %H:%M:%S %Y",
    "%Y-%m-%dT%H:%M:%SZ",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S.250+00:00",
)


@pytest.fixture(params=["UTC", "EST+5", "JST-9"])
def time_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine elsewhere."""
    monkeypatch.setenv("TZ", request.param)
    tzset()
    yield
    monkeypatch.undo()
    tzset()


@pytest.mark.usefixtures("time_zone")
@pytest.mark.parametrize("form", DATES)
def test_a_date_is_the_same_moment_everywhere(form: str) -> None:
    for date in (strftime(form, gmtime(time() + 30)), strftime(form, gmtime(time() + 30)) + ", 0"):
        seconds = retry_after({"retry-after": date}.get)
        assert seconds is not None
        assert 25 < seconds <= 31


@pytest.mark.parametrize(
    ("values", "seconds"),
    [
        ("30, 30", 30),
        ("1, 2.5", 2.5),
        ("soon, 7", 7),
        ("-1, 7", 7),
        ("7,", 7),
        ("-1, soon", None),
        ("Mon, 01 Jan 2001 00:00:00 GMT, Mon, 01 Jan 2001 00:00:00 GMT", 0),
        ("Mon, 01 Jan 2001 00:00:00 GMT, 5", 5),
    ],
)
def test_a_header_that_comes_twice_counts(values: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": values}.get) == seconds


def test_back_off_grows_and_jitters_within_its_bounds() -> None:
    policy = RetryPolicy(initial=0.5, cap=8)
    for retries, bound in ((0, 0.5), (1, 1), (2, 2), (9, 8), (5000, 8)):
        waits = [policy.backoff(retries) for _ in range(200)]
        assert all(0 <= wait <= bound for wait in waits)
        assert max(waits) - min(waits) > bound / 4


def test_timeouts() -> None:
    timeout = Timeout(10, connect=2, pool=None, deadline=30)
    assert timeout.phases() == {"connect": 2, "read": 10, "write": 10, "pool": None}
    assert timeout.phases(5) == {"connect": 2, "read": 5, "write": 5, "pool": 5}
    assert clones(timeout) == (timeout, timeout, timeout)
    assert {hash(twin) for twin in clones(timeout)} == {hash(timeout)}
    assert Timeout.of(None) == Timeout(None)
    assert Timeout.of(3).read == 3
    assert "deadline=30" in repr(timeout)
    assert all(twin is NOT_GIVEN for twin in clones(NOT_GIVEN))
    assert not NOT_GIVEN


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/a/b?X-Sig=1#f", "https://h/a/b?***"),
        ("https://h/a", "https://h/a"),
        ("https://user:pw@h/a", "https://***@h/a"),
        ("rtmp://h:1935/live/STREAMKEY", "rtmp://h:1935/***"),
        ("https://h?sig", "https://h?***"),
        ("not a url", "***"),
    ],
)
def test_urls_lose_what_could_be_secret(url: Any, shown: Any) -> None:
    assert redact.url(url) == shown


def test_headers_are_secret_unless_known_to_be_harmless() -> None:
    shown = redact.headers([("Accept", "a"), ("X-Auth-Key", "k"), ("X-New", "n")])
    assert shown == {"Accept": "a", "X-Auth-Key": "***", "X-New": "***"}


def test_values_are_described_shortly() -> None:
    assert redact.description({"a": 1}) == "an object"
    assert redact.description("x" * 500).endswith("…'")
    assert redact.description("https://h/x?sig=1") == "'https://h/x?***'"
    assert redact.description(None) == "null"
