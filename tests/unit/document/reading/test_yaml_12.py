"""What YAML 1.2 says and 1.1 did not, or said otherwise; examples of our own, one for each rule."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostics
from specpress.document.reading.source import loads, read
from specpress.pointer import Pointer

BREAKS = "\x85\u2028\u2029"


def data(text: str) -> Any:
    return read(text.encode(), Diagnostics(), file="a.yaml").data


@pytest.mark.parametrize("sign", BREAKS, ids=ascii)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: one{}two", {"a": "one{}two"}),
        ("a: 'one{}two'", {"a": "one{}two"}),
        ('a: "one{}two"', {"a": "one{}two"}),
        ("a: |\n  one{}two\n  three\n", {"a": "one{}two\nthree\n"}),
        ("a: >-\n  one{}two\n  three\n", {"a": "one{}two three"}),
        ("'one{}two': 1", {"one{}two": 1}),
        ("[one{}two, b]", ["one{}two", "b"]),
        ("a: 1 # one{}b: 2\n", {"a": 1}),
        ("a: &x one{}\nb: *x\n", {"a": "one{}", "b": "one{}"}),
        ('a: "{}\\L\\P\\N\\U000F0000"', {"a": "{}\u2028\u2029\x85\U000f0000"}),
        ("a: '{}\U000f0000'", {"a": "{}\U000f0000"}),
    ],
)
def test_only_line_feeds_and_carriage_returns_break_lines(
    sign: str, text: str, expected: Any
) -> None:
    def with_sign(value: Any) -> Any:
        if isinstance(value, dict):
            return {with_sign(key): with_sign(each) for key, each in value.items()}
        if isinstance(value, list):
            return [with_sign(each) for each in value]
        return value.replace("{}", sign) if isinstance(value, str) else value

    assert data(text.replace("{}", sign)) == with_sign(expected)


@given(
    st.text(st.sampled_from(f"ab \n{BREAKS}\U000f0000\U000f0001"), max_size=9),
    st.sampled_from(["{}", "a: {}", "- {}\n- x\n"]),
)
def test_texts_come_back_as_they_were_written(text: str, around: str) -> None:
    quoted = '"{}"'.format(text.replace("\n", "\\n"))
    found = data(around.replace("{}", quoted))
    value = (
        found["a"] if isinstance(found, dict) else found[0] if isinstance(found, list) else found
    )
    assert value == text


def test_places_behind_such_characters_are_right() -> None:
    document = loads("a: 'x\u2028y'\nb: {c: 'z\u2029', d: 1}\n", Diagnostics(), file="a.yaml")
    span = document.locate(Pointer.ROOT / "b" / "d")
    assert span is not None
    assert (span.line, span.column) == (2, 14)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: yes\nb: No\nc: on\nd: y", {"a": "yes", "b": "No", "c": "on", "d": "y"}),
        ("a: True\nb: FALSE\nc: tRUE", {"a": True, "b": False, "c": "tRUE"}),
        ("a: ~\nb: Null\nc:\nd: nULL", {"a": None, "b": None, "c": None, "d": "nULL"}),
        ("a: 0o17\nb: 017\nc: 0x1F\nd: 0b11", {"a": 15, "b": 17, "c": 31, "d": "0b11"}),
        ("a: 1_000\nb: 12:30:45\nc: +12", {"a": "1_000", "b": "12:30:45", "c": 12}),
        ("a: 1e3\nb: .5\nc: 5.\nd: -1.5E-2", {"a": 1000.0, "b": 0.5, "c": 5.0, "d": -0.015}),
        ("a: 2001-12-14\nb: =", {"a": "2001-12-14", "b": "="}),
        ('{"a":1,"b":[2]}', {"a": 1, "b": [2]}),
        ('"\\/\\x41\\u0042\\U00000043"', "/ABC"),
        ("'it''s'", "it's"),
        ("a: |2\n    b\n  c\n", {"a": "  b\nc\n"}),
        ("a: >+\n  b\n\n", {"a": "b\n\n"}),
        ("%YAML 1.2\n---\na: 1\n...\n", {"a": 1}),
        ("\ufeffa: 1", {"a": 1}),
        ("a: http://x.test/#y\nb: x#y", {"a": "http://x.test/#y", "b": "x#y"}),
    ],
)
def test_rules_of_the_core_schema(text: str, expected: Any) -> None:
    assert data(text) == expected
