"""Laws of Code: whatever the text, the result is one harmless thing."""

from __future__ import annotations

import ast
import io
import math
import re
import tokenize
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from specpress.emit.code import (
    comment,
    docstring,
    markdown,
    markdown_block,
    markdown_code,
    py,
    toml,
)
from specpress.emit.prose import Section, clean, lay_out

# Every character, and those more often that mean something to Python, Markdown or a terminal.
SPECIAL = "\"'\\\n\r\t\0 #`|<>[]{}()*_-.:=%\x0b\x0c\x1b\x85\u2028\u2029\u202e\u200b\ufeff\ud800"
TEXT = st.text(
    st.one_of(st.sampled_from(SPECIAL), st.characters(codec=None, exclude_categories=()))
)
WORDS = st.lists(
    st.sampled_from(
        [
            '"""',
            "'''",
            "\\",
            "```",
            "- x",
            "| a",
            "# b",
            ">>> y",
            "# noqa",
            "coding: utf-7",
            "a" * 60,
        ]
    ),
    max_size=8,
).map("\n".join)
HOSTILE = st.one_of(TEXT, WORDS, st.tuples(TEXT, WORDS).map("".join))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(TEXT, inner, max_size=3)
    ),
    max_leaves=8,
)
VISIBLE = re.compile("[^\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*")


@given(JSON)
def test_literals_read_back_as_the_same_value(value: object) -> None:
    code = py(value)
    assert ast.literal_eval(code) == value
    assert "\n" not in code
    assert VISIBLE.fullmatch(code)
    code.encode()


@given(st.floats(allow_nan=False))
def test_floats_keep_their_sign_and_type(value: float) -> None:
    read = ast.literal_eval(py(value))
    assert isinstance(read, float)
    assert math.copysign(1, read) == math.copysign(1, value)


@given(HOSTILE, st.integers(0, 12), st.lists(st.tuples(HOSTILE, HOSTILE), max_size=2))
def test_a_docstring_is_one_constant_and_leaves_its_neighbours_alone(
    text: str, indent: int, entries: list[tuple[str, str]]
) -> None:
    margin = " " * indent
    code = docstring(text, indent=indent, sections=[Section(text, tuple(entries))])
    source = f"class A:\n {margin}{code}\n {margin}x = 1\n" if indent else f"{code}\nx = 1\n"
    tree = ast.parse(source)
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else tree.body
    assert [type(each) for each in body] == [ast.Expr, ast.Assign]
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)
    assert VISIBLE.fullmatch(code)
    assert not re.search(r"^\s*>>>(\s|$)", body[0].value.value, re.MULTILINE)
    source.encode()


@given(HOSTILE, st.integers(0, 12))
def test_a_comment_is_only_comment(text: str, indent: int) -> None:
    code = comment(text, indent=indent)
    tokens = tokenize.generate_tokens(io.StringIO(f"{code}\n").readline)
    kinds = {token.type for token in tokens}
    assert kinds <= {tokenize.COMMENT, tokenize.NL, tokenize.ENDMARKER, tokenize.NEWLINE}
    assert not re.search(r"coding[:=]|#\s*(type|noqa|fmt)\b|#.*#", code)
    assert VISIBLE.fullmatch(code)


@given(HOSTILE)
def test_toml_strings_read_back(text: str) -> None:
    expected = re.sub("[\ud800-\udfff]", "\ufffd", text)
    assert tomllib.loads(f"a = {toml(text)}\nb = 1\n") == {"a": expected, "b": 1}


@given(HOSTILE)
def test_markdown_has_no_bare_markup(text: str) -> None:
    for code in (markdown(text), *markdown_block(text).split("\n")):
        assert "<" not in code
        assert not re.search(r"(?<!\\)(?:\\\\)*[|`*\[\]]", code)
        assert not re.match(r"[#+=:-]|\d+[.)]", code)
    assert "\n" not in markdown(text)


@given(HOSTILE)
def test_a_code_span_ends_where_it_ends(text: str) -> None:
    code = markdown_code(text)
    fence = re.match("`+", code)
    assert fence
    assert code.endswith(fence[0])
    inner = code[len(fence[0]) : -len(fence[0])]
    assert not re.search(rf"(?<!`){fence[0]}(?!`)", inner)
    assert inner[0] != "`" != inner[-1]
    assert not re.search(r"(?<!\\)\|", code)
    assert "\n" not in code


@given(HOSTILE, st.integers(20, 120))
def test_laying_out_keeps_the_words(text: str, width: int) -> None:
    cleaned = clean(text)
    lines = lay_out(cleaned, width)
    assert "".join(" ".join(lines).split()) == "".join(cleaned.split())
    assert all(line == line.rstrip() for line in lines)
    assert not lines or (lines[0] and lines[-1])


@given(HOSTILE)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
