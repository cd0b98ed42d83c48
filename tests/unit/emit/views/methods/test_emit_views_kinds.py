"""The kinds of methods: each is found by its name, and none is forgotten."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from specpress.emit.views.methods.kinds.registry import IMPORTED
from specpress.ir.features import Features, Pagination
from specpress.pointer import Pointer
from unit.emit.views.views_helpers import make

ROOT = Path(__file__).parents[5]
SOURCE = ROOT / "generator" / "specpress"
NO_KINDS = {"__init__", "values", "recipe", "kind", "registry"}
"""What kinds share, or what lists them."""
RESOURCES = sorted((ROOT / "tests" / "cases").glob("*/expected/resources/**/*.py"))


def kinds(folder: str) -> set[str]:
    return {path.stem for path in (SOURCE / folder / "kinds").glob("*.py")} - NO_KINDS


def test_a_kind_has_a_module_of_one_name_in_every_stage() -> None:
    assert kinds("config") == kinds("lower/config")
    # An operation is a method of its own accord, and any method may have an old name.
    assert kinds("config") | {"operation", "renamed"} == kinds("emit/views/methods")


def imported(tree: ast.Module) -> set[str]:
    """The names of classes that a module has from the runtime or from libraries."""
    return {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and (not node.level or "_runtime" in (node.module or "").split("."))
        for alias in node.names
        if alias.name[0].isupper() and not alias.name.isupper()
    }


@pytest.mark.parametrize("path", RESOURCES, ids=lambda path: "/".join(path.parts[-4:]))
def test_no_resource_is_called_like_what_its_module_imports(path: Path) -> None:
    found = imported(ast.parse(path.read_text("utf-8")))
    twins = {name.removeprefix("Async") for name in found}
    assert {each for each in twins if not {each, f"Async{each}"} & IMPORTED} == set()


SHELVES = """
paths:
  /books:
    get:
      tags: [books]
      operationId: listBooks
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: Books.
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: array, items: {type: string}}}
  /shelves:
    get:
      tags: [shelves]
      operationId: listShelves
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: Shelves.
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: array, items: {type: string}}}
"""


def pages(operation: str) -> Pagination:
    return Pagination(
        operation=operation, page="page", size=None, items=("data",), total=None, first_page=1
    )


@pytest.mark.parametrize("first", ["books", "shelves"])
def test_the_readme_shows_what_the_config_says_first(first: str) -> None:
    order = sorted(("books", "shelves"), key=lambda name: name != first)
    said = tuple(pages(f"GET /{name}") for name in order)
    origins = tuple((each.operation, Pointer.ROOT) for each in said)
    made = make(SHELVES, features=Features(pagination=said, origins=origins))
    assert f"page = client.{first}.list_{first}()" in made.files["README.md"]
