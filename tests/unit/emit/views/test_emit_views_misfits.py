"""Examples that do not fit their schema are told, and no call is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner

from specpress.cli import main

if TYPE_CHECKING:
    from pathlib import Path

Json = dict[str, Any]
TEXT = {"type": "string"}
PET = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": TEXT,
        "age": {"type": "integer", "nullable": True},
        "kind": {"type": "string", "enum": ["cat", "dog"]},
        "tags": {"type": "array", "items": TEXT},
        "home": {"type": "object", "required": ["city"], "properties": {"city": TEXT}},
    },
}


def readme(tmp_path: Path, *examples: object, schema: Json = PET) -> tuple[str, str]:
    """The README of a client with one body, and what is said of it."""
    named = {f"e{number}": {"value": value} for number, value in enumerate(examples)}
    content = {"application/json": {"schema": schema, "examples": named}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1.0.0"},
        "servers": [{"url": "https://example.com"}],
        "paths": {
            "/pets": {
                "post": {
                    "operationId": "addPet",
                    "requestBody": {"required": True, "content": content},
                    "responses": {"204": {"description": "Done."}},
                }
            }
        },
    }
    path = tmp_path / "openapi.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    words = ["generate", str(path), "--out", str(tmp_path / "out")]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    return (tmp_path / "out/README.md").read_text("utf-8"), result.stderr


@pytest.mark.parametrize(
    ("example", "what"),
    [
        ({"title": "Rex"}, "name is missing"),
        ({"name": 1}, "name is no string"),
        ({"name": "Rex", "age": 1.5}, "age is no integer"),
        ({"name": "Rex", "kind": "cow"}, "kind is none of the values"),
        ({"name": "Rex", "tags": ["a", 2]}, "tags[1] is no string"),
        ({"name": "Rex", "tags": "a"}, "tags is no array"),
        ({"name": "Rex", "home": {}}, "home.city is missing"),
        (["Rex"], "it is no object"),
    ],
)
def test_what_does_not_fit_is_told_and_the_next_one_shown(
    tmp_path: Path, example: object, what: str
) -> None:
    text, said = readme(tmp_path, example, {"name": "Felix", "age": None, "kind": "cat"})
    assert (
        f"SP656: an example of POST /pets does not fit its schema and is not shown as it is: {what}"
        in said
    )
    assert 'name="Felix"' in text
    assert "Rex" not in text


def test_a_property_that_is_gone_is_left_out_and_told(tmp_path: Path) -> None:
    text, said = readme(tmp_path, {"name": "Rex", "owner": "Ann"})
    assert "owner is no property" in said
    assert 'name="Rex"' in text
    assert "Ann" not in text


def test_an_alternative_fits_if_one_does(tmp_path: Path) -> None:
    schema = {"oneOf": [PET, {"type": "object", "required": ["id"], "properties": {"id": TEXT}}]}
    assert "SP656" not in readme(tmp_path, {"id": "a"}, schema=schema)[1]
    said = readme(tmp_path, {"size": 1}, schema=schema)[1]
    assert "it is none of the alternatives" in said


def test_what_fits_is_not_told(tmp_path: Path) -> None:
    pet = {"name": "Rex", "age": 3, "tags": ["a"], "home": {"city": "Rome"}, "kind": "dog"}
    assert readme(tmp_path, pet)[1] == ""
