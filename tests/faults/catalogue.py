"""The faults, and what a client should make of each."""

from __future__ import annotations

import copy
import gzip
import json
import time
import zlib
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Literal

from faults.server import Exchange, Step, message
from oracle.fixtures import fixture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faults.engines import Side

__all__ = ["DEADLINE", "FAULTS", "KINDS", "SECRETS", "Expected", "Fault", "Kind", "good", "nothing"]

Kind = Literal["GET", "PUT", "POST", "ENSURE"]
KINDS: tuple[Kind, ...] = ("GET", "PUT", "POST", "ENSURE")
"""ENSURE finds nothing, and its POST meets the fault; where that leaves doubt it looks again."""

TOKEN = "token-7f3a-planted"
KEY = "key-91bb-planted"
EMAIL = "ada.planted@example.com"
STORAGE = {"access_key": "AKIA-planted-access", "secret": "storage-secret-planted"}
RTMP = "rtmp://live.example.com/app/stream-key-planted"
PRESIGNED = "https://files.example.com/a.mp4?X-Signature=signature-planted"
SECRETS = (TOKEN, KEY, EMAIL, *STORAGE.values(), "stream-key-planted", "signature-planted")

DEADLINE = 0.3  # seconds, where a fault is up against one

_ANSWERS = {
    "GET": fixture("published/get_one_recording").content,
    "PUT": fixture("published/pause_resume_stop_recording").content,
    "POST": fixture("published/start_recording").content,
}


def body_for(exchange: Exchange) -> bytes:
    """The answer that the request hopes for."""
    return _ANSWERS[exchange.arrival.method]


def good(exchange: Exchange) -> None:
    """Answers as documented."""
    exchange.reply(200, body_for(exchange), ("cf-ray", "ray-1"))


def nothing(exchange: Exchange) -> None:
    """Answers that there is no such thing."""
    exchange.reply(404, b'{"success": false, "error": {"code": 404, "message": "none"}}')


