"""Texts without quotes that YAML reads as numbers keep their spelling."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostics
from unit.document.document_chain import names, prepared

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


def schema(text: str) -> tuple[dict[str, object], list[str]]:
    diagnostics = Diagnostics()
    document = prepared(f"{HEAD}components: {{schemas: {{S: {text}}}}}\n", diagnostics)
    return document.data["components"]["schemas"]["S"], names(diagnostics)


@settings(max_examples=40)
@given(st.from_regex(r"[-+]?[0-9]{1,4}(\.[0-9]{1,3}0?)?(e[0-9])?", fullmatch=True))
def test_a_listed_text_is_what_the_document_spells(text: str) -> None:
    found, told = schema(f"{{type: string, enum: [a, {text} , '{text}']}}")
    assert found["enum"] == ["a", text, text]
    assert told in (["SPELLING"], [])


@pytest.mark.parametrize("text", ["1.10", "010", "0x1F", "1e3", ".5", "+1", "0o17"])
@pytest.mark.parametrize("layout", ["enum: [{0}]", "enum: [ {0}]", "const: {0}", "const:   {0} "])
def test_constants_and_lists_alike(text: str, layout: str) -> None:
    found, _ = schema(f"{{type: [string, 'null'], {layout.format(text)}}}")
    assert found.get("const", found.get("enum")) in (text, [text])


def test_lists_below_each_other_and_in_json() -> None:
    diagnostics = Diagnostics()
    text = f"{HEAD}components:\n  schemas:\n    S:\n      type: string\n      enum:\n"
    document = prepared(f"{text}      - 1.10\n      - 2.0 # two\n", diagnostics)
    assert document.data["components"]["schemas"]["S"]["enum"] == ["1.10", "2.0"]
    assert names(diagnostics) == ["SPELLING", "SPELLING"]
    data = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    written = json.dumps(
        {**data, "components": {"schemas": {"S": {"type": "string", "enum": [7]}}}}
    )
    document = prepared(written.replace("[7]", "[7.50]"), Diagnostics(), file="openapi.json")
    assert document.data["components"]["schemas"]["S"]["enum"] == ["7.50"]


@pytest.mark.parametrize("text", ["{type: number, enum: [1.10]}", "{enum: [1.10]}"])
def test_numbers_stay_numbers(text: str) -> None:
    assert schema(text)[0]["enum"] == [1.1]
