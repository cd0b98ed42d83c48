"""What a schema refuses and the client takes, or the other way round, is explained.

The judge is a validator of another hand. Documents here hold one keyword, or a pair, and nothing
else that could be told of.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from properties.keywords import DIALECTS, VALUES, Client, Schema, document, pairs
from specpress.diagnostics import Diagnostics
from specpress.pipeline import Inputs, Sources, plan, press

UNDECLARED = ("is not known to this operation", "unknown field")
"""Requests refuse properties that an object does not declare: surely a slip of the pen."""


def same(one: Any, other: Any) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def is_spelled(schema: Schema, value: Any) -> bool:
    """Whether a text is in the encoding that it should have; validators do not look at it."""
    if "contentEncoding" not in schema or not isinstance(value, str):
        return True
    try:
        return bool(base64.b64decode(value, validate=True)) or not value
    except binascii.Error:
        return False


def surprises(client: Client, number: int, dialect: str, schema: Schema) -> list[Any]:
    """Values that the validator and the client do not agree about."""
    kind = DIALECTS[dialect][1]
    validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
    found: list[Any] = []
    for value in VALUES:
        is_valid = validator.is_valid(value) and is_spelled(schema, value)
        try:
            (sent,) = client.sent(number, value)
        except client.refusal as error:
            found += [value] * (is_valid and not any(each in str(error) for each in UNDECLARED))
        else:
            assert same(sent, value)
            found += [value] * (not is_valid)
        back, deviations = client.received(number, value)
        assert deviations or same(back, value)
        found += [value] * (is_valid and bool(deviations))
    return found


def told(dialect: str, schema: Schema, folder: Any) -> list[str]:
    path = folder / "api.json"
    path.write_text(json.dumps(document(dialect, [schema])))
    diagnostics, sources = Diagnostics(), Sources()
    inputs = Inputs(document=path, out=folder / "out", package="one", distribution="one")
    press(plan(inputs, diagnostics, sources), diagnostics, sources)
    return [found.code.id for found in diagnostics]


@pytest.mark.parametrize("dialect", DIALECTS)
@settings(max_examples=1, deadline=None)
@given(st.randoms(use_true_random=False))
def test_disagreement_with_a_validator_is_explained(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, rng: Any
) -> None:
    chosen = rng.sample(list(pairs(dialect)), 40)
    name = f"kw{rng.randrange(10**9)}"
    client = Client(dialect, chosen, name)
    for number, schema in enumerate(chosen):
        found = surprises(client, number, dialect, schema)
        assert not found or told(dialect, schema, tmp_path_factory.mktemp("one")), (schema, found)
