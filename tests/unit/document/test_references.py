from __future__ import annotations

import json
from typing import Any

import pytest

from specpress.diagnostics import Blame, Diagnostics
from specpress.document.reading.source import Document, loads
from specpress.document.references import drop_unresolved
from unit.document.document_chain import marked, names, place, prepared

TEXT = """\
openapi: 3.1.1
info: {title: T, version: '1'}
paths:
  /good: {get: {responses: {'200': {$ref: '#/components/responses/Good'}}}}
  /bad: {get: {responses: {'200': {$ref: '#/components/responses/Bad'}}}}
components:
  responses:
    Good: {description: G, content: {a/b: {schema: {$ref: '#/components/schemas/Tree'}}}}
    Bad: {description: B, content: {a/b: {schema: {$ref: '#/components/schemas/Outer'}}}}
  schemas:
    Tree: {properties: {children: {items: {$ref: '#/components/schemas/Tree'}}}}
    Outer: {properties: {inner: {$ref: REF}}}
    Pet: {properties: {'a/b': {type: string}, 'c%d': {type: string}}}
    Loop: {$ref: '#/components/schemas/Pool'}
    Pool: {$ref: '#/components/schemas/Loop'}
    Flag: true
  parameters:
    P: {name: p, in: query, schema: {type: string}}
  x-own: {Thing: {type: string}}
"""


def settled(ref: str) -> tuple[Document, Diagnostics]:
    # without the other stages, and without the loop unless it is what is tested
    lines = TEXT.splitlines(keepends=True)
    kept = [line for line in lines if "Loop" in ref or "Loop" not in line]
    diagnostics = Diagnostics()
    document = loads("".join(kept).replace("REF", ref), diagnostics)
    return drop_unresolved(document, diagnostics), diagnostics


@pytest.mark.parametrize(
    "ref",
    [
        "'#/components/schemas/Pet'",
        "'#/components/schemas/Pet/properties/a~1b'",
        "'#/components/schemas/Pet/properties/c%25d'",
        "'#%2Fcomponents%2Fschemas/Pet'",
        "'#/components/schemas/Flag'",
        "'#/components/x-own/Thing'",
    ],
)
def test_references_that_lead_somewhere(ref: str) -> None:
    document, diagnostics = settled(ref)
    assert not names(diagnostics)
    assert list(document.data["paths"]) == ["/good", "/bad"]


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("'#/components/schemas/Gone'", "REF_BROKEN"),
        ("'#/components/schemas/Pet/properties/a'", "REF_BROKEN"),
        ("'#/nowhere/at/all'", "REF_BROKEN"),
        ("'other.yaml#/Pet'", "REF_EXTERNAL"),
        ("'https://example.com/pet.json'", "REF_EXTERNAL"),
        ("'#pet'", "REF_ANCHOR"),
        ("3", "REF_NOT_TEXT"),
        ("''", "REF_EXTERNAL"),
        ("'#'", "REF_WRONG_KIND"),
        ("'#/components/parameters/P'", "REF_WRONG_KIND"),
        ("'#/info/title'", "REF_WRONG_KIND"),
    ],
)
def test_references_that_lead_nowhere_cost_what_needs_them(ref: str, code: str) -> None:
    document, diagnostics = settled(ref)
    found = list(diagnostics)
    assert found[0].code.name == code
    assert (place(found[0])[0], marked(found[0])) == (12, "$ref")
    assert sorted(names(diagnostics)[1:]) == [
        "COMPONENT_DROPPED",
        "COMPONENT_DROPPED",
        "OPERATION_DROPPED",
    ]
    assert list(document.data["paths"]) == ["/good"]
    assert list(document.data["components"]["responses"]) == ["Good"]
    assert "Outer" not in document.data["components"]["schemas"]
    dropped = next(each for each in found if each.code.name == "OPERATION_DROPPED")
    assert "GET /bad" in dropped.message
    assert "openapi.yaml:12:" in dropped.hint


def test_what_is_not_supported_is_not_blamed_on_the_document() -> None:
    _, diagnostics = settled("'other.yaml#/Pet'")
    assert next(iter(diagnostics)).code.blame is Blame.UNSUPPORTED


def test_references_that_only_lead_to_each_other() -> None:
    document, diagnostics = settled("'#/components/schemas/Loop'")
    assert names(diagnostics).count("REF_CYCLE") == 2
    assert list(document.data["paths"]) == ["/good"]
    assert list(document.data["components"]["schemas"]) == ["Tree", "Pet", "Flag"]


def test_a_similar_name_is_suggested() -> None:
    _, diagnostics = settled("'#/components/schemas/Pett'")
    assert "'Pet'" in next(iter(diagnostics)).hint


def test_an_unquoted_reference_is_explained() -> None:
    diagnostics = Diagnostics()
    text = "openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      $ref: #/components/schemas/B\n"
    prepared(text, diagnostics)
    assert "REF_NOT_TEXT" in names(diagnostics) or "NULL_VALUE" in names(diagnostics)


