"""The matrix, one test for each fault: nothing but the client's own errors, no start sent twice."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from faults import matrix
from faults.catalogue import FAULTS, KINDS, Expected, Fault, Kind
from faults.engines import SIDES
from faults.matrix import Cell, Lab
from faults.server import Arrival

if TYPE_CHECKING:
    from collections.abc import Iterator

STATUSES = [each for each in FAULTS if each.family.startswith("status")]
OTHERS = [each for each in FAULTS if each not in STATUSES]


@pytest.fixture(scope="module", params=SIDES)
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    with Lab(request.param) as opened:
        yield opened


def broken(cells: list[Cell]) -> list[str]:
    return [
        f"{cell.fault.name}, {cell.kind}: {each}"
        for cell in cells
        for each in (
            *cell.problems,
            *cell.leaks,
            *(["a foreign exception"] if cell.foreign else []),
            *(["wrong data as success"] if cell.wrong else []),
            *([f"{cell.duplicates} duplicates"] if cell.duplicates else []),
        )
    ]


@pytest.mark.parametrize("fault", OTHERS, ids=repr)
def test_a_fault_is_met(lab: Lab, fault: Fault) -> None:
    assert broken([lab.run(fault, kind) for kind in KINDS]) == []


@pytest.mark.parametrize("hundred", [4, 5])
def test_every_status_is_met(lab: Lab, hundred: int) -> None:
    faults = [each for each in STATUSES if each.name.startswith(str(hundred))]
    assert len(faults) >= 100
    assert broken([lab.run(fault, kind) for fault in faults for kind in KINDS]) == []


def test_the_lab_notices_what_must_not_happen(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    def promise(kind: Kind) -> Expected:
        return Expected("ok", 1 if kind == "POST" else 7)

    # Harmless words, declared secret, and expectations that are wrong.
    monkeypatch.setattr(matrix, "SECRETS", ("/realtime/kit/",))
    fault = next(each for each in FAULTS if each.name == "400 x-should-retry: true")
    wrong = dataclasses.replace(fault, expected=promise, doubtful=True)
    assert lab.run(wrong, "GET").leaks
    assert lab.run(wrong, "GET").problems == ["2 requests, not 7"]
    other = dataclasses.replace(fault, right=lambda value, _: value is None)
    assert lab.run(other, "GET").wrong
    assert not lab.run(fault, "GET").wrong
    assert lab.run(wrong, "POST").problems == [
        "does not say that the outcome is unknown",
        "does not name get_active_recordings",
        "BadRequestError, not ok",
    ]


@pytest.mark.parametrize(("status", "duplicates"), [(0, 1), (500, 1), (429, 0)])
def test_the_lab_counts_starts_that_came_twice(status: int, duplicates: int) -> None:
    arrivals = [Arrival(method="POST", status=status), Arrival(method="POST", status=200)]
    assert matrix.duplicates("POST", arrivals) == duplicates
    assert matrix.duplicates("PUT", arrivals) == 0
    asked = Arrival(method="GET", status=404)
    assert matrix.duplicates("ENSURE", [asked, *arrivals, asked]) == duplicates
    assert matrix.duplicates("ENSURE", [asked, arrivals[0], asked]) == 0
