from __future__ import annotations

from specpress.naming.scope import Claim, Scope


def claim(key: str, *ladder: str, rank: int = 0) -> Claim[str]:
    return Claim(key=key, ladder=ladder, rank=rank)


def test_a_contested_name_goes_to_nobody() -> None:
    scope: Scope[str] = Scope()
    assert not scope.settle([claim("a", "x", "ax"), claim("b", "x", "bx")])
    assert scope.names == {"a": "ax", "b": "bx"}


def test_the_only_one_of_the_lowest_rank_gets_a_contested_name() -> None:
    scope: Scope[str] = Scope()
    scope.settle([claim("a", "x", rank=0), claim("b", "x", "bx", rank=1)])
    assert scope.names == {"a": "x", "b": "bx"}


def test_a_first_choice_beats_a_second_choice() -> None:
    scope: Scope[str] = Scope()
    beaten = scope.settle([claim("a", "x", "y"), claim("b", "x", "z"), claim("c", "y")])
    assert scope.names == {"c": "y", "b": "z"}
    assert [each.key for each in beaten] == ["a"]


def test_who_has_tried_everything_is_told() -> None:
    scope: Scope[str] = Scope(["x"])
    beaten = scope.settle([claim("a", "x")])
    assert [each.key for each in beaten] == ["a"]
    assert scope.names == {}


def test_names_can_be_compared_without_case() -> None:
    scope: Scope[str] = Scope(fold=str.casefold)
    assert scope.take("a", "Readme")
    assert not scope.take("b", "README")
