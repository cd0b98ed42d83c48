"""Streamed bodies taken apart: where chunks begin and end never matters, and the grammar holds."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.exceptions import ClientError
from runtime.response import framing
from runtime.response.framing import EventReader, LineReader, RecordReader, ServerSentEvent
from runtime.types.deviations import MalformedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Reader = EventReader | LineReader | RecordReader
READERS = [EventReader, LineReader, RecordReader]

TOKENS = [b"\n", b"\r", b"\r\n", b"\x1e", b"data", b"event", b"id", b"retry", b":", b" ", b"7"]
# Bytes that mean something to one of the readers come often, others now and then.
BODIES = st.lists(
    st.sampled_from([*TOKENS, b"\xef\xbb\xbf", b"\xc3\xa9", b"\xff", b"\x00", b"\xe2\x80\xa8"]),
    max_size=40,
).map(b"".join)


def cut(body: bytes, places: Iterable[int]) -> list[bytes]:
    edges = sorted({0, len(body), *(place % (len(body) + 1) for place in places)})
    return [body[a:b] for a, b in itertools.pairwise(edges)]


def read(make: Callable[[], Reader], chunks: Iterable[bytes]) -> list[object]:
    reader, found = make(), []
    try:
        for chunk in chunks:
            found += list(reader.feed(chunk))
        found += list(reader.end())
    except MalformedError as error:
        found.append(str(error))
    return found


@pytest.mark.parametrize("make", READERS)
@given(body=BODIES, places=st.lists(st.integers(0, 400), max_size=20))
def test_chunks_do_not_matter(make: type[Reader], body: bytes, places: list[int]) -> None:
    whole = read(make, [body])
    assert read(make, cut(body, places)) == whole
    assert read(make, [body[i : i + 1] for i in range(len(body))]) == whole
    assert read(make, [b"", body, b""]) == whole


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", codec="utf-8"), max_size=8)))
def test_data_comes_out_as_it_went_in(lines: list[str]) -> None:
    body = "".join(f"data: {line}\n" for line in lines) + "\n"
    expected = [ServerSentEvent(data="\n".join(lines))] if lines else []
    assert read(EventReader, [body.encode()]) == expected


def events(text: str) -> list[object]:
    return read(EventReader, [text.encode()])


def test_the_grammar_of_events() -> None:
    assert events("event: add\ndata: 1\ndata: 2\nid: 7\nretry: 250\n\n") == [
        ServerSentEvent("add", "1\n2", "7", 250)
    ]
    # an id stays, a name and a retry do not; comments and unknown fields are passed over
    assert events("id: 7\nevent: a\nretry: 1\ndata: x\n\n: hello\nother: z\ndata: y\n\n") == [
        ServerSentEvent("a", "x", "7", 1),
        ServerSentEvent("message", "y", "7", None),
    ]


def test_line_ends_of_events() -> None:
    for end in ("\n", "\r", "\r\n"):
        assert events(f"data: a{end}{end}data: b{end}{end}") == [
            ServerSentEvent(data="a"),
            ServerSentEvent(data="b"),
        ]
    # only these three end a line
    assert events("data: a\u2028b\x0bc\n\n") == [ServerSentEvent(data="a\u2028b\x0bc")]


def test_an_event_is_there_when_its_line_is_though_an_lf_may_follow() -> None:
    reader = EventReader()
    assert list(reader.feed(b"data: a\r\r")) == [ServerSentEvent(data="a")]
    assert list(reader.feed(b"\ndata: b\r\n\r")) == [ServerSentEvent(data="b")]


def test_corners_of_events() -> None:
    assert events("\ufeffdata: a\n\n") == [ServerSentEvent(data="a")]
    assert events("data\n\n") == [ServerSentEvent(data="")]  # an empty line of data is data
    assert events("event: ping\n\ndata: x\n\n") == [ServerSentEvent(data="x")]  # no data, no event
    assert events("data:  two\ndata:none\n\n") == [ServerSentEvent(data=" two\nnone")]
    assert events("id: a\x00b\ndata: x\n\n") == [ServerSentEvent(data="x")]
    assert events("retry: soon\ndata: x\n\n") == [ServerSentEvent(data="x")]


def test_the_last_event_needs_no_blank_line() -> None:
    expected = [ServerSentEvent("add", "1\n2")]
    for end in ("", "\n", "\n\n", "\r", "\r\n", "\n: bye"):
        assert events(f"event: add\ndata: 1\ndata: 2{end}") == expected
    assert events("event: add\nid: 7") == []  # without data it is no event


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"error": "no"}', "JSON"),
        (b"\xef\xbb\xbf\n\n [1,\n2]\n", "JSON"),
        (b"<html>\n\n<p>Bad gateway", "markup"),
    ],
)
def test_what_are_no_events_at_all(body: bytes, kind: str) -> None:
    for chunks in ([body], [body[i : i + 1] for i in range(len(body))]):
        assert read(EventReader, chunks) == [f"expected events, got {kind}"]
    reader = EventReader()
    with pytest.raises(MalformedError) as caught:
        [*reader.feed(body), *reader.end()]
    assert caught.value.body.strip() == body.removeprefix(b"\xef\xbb\xbf").strip()


@pytest.mark.parametrize("make", READERS)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_a_piece_without_an_end_is_refused(
    make: type[Reader], size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(framing, "LONGEST", 2**20)
    body = b"\x1e" + b"data: " + b"x" * (2**20 - 10)
    more = [b"x" * size] * (20 // size + 1)
    assert read(make, [body]) in ([], [body], ["a record is cut short"]) or make is EventReader
    assert read(make, [body, *more]) == ["a piece is longer than 1 MiB"]
    assert read(make, [b"".join([body, *more, b"\n\x1e"])]) == ["a piece is longer than 1 MiB"]


def test_an_event_of_many_lines_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "LONGEST", 2**20)
    line = b"data: " + b"x" * 1000 + b"\n"
    assert len(read(EventReader, [line * 1000, b"\n"] * 3)) == 3
    assert read(EventReader, [line] * 2000) == ["a piece is longer than 1 MiB"]


def test_lines() -> None:
    assert read(LineReader, [b'\xef\xbb\xbf{"a":1}\r\n\n  \n[2]\n3']) == [b'{"a":1}', b"[2]", b"3"]
    assert read(LineReader, [b""]) == []


def test_records() -> None:
    assert read(RecordReader, [b'\x1e{"a":1}\n\x1e\x1e[2]\x1e"3"']) == [b'{"a":1}', b"[2]", b'"3"']
    assert read(RecordReader, [b"\x1e12\n\x1e13"]) == [b"12", "a record is cut short"]


def test_data_as_json() -> None:
    assert ServerSentEvent(data='{"a": [1]}').json() == {"a": [1]}
    assert ServerSentEvent(data='{"a": "1"}').parse(dict[str, int]) == {"a": 1}
    with pytest.raises(ClientError, match="'message' is not valid JSON"):
        ServerSentEvent(data="[DONE]").json()
    with pytest.raises(ClientError, match="expected"):
        ServerSentEvent(data="[1]").parse(dict[str, int])
