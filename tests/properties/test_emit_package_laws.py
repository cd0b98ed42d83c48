"""Laws of a whole package: text changes only text, order changes nothing."""

from __future__ import annotations

import ast
import json
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hostile.hostile_shapes import code_of
from specpress.diagnostics import Diagnostics
from specpress.emit.output.lock import FILE_NAME
from specpress.pipeline import Inputs, Sources, plan, press

if TYPE_CHECKING:
    from collections.abc import Callable

PIECES = [
    *('"""', "'''", "\\", '"', "\n", "\r", "\0", "\x1b[31m", "\u2028", "\u202e", "\ufeff", "a"),
    *("{{ x }}", "{% raw %}", "import os", "\n    import os\n", "\nclass X: pass", "# noqa"),
    *("```", "| a |", "os.system('x')", "{}", "%s", "\\N{DASH}", "<script>", "é名😀", " ", "\\x00"),
]
TEXT = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


def document(text: Callable[[], str]) -> dict[str, Any]:
    """A document in which everything that is only text comes from ``text``."""
    pet = {
        "type": "object",
        "description": text(),
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "description": text(), "examples": [text()]},
            "kind": {"type": "string", "enum": ["cat", "dog"], "description": text()},
            "friend": {"$ref": "#/components/schemas/Pet"},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
        },
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1", "description": text()},
        "servers": [{"url": "https://pets.example", "description": text()}],
        "tags": [{"name": "pets", "description": text()}],
        "paths": {
            "/pets/{id}": {
                "put": {
                    "operationId": "putPet",
                    "tags": ["pets"],
                    "summary": text(),
                    "description": text(),
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "description": text(),
                            "schema": {"type": "string", "pattern": "^[a-z]+$"},
                        },
                        {"name": "full", "in": "query", "schema": {"type": "boolean"}},
                    ],
                    "requestBody": {"description": text(), "content": content},
                    "responses": {
                        "200": {"description": text(), "content": content},
                        "4XX": {"description": text(), "content": content},
                    },
                },
                "delete": {
                    "operationId": "deletePet",
                    "tags": ["pets"],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                    ],
                    "responses": {"204": {"description": text()}},
                },
            }
        },
        "components": {
            "schemas": {"Pet": pet},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "description": text()}},
        },
        "security": [{"key": []}],
    }


def package(content: dict[str, Any]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "api.json")
        path.write_text(json.dumps(content))
        diagnostics, sources = Diagnostics(), Sources()
        inputs = Inputs(document=path, out=Path(directory, "out"))
        pressed = press(plan(inputs, diagnostics, sources), diagnostics, sources)
    assert not diagnostics.has_errors, [found.message for found in diagnostics]
    return {name: text.decode() for name, text in pressed.files.items() if "/_runtime/" not in name}


def shape(text: str) -> str:
    """A module's syntax tree without what its strings say."""
    tree = code_of(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def shapes(content: dict[str, Any]) -> dict[str, str]:
    return {name: shape(text) for name, text in package(content).items() if name.endswith(".py")}


@cache
def plain() -> dict[str, str]:
    return shapes(document(lambda: "Text."))


@settings(max_examples=20)
@given(st.data())
def test_hostile_text_never_changes_the_shape(data: st.DataObject) -> None:
    assert shapes(document(lambda: data.draw(TEXT))) == plain()


def shuffled(value: Any, draw: Callable[[st.SearchStrategy[Any]], Any]) -> Any:
    if isinstance(value, dict):
        keys = draw(st.permutations(list(value)))
        return {key: shuffled(value[key], draw) for key in keys}
    return [shuffled(item, draw) for item in value] if isinstance(value, list) else value


@settings(max_examples=10)
@given(st.data())
def test_the_order_of_mappings_means_nothing(data: st.DataObject) -> None:
    original = document(lambda: "Text.")
    expected, files = package(original), package(shuffled(original, data.draw))
    del expected[FILE_NAME], files[FILE_NAME]  # holds the digest of the document's bytes
    assert files == expected
