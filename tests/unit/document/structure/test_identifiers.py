"""References by ``$anchor``, ``$id``, ``$self`` and ``$dynamicRef`` are those by path."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from specpress.diagnostics import Blame, Diagnostics
from specpress.document.reading.source import loads
from specpress.document.structure import identifiers
from unit.document.document_files import HEAD, Read, getting

if TYPE_CHECKING:
    from pathlib import Path

SCHEMAS = """\
components:
  schemas:
    A: {$anchor: a, properties: {x: {$ref: REF}}, default: {$ref: '#a', $anchor: a}}
    B: {$anchor: b, properties: {$anchor: {type: string}, $id: {$ref: '#b'}}}
    Twice: {anyOf: [{$anchor: twice}, {$anchor: twice}]}
    Odd: {$anchor: 'o d', $id: ''}
    Tree:
      $id: https://example.com/s/tree
      $defs: {Leaf: {$anchor: leaf, type: integer}, Inner: {$id: inner, properties: {y: REFIN}}}
    Text: {$id: 'urn:example:text', type: string}
    Named: {$id: Named, type: string}
"""


def read(ref: str = "'#b'", inside: str = "{}") -> tuple[Any, Diagnostics]:
    diagnostics = Diagnostics()
    text = HEAD + SCHEMAS.replace("REFIN", inside).replace("REF", ref)
    document = loads(text, diagnostics)

    def report(code: Any, tokens: tuple[str, ...], **arguments: Any) -> None:
        diagnostics.report(code, span=document.source.locate(tokens), **arguments)

    return (
        identifiers.resolve_identifiers(document.data, report)["components"]["schemas"],
        diagnostics,
    )


@pytest.mark.parametrize(
    ("ref", "path"),
    [
        ("'#a'", "A"),
        ("'#b'", "B"),
        ("'#o%20d'", "Odd"),
        ("https://example.com/s/tree", "Tree"),
        ("'https://example.com/s/tree#'", "Tree"),
        ("'https://example.com/s/tree#leaf'", "Tree/$defs/Leaf"),
        ("'https://example.com/s/tree#/$defs/Leaf'", "Tree/$defs/Leaf"),
        ("'https://example.com/s/inner'", "Tree/$defs/Inner"),
        ("'urn:example:text'", "Text"),
        ("'Named#'", "Named"),
    ],
)
def test_names_are_paths(ref: str, path: str) -> None:
    schemas, diagnostics = read(ref)
    assert schemas["A"]["properties"]["x"] == {"$ref": f"#/components/schemas/{path}"}
    assert not len(diagnostics)


@pytest.mark.parametrize(
    "ref",
    [
        "'#leaf'",
        "'#twice'",
        "'#gone'",
        "'#/components/schemas/B'",
        "'other.yaml#b'",
        "tree",
        "'https://example.com/s/tree#gone'",
        "'http://[/#a'",
        "3",
    ],
)
def test_what_names_nothing_here_is_left_alone(ref: str) -> None:
    schemas, _ = read(ref)
    assert schemas["A"]["properties"]["x"]["$ref"] == (3 if ref == "3" else ref.strip("'"))


@pytest.mark.parametrize(
    ("ref", "path"),
    [
        ("tree", "Tree"),
        ("'#'", "Tree/$defs/Inner"),
        ("'#/properties/y'", "Tree/$defs/Inner/properties/y"),
        ("'tree#leaf'", "Tree/$defs/Leaf"),
        ("'/s/tree#/$defs/Leaf'", "Tree/$defs/Leaf"),
    ],
)
def test_references_begin_at_the_id_around_them(ref: str, path: str) -> None:
    schemas, diagnostics = read(inside=f"{{$ref: {ref}}}")
    inner = schemas["Tree"]["$defs"]["Inner"]["properties"]["y"]
    assert inner == {"$ref": f"#/components/schemas/{path}"}
    assert not len(diagnostics)


def test_data_names_nothing_and_properties_may_be_called_so() -> None:
    schemas, _ = read()
    assert schemas["A"]["default"] == {"$ref": "#a", "$anchor": "a"}
    assert schemas["B"]["properties"]["$id"] == {"$ref": "#/components/schemas/B"}


def test_a_path_from_the_root_is_meant_so_even_below_an_id() -> None:
    schemas, diagnostics = read(inside="{$ref: '#/components/schemas/B'}")
    inner = schemas["Tree"]["$defs"]["Inner"]["properties"]["y"]
    assert inner == {"$ref": "#/components/schemas/B"}
    (found,) = diagnostics
    assert found.code.name == "REF_BASE"
    assert found.span is not None
    assert found.span.line == 11


RECURSIVE = """\
components:
  schemas:
    Tree:
      $id: tree
      $dynamicAnchor: node
      type: object
      properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
