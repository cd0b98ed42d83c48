"""With the lock, a document that grows moves no name, no module, no environment variable."""

from __future__ import annotations

import copy
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from changes.changes_edits import GROWTH, edited
from changes.changes_pressing import pressed, surface
from changes.changes_shop import answer, ref, shop
from specpress.changes.comparing import compare

if TYPE_CHECKING:
    from pathlib import Path

    from specpress.changes.change import Change

Json = dict[str, Any]
PAGED: Json = {
    "pagination": {
        "listBooks": {"page": "limit", "items": "items", "total": "total", "first_page": 1}
    }
}
NESTED: Json = {"resources": {"shop.books": {"methods": {"list_all": "listBooks"}}}}


def grown(old: Json, new: Json, folder: Path, config: Json | None = None) -> tuple[Change, ...]:
    """What changes for users where a document is pressed again over what it made before."""
    pressed(old, folder, config)
    before = surface(old, folder, config)
    after = surface(new, folder, config)
    pressed(new, folder, config)  # it can be written, too
    again = surface(new, folder, config)
    assert compare(after, again) == ()
    return compare(before, after)


def broken(found: tuple[Change, ...]) -> list[str]:
    return [each.message for each in found if each.kind.is_break]


def test_a_type_that_becomes_shared_stays_importable(tmp_path: Path) -> None:
    new = shop()
    new["paths"]["/archive"] = {
        "delete": {"operationId": "burn", "tags": ["archive"], "responses": answer(ref("Book"))}
    }
    assert broken(grown(shop(), new, tmp_path)) == []


def test_dicts_for_callers_stay_importable_too(tmp_path: Path) -> None:
    new = shop()
    content = {"application/json": {"schema": ref("Cover")}}
    new["paths"]["/archive"] = {
        "post": {
            "operationId": "bind",
            "tags": ["archive"],
            "requestBody": {
                "content": {
                    "application/json": {"schema": {"type": "array", "items": ref("Cover")}}
                }
            },
            "responses": {"200": {"description": "It.", "content": content}},
        }
    }
    assert broken(grown(shop(), new, tmp_path)) == []


def test_a_resource_beside_another_of_its_name_renames_no_class(tmp_path: Path) -> None:
    new = shop()
    new["paths"]["/shelves"] = {
        "get": {"operationId": "listShelves", "tags": ["books"], "responses": answer(ref("Book"))}
    }
    old = shop()
    for path, method in (
        ("/books", "post"),
        ("/books/{book_id}", "get"),
        ("/books/{book_id}", "delete"),
    ):
        for document in (old, new):
            del document["paths"][path][method]
    assert broken(grown(old, new, tmp_path, NESTED)) == []


@pytest.mark.parametrize("kind", ["object", "enum"])
def test_a_component_takes_no_alias_for_callers(tmp_path: Path, kind: str) -> None:
    new = shop()
    new["components"]["schemas"]["GenreParam"] = (
        {"type": "object", "properties": {"x": {"type": "string"}}}
        if kind == "object"
        else {"type": "string", "enum": ["x", "y"]}
    )
    new["components"]["schemas"]["Author"]["properties"]["likes"] = ref("GenreParam")
    assert broken(grown(shop(), new, tmp_path)) == []


@pytest.mark.parametrize("name", ["BooksListBooksPage", "AsyncBooksListBooksPage"])
def test_a_component_takes_no_page(tmp_path: Path, name: str) -> None:
    new = shop()
    new["components"]["schemas"][name] = {"type": "object", "properties": {"x": {"type": "string"}}}
    new["components"]["schemas"]["Author"]["properties"]["likes"] = ref(name)
    found = grown(shop(), new, tmp_path, PAGED)
    assert broken(found) == []
    assert any(each.kind.name == "TYPE_ADDED" for each in found)


def test_a_further_way_to_authenticate_renames_no_argument(tmp_path: Path) -> None:
    new = shop()
    new["components"]["securitySchemes"]["bearer"] = {"type": "http", "scheme": "bearer"}
    new["components"]["securitySchemes"]["jwt"] = {"type": "http", "scheme": "bearer"}
    assert broken(grown(shop(), new, tmp_path)) == []


def test_another_title_renames_neither_client_nor_variables(tmp_path: Path) -> None:
    new = shop()
    new["info"]["title"] = "The Other Shop"
    assert broken(grown(shop(), new, tmp_path)) == []


@pytest.mark.parametrize("seed", range(12))
def test_growth_breaks_nobody(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    document = edited(shop(), random, random.randint(0, 3))
    new = edited(copy.deepcopy(document), random, random.randint(1, 5), GROWTH)
    assert broken(grown(document, new, tmp_path)) == []
