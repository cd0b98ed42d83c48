from __future__ import annotations

import pytest

from specpress.diagnostics import Diagnostics
from unit.document.document_chain import marked, names, parsed, place

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def test_the_model_and_its_tree() -> None:
    diagnostics = Diagnostics()
    result = parsed(f"{HEAD}paths: {{/a: {{get: {{responses: {{}}}}}}}}\n", diagnostics)
    assert result.model.openapi == "3.1.1"
    assert result.model.paths is not None
    assert list(result.model.paths) == list(result.document.data["paths"]) == ["/a"]


@pytest.mark.parametrize(
    ("schema", "caret"),
    [
        ("{multipleOf: 0}", "multipleOf"),
        ("{dependentRequired: {a: 3}}", "a"),
        ("{discriminator: {propertyName: k, mapping: [1]}}", "mapping"),
    ],
)
def test_what_the_model_refuses_in_a_schema_costs_the_keyword_only(schema: str, caret: str) -> None:
    diagnostics = Diagnostics()
    properties = f"{{x: {schema}, y: {{type: string}}}}"
    text = f"{HEAD}components:\n  schemas:\n    A: {{properties: {properties}}}\n"
    result = parsed(text, diagnostics)
    (found,) = diagnostics
    assert found.code.name == "MODEL_REPAIRED"
    assert (place(found)[0], marked(found)) == (5, caret)
    assert result.document.data["components"]["schemas"]["A"]["properties"]["y"] == {
        "type": "string"
    }


def test_what_the_model_refuses_in_an_operation_costs_no_other() -> None:
    text = f"""\
{HEAD}paths:
  /a: {{get: {{responses: {{'200': {{description: D, links: {{l: {{parameters: 3}}}}}}}}}}}}
  /b: {{get: {{responses: {{'200': {{description: D}}}}}}}}
"""
    diagnostics = Diagnostics()
    result = parsed(text, diagnostics)
    assert names(diagnostics) == ["MODEL_REPAIRED"]
    assert list(result.document.data["paths"]) == ["/a", "/b"]


def test_deep_schemas_do_not_overflow() -> None:
    deep = "{items: " * 90 + "{type: string}" + "}" * 90
    diagnostics = Diagnostics()
    parsed(f"{HEAD}components: {{schemas: {{A: {deep}}}}}\n", diagnostics)
    assert not names(diagnostics)
