"""Each way to make Code out of data."""

from __future__ import annotations

import ast
import tomllib

import pytest

from specpress.emit.code import (
    Code,
    comment,
    docstring,
    dotted,
    fill,
    ident,
    join,
    markdown,
    markdown_block,
    markdown_code,
    py,
    toml,
)
from specpress.emit.prose import Section
from specpress.ir.types import JsonObject


def test_code_adds_to_code_only() -> None:
    assert type(Code("a") + Code("b")) is Code
    for operation in (lambda: Code("a") + "b", lambda: "a" + Code("b")):
        with pytest.raises(TypeError, match="only Code can be added"):
            operation()


def test_string_methods_do_not_make_code() -> None:
    code = Code("a")
    assert {type(each) for each in (code.upper(), f"{code}", code * 2, code[:1])} == {str}


def test_join_and_fill_take_code_only() -> None:
    assert join(" | ", [ident("A"), ident("B")]) == "A | B"
    assert fill("{{{a}: {b}}}", a=py("k"), b=ident("v")) == '{"k": v}'
    with pytest.raises(TypeError, match="not str"):
        join(", ", ["a"])  # type: ignore[list-item]  # what untyped callers could do
    with pytest.raises(TypeError, match="not str"):
        fill("{a}", a="a")  # type: ignore[arg-type]  # what untyped callers could do


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("both ' and \"", '"both \' and \\""'),
        ("a\\b\n\r\t\0", '"a\\\\b\\n\\r\\t\\x00"'),
        ("é 名 😀", '"é 名 😀"'),
        ("\u202e\u200b\ufeff\u2028\x85", '"\\u202e\\u200b\\ufeff\\u2028\\x85"'),
        ("\ud800\U000e0041", '"\\ud800\\U000e0041"'),
        (True, "True"),
        (None, "None"),
        (12, "12"),
        (-1.5, "-1.5"),
        (1e400, "1e999"),
        (b"\x00\xff", "b'\\x00\\xff'"),
        ((), "()"),
        (("a",), '("a",)'),
        ([1, [2]], "[1, [2]]"),
        ({"a": {"b": None}}, '{"a": {"b": None}}'),
        (JsonObject((("a", (1, 2)),)), '{"a": (1, 2)}'),
    ],
)
def test_literals(value: object, text: str) -> None:
    assert py(value) == text
    assert type(py(value)) is Code


def test_there_is_no_literal_for_everything() -> None:
    with pytest.raises(ValueError, match="NaN"):
        py(float("nan"))
    with pytest.raises(TypeError, match="no literal for object"):
        py(object())


def test_identifiers() -> None:
    assert ident("naïve") == "naïve"
    assert dotted("types.realtime_kit.Recording") == "types.realtime_kit.Recording"
    for name in ("", "1a", "a b", "class", "None", "a.b", "a\n", "\N{MICRO SIGN}x", "ﬁ"):
        with pytest.raises(ValueError, match="not a usable identifier"):
            ident(name)
    with pytest.raises(ValueError, match="not a usable identifier"):
        dotted("types..x")


def read(code: Code) -> str:
    """What Python understands: the code is one constant and nothing else."""
    (statement,) = ast.parse(code).body
    assert isinstance(statement, ast.Expr)
    value = ast.literal_eval(statement.value)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Gets a pet.", '"""Gets a pet."""'),
        ("Gets a pet", '"""Gets a pet."""'),
        ("What is it?", '"""What is it?"""'),
        ("", '""" """'),
        (" \n\t\n", '""" """'),
        ('"Quoted" at the start', '""" "Quoted" at the start."""'),
        ('Ends in "quotes"', '"""Ends in "quotes"."""'),
        ('a """ b', '"""a \'\'\' b."""'),
        ("A \\d+ pattern", 'r"""A \\d+ pattern."""'),
        ("Ends in \\", 'r"""Ends in \\ """'),
        ("a\x00b\u202ec\ud800d\x1b[31m", '"""a\N{REPLACEMENT CHARACTER}bc\ufffdd\ufffd[31m."""'),
        ("# Title\n\nText.", '"""# Title\n\nText.\n"""'),
        ("One.\r\nTwo.", '"""One.\n\nTwo.\n"""'),
        (">>> import os", '"""> > > import os"""'),
    ],
)
def test_docstrings(text: str, code: str) -> None:
    assert docstring(text) == code
    read(docstring(text))


def test_a_docstring_keeps_the_shape_of_its_text() -> None:
    text = (
        "Starts a recording, e.g. of a meeting. It goes on\nuntil it is stopped.\n\n\n"
        "1. first, with a text that is long enough to be wrapped\n   and goes on\n2. second\n\n"
        "| a | b |\n|---|---|\n\n"
        "```json\n{\n    'kept':   'as it is, however long it may be'\n}\n```\n"
    )
    sections = [
        Section("Args", (("app_id", "The app. " * 6), ("size", "Optional."))),
        Section("Returns", (("", "One recording."),)),
    ]
    assert docstring(text, indent=4, width=50, sections=sections) == (
        '''"""Starts a recording, e.g. of a meeting.

    It goes on until it is stopped.

    1. first, with a text that is long enough to
       be wrapped and goes on
    2. second

    | a | b |
    |---|---|

    ```json
    {
        'kept':   'as it is, however long it may be'
    }
    ```

    Args:
        app_id: The app. The app. The app. The
            app. The app. The app.
        size: Optional.

    Returns:
        One recording.
    """'''
    )


def test_comments_say_nothing_to_tools() -> None:
    assert comment("One two three", indent=2, width=14) == "# One two\n  # three"
    assert comment("") == "#"
    assert comment("type: ignore") == "# - type: ignore"
    assert comment("x # noqa") == "# x \N{FULLWIDTH NUMBER SIGN} noqa"
    assert comment("noqa") == "# - noqa"
    assert comment("vim: set coding=utf-7") == "# - vim: set coding =utf-7"
    assert comment("a\rb\u2028import os") == "# a b import os"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("plain, with_names and a-b", "plain, with_names and a-b"),
        ("a | b\n# c", "a \\| b # c"),
        ("# Title", "\\# Title"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
        ("[x](javascript:y) ![z]", "\\[x\\](javascript:y) !\\[z\\]"),
        ("*a* _b_ `c` ~d~ $e$ \\f", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$ \\\\f"),
    ],
)
def test_markdown_means_nothing_but_itself(text: str, code: str) -> None:
    assert markdown(text) == code


def test_markdown_blocks_and_code_spans() -> None:
    assert markdown_block("One two\nthree.\n\n- four\n\n```\nx", width=8) == (
        "One two\nthree.\n\n\\- four\n\n\\`\\`\\` x"
    )
    assert markdown_code("a|b") == "`a\\|b`"
    assert markdown_code("a`b``c") == "```a`b``c```"
    assert markdown_code("`") == "`` ` ``"
    assert markdown_code("") == "` `"


@pytest.mark.parametrize("text", ["", 'a"b\\c', "\n\r\t\0\x1f\x7f", "é\u2028\U000e0001", "#=[]"])
def test_toml_strings_read_back(text: str) -> None:
    assert tomllib.loads(f"a = {toml(text)}") == {"a": text}


def test_toml_cannot_hold_surrogates() -> None:
    text = toml("x\ud800")
    assert tomllib.loads(f"a = {text}") == {"a": "x\ufffd"}
