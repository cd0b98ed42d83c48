"""JSON values, frozen, and what a document says about a thing for people."""

from __future__ import annotations

import re
from fractions import Fraction
from math import isfinite
from typing import TYPE_CHECKING, Any

from specpress.document.tree import is_array, is_object
from specpress.ir.types import NO_DOCS, Docs, Json, JsonObject, JsonScalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_pydantic.v3.v3_1 import Schema


def freeze(value: Any) -> Json:
    """A JSON value as a hashable one, its keys sorted: their order has no meaning in JSON."""
    if is_object(value):
        items = ((str(key), freeze(value[key])) for key in value)
        return JsonObject(tuple(sorted(items, key=lambda item: item[0])))
    if is_array(value):
        return tuple([freeze(item) for item in value])
    if value is None or isinstance(value, str | int | float):
        return value
    return str(value)


def is_token(text: str) -> bool:
    """Whether a text is what HTTP calls a token (RFC 9110, 5.6.2), as names of headers are."""
    return re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", text) is not None


def is_scalar(value: Any) -> bool:
    """Whether a value is a string, number, boolean or null."""
    return value is None or isinstance(value, str | int | float)


def is_multiple(value: float, step: float) -> bool:
    """Whether a number is a multiple of another; as they are written, so 0.3 is one of 0.1.

    Fractions know no largest number. Where one has no end there is nothing to say.
    """
    if not all(isinstance(number, int) or isfinite(number) for number in (value, step)):
        return True
    return step == 0 or _exact(value) % _exact(step) == 0


def _exact(value: float) -> Fraction:
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def json_type(value: JsonScalar) -> str:
    """The JSON Schema type of a scalar as it is spelled: ``1.0`` is a number, ``1`` an integer."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"


def docs(schemas: Sequence[Schema]) -> Docs:
    """What these schemas, the most specific first, say for people."""
    if len(schemas) == 1:
        found = schemas[0].model_fields_set
        if found.isdisjoint(("title", "description", "deprecated", "examples", "example")):
            return NO_DOCS
    return Docs(
        title=_first(schema.title for schema in schemas),
        description=_first(schema.description for schema in schemas),
        deprecated=any(schema.deprecated for schema in schemas),
        examples=next((shown for schema in schemas if (shown := _examples(schema))), ()),
    )


def _first(texts: Iterable[str | None]) -> str | None:
    return next((text for text in texts if text), None)


def _examples(schema: Schema) -> tuple[Json, ...]:
    if schema.examples:
        return tuple([freeze(value) for value in schema.examples])
    if "example" in schema.model_fields_set:
        return (freeze(schema.example),)
    return ()
