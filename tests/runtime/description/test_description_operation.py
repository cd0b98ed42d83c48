"""Operations as data: which of their responses are successes, and arguments by name and place."""

from __future__ import annotations

from typing import Any

import pytest

from runtime.description.operation import Operation, ResponseCase, with_response_type


def operation(*statuses: str) -> Operation[Any]:
    cases = tuple(ResponseCase(status) for status in statuses)
    return Operation(name="o", method="GET", path=("/",), responses=cases, names=("a", "b"))


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (("2XX", "200", "404"), ["200", "2XX"]),
        (("default", "204"), ["204"]),
        (("default", "404"), ["default"]),
        (("404",), []),
    ],
)
def test_a_default_is_a_success_where_there_is_no_other(
    statuses: tuple[str, ...], expected: list[str]
) -> None:
    assert [case.status for case in operation(*statuses).successes()] == expected


def test_arguments_have_names_and_places() -> None:
    made = operation()
    assert made.by_name((1, 2)) == {"a": 1, "b": 2}
    assert made.by_position({"b": 2, "a": 1}) == (1, 2)
    assert made.by_position({"a": 1}) is None
    assert made.by_position({"a": 1, "c": 2}) is None


def test_another_type_of_response_changes_nothing_else() -> None:
    made = operation("200", "404")
    other = with_response_type(made, lambda: int)
    assert [case.type and case.type() for case in other.responses] == [int, int]
    kept = [name for name in Operation.__slots__ if name != "responses"]
    assert [getattr(other, name) for name in kept] == [getattr(made, name) for name in kept]
