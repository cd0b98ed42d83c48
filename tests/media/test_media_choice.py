"""Several methods of one operation, on real sockets: what each sends, asks for and returns."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faults.server import Exchange, FaultServer
from media.pressed import SIDES, client, got, items, package

if TYPE_CHECKING:
    from collections.abc import Callable

    from faults.server import Arrival

JSON = "application/json"
NOTE = b'{"text": "n"}'


def run(
    case: Callable[[Any], Any], side: str, *replies: tuple[bytes, str], status: int = 200
) -> list[Arrival]:
    """Runs ``case`` with a client; the last reply is given again and again."""
    left = list(replies)

    def act(exchange: Exchange) -> None:
        body, media_type = left.pop(0) if len(left) > 1 else left[0]
        exchange.reply(status, body, ("Content-Type", media_type))

    async def main(server: FaultServer) -> None:
        made = client("media_choice", side, server.url, max_retries=0)
        try:
            await case(made)
        finally:
            await got(made.close())

    with FaultServer(act) as server:
        asyncio.run(main(server))
        return server.arrivals


@pytest.mark.parametrize("side", SIDES)
def test_each_method_sends_its_media_type(side: str) -> None:
    async def case(made: Any) -> None:
        note = package("media_choice").types.Note(text="n")
        notes = made.notes
        assert await got(notes.create(text="a")) == note
        assert await got(notes.create_multipart(scan=b"SCAN", place={"page": 3})) == note
        assert await got(notes.create_from_text(body="é")) == note

    json, multipart, text = run(case, side, (NOTE, JSON))
    assert (json.headers["content-type"], json.body) == (JSON, b'{"text":"a"}')
    assert multipart.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"SCAN" in multipart.body
    assert b'{"page":3}' in multipart.body
    assert text.headers["content-type"] == "text/plain; charset=utf-8"
    assert text.body == "é".encode()
    assert {each.headers["accept"] for each in (json, multipart, text)} == {JSON}


@pytest.mark.parametrize("side", SIDES)
def test_each_method_asks_for_its_media_type_and_returns_it(side: str) -> None:
    async def case(made: Any) -> None:
        reports, types = made.reports, package("media_choice").types
        assert await got(reports.get(year=1)) == types.Report(total=7)
        assert await got(reports.get_csv(year=2)) == "total\n7"
        assert await got(reports.get_pdf()) == b"%PDF"
        assert await got(reports.get_image()) == b"\x89PNG"
        (star,) = await got(reports.list_stars_star())
        assert (star.at.year, star.note.text) == (2020, "n")
        linked = await got(reports.list_stars_hal())
        assert linked.embedded.notes == [types.Note(text="n")]

    arrivals = run(
        case,
        side,
        (b'{"total": 7}', JSON),
        (b"total\n7", "text/csv"),
        (b"%PDF", "application/pdf"),
        (b"\x89PNG", "image/png"),
        (b'[{"at": "2020-01-01T00:00:00Z", "note": {"text": "n"}}]', "application/json"),
        (b'{"_embedded": {"notes": [{"text": "n"}]}}', "application/hal+json"),
    )
    assert [each.headers["accept"] for each in arrivals] == [
        "application/json",
        "text/csv",
        "application/pdf",
        "image/jpeg, image/png",
        "application/vnd.acme.v3.star+json",
        "application/hal+json",
    ]
    assert arrivals[1].target.endswith("?year=2")


@pytest.mark.parametrize("side", SIDES)
def test_a_refusal_is_a_refusal_whatever_was_asked_for(side: str) -> None:
    async def case(made: Any) -> None:
        module = package("media_choice")
        with pytest.raises(module.NotFoundError) as caught:
            await got(made.reports.get_csv())
        assert caught.value.decoded == module.types.GetReportNotFoundResponse(reason="no")

    run(case, side, (b'{"reason": "no"}', JSON), status=404)


@pytest.mark.parametrize("side", SIDES)
def test_what_nobody_asked_for_is_read_as_what_was_asked_for(side: str) -> None:
    async def case(made: Any) -> None:
        assert await got(made.reports.get_csv()) == '{"total": 7}'
        assert await got(made.reports.get_table_parquet()) == b'{"total": 7}'
        with pytest.raises(package("media_choice").APIResponseValidationError):
            await got(made.reports.list_stars_star())

    run(case, side, (b'{"total": 7}', JSON))


@pytest.mark.parametrize("side", SIDES)
def test_parameters_of_a_media_type_tell_versions_apart(side: str) -> None:
    async def case(made: Any) -> None:
        reports = made.reports
        assert (await got(reports.make_version(one="1"))).first == "a"
        assert (await got(reports.make_version_from_version_2(two="2"))).first == "a"
        assert (await got(reports.make_version_as_version_2(one="1"))).second == "b"

    reply = b'{"first": "a", "second": "b"}'
    sent = [
        (each.headers["content-type"], each.headers["accept"], each.body)
        for each in run(case, side, (reply, JSON))
    ]
    one, two = "application/json; version=1", "application/json; version=2"
    assert sent == [
        (one, one, b'{"one":"1"}'),
        (two, one, b'{"two":"2"}'),
        (one, two, b'{"one":"1"}'),
    ]


@pytest.mark.parametrize("side", SIDES)
def test_every_way_to_talk_may_be_streamed(side: str) -> None:
    async def case(made: Any) -> None:
        rows = made.rows
        assert (await got(rows.talk(prompt="p"))).text == "t"
        assert (await got(rows.talk_multipart(voice=b"V"))).text == "t"
        stream = await got(rows.talk_stream(prompt="p"))
        assert [event.delta for event in await items(stream)] == ["d"]
        stream = await got(rows.talk_multipart_stream(voice=b"V"))
        assert [event.delta for event in await items(stream)] == ["d"]

    whole, event = (b'{"text": "t"}', JSON), (b'data: {"delta": "d"}\n\n', "text/event-stream")
    json, multipart, stream, both = run(case, side, whole, whole, event, event)
    assert json.body == b'{"prompt":"p","stream":false}'
    assert stream.body == b'{"prompt":"p","stream":true}'
    assert b'name="stream"\r\n\r\nfalse' in multipart.body
    assert b'name="stream"\r\n\r\ntrue' in both.body
    assert stream.headers["accept"] == both.headers["accept"] == "text/event-stream"


@pytest.mark.parametrize("side", SIDES)
def test_raw_and_streaming_views_have_every_method(side: str) -> None:
    async def case(made: Any) -> None:
        answer = await got(made.reports.with_raw_response.get_csv())
        assert (answer.status_code, await got(answer.parse())) == (200, "total\n7")
        assert hasattr(made.reports.with_streaming_response, "get_csv")

    (arrival,) = run(case, side, (b"total\n7", "text/csv"))
    assert arrival.headers["accept"] == "text/csv"


def test_docstrings_and_the_reference_say_what_a_method_sends_and_asks_for() -> None:
    module = package("media_choice")
    reference = (Path(module.__file__).parents[2] / "api.md").read_text()
    _, _, entry = reference.partition("### `create_from_text(")
    assert "Write a note. Sends text/plain.\n\n`POST /notes` returns `Note`" in entry
    made = client("media_choice", "sync", "http://127.0.0.1:1")
    assert "Asks for `text/csv`." in made.reports.get_csv.__doc__
    assert "Asks for" not in made.reports.get.__doc__
    assert (
        "Sends `application/merge-patch+json`, or what `Content-Type` in `extra_headers` says:"
        in made.notes.update_notes.__doc__
    )


@pytest.mark.parametrize("side", SIDES)
def test_files_of_which_there_may_be_one_or_several_travel_in_a_form(side: str) -> None:
    async def case(made: Any) -> None:
        await got(made.pictures.add_album(files=b"ONE", name="n"))
        await got(made.pictures.add_album(files=[b"ONE", ("two.png", b"TWO")]))

    one, several = run(case, side, (b"", JSON), status=204)
    assert one.headers["content-type"].startswith("multipart/form-data")
    assert (one.body.count(b'name="files"'), one.body.count(b"ONE")) == (1, 1)
    assert several.body.count(b'name="files"') == 2
    assert b'filename="two.png"' in several.body


@pytest.mark.parametrize("side", SIDES)
def test_twins_are_a_matter_of_headers(side: str) -> None:
    async def case(made: Any) -> None:
        merge = {"Content-Type": "application/strategic-merge-patch+json"}
        await got(made.notes.update_notes(text="a"))
        await got(made.notes.update_notes(text="a", extra_headers=merge))
        webp = {"Content-Type": "image/webp"}
        await got(made.pictures.add_image(body=b"\x89PNG"))
        await got(made.pictures.add_image(body=b"RIFF", extra_headers=webp))

    assert [each.headers["content-type"] for each in run(case, side, (b"", JSON), status=204)] == [
        "application/merge-patch+json",
        "application/strategic-merge-patch+json",
        "image/png",
        "image/webp",
    ]