"""
EXTENDED = """\
    Strict: {$id: strict, $dynamicAnchor: node, $ref: tree, required: [children]}
"""


@pytest.mark.parametrize(("more", "said"), [("", []), (EXTENDED, ["DYNAMIC_REF"])])
def test_a_dynamic_reference_is_to_the_anchor_next_to_it(
    tmp_path: Path, more: str, said: list[str]
) -> None:
    done = Read(tmp_path, {"openapi.yaml": getting("{$ref: tree}") + RECURSIVE + more})
    assert done.names == said
    assert done.answer() == {"$ref": "#/components/schemas/Tree"}
    children = done.schemas()["Tree"]["properties"]["children"]
    assert children["items"] == {"$ref": "#/components/schemas/Tree"}
    assert not more or done.schemas()["Strict"]["$ref"] == "#/components/schemas/Tree"


def test_a_dynamic_reference_to_nothing_costs_what_needs_it(tmp_path: Path) -> None:
    done = Read(tmp_path, {"openapi.yaml": getting("{$dynamicRef: '#node'}")})
    assert done.names == ["REF_ANCHOR", "OPERATION_DROPPED"]
    assert next(iter(done.diagnostics)).code.blame is Blame.DOCUMENT
    assert done.places[0] == ("openapi.yaml", 6, 72)


def test_the_document_can_name_itself(tmp_path: Path) -> None:
    text = getting("{$ref: 'https://example.com/api/main#/components/schemas/A'}")
    text = text.replace("3.1.0", "3.2.0\n$self: https://example.com/api/main")
    text += "components: {schemas: {A: {$anchor: a, properties: {s: {$ref: 'main#a'}}}}}\n"
    done = Read(tmp_path, {"openapi.yaml": text})
    assert done.names == ["VERSION_AHEAD"]
    assert done.answer() == {"$ref": "#/components/schemas/A"}
    assert done.schemas()["A"]["properties"] == {"s": {"$ref": "#/components/schemas/A"}}


def test_anchors_of_other_files(tmp_path: Path) -> None:
    pet = "$defs: {Pet: {$anchor: pet, properties: {friend: {$ref: '#pet'}, of: {$ref: '#own'}}},\n"
    pet += "  Owner: {$anchor: own, properties: {back: {$ref: '../openapi.yaml#main'}}}}\n"
    main = getting("{$ref: 's/pet.yaml#pet'}") + "components: {schemas: {M: {$anchor: main}}}\n"
    done = Read(tmp_path, {"openapi.yaml": main, "s/pet.yaml": pet})
    assert not done.names
    assert done.answer() == {"$ref": "#/components/schemas/Pet"}
    assert done.schemas()["Pet"]["properties"] == {
        "friend": {"$ref": "#/components/schemas/Pet"},
        "of": {"$ref": "#/components/schemas/Owner"},
    }
    assert done.schemas()["Owner"]["properties"] == {"back": {"$ref": "#/components/schemas/M"}}


def test_a_mapping_may_name_schemas_by_anchor(tmp_path: Path) -> None:
    text = getting("{oneOf: [{$ref: '#cat'}], discriminator: {propertyName: k, mapping: MAP}}")
    text = text.replace("MAP", "{c: '#cat', d: Cat}")
    text += "components: {schemas: {Cat: {$anchor: cat, properties: {k: {type: string}}}}}\n"
    done = Read(tmp_path, {"openapi.yaml": text})
    assert not done.names
    mapping = done.answer()["discriminator"]["mapping"]
    assert mapping == {"c": "#/components/schemas/Cat", "d": "Cat"}


def test_an_overlay_may_refer_by_anchor(tmp_path: Path) -> None:
    overlay = """\
overlay: 1.0.0
info: {title: O, version: '1'}
actions:
  - target: $.components.schemas.A
    update: {properties: {more: {$ref: '#a'}, tree: {$ref: '#/components/schemas/Tree'}}}
"""
    text = getting("{$ref: '#a'}") + RECURSIVE + "    A: {$anchor: a, type: object}\n"
    done = Read(tmp_path, {"openapi.yaml": text}, overlay=overlay)
    assert not done.names
    assert done.schemas()["A"]["properties"] == {
        "more": {"$ref": "#/components/schemas/A"},
        "tree": {"$ref": "#/components/schemas/Tree"},
    }


def test_documents_without_names_are_not_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        pytest.fail("searched for names")

    monkeypatch.setattr(identifiers.IdentifierIndex, "__init__", never)
    schemas: Any = {"components": {"schemas": {"Pet": {"type": "object"}}}}
    text = getting("{$ref: '#/components/schemas/Pet'}") + json.dumps(schemas)[1:-1]
    done = Read(tmp_path, {"openapi.yaml": text})
    assert not done.names
