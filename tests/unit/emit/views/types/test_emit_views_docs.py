"""What is said of attributes, keys and values: below each of them, if it is more than its name."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from unit.emit.views.views_helpers import make

if TYPE_CHECKING:
    from collections.abc import Iterator

BOOKS = """\
paths:
  /books:
    post:
      operationId: add_book
      tags: [books]
      parameters:
        - {name: shelf_no, in: query, schema: {type: integer, title: Shelf No}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: S/Book}}}
      responses:
        '200':
          description: ok
          headers: {X-Left: {description: How many more may be added., schema: {type: integer}}}
          content: {application/json: {schema: {$ref: S/Book}}}
components:
  schemas:
    Book:
      type: object
      title: Book
      required: [book_id]
      properties:
        book_id: {type: integer, title: Book Id}
        pageCount: {type: integer, title: Page Count, description: page_count}
        title: {type: string, title: Title, description: What is on the cover.}
        isbn: {type: string, title: International standard number}
        binding: {$ref: S/Binding}
        cover: {$ref: S/Cover}
    Cover:
      type: object
      properties:
        color_code: {type: string, title: Color Code, default: red}
        artist: {type: string, description: Who drew it.}
        page_id: {type: string, title: Page Id}
    Binding:
      type: string
      enum: [hard, soft]
      x-enum-descriptions: [Boards., Paper.]
"""


def told(module: str) -> dict[str, dict[str, str]]:
    """By class: what stands below each attribute."""
    tree = ast.parse(module)
    return {node.name: dict(_below(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _below(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for one, after in zip(node.body, node.body[1:], strict=False):
        match one, after:
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str() as text)),
            ):
                yield name, text
            case _:
                pass


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return make(BOOKS).files


def test_below_each_attribute_is_what_the_document_says(files: dict[str, str]) -> None:
    found = told(files["src/zoo/types/books/books.py"])
    assert found["Book"] == {
        "title": "What is on the cover.",
        "isbn": "International standard number.",
    }
    assert found["Binding"] == {"HARD": "Boards.", "SOFT": "Paper."}
    assert found["BooksAddHeaders"] == {"x_left": "How many more may be added."}


def test_below_each_key_is_what_it_takes(files: dict[str, str]) -> None:
    found = told(files["src/zoo/types/books/books_params.py"])
    assert found["CoverParam"] == {"color_code": 'Default: "red".', "artist": "Who drew it."}


@pytest.mark.parametrize("spelled", ["Book Id.", "Page Count", "page_count", "Shelf No", "Page Id"])
def test_what_only_spells_a_name_is_not_said(files: dict[str, str], spelled: str) -> None:
    modules = [text for name, text in files.items() if "/types/" in name]
    assert not any(f": {spelled}" in text or f'"""{spelled}' in text for text in modules)
