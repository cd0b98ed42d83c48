"""Parameters of every place over real HTTP: what is meant is what werkzeug reads, or refused."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.wrappers import Request, Response

from wire.wire_client import imported, serving

if TYPE_CHECKING:
    from collections.abc import Generator

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
PAIR = {"type": "object", "properties": {"a": TEXT, "b": TEXT}}
PLACES: dict[str, dict[str, Any]] = {
    "path": {"in": "path", "required": True, "schema": TEXT},
    "path_list": {"in": "path", "required": True, "schema": LIST},
    "header": {"in": "header", "required": True, "schema": TEXT},
    "header_list": {"in": "header", "required": True, "schema": LIST},
    "cookie": {"in": "cookie", "required": True, "schema": TEXT},
    "deep": {"in": "query", "required": True, "style": "deepObject", "schema": PAIR},
}


@cache
def package() -> Any:
    tails = {"path": "/{v}/end"}
    paths = {
        f"/{name}{tails.get(place['in'], '')}": {
            "get": {
                "operationId": name,
                "tags": ["t"],
                "parameters": [{"name": "v", **place}],
                "responses": {"204": {"description": ""}},
            }
        }
        for name, place in PLACES.items()
    }
    return imported(
        {
            "openapi": "3.1.0",
            "info": {"title": "Wire", "version": "1"},
            "servers": [{"url": "https://wire.example"}],
            "paths": paths,
        },
        "wire_parameters",
    )


@contextmanager
def client() -> Generator[tuple[Any, list[Request]]]:
    """A client's methods, and the requests that a server has read."""
    seen: list[Request] = []

    def handle(request: Request) -> Response:
        seen.append(request)
        return Response(status=204)

    with serving(handle) as url, package().WireParameters(base_url=url) as made:
        yield made.t, seen


few = settings(max_examples=10, deadline=None)
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=5)


@few
@given(words)
def test_one_text_in_a_path(text: str) -> None:
    with client() as (t, seen):
        try:
            t.path(v=text)
        except package().RequestValidationError:
            assert text in ("", ".", "..")
            return
    assert seen[0].path == f"/path/{text}/end"


@few
@given(st.lists(words, max_size=3))
def test_a_list_in_a_path(items: list[str]) -> None:
    with client() as (t, seen):
        try:
            t.path_list(v=items)
        except package().RequestValidationError:
            joined = ",".join(items)
            assert joined in ("", ".", "..") or any("," in item for item in items) or "" in items
            return
    read = seen[0].path.removeprefix("/path_list/").removesuffix("/end")
    assert read.split(",") == items


@few
@given(st.text(st.characters(min_codepoint=1, max_codepoint=300), max_size=6))
def test_one_text_in_a_header(text: str) -> None:
    with client() as (t, seen):
        try:
            t.header(v=text)
        except package().RequestValidationError:
            assert not text.isprintable() or text != text.strip() or not text
            return
    # WSGI hands header bytes over as Latin-1; those of the client are UTF-8.
    assert seen[0].headers["v"].encode("latin-1").decode() == text


@few
@given(st.lists(st.text('ab ,;"\\', max_size=4), max_size=3))
def test_a_list_in_a_header(items: list[str]) -> None:
    with client() as (t, seen):
        try:
            t.header_list(v=items)
        except package().RequestValidationError:
            spoilt = [each for each in items if not each or "," in each or each != each.strip()]
            assert spoilt or not items
            return
    assert [each.strip() for each in seen[0].headers["v"].split(",")] == items


@few
@given(st.text(st.characters(min_codepoint=32, max_codepoint=300), max_size=6))
def test_one_text_in_a_cookie(text: str) -> None:
    with client() as (t, seen):
        try:
            t.cookie(v=text)
        except package().RequestValidationError:
            assert any(each in ' ",;\\' or not " " < each < "\x7f" for each in text) or not text
            return
    assert unquote(seen[0].cookies["v"]) == text  # the style "form" escapes; werkzeug leaves that


@few
@given(st.dictionaries(st.sampled_from("ab"), words))
def test_an_object_in_brackets(held: dict[str, str]) -> None:
    with client() as (t, seen):
        try:
            t.deep(v=held)
        except package().RequestValidationError:
            assert not held
            return
    assert dict(seen[0].args) == {f"v[{name}]": value for name, value in held.items()}
