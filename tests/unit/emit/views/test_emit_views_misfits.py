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
        "name": {**TEXT, "minLength": 2},
        "age": {"type": "integer", "nullable": True, "minimum": 0},
        "kind": {"type": "string", "enum": ["cat", "dog"]},
        "tags": {"type": "array", "items": TEXT, "maxItems": 2},
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
    return pressed(tmp_path, document)


def pressed(tmp_path: Path, document: Json) -> tuple[str, str]:
    """The README of the client of a document, and what is said of that."""
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
        ({"name": "R"}, "name is out of bounds"),
        ({"name": "Rex", "age": -1}, "age is out of bounds"),
        ({"name": "Rex", "tags": ["a", "b", "c"]}, "tags has too few items or too many"),
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


@pytest.mark.parametrize(
    ("parameter", "what"),
    [
        ({"schema": {"type": "integer"}, "example": "abc"}, "id is no integer"),
        ({"schema": {"type": "integer", "example": "abc"}}, "id is no integer"),
        ({"schema": {"type": "integer", "minimum": 1}, "example": 0}, "id is out of bounds"),
        ({"schema": {"$ref": "#/components/schemas/Id"}}, "it is no integer"),
        (
            {"schema": {"type": "integer"}, "examples": {"a": {"value": "abc"}}},
            "id is no integer",
        ),
    ],
)
def test_an_example_of_a_parameter_has_to_fit_as_well(
    tmp_path: Path, parameter: Json, what: str
) -> None:
    text, said = pressed(tmp_path, _asking(parameter))
    assert "SP656: an example of GET /pets/{id} does not fit its schema and is not shown" in said
    assert what in said
    assert "pets.get(1)" in text
    assert "abc" not in text


def test_an_example_of_a_parameter_that_fits_is_shown(tmp_path: Path) -> None:
    parameter = {
        "schema": {"type": "integer"},
        "examples": {"a": {"value": "x"}, "b": {"value": 7}},
    }
    text, said = pressed(tmp_path, _asking(parameter))
    assert "pets.get(7)" in text
    assert said.count("SP656") == 1


def test_an_example_of_a_property_has_to_fit_as_well(tmp_path: Path) -> None:
    name = {**TEXT, "minLength": 2, "example": 5}
    schema = {"type": "object", "required": ["name"], "properties": {"name": name}}
    text, said = readme(tmp_path, schema=schema)
    assert "POST /pets does not fit its schema and is not shown as it is: name is no string" in said
    assert "name=5" not in text


def _asking(parameter: Json) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1.0.0"},
        "servers": [{"url": "https://example.com"}],
        "components": {"schemas": {"Id": {"type": "integer", "example": "abc"}}},
        "paths": {
            "/pets/{id}": {
                "get": {
                    "operationId": "getPet",
                    "parameters": [{"name": "id", "in": "path", "required": True, **parameter}],
                    "responses": {"204": {"description": "It."}},
                }
            }
        },
    }
