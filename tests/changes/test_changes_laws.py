"""Laws of ``compare``: what holds of the changes between any two documents."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from changes.changes_edits import edited
from changes.changes_pressing import Json, surface, without_places
from changes.changes_shop import shop
from specpress.changes.comparing import compare
from specpress.changes.surface import Surface, dumps, loads
from specpress.diagnostics import Stopped

slow = settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])
seeds = st.integers(min_value=0, max_value=10**6)
times = st.integers(min_value=1, max_value=4)

OPPOSITE = {
    "METHOD_REMOVED": {"METHOD_ADDED"},
    "TYPE_REMOVED": {"TYPE_ADDED"},
    "FIELD_REMOVED": {"FIELD_ADDED", "FIELD_REQUIRED"},
    "FIELD_REQUIRED": {"FIELD_OPTIONAL", "FIELD_REMOVED"},
    "ARGUMENT_REMOVED": {"ARGUMENT_ADDED", "ARGUMENT_REQUIRED"},
    "ARGUMENT_REQUIRED": {"ARGUMENT_OPTIONAL", "ARGUMENT_REMOVED"},
    "VALUE_REMOVED": {"VALUE_ADDED", "ANSWER_VALUE_ADDED"},
    "BOUND_TIGHTENED": {"BOUND_LOOSENED"},
    "METHOD_RENAMED": {"METHOD_RENAMED"},
    "TYPE_RENAMED": {"TYPE_RENAMED"},
    "FIELD_RENAMED": {"FIELD_RENAMED"},
    "ARGUMENT_RENAMED": {"ARGUMENT_RENAMED"},
}
"""Kind → what it is when the sides change places."""


def surveyed(document: Json) -> Surface:
    return _surveyed(json.dumps(document))


@lru_cache(maxsize=64)
def _surveyed(text: str) -> Surface:
    with TemporaryDirectory() as folder:
        return surface(json.loads(text), Path(folder))


def drawn(seed: int, count: int) -> Json:
    return edited(shop(), Random(seed), count)


@slow
@given(seeds, times)
def test_nothing_changed_between_a_document_and_itself(seed: int, count: int) -> None:
    found = surveyed(drawn(seed, count))
    assert compare(found, found) == ()
    assert compare(found, loads(dumps(found))) == ()


@slow
@given(seeds, times)
def test_the_order_of_a_document_changes_nothing(seed: int, count: int) -> None:
    document = drawn(seed, count)
    assert compare(surveyed(document), surveyed(_reversed(document))) == ()


def _reversed(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _reversed(node[key]) for key in reversed(node)}
    return [_reversed(each) for each in node] if isinstance(node, list) else node


@slow
@given(seeds, times, seeds, times)
def test_a_way_through_another_document_is_at_least_as_bad(
    first: int, once: int, second: int, again: int
) -> None:
    a = shop()
    b = edited(a, Random(first), once)
    c = edited(b, Random(second), again)
    try:
        sides = [surveyed(each) for each in (a, b, c)]
    except Stopped:
        return
    straight = compare(sides[0], sides[2])
    first_leg, second_leg = compare(sides[0], sides[1]), compare(sides[1], sides[2])
    worst = max((each.kind.level.rank for each in (*first_leg, *second_leg)), default=0)
    assert max((each.kind.level.rank for each in straight), default=0) <= worst


@slow
@given(seeds, times)
def test_swapping_the_sides_turns_every_change_round(seed: int, count: int) -> None:
    old, new = surveyed(shop()), surveyed(drawn(seed, count))
    there, back = compare(old, new), compare(new, old)
    for one, other in ((there, back), (back, there)):
        for kind, opposites in OPPOSITE.items():
            subjects = {_subject(each) for each in one if each.kind.name == kind}
            turned = {_subject(each, turned=True) for each in other if each.kind.name in opposites}
            assert subjects <= turned, (kind, subjects - turned)


def _subject(change: Any, *, turned: bool = False) -> Any:
    if change.kind.name.endswith("_RENAMED"):
        return (change.new, change.old) if turned else (change.old, change.new)
    return change.subject.rpartition(".")[2]


@slow
@given(seeds, times)
def test_changes_can_be_told_apart_and_are_told_in_whole_sentences(seed: int, count: int) -> None:
    found = compare(surveyed(shop()), surveyed(drawn(seed, count)))
    prints = [each.fingerprint for each in found]
    assert len(set(prints)) == len(prints)
    for each in found:
        assert "{" not in each.message.replace("{'", "").replace("{}", "") or "{" in (
            each.old + each.new
        )
        assert each.message
        assert not each.kind.is_break or each.hint


def test_a_surface_survives_being_saved() -> None:
    found = surveyed(shop())
    assert loads(dumps(found)) == found
    assert json.loads(dumps(found))["package"] == found.package


def test_places_do_not_count() -> None:
    document = shop()
    moved = json.loads(json.dumps(document))
    moved["paths"] = {key: moved["paths"][key] for key in reversed(moved["paths"])}
    old, new, other = (surveyed(each) for each in (document, edited(document, Random(3), 3), moved))
    again = msgspec.structs.replace(other, generator="another")
    assert without_places(compare(old, new)) == without_places(compare(again, new))


@pytest.mark.parametrize("seed", range(3))
def test_what_is_drawn_is_drawn_again(seed: int) -> None:
    assert drawn(seed, 4) == drawn(seed, 4)
