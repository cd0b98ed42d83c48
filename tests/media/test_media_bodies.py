"""Request bodies on real sockets, read by parsers that are not ours."""

from __future__ import annotations

import asyncio
import io
import json
import os
import threading
from email import message_from_bytes
from email.policy import HTTP
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faults.server import Arrival, Exchange, FaultServer, Step
from media.pressed import SIDES, client, got, package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Part = tuple[str, str | None, str | None, bytes]


def done(exchange: Exchange) -> None:
    exchange.reply(204, b"")


def run(
    case: Callable[[Any], Any], side: str = "sync", *steps: Step, retries: int = 0
) -> list[Arrival]:
    """Runs ``case`` with the bodies' resource of a client; returns what arrived."""

    async def main(server: FaultServer) -> None:
        made = client("bodies", side, server.url, max_retries=retries)
        try:
            await case(made.bodies)
        finally:
            await got(made.close())

    with FaultServer(done) as server:
        server.play(steps)
        asyncio.run(main(server))
        return server.arrivals


def sent(method: str, side: str = "sync", **arguments: Any) -> Arrival:
    """What arrives when a method is called."""

    async def case(bodies: Any) -> None:
        await got(getattr(bodies, method)(**arguments))

    (arrival,) = run(case, side)
    return arrival


def parts(arrival: Arrival) -> list[Part]:
    """The parts of a multipart body as the standard library reads them."""
    head = f"Content-Type: {arrival.headers['content-type']}\r\n\r\n".encode()
    whole = message_from_bytes(head + arrival.body, policy=HTTP)
    assert not whole.defects
    found: list[Part] = []
    for part in whole.iter_parts():
        assert not part.defects
        disposition = part["content-disposition"].params
        kind = part.get("content-type")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((disposition["name"], disposition.get("filename"), kind, content))
    return found


@pytest.mark.parametrize("side", SIDES)
def test_every_encoding_of_a_form(side: str) -> None:
    arrival = sent(
        "send_encoded",
        side,
        plain=["a b", "&="],
        joined=["a", "b"],
        spaced=["a", "b"],
        piped=[1, 2],
        deep={"a": "x", "b": [1, 2]},
        flat={"x": 1, "y": 2},
        json=[1, 2],
        nested={"z": True},
    )
    assert arrival.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sorted(parse_qsl(arrival.body.decode(), strict_parsing=True)) == [
        ("deep[a]", "x"),
        ("deep[b]", "1"),
        ("deep[b]", "2"),
        ("joined", "a,b"),
        ("json", "[1,2]"),
        ("nested", '{"z":true}'),
        ("piped", "1|2"),
        ("plain", "&="),
        ("plain", "a b"),
        ("spaced", "a b"),
        ("x", "1"),
        ("y", "2"),
    ]


@pytest.mark.parametrize("side", SIDES)
def test_every_part_of_a_multipart_form(side: str, tmp_path: Path) -> None:
    stored = tmp_path / "scan.pdf"
    stored.write_bytes(b"%PDF")
    arrival = sent(
        "send_album",
        side,
        photos=[
            b"one",
            ("two.JPG", b"two"),
            ("three.bin", io.BytesIO(b"three"), "image/webp"),
            ("four.txt", iter([b"fo", b"ur"])),
        ],
        cover=b"\x89PNG",
        document=stored,
        title="# é",
        tags=["a", "b"],
        settings={"public": True},
        order=[3, 1, 2],
    )
    assert arrival.headers["transfer-encoding"] == "chunked"
    assert sorted(parts(arrival), key=str) == sorted(
        [
            ("photos", "upload", "image/png", b"one"),
            ("photos", "two.JPG", "image/jpeg", b"two"),
            ("photos", "three.bin", "image/webp", b"three"),
            ("photos", "four.txt", "image/png", b"four"),
            ("cover", "upload", "application/octet-stream", b"\x89PNG"),
            ("document", "scan.pdf", "application/pdf", b"%PDF"),
            ("title", None, "text/markdown", "# é".encode()),
            ("tags", None, None, b"a"),
            ("tags", None, None, b"b"),
            ("settings", None, "application/json", b'{"public":true}'),
            ("order", None, "application/json", b"[3,1,2]"),
        ],
        key=str,
    )


def test_a_sequence_of_files_may_be_a_tuple() -> None:
    assert [part[3] for part in parts(sent("send_album", photos=(b"one", b"two")))] == [
        b"one",
        b"two",
    ]
    assert parts(sent("send_album", photos=("a.png", b"one"))) == [
        ("photos", "a.png", "image/png", b"one")
    ]


def test_headers_of_a_part() -> None:
    photo = ("a.png", b"one", "image/png", {"X-Rating": "5"})
    arrival = sent("send_album", photos=[photo])
    assert b'filename="a.png"\r\nContent-Type: image/png\r\nX-Rating: 5\r\n\r\none' in arrival.body
    with pytest.raises(package("bodies").RequestValidationError, match="control character"):
        sent("send_album", photos=[("a.png", b"", "image/png", {"X": "a\r\nB: c"})])


