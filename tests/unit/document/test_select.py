from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.parse import parse
from specpress.document.select import Selection, select
from specpress.pointer import Pointer
from unit.document.document_chain import names, parsed, prepared

if TYPE_CHECKING:
    from specpress.document.reading.source import Document

TEXT = """\
openapi: 3.1.0
info: {title: T, version: '1'}
tags: [{name: pets}, {name: cats}, {name: idle}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200': {description: D, content: {a/b: {schema: {$ref: '#/components/schemas/Pet'}}}}
    post:
      tags: [pets]
      security: [{oauth: []}]
      responses: {'201': {$ref: '#/components/responses/Made'}}
  /pets/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}]
    get:
      operationId: getPet
      tags: [pets, cats]
      responses: {'200': {$ref: '#/paths/~1pets/get/responses/200'}}
  /petshop:
    get: {responses: {'200': {description: D}}}
components:
  responses: {Made: {description: M, content: {a/b: {schema: {$ref: '#/components/schemas/Made'}}}}}
  parameters: {Id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}}
  securitySchemes:
    key: {type: apiKey, name: k, in: header}
    oauth: {type: http, scheme: bearer}
    unused: {type: http, scheme: basic}
  schemas:
    Id: {type: string}
    Made: {type: object}
    Pet: {type: object, discriminator: {propertyName: kind, mapping: {dog: Hound}}}
    Cat:
      allOf:
        - {$ref: '#/components/schemas/Pet'}
        - {properties: {toy: {$ref: '#/components/schemas/Toy'}}}
    Hound: {type: object}
    Toy: {type: object}
    Unused: {type: object}
"""


def selected(**selectors: tuple[str, ...]) -> tuple[Document, Diagnostics]:
    diagnostics = Diagnostics()
    document = prepared(TEXT, diagnostics)
    result = select(document, Selection(**selectors), diagnostics)
    parse(result, diagnostics)
    return result, diagnostics


def kept(document: Document) -> list[str]:
    methods = ("get", "post")
    items = document.data["paths"].items()
    return [f"{m.upper()} {path}" for path, item in items for m in methods if m in item]


@pytest.mark.parametrize(
    ("selectors", "operations"),
    [
        ({"tags": ("pets",)}, ["GET /pets", "POST /pets", "GET /pets/{id}"]),
        ({"tags": ("cats",)}, ["GET /pets/{id}"]),
        ({"paths": ("/pets",)}, ["GET /pets", "POST /pets", "GET /pets/{id}"]),
        ({"paths": ("/pets/",)}, ["GET /pets/{id}"]),
        ({"paths": ("/pet*",)}, ["GET /pets", "POST /pets", "GET /pets/{id}", "GET /petshop"]),
        ({"paths": ("*/{id}",)}, ["GET /pets/{id}"]),
        ({"operations": ("listPets", "POST /pets")}, ["GET /pets", "POST /pets"]),
        ({"operations": ("listPets",), "tags": ("cats",)}, ["GET /pets", "GET /pets/{id}"]),
    ],
)
def test_operations_are_chosen_by_any_selector(
    selectors: dict[str, tuple[str, ...]], operations: list[str]
) -> None:
    document, diagnostics = selected(**selectors)
    assert kept(document) == operations
    assert not names(diagnostics)


def test_without_selectors_everything_stays() -> None:
    diagnostics = Diagnostics()
    document = prepared(TEXT, diagnostics)
    assert select(document, Selection(), diagnostics) is document


def test_only_what_is_reached_is_kept() -> None:
    document, _ = selected(operations=("POST /pets",))
    components: Any = document.data["components"]
    assert list(components["schemas"]) == ["Made"]
    assert list(components["responses"]) == ["Made"]
    assert list(components["parameters"]) == []
    assert list(components["securitySchemes"]) == ["key", "oauth"]
    assert [tag["name"] for tag in document.data["tags"]] == ["pets"]


def test_subtypes_and_mapped_schemas_come_along() -> None:
    document, _ = selected(operations=("listPets",))
    assert list(document.data["components"]["schemas"]) == ["Pet", "Cat", "Hound", "Toy"]


def test_what_lies_in_an_operation_that_is_left_out_is_copied() -> None:
    document, diagnostics = selected(operations=("getPet",))
    response = document.data["paths"]["/pets/{id}"]["get"]["responses"]["200"]
    assert response["description"] == "D"
    assert list(document.data["components"]["schemas"]) == ["Id", "Pet", "Cat", "Hound", "Toy"]
    assert not names(diagnostics)
    span = document.locate(
        Pointer.of(("paths", "/pets/{id}", "get", "responses", "200", "description"))
    )
    assert span is not None
    assert span.line == 11


def test_an_operation_that_contains_itself_stays() -> None:
    ref = "#/paths/~1a/get/responses/200/content/a~1b/schema"
    text = f"""\
openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /a:
    get:
      responses:
        '200':
          description: D
          content: {{a/b: {{schema: {{properties: {{x: {{$ref: '{ref}'}}}}}}}}}}
  /b:
    get:
      responses:
        '200': {{description: D, content: {{a/b: {{schema: {{$ref: '{ref}'}}}}}}}}
"""
    diagnostics = Diagnostics()
    document = select(parsed(text, diagnostics).document, Selection(paths=("/b",)), diagnostics)
    assert sorted(document.data["paths"]) == ["/a", "/b"]
    assert not names(diagnostics)


def test_a_selector_that_chooses_nothing_is_an_error() -> None:
    _, diagnostics = selected(tags=("cats", "dogs"))
    (found,) = diagnostics
    assert found.code.name == "SELECTION_EMPTY"
    assert "the tag 'dogs'" in found.message
    assert "cats, pets" in found.hint
    assert found.where is None
    assert found.span is None


def test_a_selection_without_operations_ends_the_run() -> None:
    diagnostics = Diagnostics()
    document = prepared(TEXT, diagnostics)
    with pytest.raises(Stopped):
        select(document, Selection(paths=("/dogs",)), diagnostics)
