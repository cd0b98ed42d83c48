from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.emit.code import ident
from specpress.emit.views.python.spelling import constant, pascal

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /a: {get: {operationId: one, tags: [pets], responses: {'204': {description: Done.}}}}
  /b: {get: {operationId: two, tags: [pets], responses: {'204': {description: Done.}}}}
  /İ: {post: {tags: [pets], responses: {'204': {description: Done.}}}}
"""
CONFIG = "specpress: 1\nresources: {pets: {methods: {geta: one, getA: two}}}\n"


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("get_one", "_GET_ONE"),
        ("get2", "_GET2"),
        ("getOne", "_operation_getOne"),
        ("straße", "_operation_straße"),
        ("größe", "_operation_größe"),
        ("grün", "_GRÜN"),
        ("create_i\u0307", "_operation_create_i\u0307"),
    ],
)
def test_constants_are_capitals_where_those_are_another_spelling(name: str, spelled: str) -> None:
    assert constant(name) == spelled


def test_methods_that_differ_in_case_only_have_constants_each(tmp_path: Path) -> None:
    document, config = tmp_path / "openapi.yaml", tmp_path / "specpress.yaml"
    document.write_text(DOCUMENT, encoding="utf-8")
    config.write_text(CONFIG, encoding="utf-8")
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    inputs = pipeline.Inputs(document=document, config=config, out=tmp_path / "out")
    plan = pipeline.plan(inputs, diagnostics, sources)
    text = pipeline.press(plan, diagnostics, sources).files["src/pets/resources/pets.py"].decode()
    assert "\n_GETA: Operation[None]" in text
    assert "\n_operation_getA: Operation[None]" in text
    assert [found.code.id for found in diagnostics if found.code.id.startswith("SP6")] == []


def test_capitals_are_joined_with_their_accents() -> None:
    assert pascal("i\u0307") == "\u0130"
    assert str(ident(pascal("i\u0307_arguments"))) == "\u0130Arguments"
