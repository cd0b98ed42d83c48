"""Laws of keys: however one is misspelled, it is read as what was meant, or people are told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostics
from specpress.document.reading.source import loads
from specpress.document.spelling.keys import respell
from specpress.document.structure.grammar import CALLBACK, EXAMPLE, OPENAPI, PATH_ITEM, Kind, Shape
from specpress.document.structure.vocabulary import keys_of
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str | int, ...]

SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "T",
    "required": ["a"],
    "properties": {"a": {"type": "string", "minLength": 1, "pattern": "x", "readOnly": True}},
    "patternProperties": {"^x": {"maximum": 3, "enum": [1, 2]}},
    "additionalProperties": {"type": "array", "items": {}, "maxItems": 3, "uniqueItems": True},
    "allOf": [{"discriminator": {"propertyName": "a", "mapping": {"b": "#"}}}],
    "xml": {"wrapped": True},
}
ANSWERS: dict[str, Any] = {
    "200": {
        "description": "D",
        "headers": {"X": {"schema": SCHEMA, "required": True}},
        "content": {"application/json": {"schema": SCHEMA, "examples": {"e": {"value": 1}}}},
        "links": {"l": {"operationId": "o", "parameters": {"p": 1}}},
    }
}
OPERATION: dict[str, Any] = {
    "operationId": "o",
    "tags": ["t"],
    "deprecated": True,
    "security": [{"k": []}],
    "servers": [{"url": "u", "variables": {"v": {"default": "d", "enum": ["d"]}}}],
    "parameters": [{"name": "q", "in": "query", "style": "form", "schema": SCHEMA}],
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": SCHEMA,
                "encoding": {"a": {"contentType": "a/b", "explode": True}},
            }
        },
    },
    "callbacks": {"c": {"{$url}": {"post": {"responses": ANSWERS}}}},
    "responses": ANSWERS,
}
TIDY: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1", "license": {"name": "N"}, "contact": {"email": "e"}},
    "servers": [{"url": "u", "description": "D"}],
    "paths": {"/p": {"get": OPERATION, "post": OPERATION, "parameters": [{"$ref": "#/x"}]}},
    "components": {
        "schemas": {"S": SCHEMA},
        "responses": ANSWERS,
        "securitySchemes": {
            "k": {"type": "apiKey", "name": "k", "in": "header"},
            "o": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "u", "scopes": {"s": "d"}}},
            },
        },
    },
    "tags": [{"name": "t", "externalDocs": {"url": "u"}}],
}


def children(node: dict[str, Any], kind: Kind) -> Iterator[tuple[Path, Any, Kind]]:
    """The objects right below an object, with their paths."""
    if kind is CALLBACK:
        yield from (((name,), item, PATH_ITEM) for name, item in node.items())
    for key in node.keys() & kind.children.keys():
        shape, child = kind.children[key]
        if shape is Shape.ONE:
            yield (key,), node[key], child
        elif shape is Shape.LIST:
            yield from (((key, index), each, child) for index, each in enumerate(node[key]))
        else:
            yield from (((key, name), each, child) for name, each in node[key].items())


def keys(node: dict[str, Any], kind: Kind, path: Path) -> Iterator[tuple[Path, Kind, str]]:
    """Every key that the grammar knows, with the object that has it."""
    yield from ((path, kind, key) for key in node if key in keys_of(kind) and key != "$ref")
    for below, child, child_kind in children(node, kind):
        yield from keys(child, child_kind, (*path, *below))


EVERY = sorted(
    (found for found in keys(TIDY, OPENAPI, ()) if found[2] not in ("openapi", "type")),
    key=lambda found: (str(found[0]), found[2]),
)


def misspelled(draw: st.DrawFn, key: str) -> str:
    """The key with other capitals or signs, a letter less or more, or two swapped."""
    at = draw(st.integers(0, len(key) - 1))
    letter = draw(st.sampled_from("aeinrst"))
    return draw(
        st.sampled_from(
            [
                key.upper(),
                key.capitalize(),
                "".join(f"_{each.lower()}" if each.isupper() else each for each in key),
                f"{key} ",
                key[:at] + key[at + 1 :],
                key[:at] + letter + key[at:],
                key[:at] + letter + key[at + 1 :],
                key[:at] + key[at : at + 2][::-1] + key[at + 2 :],
            ]
        )
    )


@given(st.data())
def test_a_misspelled_key_is_mended_or_told(data: st.DataObject) -> None:
    path, kind, key = data.draw(st.sampled_from(EVERY))
    wrong = data.draw(st.composite(misspelled)(key))
    tree = json.loads(json.dumps(TIDY))  # in which nothing is shared
    holder: Any = tree
    for token in path:
        holder = holder[token]
    if wrong in holder or wrong in keys_of(kind):
        return  # another key, which may well be meant
    items = [(wrong if name == key else name, value) for name, value in holder.items()]
    holder.clear()
    holder.update(items)
    diagnostics = Diagnostics()
    found = respell(loads(json.dumps(tree), diagnostics, file="a.json"), diagnostics).data
    told = [each.where for each in diagnostics]
    if "MISPLACED" in [each.code.name for each in diagnostics]:
        assert (kind, told) == (EXAMPLE, [Pointer.of(path)])  # taken for a value by itself
        return
    assert told == [Pointer.of((*path, wrong))]
    if "KEY_MISSPELLED" in [each.code.name for each in diagnostics]:
        # Some slips lead to another key than the one that was there before; it is named, though.
        (one,) = diagnostics
        assert found == TIDY or f"'{key}'" not in one.message
    else:
        assert found == tree


def test_a_tidy_document_is_left_alone() -> None:
    diagnostics = Diagnostics()
    document = loads(json.dumps(TIDY), diagnostics, file="a.json")
    assert respell(document, diagnostics) is document
    assert list(diagnostics) == []