@dataclass(frozen=True, slots=True)
class Expected:
    """The name of the exception (or "ok"), and how many requests reach the server."""

    outcome: str
    arrivals: int


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to fail.

    ``expected`` gives what should come of it; ``times`` is how many requests meet it before the
    server comes to its senses. ``doubtful``: after it nobody knows whether a start was done.
    ``by_aiohttp`` is what should come of it with aiohttp, where that is something else.
    ``limits`` are the arguments of the call's ``Timeout``. ``refused``: nobody listens. ``right``
    tells whether what a call returns is true, given what it returns where nothing fails.
    """

    name: str
    family: str
    act: Callable[[Exchange], None]
    expected: Callable[[Kind], Expected]
    times: int = 1
    early: bool = False
    doubtful: bool = False
    refused: bool = False
    limits: dict[str, float] | None = None
    right: Callable[[Any, list[Any]], bool] = lambda value, known: value in known
    by_aiohttp: Callable[[Kind], Expected] | None = None

    def script(self, kind: Kind) -> tuple[Step, ...]:
        steps = (Step(self.act, early=self.early),) * self.times
        if kind != "ENSURE":
            return steps
        return (Step(nothing), *steps[: self.expected("POST").arrivals])

    def outcome(self, kind: Kind, side: Side) -> Expected:
        """What should come of a call of this kind."""
        expected = self.by_aiohttp if self.by_aiohttp and side == "aiohttp" else self.expected
        if kind != "ENSURE" or self.refused:
            return expected(kind)
        told = expected("POST")
        is_late = "deadline" in (self.limits or {})
        is_open = self.doubtful or told.outcome == "ConflictError"
        if told.outcome == "ok" or is_late or not is_open:
            return Expected(told.outcome, 1 + told.arrivals)
        return Expected("ok", 1 + told.arrivals + 1)

    def __repr__(self) -> str:
        return self.name


def _always(outcome: str, arrivals: int = 1) -> Callable[[Kind], Expected]:
    return lambda _: Expected(outcome, arrivals)


def _recovers(otherwise: str) -> Callable[[Kind], Expected]:
    """Reads and control actions are sent again and succeed; a start is not sent again."""
    return lambda kind: Expected(otherwise, 1) if kind == "POST" else Expected("ok", 2)


# --- connections -----------------------------------------------------------------------------


def _half(exchange: Exchange) -> None:
    body = body_for(exchange)
    exchange.send(message(200, body)[: -len(body) // 2])
    exchange.hang_up()


def _chunks_end(exchange: Exchange) -> None:
    exchange.send(message(200, b'ff\r\n{"data": ', ("Transfer-Encoding", "chunked")))
    exchange.hang_up()


def _length(text: str | int) -> Callable[[Exchange], None]:
    def act(exchange: Exchange) -> None:
        body = body_for(exchange)
        size = str(len(body) + text) if isinstance(text, int) else text
        exchange.send(message(200, body, ("Content-Length", size)))
        exchange.hang_up()

    return act


def _raw(data: bytes) -> Callable[[Exchange], None]:
    def act(exchange: Exchange) -> None:
        exchange.send(data)
        exchange.hang_up()

    return act


def _broken(name: str, act: Callable[[Exchange], None], *, early: bool = False) -> Fault:
    expected = _recovers("APIConnectionError")
    return Fault(name, "connection", act, expected, early=early, doubtful=True)


def _connection() -> Iterator[Fault]:
    yield Fault(
        "refused", "connection", good, _always("APIConnectionError", 0), times=0, refused=True
    )
    yield _broken("reset before the request is read", Exchange.reset, early=True)
    yield _broken("reset after the request is read", Exchange.reset)
    yield _broken("closed without an answer", Exchange.hang_up)
    yield _broken("half a body", _half)
    yield _broken("chunks without an end", _chunks_end)
    yield _broken("Content-Length too long", _length(50))
    yield _broken("Content-Length no number", _length("many"))
    yield _broken("Content-Length twice", _length("5, 6"))
    yield Fault(
        "Content-Length too short",
        "connection",
        _length(-5),
        _always("APIResponseValidationError"),
        doubtful=True,
        by_aiohttp=_recovers("APIConnectionError"),  # it takes both, what is right and what is left
    )
    yield _broken("garbage status line", _raw(b"WHAT 200 \x00\xff?\r\n\r\n{}"))
    yield _broken("not HTTP at all", _raw(b"SSH-2.0-OpenSSH_9.6\r\n"))
    yield _broken("header without a colon", _raw(b"HTTP/1.1 200 OK\r\nnonsense\r\n\r\n{}"))
    yield _broken("endless header", _raw(b"HTTP/1.1 200 OK\r\nx: " + b"x" * 300_000))
    secret = json.dumps({"download_url": PRESIGNED, "secret": STORAGE["secret"]}).encode()
    yield _broken("a body among the headers", _raw(b"HTTP/1.1 200 OK\r\n" + secret + b"\r\n\r\n{}"))
    yield _broken(
        "a body for a chunk's size",
        _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + b"\r\n"),
    )
    yield _broken(
        "chunk of no size",
        _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
    )


# --- time ------------------------------------------------------------------------------------


def _drip_headers(exchange: Exchange) -> None:
    exchange.drip(message(200, body_for(exchange), ("x-padding", "x" * 500)))


def _drip_body(exchange: Exchange) -> None:
    body = body_for(exchange)
    whole = message(200, body)
    exchange.send(whole[: -len(body)])
    exchange.drip(body)


def _stall(exchange: Exchange) -> None:
    whole = message(200, body_for(exchange))
    exchange.drip(whole[:10])
    exchange.silence()


def _drip_error(exchange: Exchange) -> None:
    whole = message(400, b"x" * 4000)
    exchange.send(whole[:-4000])
    exchange.drip(whole[-4000:])


def _time() -> Iterator[Fault]:
    late = _always("APITimeoutError")
    for name, act in (
        ("headers drip past the deadline", _drip_headers),
        ("body drips past the deadline", _drip_body),
        ("stalls within the headers", _stall),
        ("error page drips past the deadline", _drip_error),
    ):
        limits = {"timeout": 5.0, "deadline": DEADLINE}
        yield Fault(name, "time", act, late, doubtful=True, limits=limits)
    yield Fault(
        "no answer within the read timeout",
        "time",
        Exchange.silence,
        _recovers("APITimeoutError"),
        doubtful=True,
        limits={"timeout": 5.0, "read": 0.15},
    )


# --- statuses --------------------------------------------------------------------------------

_NAMES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


def _quoted(exchange: Exchange) -> str:
    """What a careless server may say: all that it was told, and an address with a signature."""
    headers = exchange.arrival.headers
    names = ("authorization", "x-auth-key", "x-auth-email")
    told = [headers[name] for name in names if name in headers]
    body = json.loads(exchange.arrival.body or b"{}")
    told += body.get("storage_config", {}).values()
    told += body.get("rtmp_out_config", {}).values()
    return " ".join([f"see {PRESIGNED}", *told])


def _gateway(exchange: Exchange) -> bytes:
    errors = [{"code": 7, "message": _quoted(exchange)}]
    return json.dumps({"success": False, "errors": errors, "messages": [], "result": None}).encode()


def _realtimekit(exchange: Exchange) -> bytes:
    return json.dumps(
        {"success": False, "error": {"code": 7, "message": _quoted(exchange)}}
    ).encode()


ENVELOPES = {"gateway": _gateway, "realtimekit": _realtimekit}


def error_name(status: int) -> str:
    return _NAMES.get(status) or ("InternalServerError" if status >= 500 else "APIStatusError")


def _again(status: int) -> Callable[[Kind], int]:
    """How often a refusal that stays is asked for, with two retries."""

    def count(kind: Kind) -> int:
        retried = status in {408, 409, 429} or status >= 500
        return 3 if retried and (kind != "POST" or status == 429) else 1

    return count


def _reply(
    status: int, body: bytes | Callable[[Exchange], bytes], *headers: tuple[str, str]
) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.reply(
        status, body if isinstance(body, bytes) else body(exchange), *headers
    )


def _status(status: int, envelope: str) -> Fault:
    count = _again(status)
    return Fault(
        f"{status} {envelope}",
        f"status, {envelope}",
        _reply(status, ENVELOPES[envelope], ("retry-after-ms", "1")),
        lambda kind: Expected(error_name(status), count(kind)),
        times=3,
        doubtful=status == 408 or status >= 500,
    )


def _statuses() -> Iterator[Fault]:
    for status in range(400, 600):
        both = status in _NAMES or status in {408, 500, 502, 503, 504}
        first, second = list(ENVELOPES)[:: 1 if status % 2 else -1]
        yield _status(status, first)
        if both:
            yield _status(status, second)


# --- retry hints -----------------------------------------------------------------------------


def _hint(name: str, status: int, expected: Callable[[Kind], Expected], **headers: str) -> Fault:
    given = tuple((key.replace("_", "-"), value) for key, value in headers.items())
    act = _reply(status, _realtimekit, *given)
    return Fault(name, "hints", act, expected, doubtful=status >= 500)


def _hints() -> Iterator[Fault]:
    def soon(exchange: Exchange) -> None:
        exchange.reply(429, b"{}", ("Retry-After", formatdate(time.time() + 1, usegmt=True)))

    waited = _always("ok", 2)
    final = _always("RateLimitError")
    yield _hint("429 Retry-After: 0", 429, waited, retry_after="0")
    yield _hint("429 Retry-After: 0.05", 429, waited, retry_after="0.05")
    yield _hint("429 retry-after-ms: 30", 429, waited, retry_after_ms="30")
    yield _hint("429 Retry-After: past date", 429, waited, retry_after=formatdate(0, usegmt=True))
    yield Fault("429 Retry-After: coming date", "hints", soon, waited)
    yield _hint("429 Retry-After: no sense", 429, waited, retry_after="in a while")
    yield _hint("429 Retry-After: an hour", 429, final, retry_after="3600")
    yield _hint("429 Retry-After: an epoch", 429, final, retry_after="1764321234")
    twice = (("Retry-After", "0"), ("Retry-After", "0.01"))
    yield Fault("429 Retry-After: twice", "hints", _reply(429, b"{}", *twice), waited)
    twice = (("Retry-After", "0"), ("Retry-After", "3600"))
    yield Fault("429 Retry-After: two that differ", "hints", _reply(429, b"{}", *twice), final)
    yield _hint("429 x-should-retry: false", 429, final, x_should_retry="false")
    failed = _always("InternalServerError")
    yield _hint("503 x-should-retry: false", 503, failed, x_should_retry="false")
    yield _hint(
        "503 x-should-retry: true",
        503,
        _recovers("InternalServerError"),
        x_should_retry="true",
        retry_after_ms="1",
    )
    yield _hint(
        "400 x-should-retry: true",
        400,
        _recovers("BadRequestError"),
        x_should_retry="true",
        retry_after_ms="1",
    )


# --- redirects -------------------------------------------------------------------------------


def _followed(outcome: str, arrivals: int) -> Callable[[Kind], Expected]:
    """Only a GET goes where an answer points."""
    return lambda kind: (
        Expected(outcome, arrivals) if kind == "GET" else Expected("APIStatusError", 1)
    )


def _redirects() -> Iterator[Fault]:
    def redirect(name: str, status: int, location: str, expected: Any, times: int = 1) -> Fault:
        act = _reply(status, b"", ("Location", location))
        return Fault(name, "redirects", act, expected, times=times, doubtful=True)

    refused = _always("APIStatusError")
    for status in (301, 302, 303, 307, 308):
        yield redirect(
            f"{status} same origin", status, "/elsewhere?k=signature-planted", _followed("ok", 2)
        )
    # "OTHER" stands for a second server; what arrives there is counted apart.
    yield Fault("302 other origin", "redirects", _to_other, _followed("ok", 1), doubtful=True)
    yield redirect("302 in a loop", 302, "/loop", _followed("APIStatusError", 11), times=20)
    yield redirect("302 to a file", 302, "file:///etc/passwd", refused)
    yield redirect("302 to nowhere", 302, "http://[", refused)
    yield Fault("302 without Location", "redirects", _reply(302, b""), refused, doubtful=True)
    yield Fault("304 unasked", "redirects", _reply(304, b""), refused, doubtful=True)


def _to_other(exchange: Exchange) -> None:
    # The same port under another name is another origin, and needs no second server.
    host = exchange.arrival.headers["host"].replace("127.0.0.1", "localhost")
    if exchange.arrival.headers["host"].startswith("localhost"):
        good(exchange)
        return
    exchange.reply(302, b"", ("Location", f"http://{host}/planted?X-Signature=signature-planted"))


# --- bodies ----------------------------------------------------------------------------------


def _typed(content_type: str) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.reply(200, body_for(exchange), ("Content-Type", content_type))


def _gzip(change: Callable[[bytes], bytes]) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.reply(
        200, change(gzip.compress(body_for(exchange))), ("Content-Encoding", "gzip")
    )


def _coded(coding: str, encode: Callable[[bytes], bytes]) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.reply(
        200, encode(body_for(exchange)), ("Content-Encoding", coding)
    )


def _encoded(coding: str, charset: str) -> Callable[[Exchange], None]:
    """The right answer in another encoding than UTF-8."""
    content_type = f"application/json{charset and '; charset='}{charset}"

    def act(exchange: Exchange) -> None:
        whole = json.loads(body_for(exchange))
        whole["data"]["output_file_name"] = "Grüße"
        text = json.dumps(whole, ensure_ascii=False)
        exchange.reply(200, text.encode(coding), ("Content-Type", content_type))

    return act


def _with(spelled: str) -> Callable[[Exchange], None]:
    """The right answer, with a property of its data spelled as JSON forbids."""

    def act(exchange: Exchange) -> None:
        whole = json.loads(body_for(exchange))
        name = "file_size" if spelled[0] != '"' else "output_file_name"
        whole["data"][name] = "@"
        exchange.reply(200, json.dumps(whole).replace('"@"', spelled).encode())

    return act


def _but(name: str | None) -> Callable[[Any, list[Any]], bool]:
    """All is right but the one property, which is as near as can be."""

    def right(value: Any, known: list[Any]) -> bool:
        data = getattr(value, "data", value)
        if name is None and not (isinstance(data.file_size, float) and data.file_size != 0):
            return False
        if name is not None and data.output_file_name != name:
            return False
        for each in known:
            told = getattr(each, "data", each)
            copied = copy.copy(data)
            copied.file_size = told.file_size if name is None else data.file_size
            copied.output_file_name = told.output_file_name if name else data.output_file_name
            if copied == told:
                return True
        return False

    return right


def _two_members(data: bytes) -> bytes:
    return gzip.compress(data[:50]) + gzip.compress(data[50:])


def _raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


def _bodies() -> Iterator[Fault]:
    html = b"<!doctype html><title>Bad gateway</title>" + b"x" * 2000
    unreadable = _always("APIResponseValidationError")
    ok = _always("ok")

    def body(name: str, content: bytes, *headers: tuple[str, str]) -> Fault:
        return Fault(name, "bodies", _reply(200, content, *headers), unreadable, doubtful=True)

    yield body("HTML with 200", html, ("Content-Type", "text/html"))
    yield body("empty 200", b"")
    yield body("blank 200", b" \n")
    yield body("null with 200", b"null")
    for text in (b"[]", b'"done"', b"7", b"true", b"[{}]"):
        yield body(f"{text.decode()} with 200", text)
    yield body("truncated JSON", b'{"success": true, "data": {"id": "a')
    yield body("two documents", b"{}{}")
    yield body("no UTF-8 and no JSON", b'{"success": true, "data": {"id": "\xff\xfe')
    yield body("UTF-16 and no JSON", '{"success": true'.encode("utf-16"))
    yield body("nested too deeply", b"[" * 100_000)
    yield body("a number without end", b'{"data": ' + b"9" * 5000)
    for content_type in ("text/html", "text/plain; charset=latin-1", "", "no/such; charset=nope"):
        yield Fault(f"JSON as {content_type!r}", "bodies", _typed(content_type), ok)
    for coding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"):
        yield Fault(f"JSON in {coding}", "bodies", _encoded(coding, ""), ok, right=_but("Grüße"))
    for charset in ("iso-8859-1", "utf-8", ""):
        act = _encoded("latin-1", charset)
        yield Fault(
            f"JSON in latin-1, declared {charset or 'nothing'}",
            "bodies",
            act,
            ok,
            right=_but("Grüße"),
        )
    for spelled, read in (
        ('"\\ud83d"', "\ufffd"),
        ('"a\tb"', "a\tb"),
        ("NaN", None),
        ("-Infinity", None),
        ("1e400", None),
    ):
        act = _with(spelled)
        yield Fault(f"{spelled!r} in an answer", "bodies", act, ok, right=_but(read))
    yield Fault("gzip", "bodies", _gzip(lambda data: data), ok)
    for name, change in (
        ("gzip cut short", lambda data: data[:-30]),
        ("gzip without its checksum", lambda data: data[:-8]),
        ("gzip with bytes behind it", lambda data: data + b"and so on"),
        ("gzip broken", lambda data: data[:20] + b"\x00\xff" * 20 + data[60:]),
        ("gzip that is none", lambda _: b"{}"),
    ):
        expected = _recovers("APIConnectionError")
        yield Fault(name, "bodies", _gzip(change), expected, doubtful=True)
    for name, coding, encode in (
        ("deflate", "deflate", zlib.compress),
        ("deflate within gzip", "deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
    ):
        yield Fault(name, "bodies", _coded(coding, encode), ok)
        yield Fault(
            f"{name}, broken",
            "bodies",
            _coded(coding, lambda data, encode=encode: encode(data)[:-40] + b"\xff" * 40),
            _recovers("APIConnectionError"),
            doubtful=True,
        )
    yield Fault(
        "coding that is none",
        "bodies",
        lambda exchange: exchange.reply(200, body_for(exchange), ("Content-Encoding", "magic")),
        ok,
    )
    yield Fault("204", "bodies", _reply(204, b""), ok, right=lambda value, _: value is None)
    for name, envelope in ENVELOPES.items():
        act = _reply(200, envelope)
        yield Fault(f"success: false, {name}", "bodies", act, _always("APIStatusError"))
    yield Fault(
        "success: false alone",
        "bodies",
        _reply(200, b'{"success": false}'),
        _always("APIStatusError"),
    )
    page = html + f"<p>{TOKEN}</p>".encode() * 420_000
    yield Fault(
        "10 MB error page",
        "bodies",
        _reply(502, page, ("Content-Type", "text/html"), ("x-should-retry", "false")),
        _always("InternalServerError"),
        doubtful=True,
    )
    endless = json.dumps({"success": False, "error": {"code": "x" * 10**6, "message": "y" * 10**6}})
    yield Fault("1 MB message", "bodies", _reply(400, endless.encode()), _always("BadRequestError"))
    yield Fault(
        "hints before the answer",
        "bodies",
        lambda exchange: (
            exchange.send(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
            good(exchange),
        )[-1],
        ok,
    )
    yield Fault("HTTP/1.0 to the end", "bodies", _old, ok)


def _codings() -> Iterator[Fault]:
    ok = _always("ok")
    yield Fault("gzip in two members", "bodies", _coded("gzip", _two_members), ok)
    yield Fault("x-gzip", "bodies", _coded("x-gzip", gzip.compress), ok)
    yield Fault("deflate without a header", "bodies", _coded("deflate", _raw_deflate), ok)
    yield Fault("coding with no name", "bodies", _coded("", lambda data: data), ok)
    for coding in ("br", "zstd"):
        yield Fault(
            f"coding nobody asked for: {coding}",
            "bodies",
            _coded(coding, lambda data: data),
            _always("APIConnectionError"),
            doubtful=True,
        )


def _old(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.0 200 OK\r\n\r\n" + body_for(exchange))
    exchange.hang_up()


FAULTS: tuple[Fault, ...] = (
    *_connection(),
    *_time(),
    *_statuses(),
    *_hints(),
    *_redirects(),
    *_bodies(),
    *_codings(),
)
