"""Which patterns a validator checks."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.emit.views.types.patterns import translate


@pytest.mark.parametrize(
    "pattern",
    [
        *("^(a+)+$", r"^(\w+\s?)*$", "(.*a){11}", "^((?=a).*)+$", r"^([a-z0-9]+[._-]?)*[a-z]$"),
        *("^(([a-z])+.)+[A-Z]([a-z])+$", "^(ab|[a-c]+)*$", "^(?:x*)*$", "^(a|aa?)+$"),
    ],
)
def test_patterns_that_take_for_ever_are_not_checked(pattern: str) -> None:
    assert translate(pattern) is None


@pytest.mark.parametrize(
    "pattern",
    [
        *("^[a-z]+(-[a-z]+)*$", r"^(\d+\.)*\d+$", r"^[^@]+@[^@]+$", "^(a|b)*$", "^([0-9]{2})+$"),
        r"^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-z]{2,}$",
    ],
)
def test_repetitions_with_something_between_are_checked(pattern: str) -> None:
    assert translate(pattern) is not None


PIECES = st.sampled_from(["a", "b", "[ab]", "-", "a?", "."])
PATTERNS = st.recursive(
    PIECES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        inner.map(lambda held: f"({held})*"),
        inner.map(lambda held: f"({held})+"),
        st.lists(inner, min_size=2, max_size=3).map(lambda held: f"({'|'.join(held)})"),
    ),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None)
@given(PATTERNS)
def test_what_is_checked_is_checked_at_once(pattern: str) -> None:
    spelled = translate(f"^{pattern}$")
    for piece in ("a", "b", "ab", "-", "a-") if spelled is not None else ():
        start = process_time()
        re.search(spelled or "", piece * (22 // len(piece)) + "!")
        assert process_time() - start < 0.5
