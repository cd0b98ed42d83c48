"""The soak, in short, with each engine; and that it notices what must not happen."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from faults import soak
from faults.misbehaving import Books, Misbehaving, items_of, number_of
from faults.soak import WARM_UP, Asker, Engine, Held, Outcomes, Report

if TYPE_CHECKING:
    from pathlib import Path

ENGINES: tuple[Engine, ...] = ("httpx2", "aiohttp")
CALLS = 400
TICKET = "0a1b2c3d-0000-4000-8000-0123456789ab"
OTHER = "ffffffff-0000-4000-8000-0123456789ab"


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_wrong_after_hundreds_of_faults(engine: Engine) -> None:
    report = soak.soak(engine, calls=CALLS, seed=1)
    assert {name: found for name, found in report.problems.items() if found} == {}
    outcomes, books = report.outcomes, report.books
    assert outcomes.calls.total() == WARM_UP + CALLS
    assert outcomes.calls["succeeded"] > outcomes.calls["failed"] > 0
    assert outcomes.calls["cancelled"] > 0
    assert books.executed.total() > len(report.started("done")) / 2 > 0
    assert 0.4 < books.ill.total() / books.requests < 0.6
    assert "wrong data as success            0" in str(report)


def test_another_ones_data_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soak, "number_of", lambda ticket: number_of(ticket) + 1)
    report = soak.soak("httpx2", calls=20, seed=2)
    assert report.problems["wrong data as success"]


def report_of(outcomes: Outcomes, books: Books, after: Held, idle: int = 0) -> Report:
    return Report(1.0, outcomes, books, Held(10, 1, 50.0), after, idle, [50.0])


def test_whatever_must_not_be_is_counted() -> None:
    outcomes = Outcomes(
        starts={"twice": "done", "never": "done", "lied": "not done", "open": "unknown"},
        empty=["twice", "nothing"],
        wrong=["a value"],
        foreign=["an error"],
    )
    books = Books(executed=Counter({"twice": 2, "lied": 1, "open": 1}), empty={"twice"})
    report = report_of(outcomes, books, Held(13, 2, 50.0), idle=1000)
    assert {name: len(found) for name, found in report.problems.items()} == {
        "POSTs executed twice": 1,
        "not executed, reported as done": 1,
        "executed, reported as not done": 1,
        "wrong data as success": 2,
        "foreign exceptions": 1,
        "descriptors left": 3,
        "threads left": 1,
        "connections too many": 1000 - soak.THREADS - soak.TASKS - soak.LOOP,
    }
    assert "! POSTs executed twice: twice" in str(report)
    fine = report_of(Outcomes(), Books(), Held(10, 1, 90.0))
    assert not any(fine.problems.values())


def test_a_list_may_lack_only_what_a_deviation_tells_of(tmp_path: Path) -> None:
    asker = Asker("a", Outcomes(), tmp_path)
    right: list[str] = items_of(TICKET)
    told: Any = ["a deviation"]
    assert asker.is_right("LIST", TICKET, right, [])
    assert asker.is_right("LIST", TICKET, right[:3], told)
    assert not asker.is_right("LIST", TICKET, right[:3], [])
    assert not asker.is_right("LIST", TICKET, right[1:], told)
    assert not asker.is_right("LIST", TICKET, items_of(OTHER), told)


def test_errors_that_are_not_the_clients_own_are_foreign(tmp_path: Path) -> None:
    outcomes = Outcomes()
    Asker("a", outcomes, tmp_path).failed("POST", TICKET, RuntimeError("raw"))
    assert outcomes.foreign == ["POST: RuntimeError('raw')"]
    assert outcomes.starts == {TICKET: "unknown"}


def test_the_same_seed_gives_the_same_faults() -> None:
    def drawn(seed: int) -> list[bool]:
        misbehaving = Misbehaving(seed)
        with misbehaving.server:
            steps = misbehaving.steps()
            return [next(steps).early for _ in range(500)]

    assert drawn(1) == drawn(1) != drawn(2)
