"""Whatever types refer to each other, and whatever they are called: the package can be used."""

from __future__ import annotations

import importlib
import itertools
import json
import pkgutil
import sys
import typing
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostics
from specpress.pipeline import Inputs, Sources, plan, press

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

NAMES = (
    *("Ab", "Zz", "Mid", "Any", "Struct", "Model", "Mapping", "list", "dict", "str", "TypedDict"),
    *("UnsetType", "Literal", "Union", "None", "AbParam", "dt", "msgspec", "bool", "A"),
)
PROPERTIES = ("Ab", "list", "dict", "str", "int", "dt", "date", "msgspec", "object", "bytes", "Any")
SCALARS: tuple[dict[str, Any], ...] = (
    *({"type": kind} for kind in ("string", "integer", "number", "boolean", "null")),
    *({"type": "string", "format": kind} for kind in ("date-time", "date", "duration", "uuid")),
    {"type": "string", "contentEncoding": "base64url"},
    {"type": "string", "maxLength": 3},
    {"enum": ["a", "b"]},
    {"enum": [1, 2.5]},
    {"type": ["string", "null"]},
    {},
)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document whose schemas refer to each other as they please."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=5, unique=True))
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    leaf = st.sampled_from([*refs, *refs, *SCALARS])

    def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        properties = st.dictionaries(st.sampled_from(PROPERTIES), inner, min_size=1, max_size=3)
        return st.one_of(
            inner.map(lambda item: {"type": "array", "items": item}),
            inner.map(lambda item: {"type": "object", "additionalProperties": item}),
            st.lists(inner, min_size=2, max_size=3).map(lambda held: {"oneOf": held}),
            properties.map(lambda held: {"type": "object", "properties": held}),
            properties.map(
                lambda held: {"type": "object", "properties": held, "required": list(held)}
            ),
        )

    schema = st.recursive(leaf, containers, max_leaves=5)
    schemas = {name: draw(containers(schema)) for name in names}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": refs[0]}}}}
    paths = {
        f"/{place}": {
            "post": {
                "operationId": f"op{place}",
                "tags": [draw(st.sampled_from(["a", "b"]))],
                "requestBody": {"content": {"application/json": {"schema": ref}}},
                "responses": answer,
            }
        }
        for place, ref in enumerate(refs)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Drawn", "version": "1"},
        "servers": [{"url": "https://drawn.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


@contextmanager
def pressed(document: dict[str, Any]) -> Iterator[list[ModuleType]]:
    """Every module of the document's package, imported."""
    with TemporaryDirectory() as directory:
        path = Path(directory, "api.json")
        path.write_text(json.dumps(document))
        inputs = Inputs(document=path, out=Path(directory, "out"), package="drawn_package")
        diagnostics, sources = Diagnostics(), Sources()
        files = press(plan(inputs, diagnostics, sources), diagnostics, sources).files
        for name, text in files.items():
            file = Path(directory, "out", name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text)
        sys.path.insert(0, str(Path(directory, "out", "src")))
        try:
            root = importlib.import_module("drawn_package")
            yield [
                importlib.import_module(found.name)
                for found in pkgutil.walk_packages(root.__path__, "drawn_package.")
            ]
        finally:
            sys.path.pop(0)
            for name in [name for name in sys.modules if name.partition(".")[0] == "drawn_package"]:
                del sys.modules[name]
            importlib.invalidate_caches()


@settings(max_examples=40, deadline=None)
@given(documents())
def test_every_module_imports_and_every_type_resolves(document: dict[str, Any]) -> None:
    with pressed(document) as modules:
        for module in modules:
            kind = module.__name__.split(".")[1]
            if kind not in ("types", "_requests"):
                continue
            for name in getattr(module, "__all__", ()):
                resolve(getattr(module, name), is_checked=kind == "_requests")


def resolve(held: object, *, is_checked: bool) -> None:
    """Evaluate a type's annotations; a validator is what msgspec has to decode, too."""
    if isinstance(held, type):
        typing.get_type_hints(held)
    if is_checked and isinstance(held, type) and issubclass(held, msgspec.Struct):
        msgspec.json.Decoder(held, dec_hook=lambda _kind, value: value)


VARIANTS: tuple[dict[str, Any], ...] = (
    *(each for each in SCALARS if each),
    {"type": "integer", "maximum": 3},
    {"type": "string", "format": "email"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "object", "additionalProperties": {"type": "integer"}},
)


def test_any_two_types_can_be_alternatives_also_within_others() -> None:
    pairs = [{"anyOf": list(pair)} for pair in itertools.combinations(VARIANTS, 2)]
    named = {f"Pair{place}": pair for place, pair in enumerate(pairs)}
    # Of each pair by name, and one more: a union that has to be checked by itself is a variant.
    around = [
        {
            "anyOf": [
                {"$ref": f"#/components/schemas/{name}"},
                VARIANTS[(place + step) % len(VARIANTS)],
            ]
        }
        for place, name in enumerate(named)
        for step in (0, 5, 10)
    ]
    held = {f"p{place}": schema for place, schema in enumerate([*pairs, *around])}
    whole = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Whole"}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pairs", "version": "1"},
        "servers": [{"url": "https://pairs.example"}],
        "paths": {
            "/": {
                "post": {"requestBody": whole, "responses": {"200": {"description": "", **whole}}}
            }
        },
        "components": {"schemas": {**named, "Whole": {"type": "object", "properties": held}}},
    }
    problems: dict[str, str] = {}
    with pressed(document) as modules:
        for kind, name, hint in attributes(modules):
            try:
                msgspec.json.Decoder(hint, dec_hook=lambda _kind, value: value)
            except TypeError as error:
                problems[f"{kind} {held[name]}"] = str(error)
    assert problems == {}


def attributes(modules: list[ModuleType]) -> Iterator[tuple[str, str, Any]]:
    """The types of the properties of ``Whole``: models' and validators'."""
    for module in modules:
        kind = module.__name__.split(".")[1]
        if kind not in ("types", "_requests"):
            continue
        for whole in [getattr(module, name) for name in getattr(module, "__all__", ())]:
            if not (isinstance(whole, type) and issubclass(whole, msgspec.Struct)):
                continue
            for name, hint in typing.get_type_hints(whole, include_extras=True).items():
                if name[1:].isdecimal():
                    yield kind, name, hint