def test_other_kinds_of_multipart_and_files_before_json() -> None:
    mixed = sent("send_mixed", note="n", blob=b"b")
    assert mixed.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert len(parts(mixed)) == 2
    choice = sent("send_choice", file=b"data", note="n")
    assert choice.headers["content-type"].startswith("multipart/form-data; boundary=")


@given(
    name=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1),
    content=st.binary(max_size=40),
)
def test_no_file_name_or_content_breaks_out_of_its_part(name: str, content: bytes) -> None:
    from httpx2 import Client, MockTransport, Response  # noqa: PLC0415 - only this law needs it

    seen: list[Arrival] = []

    def handler(request: Any) -> Response:
        seen.append(Arrival(headers=dict(request.headers), body=request.read()))
        return Response(204)

    with Client(transport=MockTransport(handler)) as http:
        made = client("bodies", "sync", "http://x", http_client=http)
        made.bodies.send_album(photos=[(name, content), (name, content)])
    found = parts(seen[0])
    assert [part[3] for part in found] == [content, content]


@pytest.mark.parametrize("side", SIDES)
def test_files_paths_and_pieces_as_whole_bodies(side: str, tmp_path: Path) -> None:
    stored = tmp_path / "data.bin"
    stored.write_bytes(b"D" * 200_000)

    async def case(bodies: Any) -> None:
        await got(bodies.put_raw(body=stored))
        with stored.open("rb") as file:
            file.seek(199_990)
            await got(bodies.put_raw(body=file))
        await got(bodies.put_raw(body=iter([b"a", b"", b"b"])))
        await got(bodies.put_raw(body=bytearray(b"xyz")))

    path, file, pieces, array = run(case, side)
    assert (path.body, path.headers["content-length"]) == (b"D" * 200_000, "200000")
    assert (file.body, file.headers["content-length"]) == (b"D" * 10, "10")
    assert (pieces.body, pieces.headers["transfer-encoding"]) == (b"ab", "chunked")
    assert array.body == b"xyz"


def test_a_path_is_read_again_for_another_attempt(tmp_path: Path) -> None:
    stored = tmp_path / "data.bin"
    stored.write_bytes(b"data")

    async def case(bodies: Any) -> None:
        bodies.put_raw(body=stored)

    busy = Step(lambda exchange: exchange.reply(503, b"", ("Retry-After", "0")))
    assert [arrival.body for arrival in run(case, "sync", busy, retries=1)] == [b"data", b"data"]


def test_what_cannot_be_a_file_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    text = tmp_path / "text"
    text.write_text("x")

    async def case(bodies: Any) -> None:
        refused = package("bodies").RequestValidationError
        with pytest.raises(refused, match="no file at"):
            bodies.put_raw(body=tmp_path / "missing")
        with pytest.raises(refused, match="no file at"):
            bodies.upload_file(file=tmp_path)
        with text.open() as file, pytest.raises(refused, match="binary mode"):
            bodies.put_raw(body=file)
        with pytest.raises(refused, match="got str"):
            bodies.upload_file(file="text")

    assert run(case) == []


def test_bodies_that_may_be_left_out_are() -> None:
    for method in ("send_form", "send_mixed", "send_note"):
        arrival = sent(method)
        assert (arrival.body, arrival.headers.get("content-type")) == (b"", None)
    assert sent("send_note", body="é").body == "é".encode()
    assert sent("send_note", body="é").headers["content-type"] == "text/plain; charset=utf-8"


def test_another_media_type_than_the_methods_own() -> None:
    headers = {"Content-Type": "application/cbor"}
    arrival = sent("send_list", body=[], extra_body=b"\x80", extra_headers=headers)
    assert (arrival.body, arrival.headers["content-type"]) == (b"\x80", "application/cbor")
    assert json.loads(sent("send_list", body=[], extra_body=b"[1]").body) == [1]


@pytest.mark.parametrize("method", ["put_raw", "upload_file"])
def test_a_cancelled_upload_closes_its_file_at_once(
    method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "big"
    path.touch()
    os.truncate(path, 2**30)  # more than any buffer between here and the server
    opened: list[Any] = []
    begun = threading.Event()
    usual = type(path).open

    def watched(self: Path, *arguments: Any, **options: Any) -> Any:
        file = usual(self, *arguments, **options)
        if self == path:
            opened.append(file)
            begun.set()
        return file

    def never_read(exchange: Exchange) -> None:
        assert over.wait(60)
        exchange.hang_up()

    over = threading.Event()

    async def main(server: FaultServer) -> None:
        server.play([Step(never_read, early=True)])
        bodies = client("bodies", "async", server.url).bodies
        name = "body" if method == "put_raw" else "file"
        task = asyncio.ensure_future(getattr(bodies, method)(**{name: path}))
        assert await asyncio.to_thread(begun.wait, 60)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        assert caught.tb  # whoever looks at the error keeps all that it passed through
        assert [file.closed for file in opened] == [True]

    monkeypatch.setattr(type(path), "open", watched)
    try:
        with FaultServer(done) as server:
            asyncio.run(main(server))
    finally:
        over.set()