PATHS = """\
openapi: 3.1.1
paths:
  /a:
    parameters: [{$ref: '#/components/parameters/Gone'}]
    get: {responses: {}}
    put: {responses: {}}
  /b:
    get: {responses: {'200': {$ref: '#/paths/~1a/get/responses/200'}}}
    put: {responses: {'200': {$ref: '#/paths/~1c/get/responses/200'}}}
  /c:
    get: {responses: {'200': {description: D}}}
webhooks:
  w: {post: {requestBody: {$ref: '#/components/requestBodies/Gone'}, responses: {}}}
"""


def test_a_broken_shared_parameter_costs_every_operation_of_its_path() -> None:
    diagnostics = Diagnostics()
    document = drop_unresolved(loads(PATHS, diagnostics), diagnostics)
    kept: Any = {path: list(item) for path, item in document.data["paths"].items()}
    assert kept == {"/b": ["put"], "/c": ["get"]}
    assert document.data["webhooks"] == {}
    dropped = [each.message for each in diagnostics if each.code.name == "OPERATION_DROPPED"]
    assert [message.partition(" is")[0] for message in dropped] == [
        "GET /a", "PUT /a", "GET /b", "POST w",
    ]  # fmt: skip


def test_mapping_entries_that_name_nothing_are_left_out() -> None:
    text = """\
openapi: 3.1.1
components:
  schemas:
    Pet:
      discriminator:
        propertyName: k
        mapping: {c: Cat, d: '#/components/schemas/Dog', e: Emu}
    Cat: {type: object}
    Dog: {properties: {x: {$ref: '#/components/schemas/Gone'}}}
"""
    diagnostics = Diagnostics()
    document = drop_unresolved(loads(text, diagnostics), diagnostics)
    mapping = document.data["components"]["schemas"]["Pet"]["discriminator"]["mapping"]
    assert mapping == {"c": "Cat"}
    assert names(diagnostics).count("MAPPING_BROKEN") == 2


def test_examples_hold_no_references() -> None:
    schema = "{example: {$ref: '#/gone'}, default: {$ref: 3}}"
    text = f"openapi: 3.1.1\ncomponents: {{schemas: {{A: {schema}}}}}\n"
    diagnostics = Diagnostics()
    document = loads(text, diagnostics)
    assert drop_unresolved(document, diagnostics).data is document.data
    assert not names(diagnostics)


def test_a_long_way_to_a_circle_is_no_circle() -> None:
    way = "".join(f"    W{n}: {{$ref: '#/components/schemas/W{n + 1}'}}\n" for n in range(5000))
    circle = (
        "    W5000: {$ref: '#/components/schemas/C'}\n    C: {$ref: '#/components/schemas/W5000'}\n"
    )
    text = f"openapi: 3.1.0\ninfo: {{}}\npaths: {{}}\ncomponents:\n  schemas:\n{way}{circle}"
    diagnostics = Diagnostics()
    document = drop_unresolved(loads(text, diagnostics), diagnostics)
    circular = [found.where for found in diagnostics if found.code.name == "REF_CYCLE"]
    assert circular == ["#/components/schemas/W5000/$ref", "#/components/schemas/C/$ref"]
    assert document.data["components"]["schemas"] == {}


def test_what_a_reference_to_the_whole_document_needs_is_no_unit() -> None:
    text = """\
openapi: 3.1.0
info: {}
items: {$ref: '#/gone'}
paths: {properties: {x: {$ref: '#/gone'}}, /a: {get: {responses: {}}}}
components:
  schemas:
    A: {$ref: '#'}
    B: {properties: {p: {$ref: '#/paths'}}}
"""
    diagnostics = Diagnostics()
    document = drop_unresolved(loads(text, diagnostics), diagnostics)
    assert document.data["components"]["schemas"] == {}
    assert "REF_BROKEN" in names(diagnostics)


def test_suggestions_end_when_they_would_take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    def compare(_word: str, possible: list[str], **_: object) -> list[str]:
        compared.append(len(possible))
        return possible[:1]

    monkeypatch.setattr("difflib.get_close_matches", compare)
    count = 1000
    known = {f"Known{n}": {"type": "string"} for n in range(count)}
    wrong = {f"Wrong{n}": {"$ref": f"#/components/schemas/Gone{n}"} for n in range(count)}
    data = {"openapi": "3.1.0", "info": {}, "components": {"schemas": {**known, **wrong}}}
    diagnostics = Diagnostics()
    document = drop_unresolved(loads(json.dumps(data), diagnostics), diagnostics)
    assert list(document.data["components"]["schemas"]) == list(known)
    assert names(diagnostics).count("REF_BROKEN") == count
    assert 0 < sum(compared) <= 100_000
    assert next(iter(diagnostics)).hint.endswith("Perhaps 'Known0' is meant.")
