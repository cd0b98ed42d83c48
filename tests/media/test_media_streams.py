"""Answers that come item by item, on real sockets: as they come, typed, and closed in any case."""

from __future__ import annotations

import asyncio
import gc
import itertools
import subprocess
import sys
import threading
from contextlib import aclosing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from faults.server import Exchange, FaultServer
from media.pressed import CASES, SIDES, client, got, item, items, package
from specpress.cli import main

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator

LINES = b'{"text": "a"}\n{"text": "b", "at": "2026-01-01T00:00:00Z"}\n{"text": "c"}\n'
EVENTS = (
    b': hello\n\nid: 1\ndata: {"kind": "added", "id": 1}\n\n'
    b'event: change\ndata: {"kind": "removed",\ndata: "id": 2}\n\ndata: [DONE]\n\n'
)


def chunked(*chunks: bytes, media_type: str = "application/x-ndjson", end: bool = True) -> bytes:
    """An answer in chunks; without ``end`` it breaks off."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nTransfer-Encoding: chunked\r\n\r\n"
    framed = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return head.encode() + framed + (b"0\r\n\r\n" if end else b"")


def sending(data: bytes) -> Callable[[Exchange], None]:
    def act(exchange: Exchange) -> None:
        exchange.send(data)

    return act


@contextmanager
def serving(act: Callable[[Exchange], None]) -> Iterator[FaultServer]:
    with FaultServer(act) as server:
        yield server


def run(
    case: Callable[[Any], Any], side: str, act: Callable[[Exchange], None], **options: Any
) -> None:
    """Runs ``case`` with a client of the streams, whose server does ``act``."""

    async def drive(server: FaultServer) -> None:
        made = client("streams", side, server.url, max_retries=0, **options)
        try:
            await case(made)
        finally:
            await got(made.close())

    with serving(act) as server:
        asyncio.run(drive(server))


def text_of(lines: list[Any]) -> list[str]:
    return [line.text for line in lines]


@pytest.mark.parametrize("side", SIDES)
def test_lines_are_typed_items(side: str) -> None:
    async def case(made: Any) -> None:
        stream = await got(made.logs.tail_lines())
        found = await items(stream)
        assert text_of(found) == ["a", "b", "c"]
        assert found[1].at.year == 2026
        assert type(found[0]) is package("streams").types.Line
        assert await items(stream) == []  # it is over, and stays so

    run(case, side, sending(chunked(LINES)))


@pytest.mark.parametrize("side", SIDES)
def test_items_are_there_before_the_end_is(side: str) -> None:
    released = threading.Event()

    def act(exchange: Exchange) -> None:
        exchange.send(chunked(b'{"text": "first"}\n', end=False))
        assert released.wait(10)
        exchange.send(b'11\r\n{"text": "last"}\n\r\n0\r\n\r\n')

    async def case(made: Any) -> None:
        stream = await got(made.logs.tail_lines())
        assert (await item(stream)).text == "first"
        released.set()
        assert text_of(await items(stream)) == ["last"]

    run(case, side, act)


@pytest.mark.parametrize("side", SIDES)
def test_events_are_typed_items_and_the_events_themselves(side: str) -> None:
    body = chunked(EVENTS, media_type="text/event-stream; charset=utf-8")

    async def case(made: Any) -> None:
        types = package("streams").types
        assert await items(await got(made.events.watch())) == [
            types.Added(kind="added", id=1),
            types.Removed(kind="removed", id=2),
        ]
        stream = await got(made.events.watch())
        events = await items(stream.events())
        assert [event.event for event in events] == ["message", "change", "message"]
        assert [event.id for event in events] == ["1", "1", "1"]
        assert [event.data for event in events][2] == "[DONE]"
        assert events[1].json() == {"kind": "removed", "id": 2}
        assert events[1].parse(types.Removed).id == 2
        # what nobody describes comes as events
        plain = await items(await got(made.events.watch_raw()))
        assert [event.data for event in plain][2] == "[DONE]"

    run(case, side, sending(body))


@pytest.mark.parametrize("side", SIDES)
def test_the_data_of_described_events_and_records(side: str) -> None:
    def act(exchange: Exchange) -> None:
        if "records" in exchange.arrival.target:
            exchange.send(
                chunked(b'\x1e{"id": 1}\n\x1e{"id": 2}\n', media_type="application/json-seq")
            )
        else:
            exchange.send(chunked(b'data: {"text": "x"}\n\n', media_type="text/event-stream"))

    async def case(made: Any) -> None:
        described = await got(made.events.watch_described())
        assert text_of(await items(described)) == ["x"]
        records = await items(await got(made.logs.list_records()))
        assert [record.id for record in records] == [1, 2]

    run(case, side, act)


@pytest.mark.parametrize("side", SIDES)
def test_whole_or_streamed_by_method(side: str) -> None:
    bodies: list[bytes] = []

    def act(exchange: Exchange) -> None:
        bodies.append(exchange.arrival.body)
        if b'"stream":true' in exchange.arrival.body:
            assert exchange.arrival.headers["accept"] == "text/event-stream"
            data = b'data: {"delta": "he"}\n\ndata: {"delta": "y"}\n\ndata: [DONE]\n\n'
            exchange.send(chunked(data, media_type="text/event-stream"))
        else:
            assert exchange.arrival.headers["accept"] == "application/json"
            exchange.reply(200, b'{"text": "hey"}')

    async def case(made: Any) -> None:
        assert (await got(made.chat.create(prompt="hi"))).text == "hey"
        stream = await got(made.chat.create_stream(prompt="hi"))
        assert "".join([each.delta for each in await items(stream)]) == "hey"

    run(case, side, act)
    assert bodies == [b'{"prompt":"hi","stream":false}', b'{"prompt":"hi","stream":true}']


@settings(max_examples=25)
@given(places=st.lists(st.integers(1, 200), max_size=8))
def test_chunks_of_the_connection_do_not_matter(places: list[int]) -> None:
    edges = sorted({0, len(LINES), *(place % len(LINES) for place in places)})
    chunks = [LINES[a:b] for a, b in itertools.pairwise(edges)]

    async def case(made: Any) -> None:
        assert text_of(await items(await got(made.logs.tail_lines()))) == ["a", "b", "c"]

    run(case, "sync", sending(chunked(*chunks)))


@pytest.mark.parametrize("side", SIDES)
def test_dripped_byte_by_byte(side: str) -> None:
    def act(exchange: Exchange) -> None:
        body = EVENTS + 'data: {"kind": "added", "id": 3, "x": "é"}\n\n'.encode()
        exchange.drip(chunked(*(body[i : i + 1] for i in range(len(body)))), pause=0)

    async def case(made: Any) -> None:
        found = await items(await got(made.events.watch()))
        assert [each.id for each in found] == [1, 2, 3]

    run(case, side, act)


@pytest.mark.parametrize("side", SIDES)
def test_deviations_name_the_item(side: str) -> None:
    body = b'{"text": "a"}\n{"text": 7}\n{"text": "c", "at": "soon"}\n'
    seen: list[str] = []

    async def case(made: Any) -> None:
        found = await items(await got(made.logs.tail_lines()))
        assert len(found) == 3
        strict = made.with_options(on_deviation="raise")
        stream = await got(strict.logs.tail_lines())
        await item(stream)
        with pytest.raises(package("streams").APIResponseValidationError, match=r"\$\[1\]\.text"):
            await item(stream)
        assert await items(stream) == []

    run(case, side, sending(chunked(body)), on_deviation=lambda each: seen.append(each.path))
    assert seen == ["$[1].text", "$[2].at"]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("declared", "body", "read"),
    [
        ("; charset=iso-8859-1", b'{"text": "\xe9"}\n', "é"),
        ("", b'{"text": "\xe9"}\n', "é"),
        ("", b'{"text": "a"}\n{"text": "\\ud83d"}\n', "\ufffd"),
        ("", b'\xef\xbb\xbf{"text": "a"}\n\xef\xbb\xbf{"text": "b"}\n', "b"),
    ],
)
def test_items_that_break_the_rules_of_json_are_read_and_reported(
    side: str, declared: str, body: bytes, read: str
) -> None:
    seen: list[str] = []

    async def case(made: Any) -> None:
        assert text_of(await items(await got(made.logs.tail_lines())))[-1] == read

    sent = chunked(body, media_type=f"application/x-ndjson{declared}")
    run(case, side, sending(sent), on_deviation=lambda each: seen.append(str(each)))
    assert len(seen) == 1
    assert seen[0].startswith(f"$[{body.count(b'text') - 1}]")


@pytest.mark.parametrize("side", SIDES)
def test_the_last_event_needs_no_blank_line(side: str) -> None:
    body = b'data: {"kind": "added", "id": 1}\n\ndata: {"kind": "added", "id": 2}\n'

    async def case(made: Any) -> None:
        for call in (made.events.watch, made.events.watch_raw):
            assert len(await items(await got(call()))) == 2
        half = await got(made.events.watch_described())
        assert len(await items(half.events())) == 2

    run(
        case,
        side,
        sending(chunked(body, media_type="text/event-stream")),
        on_deviation="ignore",
    )


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("method", ["watch", "watch_raw", "watch_described"])
@pytest.mark.parametrize(
    ("data", "body"),
    [
        (b'{"error": {"code": 7, "message": "overloaded"}}', {"code": 7, "message": "overloaded"}),
        (b"overloaded", "overloaded"),
        (b"[DONE]", "[DONE]"),
    ],
)
def test_an_event_called_error_is_raised(side: str, method: str, data: bytes, body: Any) -> None:
    sent = EVENTS[: EVENTS.index(b"event: change")] + b"event: error\ndata: " + data + b"\n\n"

    async def case(made: Any) -> None:
        stream = await got(getattr(made.events, method)())
        await item(stream)
        with pytest.raises(package("streams").APIStatusError, match="200") as caught:
            await item(stream)
        error = caught.value.body
        assert (error["error"] if isinstance(error, dict) else error) == body
        assert await items(stream) == []
        # the events themselves are all there
        events = await items((await got(made.events.watch())).events())
        assert [event.event for event in events] == ["message", "error"]

    act = sending(chunked(sent, media_type="text/event-stream"))
    run(case, side, act, on_deviation="ignore")


@pytest.mark.parametrize("side", SIDES)
def test_json_that_calls_itself_events_is_an_error(side: str) -> None:
    async def case(made: Any) -> None:
        module = package("streams")
        for call in (made.events.watch, made.events.watch_raw):
            with pytest.raises(
                module.APIResponseValidationError, match="events, got JSON"
            ) as caught:
                await items(await got(call()))
            assert caught.value.body == {"error": "no"}
        with pytest.raises(module.APIResponseValidationError, match="events, got JSON"):
            await items((await got(made.events.watch())).events())
        response = await got(made.events.with_raw_response.watch_raw())
        with pytest.raises(module.APIResponseValidationError, match="events, got JSON"):
            await items(response.iter_events())

    body = b'{"error":\n "no"}\n'
    run(
        case,
        side,
        lambda exchange: exchange.reply(200, body, ("Content-Type", "text/event-stream")),
    )


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("view", ["items", "lines", "events"])
def test_a_line_that_never_ends_is_refused(side: str, view: str) -> None:
    hung_up = threading.Event()

    def act(exchange: Exchange) -> None:
        try:
            exchange.send(chunked(end=False))
            chunk = b"10000\r\n" + b"x" * 2**16 + b"\r\n"
            for _ in range(2**12):  # 256 MiB
                exchange.send(chunk)
        except OSError:
            hung_up.set()
            raise

    async def case(made: Any) -> None:
        if view == "items":
            stream = await got(made.logs.tail_lines())
        else:
            response = await got(made.logs.with_raw_response.tail_lines())
            stream = getattr(response, f"iter_{view}")()
        with pytest.raises(package("streams").APIResponseValidationError, match="longer than 16"):
            await items(stream)
        assert await asyncio.to_thread(hung_up.wait, 60)

    run(case, side, act)


async def _leave(made: Any, way: str, begun: asyncio.Event) -> None:
    """Reads an item of what never ends, and leaves in one of many ways."""
    if way in {"bytes", "lines"}:
        response = await made.logs.with_raw_response.tail_lines()
        async with aclosing(getattr(response, f"iter_{way}")()) as found:
            await anext(found)
        return
    stream = await made.logs.tail_lines()
    assert (await anext(stream)).text == "0"
    begun.set()
    if way == "close":
        await stream.close()
        return
    async with stream:
        if way == "cancel":
            await items(stream)


@pytest.mark.parametrize("way", ["close", "with", "cancel", "bytes", "lines"])
def test_nothing_is_left_to_the_collector(way: str) -> None:
    left: list[str] = []

    def finalize(found: AsyncGenerator[Any, Any]) -> None:
        if "_runtime" in found.ag_code.co_filename:  # httpcore2 closes by other means
            left.append(found.__qualname__)

    async def case(made: Any) -> None:
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(finalizer=finalize)
        begun = asyncio.Event()
        task = asyncio.ensure_future(_leave(made, way, begun))
        if way == "cancel":
            await begun.wait()
            task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        del task
        gc.collect()
        sys.set_asyncgen_hooks(*hooks)
        assert left == []

    run(case, "async", endless(threading.Event()))


@pytest.mark.parametrize("side", SIDES)
def test_events_that_are_no_utf8_are_read_and_reported(side: str) -> None:
    body = b'data: {"text": "caf\xe9"}\n\ndata: {"text": "\xc3\xa9"}\n\n'
    seen: list[str] = []

    async def case(made: Any) -> None:
        described = await got(made.events.watch_described())
        assert text_of(await items(described)) == ["café", "é"]
        events = await items((await got(made.events.watch_described())).events())
        assert [event.data for event in events] == ['{"text": "caf\ufffd"}', '{"text": "é"}']
        raw = await items(await got(made.events.watch_raw()))
        assert [event.data for event in raw] == [event.data for event in events]

    sent = chunked(body, media_type="text/event-stream")
    run(case, side, sending(sent), on_deviation=lambda each: seen.append(each.path))
    assert seen == ["$[0]"]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("body", "before", "error", "says"),
    [
        (chunked(LINES[:20], end=False), 1, "APIConnectionError", "connection broke"),
        (
            chunked(b'{"text": "a"}\n{"text": \n{"text": "c"}\n'),
            1,
            "APIResponseValidationError",
            "item 1",
        ),
        (
            chunked(b'{"text": "a"}\n{"text"'),
            1,
            "APIResponseValidationError",
            "item 1 .* not valid JSON",
        ),
        (chunked(b'{"text": "a"}\n[]\n'), 1, "APIResponseValidationError", "item 1 .* expected"),
        (chunked(b"<html>"), 0, "APIResponseValidationError", "item 0 .* markup"),
    ],
    ids=["broken off", "broken line", "cut line", "another kind", "markup"],
)
def test_what_breaks_raises_our_errors(
    side: str, body: bytes, before: int, error: str, says: str
) -> None:
    def act(exchange: Exchange) -> None:
        exchange.send(body)
        exchange.hang_up()

    async def case(made: Any) -> None:
        stream = await got(made.logs.tail_lines())
        for _ in range(before):
            await item(stream)
        with pytest.raises(getattr(package("streams"), error), match=says):
            await item(stream)
        assert await items(stream) == []

    run(case, side, act)


@pytest.mark.parametrize("side", SIDES)
def test_the_deadline_holds_while_streaming(side: str) -> None:
    def act(exchange: Exchange) -> None:
        exchange.send(chunked(end=False))
        exchange.drip(b"1\r\n \r\n" * 100, pause=0.02)

    async def case(made: Any) -> None:
        module = package("streams")
        stream = await got(made.logs.tail_lines(timeout=module.Timeout(deadline=0.3)))
        with pytest.raises(module.APITimeoutError, match="deadline"):
            await item(stream)

    run(case, side, act)


@pytest.mark.parametrize("side", SIDES)
def test_json_where_events_are_promised_is_an_error(side: str) -> None:
    async def case(made: Any) -> None:
        with pytest.raises(package("streams").APIResponseValidationError, match="stream of events"):
            await got(made.events.watch())

    run(case, side, lambda exchange: exchange.reply(200, b'{"error": "no"}'))


@pytest.mark.parametrize("side", SIDES)
def test_refusals_are_raised_by_the_call(side: str) -> None:
    async def case(made: Any) -> None:
        with pytest.raises(package("streams").NotFoundError):
            await got(made.logs.tail_lines())

    run(case, side, lambda exchange: exchange.reply(404, b'{"message": "gone"}'))


@pytest.mark.parametrize("side", SIDES)
def test_an_empty_answer_is_an_empty_stream(side: str) -> None:
    async def case(made: Any) -> None:
        assert await items(await got(made.logs.export_lines())) == []

    run(case, side, lambda exchange: exchange.reply(204, b""))


def endless(hung_up: threading.Event) -> Callable[[Exchange], None]:
    """Sends lines until the client hangs up."""

    def act(exchange: Exchange) -> None:
        try:
            exchange.send(chunked(b'{"text": "0"}\n', end=False))
            for _ in range(2000):
                exchange.drip(b'e\r\n{"text": "1"}\n\r\n', pause=0.0005)
        except OSError:
            hung_up.set()
            raise

    return act


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("way", ["close", "drop", "with"])
def test_the_connection_is_given_back(side: str, begun: bool, way: str) -> None:
    hung_up = threading.Event()

    async def case(made: Any) -> None:
        stream = await got(made.logs.tail_lines())
        if begun:
            assert (await item(stream)).text == "0"
        if way == "close":
            await got(stream.close())
            await got(stream.close())
        elif way == "drop":
            del stream
            gc.collect()
        elif side == "sync":
            with pytest.raises(KeyError), stream:
                raise KeyError
        else:
            with pytest.raises(KeyError):
                async with stream:
                    raise KeyError
        assert await asyncio.to_thread(hung_up.wait, 10)

    run(case, side, endless(hung_up))


@pytest.mark.parametrize("side", SIDES)
def test_raw_and_streaming_views(side: str) -> None:
    async def case(made: Any) -> None:
        response = await got(made.logs.with_raw_response.tail_lines())
        assert response.status_code == 200
        stream = await got(response.parse())
        assert await got(response.parse()) is stream
        assert text_of(await items(stream)) == ["a", "b", "c"]
        manager = made.logs.with_streaming_response.tail_lines()
        if side == "sync":
            with manager as opened:
                assert list(opened.iter_lines()) == LINES.decode().splitlines()
        else:
            async with manager as opened:
                assert await items(opened.iter_lines()) == LINES.decode().splitlines()

    run(case, side, sending(chunked(LINES)))


@pytest.mark.parametrize("side", SIDES)
def test_events_of_a_method_that_answers_whole(side: str) -> None:
    async def case(made: Any) -> None:
        call = made.chat.with_streaming_response.create
        manager = call(prompt="hi", extra_body={"stream": True})
        if side == "sync":
            with manager as opened:
                events = list(opened.iter_events())
        else:
            async with manager as opened:
                events = await items(opened.iter_events())
        assert [event.data for event in events][2] == "[DONE]"

    run(case, side, sending(chunked(EVENTS, media_type="text/event-stream")))


def test_reading_blocks_no_one_elses_stream() -> None:
    """Two streams of one client at once, their items interleaved."""

    async def case(made: Any) -> None:
        one, two = await made.logs.tail_lines(), await made.logs.tail_lines()
        assert [(await anext(one)).text, (await anext(two)).text] == ["a", "a"]
        assert text_of(await items(two)) == text_of(await items(one)) == ["b", "c"]

    run(case, "async", sending(chunked(LINES)))


CONFIG = """\
specpress: 1
document: {document}
output: out
package: {{name: talking}}
resources:
  talk: {{methods: {{ask: createChat{more}}}}}
replay: {{createChat: safe}}
"""


@pytest.mark.parametrize(
    ("more", "name"), [("", "ask_stream"), (", listen: POST /chat (stream)", "listen")]
)
def test_a_config_speaks_of_both_methods(more: str, name: str, tmp_path: Path) -> None:
    config = tmp_path / "specpress.yaml"
    document = CASES / "streams" / "openapi.yaml"
    config.write_text(CONFIG.format(document=document, more=more))
    result = CliRunner().invoke(main, ["generate", "--config", str(config)])
    assert result.exit_code == 0, result.output
    text = (tmp_path / "out/src/talking/resources/talk.py").read_text()
    assert "def ask(" in text
    assert f"def {name}(" in text
    assert text.count('replay="safe"') == 2


def test_streams_are_not_loaded_before_one_is_opened() -> None:
    module = package("streams")
    script = (
        f"import sys; sys.path[:0] = {[str(Path(module.__file__).parents[1])]!r}\n"
        f"import {module.__name__} as m\n"
        "m.PressedStreams(base_url='http://127.0.0.1:1').chat.create\n"
        "late = ('.response.streams', '.response.framing')\n"
        "print([name for name in sys.modules if name.endswith(late)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
