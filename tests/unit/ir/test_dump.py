"""The IR as JSON."""

from __future__ import annotations

import json

from specpress.ir.dump import dump
from specpress.ir.features import Features, Shortcut
from unit.lower.lower_helpers import lowered, schemas

DOCUMENT = """
    paths:
      /pets/{id}:
        get:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses:
            "200":
              description: ok
              content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
    components:
      schemas:
        Pet: {properties: {a: {type: string, default: null}, b: {const: false}}, required: [a]}
"""


def test_a_dump_is_json_and_ends_with_a_newline() -> None:
    text = dump(lowered(DOCUMENT).api)
    assert text.endswith("}\n")
    tree = json.loads(text)
    assert tree["operations"][0]["path"] == ["/pets/", {"is": "Variable", "name": "id"}]
    pet = tree["declarations"]["#/components/schemas/Pet"]
    assert pet["is"] == "Struct"
    assert pet["fields"][0]["default"] is None
    assert pet["fields"][1]["type"] == {"is": "Const", "value": False, "typed": "boolean"}


def test_defaults_are_left_out_and_short_values_stand_on_one_line() -> None:
    text = dump(schemas("A: {type: array, items: {type: string}}").api)
    assert '"type": {"is": "ListOf", "item": {"is": "Scalar", "kind": "string"}}' in text
    assert "constraints" not in text
    assert max(map(len, text.splitlines())) <= 100


def test_features_are_part_of_it() -> None:
    api = lowered(DOCUMENT).api
    shortcut = Shortcut(name="pause", operation="GET /pets/{id}", arguments=(("id", 1),))
    tree = json.loads(dump(api, Features(shortcuts=(shortcut,))))
    assert tree["features"]["shortcuts"][0]["arguments"] == [["id", 1]]
    assert "features" not in json.loads(dump(api))
