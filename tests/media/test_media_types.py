"""Media types that are not JSON, and the many spellings of JSON, on real sockets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from faults.server import Exchange, FaultServer
from media.pressed import SIDES, client, got, package

if TYPE_CHECKING:
    from collections.abc import Callable

    from faults.server import Arrival


def run(case: Callable[[Any], Any], side: str, act: Callable[[Exchange], None]) -> list[Arrival]:
    """Runs ``case`` with a client of the media types; returns what arrived."""

    async def main(server: FaultServer) -> None:
        made = client("media_types", side, server.url, max_retries=0)
        try:
            await case(made)
        finally:
            await got(made.close())

    with FaultServer(act) as server:
        asyncio.run(main(server))
        return server.arrivals


def replying(body: bytes, media_type: str) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.reply(200, body, ("Content-Type", media_type))


@pytest.mark.parametrize("side", SIDES)
def test_xml_goes_out_as_text_or_bytes_and_comes_back_as_text(side: str) -> None:
    async def case(made: Any) -> None:
        assert await got(made.xml.exchange_xml(body="<pet>é</pet>")) == "<pet>ü</pet>"
        assert await got(made.xml.exchange_xml(body=b"<pet/>")) == "<pet>ü</pet>"
        assert await got(made.xml.call_soap(body="<e>é</e>")) == "<pet>ü</pet>"
        assert await got(made.xml.call_soap()) == "<pet>ü</pet>"

    reply = replying("<pet>ü</pet>".encode("latin-1"), "text/xml; charset=ISO-8859-1")
    one, two, three, four = run(case, side, reply)
    assert (one.body.decode(), one.headers["content-type"]) == (
        "<pet>é</pet>",
        "application/xml; charset=utf-8",
    )
    assert one.headers["accept"] == "text/xml"
    assert (two.body, two.headers["content-type"]) == (b"<pet/>", "application/xml")
    assert three.body == "<e>é</e>".encode("latin-1")
    assert three.headers["content-type"] == "application/soap+xml; charset=iso-8859-1"
    assert "content-type" not in four.headers


def test_text_that_its_charset_cannot_say_is_not_sent() -> None:
    async def case(made: Any) -> None:
        with pytest.raises(package("media_types").RequestValidationError):
            made.xml.call_soap(body="\u20ac")
        with pytest.raises(package("media_types").RequestValidationError, match="str or bytes"):
            made.xml.call_soap(body=7)

    assert run(case, "sync", replying(b"", "text/xml")) == []


@pytest.mark.parametrize("charset", ["nonsense", "utf-8", '"utf-8"'])
def test_any_charset_of_an_answer_gives_text(charset: str) -> None:
    async def case(made: Any) -> None:
        assert made.xml.call_soap() == "ü"

    run(case, "sync", replying("ü".encode(), f"application/soap+xml; charset={charset}"))


def test_json_by_any_name_is_json() -> None:
    async def case(made: Any) -> None:
        assert made.xml.exchange_both(name="Rex").name == "Rex"
        assert made.files.put_structured(name="Rex").name == "Rex"

    both, structured = run(case, "sync", replying(b'{"name": "Rex"}', "APPLICATION/Vnd.Pets+JSON"))
    assert both.headers["content-type"] == "Application/JSON; Charset=UTF-8; version=2"
    assert both.headers["accept"] == "application/vnd.pets+json; version=2"
    assert both.body == structured.body == b'{"name":"Rex"}'
    assert structured.headers["content-type"] == "application/json"


def test_ranges_and_unknown_types_are_bytes() -> None:
    async def case(made: Any) -> None:
        assert made.files.put_image(body=b"\x89PNG") == b"\x89PNG"
        assert made.files.put_anything(body=b"\x00") == b"\x89PNG"
        headers = {"Content-Type": "image/gif"}
        made.files.put_image(body=b"GIF", extra_headers=headers)

    image, anything, gif = run(case, "sync", replying(b"\x89PNG", "IMAGE/png"))
    assert image.headers["content-type"] == "application/octet-stream"
    assert image.headers["accept"] == "image/jpeg, image/png"
    assert (anything.headers["content-type"], anything.headers["accept"]) == (
        "application/octet-stream",
        "*/*",
    )
    assert gif.headers["content-type"] == "image/gif"


@pytest.mark.parametrize("media_type", ["text/csv", "Application/Vnd.Acme.Blob;v=1"])
def test_a_method_returns_what_it_asks_for_whatever_comes(media_type: str) -> None:
    async def case(made: Any) -> None:
        assert made.files.put_vendor(body=b"x") == "a,b"
        assert made.files.put_vendor_blob(body=b"x") == b"a,b"

    text, blob = run(case, "sync", replying(b"a,b", media_type))
    assert (text.headers["accept"], blob.headers["accept"]) == (
        "text/csv",
        "application/vnd.acme.blob",
    )
