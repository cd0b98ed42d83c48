"""Pages: one answer after the other, until there is nothing new."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from oracle.driving import SIDES, Session, Side, answer
from oracle.fake import FakeApi
from oracle.fixtures import fixture
from realtimekit_recordings import (
    APIResponseValidationError,
    ClientError,
    RateLimitError,
    types,
)
from realtimekit_recordings.types import realtime_kit

if TYPE_CHECKING:
    from collections.abc import Callable

LIST = fixture("published/get_all_recordings").response

each_side = pytest.mark.parametrize("side", SIDES)


def api(count: int, **given: Any) -> FakeApi:
    fake = FakeApi()
    for _ in range(count):
        fake.add(**given)
    return fake


def items(session: Session, walk: Any) -> list[Any]:
    """What iterating over ``walk`` gives, whichever side it is of."""
    if session.side == "sync":
        return list(walk)

    async def gather() -> list[Any]:
        return [item async for item in walk]

    return session.settle(gather()) or []


def pages_asked(session: Session) -> list[str | None]:
    return [httpx2.URL(request.url).params.get("page_no") for request in session.requests]


@each_side
def test_iterating_over_the_method_walks_every_page(side: Side) -> None:
    fake = api(60)
    with Session(side, fake.answer) as session:
        found = items(session, session.recordings.get_recordings())
    assert [each.id for each in found] == list(fake.recordings)
    assert all(type(each) is types.Recording for each in found)
    assert pages_asked(session) == [None, "2", "3"]


@each_side
@pytest.mark.parametrize("count", [0, 1, 24, 25, 26, 50])
def test_the_total_ends_the_walk(side: Side, count: int) -> None:
    with Session(side, api(count).answer) as session:
        assert len(items(session, session.recordings.get_recordings())) == count
    assert len(session.requests) == max(1, -(-count // 25))


@each_side
def test_filters_are_carried_along(side: Side) -> None:
    fake = api(3)
    for _ in range(3):
        fake.add("ERRORED")
    with Session(side, fake.answer) as session:
        walk = session.recordings.get_recordings(
            status=["UPLOADED"], per_page=2, extra_query={"x": "1"}, extra_headers={"x-mine": "y"}
        )
        assert len(items(session, walk)) == 3
    assert len(session.requests) == 2
    for request in session.requests:
        params = httpx2.URL(request.url).params
        assert (params["status"], params["per_page"], params["x"]) == ("UPLOADED", "2", "1")
        assert request.headers["x-mine"] == "y"


@each_side
def test_a_page_is_what_the_method_answered_before(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        page = session.call("get_recordings")
        plain = session.call("get_recordings", on=session.recordings.with_raw_response)
        whole = session.settle(plain.json())
    assert isinstance(page, types.RecordingList)
    assert isinstance(page, realtime_kit.RecordingGetRecordingsResponse)
    assert page.success is True
    assert page.paging.total_count == 30
    assert page.data[0].status == "INVOKED"
    assert page.to_dict()["paging"] == whole["paging"]
    model = types.RecordingList(data=page.data, paging=page.paging, success=page.success)
    assert page == model
    assert model == page
    assert page != types.RecordingList(data=[], paging=page.paging, success=True)
    assert page != LIST
    thawed = pickle.loads(pickle.dumps(page))  # noqa: S301  # of our own making
    for other in (thawed, copy.copy(page), copy.deepcopy(page)):
        assert other == page
        with pytest.raises(ClientError, match="copied"):
            other.has_next_page()


@each_side
def test_one_page_after_the_other(side: Side) -> None:
    with Session(side, api(30).answer) as session:
        first = session.call("get_recordings")
        assert first.has_next_page()
        second = session.settle(first.get_next_page())
        assert len(second.data) == 5
        assert not second.has_next_page()
        with pytest.raises(ClientError, match="no next page"):
            session.settle(second.get_next_page())
        assert [len(page.data) for page in items(session, first.iter_pages())] == [25, 5]
        assert len(items(session, first)) == 30


@each_side
def test_a_walk_may_begin_anywhere(side: Side) -> None:
    with Session(side, api(30).answer) as session:
        assert len(items(session, session.recordings.get_recordings(page_no=2, per_page=10))) == 20
        assert pages_asked(session) == ["2", "3"]
        del session.requests[:]
        found = items(session, session.recordings.get_recordings(page_no=2, per_page=20))
        assert len(found) == 10
        assert pages_asked(session) == ["2", "3"]  # how many came before, nobody knows


@each_side
def test_a_page_before_the_first_is_no_reason_to_pass_one_over(side: Side) -> None:
    told: list[str] = []
    fake = api(30)
    with Session(side, fake.answer, on_deviation=lambda each: told.append(str(each))) as session:
        # This server takes 0 for 1.
        assert len(items(session, session.recordings.get_recordings(page_no=0))) == 30
        assert pages_asked(session) == ["0", "1", "2"]
        assert told == ["$.data: expected items that did not come before, got the same ones again"]

    def from_zero(request: httpx2.Request) -> httpx2.Response:
        number = int(request.url.params["page_no"])
        return fake.answer(httpx2.Request("GET", request.url.copy_set_param("page_no", number + 1)))

    told.clear()
    with Session(side, from_zero, on_deviation=lambda each: told.append(str(each))) as session:
        assert len(items(session, session.recordings.get_recordings(page_no=0))) == 30
        assert pages_asked(session) == ["0", "1"]
    assert told == []


def numbered(*pages: list[int], total: int | None) -> Callable[[httpx2.Request], httpx2.Response]:
    """A server with these pages, of which the last is sent for ever."""

    def reply(request: httpx2.Request) -> httpx2.Response:
        number = int(request.url.params.get("page_no", 1))
        shown = pages[min(number, len(pages)) - 1]
        data = [{**LIST["data"][0], "id": str(name)} for name in shown]
        return httpx2.Response(
            200, json={**LIST, "data": data, "paging": {**LIST["paging"], "total_count": total}}
        )

    return reply


AGAIN = "$.data: expected items that did not come before, got the same ones again"


@each_side
@pytest.mark.parametrize(
    ("pages", "total", "found", "told"),
    [
        # the circle leaves the first page out
        ([[1], [2], [3], [2], [3], [2]], None, [1, 2, 3], [AGAIN]),
        ([[1], [2], [3], [4], [2], [3], [4]], 99, [1, 2, 3, 4], [AGAIN]),
        ([[1, 2]], None, [1, 2], [AGAIN]),
        # empty though there should be more
        (
            [[1, 2], [], [3]],
            3,
            [1, 2],
            ["$.data: expected items, for there are 3 and 2 came, got none"],
        ),
        ([[], [1]], 3, [], ["$.data: expected items, for there are 3 and 0 came, got none"]),
        # a total that cannot be
        (
            [[1, 2], [3], []],
            0,
            [1, 2, 3],
            [
                "$.paging.total_count: expected 2 or more, for so many items came, got 0",
                "$.paging.total_count: expected 1 or more, for so many items came, got 0",
            ],
        ),
        (
            [[1], []],
            -1,
            [1],
            ["$.paging.total_count: expected 1 or more, for so many items came, got -1"],
        ),
        # nothing is odd
        ([[1, 2], [3]], 3, [1, 2, 3], []),
        ([[1, 2], [3], []], None, [1, 2, 3], []),
        ([[]], 0, [], []),
        ([[]], None, [], []),
    ],
)
def test_walks_end_and_say_what_was_odd(
    side: Side,
    pages: list[list[int]],
    total: int | None,
    found: list[int],
    told: list[str],
) -> None:
    seen: list[str] = []
    server = numbered(*pages, total=total)
    with Session(side, server, on_deviation=lambda each: seen.append(str(each))) as session:
        walked = items(session, session.recordings.get_recordings())
        assert [each.id for each in walked] == [str(name) for name in found]
        # that the total itself is null is another matter
        assert [each for each in seen if "got null" not in each] == told
        # a second walk from the same page finds the same
        first = session.call("get_recordings")
        for _ in range(2):
            assert [each.id for each in items(session, first)] == [str(name) for name in found]


@each_side
def test_what_is_odd_about_pages_can_be_an_error(side: Side) -> None:
    server = numbered([1], [2], [3], [2], total=99)
    with Session(side, server, on_deviation="raise") as session:
        walk = session.recordings.get_recordings()
        with pytest.raises(APIResponseValidationError, match="the same ones again") as caught:
            items(session, walk)
    assert caught.value.deviations[0].path == "$.data"
    assert caught.value.path.endswith("/recordings")


@each_side
@pytest.mark.parametrize("number", [float("inf"), float("nan")])
def test_numbers_of_pages_that_are_none(side: Side, number: float) -> None:
    with Session(side, api(30).answer, answer(200, LIST), on_deviation="ignore") as session:
        try:
            items(session, session.recordings.get_recordings(page_no=number))
        except ClientError:
            assert session.requests == []


def _endless(total: Any) -> Callable[[httpx2.Request], httpx2.Response]:
    """A server that knows no pages: it answers the same whatever it is asked."""

    def reply(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={**LIST, "paging": {**LIST["paging"], **total}})

    return reply


@each_side
@pytest.mark.parametrize("total", [{"total_count": 10_000}, {"total_count": None}])
def test_a_repeated_page_ends_the_walk(side: Side, total: dict[str, Any]) -> None:
    with Session(side, _endless(total), on_deviation="ignore") as session:
        assert len(items(session, session.recordings.get_recordings())) == len(LIST["data"])
    assert len(session.requests) == 2


@each_side
def test_going_round_in_a_circle_ends_the_walk(side: Side) -> None:
    paging = {**LIST["paging"], "total_count": 10_000}
    one, two = ({**LIST["data"][0], "id": name} for name in ("one", "two"))
    replies = [answer(200, {**LIST, "data": [each], "paging": paging}) for each in (one, two, one)]
    with Session(side, *replies, on_deviation="ignore") as session:
        found = items(session, session.recordings.get_recordings())
    assert [each.id for each in found] == ["one", "two"]


@each_side
def test_an_empty_page_ends_the_walk(side: Side) -> None:
    paging = {**LIST["paging"], "total_count": 10_000}
    full = answer(200, {**LIST, "paging": paging})
    empty = answer(200, {**LIST, "data": [], "paging": paging})
    with Session(side, full, empty, on_deviation="ignore") as session:
        pages = items(session, session.call("get_recordings").iter_pages())
    assert [len(page.data) for page in pages] == [len(LIST["data"])]
    assert len(session.requests) == 2


@each_side
def test_an_error_on_the_way_reaches_the_caller(side: Side) -> None:
    paging = {**LIST["paging"], "total_count": 10_000}
    with Session(
        side, answer(200, {**LIST, "paging": paging}), answer(429), max_retries=0
    ) as session:
        walk = session.recordings.get_recordings()
        with pytest.raises(RateLimitError):
            items(session, walk)


@each_side
def test_views_of_responses_are_as_ever(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        raw = session.call("get_recordings", on=session.recordings.with_raw_response)
        assert raw.status_code == 200
        parsed = session.settle(raw.parse())
        assert isinstance(parsed, types.RecordingList)
        with pytest.raises(ClientError, match="raw response"):
            items(session, parsed)
    assert len(session.requests) == 1


def test_an_asynchronous_call_is_a_coroutine_to_everyone() -> None:
    with Session("async", api(30).answer) as session:

        async def use() -> None:
            recordings = session.recordings
            task = asyncio.create_task(recordings.get_recordings())
            gathered = await asyncio.gather(recordings.get_recordings(), task)
            assert [len(page.data) for page in gathered] == [25, 25]
            waited = await asyncio.wait_for(recordings.get_recordings(page_no=2), 5)
            assert len(waited.data) == 5
            sizes = [len(page.data) async for page in recordings.get_recordings().iter_pages()]
            assert sizes == [25, 5]

        session.settle(use())
        before = len(session.requests)
        session.recordings.get_recordings()  # never awaited: nothing is sent, nobody complains
        assert len(session.requests) == before
