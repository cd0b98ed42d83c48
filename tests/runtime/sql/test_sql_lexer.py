"""Tokens: together they are the text again, and rewriting changes names of tables only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtimekit_recordings._runtime.sql.errors import SqlError
from realtimekit_recordings._runtime.sql.lexer import rewritten, tokens

TABLES = {"a.b": "b", "p.a.b": "b"}
PIECES = (
    *("SELECT", " ", "\n", "a.b", "p.a.b", "'a.b'", "'it''s'", '"a"."b"', "-- a.b\n", "/* a.b */"),
    *("a", "b", ".", "1.5", "x'ab'", "?1", ":a", "@@json", "||", "<>", "(", ")", ",", "a.b.c", "*"),
)


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_tokens_are_the_text(text: str) -> None:
    assert "".join(each.text for each in tokens(text)) == text


@given(st.text())
def test_any_text_is_cut_or_refused(text: str) -> None:
    try:
        found = tokens(text)
    except SqlError:
        return
    assert "".join(each.text for each in found) == text


@given(st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_strings_comments_and_the_rest_stay(text: str) -> None:
    before, after = tokens(text), tuple(rewritten(tokens(text), TABLES))
    kept = [each for each in before if each.kind in {"string", "number", "variable"}]
    assert [each for each in after if each.kind in {"string", "number", "variable"}] == kept
    if not any(each.kind == "name" for each in before):
        assert after == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("SELECT 'a.b' FROM a.b", "SELECT 'a.b' FROM \"b\""),
        ("SELECT a.b.id FROM p . a /* x */ . b", 'SELECT "b".id FROM "b"'),
        ("SELECT A.B.c -- a.b", 'SELECT "b".c -- a.b'),
        ("SELECT x.a.b", "SELECT x.a.b"),
        ("SELECT a, b FROM b", "SELECT a, b FROM b"),
    ],
)
def test_names_of_tables_are_rewritten(text: str, said: str) -> None:
    assert "".join(each.text for each in rewritten(tokens(text), TABLES)) == said
