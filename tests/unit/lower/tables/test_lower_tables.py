"""Which tables an API has, and what the config may say of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from specpress.config import read_config
from specpress.config.codes import UNKNOWN_OPERATION, UNKNOWN_PARAMETER, UNKNOWN_PROPERTY
from specpress.diagnostics import Code, Diagnostics, Stopped
from specpress.document.reading.source import loads
from specpress.lower.config.features import lower_features
from specpress.lower.tables.inference import infer
from unit.lower.lower_helpers import lowered

if TYPE_CHECKING:
    from specpress.ir.api import Api
    from specpress.ir.tables import Table, Tables

PETS = """
    paths:
      /shops/{shop}/pets:
        parameters: [{name: shop, in: path, required: true, schema: {type: string}}]
        get:
          parameters:
            - {name: kind, in: query, schema: {type: string}}
            - {name: weight, in: query, schema: {type: string}}
            - {name: page, in: query, schema: {type: integer}}
          responses:
            '200':
              description: all
              content: {application/json: {schema: {type: object, properties: {
                data: {type: array, items: @Pet}, errors: {type: array, items: {type: string}}}}}}
        post:
          requestBody: {content: {application/json: {schema: @Pet}}}
          responses: {'201': {description: made, content: {application/json: {schema: @Pet}}}}
      /shops/{shop}/pets/{pet_id}:
        parameters:
          - {name: shop, in: path, required: true, schema: {type: string}}
          - {name: pet_id, in: path, required: true, schema: {type: string}}
        get:
          responses:
            '200':
              description: one
              content: {application/json: {schema: {type: object, properties: {data: @Pet}}}}
        put:
          requestBody: {content: {application/json: {schema: @Pet}}}
          responses: {'200': {description: put}}
        patch:
          requestBody: {content: {application/json: {schema: @Pet}}}
          responses: {'200': {description: patched}}
        delete: {responses: {'204': {description: gone}}}
      /shops/{shop}/pets/{pet_id}/feed:
        post:
          parameters:
            - {name: shop, in: path, required: true, schema: {type: string}}
            - {name: pet_id, in: path, required: true, schema: {type: string}}
          responses: {'204': {description: fed}}
      /log:
        get:
          responses:
            '200': {description: log, content: {text/plain: {schema: {type: string}}}}
    components:
      schemas:
        Pet:
          type: object
          properties:
            id: {type: string}
            kind: {type: string}
            weight: {type: number}
"""


@pytest.fixture(scope="module")
def api() -> Api:
    return lowered(PETS).api


@pytest.fixture
def pets(api: Api) -> Table:
    return infer(api, ())[0]


def test_a_collection_is_a_table(pets: Table) -> None:
    assert (pets.path, pets.key) == ("/shops/{shop}/pets", "id")
    lists, gets = pets.selects
    assert (lists.operation, lists.items, lists.many) == ("GET /shops/{shop}/pets", ("data",), True)
    assert (gets.items, gets.many, gets.keys) == (("data",), False, (("id", "pet_id"),))


def test_methods_are_statements(pets: Table) -> None:
    assert {verb for verb, _ in pets.verbs} == {"INSERT", "REPLACE", "UPDATE", "DELETE"}
    assert len(pets.verbs) == 4
    assert all(each.keys == (("id", "pet_id"),) for verb, each in pets.verbs if verb != "INSERT")


def test_only_parameters_of_a_columns_name_and_type_are_hints(pets: Table) -> None:
    assert pets.selects[0].hints == (("kind", "kind"),)


def test_what_answers_no_rows_is_no_table_to_select_from(api: Api) -> None:
    found = {each.path: each.selects for each in infer(api, ())}
    assert "/log" not in found
    assert found["/shops/{shop}/pets/{pet_id}/feed"] == ()


def _said(api: Api, text: str) -> tuple[Tables | None, list[tuple[Code, str]]]:
    diagnostics = Diagnostics()
    config = read_config(
        loads("specpress: 1\n" + text, diagnostics, file="c.yaml"), diagnostics, folder=Path()
    )
    tables = lower_features(api, config, diagnostics).tables
    return tables, [(each.code, str(each.where)) for each in diagnostics]


def test_the_config_decides_whether_there_are_any(api: Api) -> None:
    assert _said(api, "") == (None, [])
    assert _said(api, "sql: false") == (None, [])
    tables, problems = _said(api, "sql: true")
    assert tables is not None
    assert problems == []


def test_what_the_config_says_is_taken(api: Api) -> None:
    tables, problems = _said(
        api,
        "sql: {provider: acme, tables: {animals: {"
        " list: {operation: 'GET /shops/{shop}/pets', lacks: [weight]},"
        " get: {operation: 'GET /shops/{shop}/pets/{pet_id}', key: {id: pet_id}, absent: empty},"
        " ranges: {weight: {from: page}}, order: {kind: {weight: up}},"
        " exec: {feed: 'POST /shops/{shop}/pets/{pet_id}/feed'}}}}",
    )
    assert problems == []
    assert tables is not None
    table = next(each for each in tables.tables if each.name == "animals")
    lists, gets = table.selects
    assert tables.provider == "acme"
    assert (lists.lacks, lists.hints) == (("weight",), (("kind", "kind"),))
    assert (lists.ranges[0].start, lists.order[0].parameter) == ("page", "weight")
    assert gets.absent
    assert table.execs == (("feed", "POST /shops/{shop}/pets/{pet_id}/feed"),)


LISTED = "list: {operation: 'GET /shops/{shop}/pets'"


@pytest.mark.parametrize(
    ("said", "code", "where"),
    [
        ("list: {operation: nothing}", UNKNOWN_OPERATION, "list/operation"),
        (f"{LISTED}, lacks: [hieght]}}", UNKNOWN_PROPERTY, "list/lacks/0"),
        (f"{LISTED}, key: {{id: pet}}}}", UNKNOWN_PARAMETER, "list/key/id"),
        (f"{LISTED}}}, ranges: {{weight: {{from: x}}}}", UNKNOWN_PARAMETER, "ranges/weight/from"),
        (f"{LISTED}}}, ranges: {{x: {{from: kind}}}}", UNKNOWN_PROPERTY, "ranges/x"),
        (f"{LISTED}}}, order: {{kind: {{sort: up}}}}", UNKNOWN_PARAMETER, "order/kind/sort"),
        (f"{LISTED}}}, exec: {{feed: nobody}}", UNKNOWN_OPERATION, "exec/feed"),
    ],
)
def test_what_is_not_there_is_reported_in_place(
    api: Api, said: str, code: Code, where: str
) -> None:
    _, problems = _said(api, f"sql: {{tables: {{pets: {{{said}}}}}}}")
    assert problems == [(code, f"c.yaml#/sql/tables/pets/{where}")]


@pytest.mark.parametrize(
    "said",
    ["sql: 1", "sql: {table: {}}", "sql: {tables: {pets: {get: {operation: x, absent: maybe}}}}"],
)
def test_what_is_no_setting_is_refused(api: Api, said: str) -> None:
    with pytest.raises(Stopped):
        _said(api, said)
