"""Laws of reading documents: whatever comes in, what holds."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.overlay.apply import apply, loads_overlay
from specpress.document.reading.source import loads
from specpress.pointer import Pointer
from unit.document.document_chain import parsed, prepared

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

Path = tuple[str | int, ...]

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
KEYS = st.one_of(TEXT, st.sampled_from(["a", "/x/{y}", "a~b", "$ref", "200", "<", "type", "true"]))
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9), TEXT
)
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    min_size=1,
    max_size=5,
)


class Dumper(yaml.SafeDumper):
    """PyYAML follows YAML 1.1, where ``0E0`` is a text; so texts with digits get quotes."""


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if any(map(str.isdigit, text)) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


Dumper.add_representer(str, _quoted)


def as_yaml(tree: Any, flow: bool | None) -> str:
    return yaml.dump(
        tree, Dumper=Dumper, default_flow_style=flow, allow_unicode=True, sort_keys=False
    )


def paths(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, node
    children: Any = ()
    if isinstance(node, dict):
        children = node.items()
    elif isinstance(node, list):
        children = enumerate(node)
    for key, child in children:
        yield from paths(child, (*path, key))


@given(st.lists(st.one_of(TEXT, st.integers(0, 99)), max_size=6), TEXT)
def test_pointers_are_read_as_they_are_written(tokens: Path, file: str) -> None:
    file = file.replace("#", "")
    pointer = Pointer.of(tokens, file=file)
    assert pointer.tokens == tuple(str(token) for token in tokens)
    assert pointer.file == file
    assert Pointer.of(pointer.tokens, file=file) == pointer
    if tokens:
        assert pointer.parent / tokens[-1] == pointer
        assert pointer.name == str(tokens[-1])


@given(TREES)
def test_json_is_read_as_it_was_meant_and_every_place_has_a_span(tree: dict[str, Any]) -> None:
    for indent in (None, 2):
        text = json.dumps(tree, indent=indent)
        document = loads(text, Diagnostics(), file="a.json")
        assert document.data == tree
        for path, _ in paths(tree):
            span = document.locate(Pointer.of(path))
            assert span is not None
            line = text.split("\n")[span.line - 1]
            found = line[span.column - 1 : span.end_column - 1]
            if path and isinstance(path[-1], str):
                assert found == json.dumps(path[-1])


@given(TREES, st.sampled_from([None, True, False]))
def test_yaml_is_read_as_it_was_meant_and_every_place_has_a_span(
    tree: dict[str, Any], flow: bool | None
) -> None:  # fmt: skip
    text = as_yaml(tree, flow)
    document = loads(text, Diagnostics(), file="a.yaml")
    assert json.dumps(document.data, sort_keys=True) == json.dumps(tree, sort_keys=True)
    for path, _ in paths(document.data):
        span = document.locate(Pointer.of(path))
        assert span is not None
        assert span.line <= text.count("\n") + 1
        assert 1 <= span.column < span.end_column


@given(TREES)
def test_an_overlay_without_actions_is_the_identity(tree: dict[str, Any]) -> None:
    document = loads(json.dumps(tree), Diagnostics())
    overlay = loads_overlay("overlay: 1.0.0\nactions: []\n", Diagnostics())
    result = apply(document, overlay, Diagnostics())
    assert result.data is document.data
    assert all(
        result.locate(Pointer.of(path)) == document.locate(Pointer.of(path))
        for path, _ in paths(tree)
    )


@given(TREES, st.randoms(use_true_random=False))
def test_loading_does_not_depend_on_the_order_of_mappings(
    tree: dict[str, Any], rng: random.Random
) -> None:
    assert loads(json.dumps(shuffled(tree, rng)), Diagnostics()).data == tree


def shuffled(node: Any, rng: random.Random) -> Any:
    if isinstance(node, dict):
        items = [(key, shuffled(value, rng)) for key, value in node.items()]
        rng.shuffle(items)
        return dict(items)
    return [shuffled(each, rng) for each in node] if isinstance(node, list) else node


@given(st.binary(max_size=60), st.sampled_from(["a.yaml", "a.json"]))
def test_any_bytes_are_read_or_refused(raw: bytes, file: str) -> None:
    read_or_refused(raw, file)


@given(
    st.text(st.sampled_from("ab:- \n\t{}[],&*!|>'\"#%@`?<=~01.\\u\x00\ufeff\x85é"), max_size=40),
    st.sampled_from(["a.yaml", "a.json"]),
)
def test_any_text_is_read_or_refused(text: str, file: str) -> None:
    read_or_refused(text.encode(), file)


def read_or_refused(raw: bytes, file: str) -> None:
    diagnostics = Diagnostics()
    try:
        document = loads(raw, diagnostics, file=file)
    except Stopped:
        assert diagnostics.has_errors
    else:
        json.dumps(document.data, allow_nan=False, ensure_ascii=False).encode()
        for path, _ in paths(document.data):
            assert document.locate(Pointer.of(path)) is not None
    for found in diagnostics:
        assert found.span is not None
        assert found.hint


PETS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1", "license": {"name": "MIT"}},
    "servers": [{"url": "https://{h}/", "variables": {"h": {"default": "x", "enum": ["x"]}}}],
    "tags": [{"name": "pets"}],
    "security": [{"key": []}],
    "paths": {
        "/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "operationId": "get",
                "tags": ["pets"],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"$ref": "#/components/responses/Pet"}},
            },
            "put": {
                "operationId": "put",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Pet"},
                            "encoding": {"a": {"contentType": "x"}},
                        }
                    }
                },
                "callbacks": {
                    "c": {"{$url}": {"post": {"responses": {"204": {"description": ""}}}}}
                },
                "responses": {"default": {"description": "D", "headers": {"X": {"schema": {}}}}},
            },
        },
        "/shared": {"$ref": "#/components/pathItems/Shared"},
    },
    "components": {
        "pathItems": {"Shared": {"get": {"responses": {"4XX": {"description": "D"}}}}},
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {}}},
        "responses": {
            "Pet": {
                "description": "A pet",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                "links": {"l": {"operationId": "put", "parameters": {"id": "$x"}}},
            }
        },
        "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}},
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["id"],
                "discriminator": {"propertyName": "kind", "mapping": {"c": "Cat"}},
                "properties": {
                    "id": {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
                    "kind": {"type": "string", "enum": ["a"], "nullable": True},
                    "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                },
                "additionalProperties": {"type": "string", "maxLength": 3, "example": "x"},
            },
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}], "nullable": True},
        },
    },
}
SPOTS = [path for path, _ in paths(PETS) if path and path != ("openapi",)]
JUNK = st.one_of(
    SCALARS,
    st.sampled_from(
        [
            [],
            {},
            [None],
            {"$ref": "#/components/schemas/Pet"},
            {"$ref": "#/components/schemas/Gone"},
            {"$ref": 3},
            {"$ref": "#/paths/~1shared"},
            {"x": {"$ref": "#"}},
            [{}],
            [[]],
            {"200": None},
            {"type": ["null", "zebra"]},
            {"required": True, "properties": {"a": {"required": "true"}}},
            True,
            "true",
            -1,
        ]
    ),
)


def mutated(changes: list[tuple[Path, Any]]) -> dict[str, Any]:
    tree = copy.deepcopy(PETS)
    for path, junk in changes:
        holder: Any = tree
        for token in path[:-1]:
            if not (isinstance(holder, dict) and token in holder) and not (
                isinstance(holder, list) and isinstance(token, int) and token < len(holder)
            ):
                break
            holder = holder[token]
        else:
            if isinstance(holder, dict) or (
                isinstance(holder, list) and isinstance(path[-1], int) and path[-1] < len(holder)
            ):
                holder[path[-1]] = junk
    return tree


CHANGES = st.lists(st.tuples(st.sampled_from(SPOTS), JUNK), min_size=1, max_size=4)


@given(CHANGES)
def test_any_document_is_parsed_or_refused(changes: list[tuple[Path, Any]]) -> None:
    diagnostics = Diagnostics()
    try:
        parsed(json.dumps(mutated(changes)), diagnostics)
    except Stopped:
        pytest.fail(f"one bad part ended the run: {[found.message for found in diagnostics]}")
    for found in diagnostics:
        assert found.span is not None


@given(CHANGES, st.randoms(use_true_random=False))
def test_what_is_made_of_a_document_does_not_depend_on_its_order(
    changes: list[tuple[Path, Any]], rng: random.Random
) -> None:
    tree = mutated(changes)
    one, other = Diagnostics(), Diagnostics()
    plain = prepared(json.dumps(tree), one)
    mixed = prepared(json.dumps(shuffled(tree, rng)), other)
    assert plain.data == mixed.data
    assert sorted(found.message for found in one) == sorted(found.message for found in other)
