"""What a schema refuses and the client takes, or the other way round, is explained.

The judge is a validator of another hand. Documents here hold one keyword, or a pair, and nothing
else that could be told of.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from properties.keywords import (
    DIALECTS,
    KEYWORDS,
    VALUES,
    Client,
    Schema,
    document,
    is_about,
    pairs,
)
from specpress.diagnostics import Diagnostics
from specpress.pipeline import Inputs, Sources, plan, understand

UNDECLARED = ("is not known to this operation", "unknown field")
"""Requests refuse properties that an object does not declare: surely a slip of the pen."""


SPEAKS_OF = {
    "TYPE_ASSUMED": "type",
    "NULLABLE_WITHOUT_TYPE": "nullable",
    "CONFLICTING_PARTS": "allOf",
    "EXCLUDED_ALTERNATIVE": "oneOf",
}
"""Of some diagnostics, the keyword that they are about and do not name."""


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


def spoken_of(dialect: str, schema: Schema, folder: Any) -> set[str]:
    """The keywords that diagnostics at a schema's own place speak of."""
    path = folder / "api.json"
    path.write_text(json.dumps(document(dialect, [schema])))
    diagnostics, sources = Diagnostics(), Sources()
    inputs = Inputs(document=path, out=folder / "out", package="one", distribution="one")
    understand(plan(inputs, diagnostics, sources), diagnostics, sources)
    found: set[str] = set()
    for problem in diagnostics:
        _, here, inside = str(problem.where).partition("/properties/p")
        if here:
            words = {*inside.split("/"), *re.findall(r"'(\w+)", problem.message)}
            found |= words | {SPEAKS_OF.get(problem.code.name, "")}
    return found


def unexplained(
    client: Client, number: int, dialect: str, schema: Schema, folder: Any
) -> list[Any]:
    """The surprises that no diagnostic accounts for."""
    found = surprises(client, number, dialect, schema)
    keywords = spoken_of(dialect, schema, folder) & KEYWORDS if found else set[str]()
    return [value for value in found if not any(is_about(each, value) for each in keywords)]


@pytest.mark.parametrize("dialect", DIALECTS)
@settings(max_examples=1, deadline=None)
@given(st.randoms(use_true_random=False))
def test_disagreement_with_a_validator_is_explained(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, rng: Any
) -> None:
    chosen = rng.sample(list(pairs(dialect)), 40)
    name = f"kw{rng.randrange(10**9)}"
    client = Client(dialect, chosen, name)
    folder = tmp_path_factory.mktemp("one")
    for number, schema in enumerate(chosen):
        found = unexplained(client, number, dialect, schema, folder)
        assert not found, (schema, found)


def sweep() -> int:
    """Hold every pair of both dialects against the validator; how many are not explained."""
    count = total = 0
    for dialect in DIALECTS:
        every = list(pairs(dialect))
        total += len(every)
        for start in range(0, len(every), 100):
            chosen = every[start : start + 100]
            client = Client(dialect, chosen, f"kw{dialect.replace('.', '')}{start:05}")
            with tempfile.TemporaryDirectory() as folder:
                for number, schema in enumerate(chosen):
                    if found := unexplained(client, number, dialect, schema, Path(folder)):
                        sys.stdout.write(f"{dialect} {json.dumps(schema)} {found}\n")
                        count += 1
    sys.stdout.write(f"{count} of {total} schemas are not explained\n")
    return min(count, 1)


if __name__ == "__main__":
    # All pairs, which take minutes: python -m properties.test_keyword_laws, in tests
    sys.exit(sweep())
