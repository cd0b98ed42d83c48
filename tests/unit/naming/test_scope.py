from __future__ import annotations

from specpress.naming.scope import NameRequest, Scope


def request(key: str, *candidates: str, rank: int = 0) -> NameRequest[str]:
    return NameRequest(key=key, candidates=candidates, rank=rank)


def test_a_contested_name_goes_to_nobody() -> None:
    scope: Scope[str] = Scope()
    assert not scope.assign([request("a", "x", "ax"), request("b", "x", "bx")])
    assert scope.names == {"a": "ax", "b": "bx"}


def test_the_only_one_of_the_lowest_rank_gets_a_contested_name() -> None:
    scope: Scope[str] = Scope()
    scope.assign([request("a", "x", rank=0), request("b", "x", "bx", rank=1)])
    assert scope.names == {"a": "x", "b": "bx"}


def test_a_first_choice_beats_a_second_choice() -> None:
    scope: Scope[str] = Scope()
    unassigned = scope.assign([request("a", "x", "y"), request("b", "x", "z"), request("c", "y")])
    assert scope.names == {"c": "y", "b": "z"}
    assert [each.key for each in unassigned] == ["a"]


def test_who_has_tried_everything_is_told() -> None:
    scope: Scope[str] = Scope(["x"])
    unassigned = scope.assign([request("a", "x")])
    assert [each.key for each in unassigned] == ["a"]
    assert scope.names == {}


def test_names_can_be_compared_without_case() -> None:
    scope: Scope[str] = Scope(fold=str.casefold)
    assert scope.bind("a", "Readme")
    assert not scope.bind("b", "README")
