"""What pressed clients raise says what the server said, with and without a config."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.wrappers import Response

from wire.wire_client import imported, serving

ANSWER = {"200": {"description": "d", "content": {"application/json": {"schema": {}}}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Book shelf", "version": "1"},
    "paths": {"/books": {"get": {"operationId": "list_books", "responses": ANSWER}}},
}

NAMES = {"shelf_usual": "ShelfUsual", "shelf_told": "ShelfTold"}


def refused(package: Any, body: bytes, kind: str = "application/json") -> Any:
    with (
        serving(lambda _: Response(body, status=422, content_type=kind)) as url,
        getattr(package, NAMES[package.__name__])(base_url=url) as client,
        pytest.raises(package.UnprocessableEntityError) as caught,
    ):
        client.books.list_books()
    return caught.value


def test_a_client_without_a_config_says_what_the_body_says() -> None:
    package = imported(DOCUMENT, "shelf_usual")
    error = refused(package, b'{"detail": [{"loc": ["query", "limit"], "msg": "Too few"}]}')
    assert str(error).endswith(": query.limit: Too few [GET /books]")
    assert error.errors == (package.ErrorDetail(None, "Too few", "query.limit"),)
    assert "no limit given" in str(refused(package, b"no limit given", "text/plain"))


def test_a_config_finds_code_and_message_at_the_root() -> None:
    config = {"specpress": 1, "errors": {"shapes": [{"code": "err", "message": "text"}]}}
    error = refused(
        imported(DOCUMENT, "shelf_told", config), b'{"err": 7, "text": "No.", "detail": "else"}'
    )
    assert [(each.code, each.message) for each in error.errors] == [(7, "No.")]
    assert ": No. (code 7) [" in str(error)
