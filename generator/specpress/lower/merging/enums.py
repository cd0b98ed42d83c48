"""Values that a schema lists: ``enum``, ``const``, and alternatives that only list constants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specpress.document.hints import DESCRIPTION_HINTS, VALUE_HINTS
from specpress.document.tree import is_array, is_object
from specpress.ir.types import EnumValue, JsonScalar
from specpress.lower import codes
from specpress.lower.limits import MAX_VALUES
from specpress.lower.nodes import (
    ANNOTATIONS,
    SchemaNode,
    is_only_null,
    ref_and_siblings,
    type_names,
)
from specpress.lower.values import is_scalar, json_type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi_pydantic.v3.v3_1 import Schema

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer

_INT64 = 2**63

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")
_BOOLEANS = {"true": True, "false": False}


def enum_values(
    schema: Schema, pointer: Pointer, diagnostics: Diagnostics
) -> tuple[EnumValue, ...] | None:
    """The values under ``enum`` without null and repetitions; ``None`` where it cannot be used."""
    listed = schema.enum or []
    if len(listed) > MAX_VALUES:
        count = len(listed)
        diagnostics.report(codes.TOO_MANY_VALUES, pointer / "enum", count=count, limit=MAX_VALUES)
        return None
    if not all(map(_is_nameable, listed)):
        diagnostics.report(codes.UNSUPPORTED_VALUE, pointer / "enum", keyword="enum")
        return None
    extra = schema.model_extra or {}
    names = _value_texts(extra, VALUE_HINTS, "name", listed)
    descriptions = _value_texts(extra, DESCRIPTION_HINTS, "description", listed)
    found: dict[tuple[str, JsonScalar], EnumValue] = {}
    for index, raw in enumerate(listed):
        value = _coerced(raw, schema, pointer / "enum" / index, diagnostics)
        if raw is None:
            _tell_of_null(schema, pointer / "enum" / index, "enum", diagnostics)
        if value is None:
            continue
        kind = json_type(value)
        entry = EnumValue(
            value=value, typed=kind, name_hint=names[index], description=descriptions[index]
        )
        found.setdefault((kind, value), entry)
    if not found and listed and any(value is not None for value in listed):
        return None
    return tuple(found.values())


def scalar_const(schema: Schema, pointer: Pointer, diagnostics: Diagnostics) -> EnumValue | None:
    """The value under ``const``; ``None`` where it cannot be used."""
    if not _is_nameable(schema.const):
        diagnostics.report(codes.UNSUPPORTED_VALUE, pointer / "const", keyword="const")
        return None
    if schema.const is None:
        _tell_of_null(schema, pointer / "const", "const", diagnostics)
        return EnumValue(value=None, typed="null")
    value = _coerced(schema.const, schema, pointer / "const", diagnostics)
    if value is None:
        return None
    title = schema.title if is_constant(schema) else None
    return EnumValue(
        value=value, typed=json_type(value), name_hint=title, description=schema.description
    )


def _tell_of_null(schema: Schema, pointer: Pointer, keyword: str, diagnostics: Diagnostics) -> None:
    """Tell of a null that the type excludes; it is taken all the same."""
    types = type_names(schema)
    if types and "null" not in types:
        what = f"the type '{' or '.join(types)}'"
        diagnostics.report(codes.LISTED_MISFIT, pointer, keyword=keyword, what=what)


def _is_nameable(value: Any) -> bool:
    """Whether a value can be part of a type: msgspec's Literals hold integers of 64 bits."""
    return is_scalar(value) and not (isinstance(value, int) and not -_INT64 <= value < _INT64)


def intersect(left: tuple[EnumValue, ...], right: tuple[EnumValue, ...]) -> tuple[EnumValue, ...]:
    """The values in both, as the left one describes them."""
    allowed = {(value.typed, value.value) for value in right}
    return tuple(value for value in left if (value.typed, value.value) in allowed)


def alternatives_as_enum(
    nodes: Sequence[SchemaNode], diagnostics: Diagnostics
) -> tuple[tuple[EnumValue, ...], bool] | None:
    """The values of alternatives that are nothing but constants, as one enum.

    Returns:
        The values, and whether a plain string stands beside them, the usual spelling of an enum
        that is open; ``None`` where the alternatives are something else.
    """
    values: dict[tuple[str, JsonScalar], EnumValue] = {}
    open_to_strings = False
    for node in nodes:
        ref, own = ref_and_siblings(node.value)
        if ref is not None or own is None:
            return None
        if is_only_null(own):
            continue
        if _is_plain_string(own):
            open_to_strings = True
            continue
        listed = _listed_values(own, node.pointer, diagnostics)
        if listed is None:
            return None
        for value in listed:
            values.setdefault((value.typed, value.value), value)
    if not values or (open_to_strings and any(kind != "string" for kind, _ in values)):
        return None
    if open_to_strings and all(value == "" for _, value in values):
        return None
    return tuple(values.values()), open_to_strings


def is_empty_string(node: SchemaNode) -> bool:
    """Whether a schema allows the empty string and nothing else."""
    ref, own = ref_and_siblings(node.value)
    return ref is None and own is not None and (own.enum == [""] or own.const == "")


def _listed_values(
    schema: Schema, pointer: Pointer, diagnostics: Diagnostics
) -> tuple[EnumValue, ...] | None:
    if is_constant(schema):
        value = scalar_const(schema, pointer, diagnostics)
        return None if value is None else (value,)
    if schema.model_fields_set - ANNOTATIONS <= {"type", "enum"} and schema.enum:
        return enum_values(schema, pointer, diagnostics)
    return None


def is_constant(schema: Schema) -> bool:
    """Whether a schema is a constant and nothing else."""
    found = schema.model_fields_set
    return "const" in found and found - ANNOTATIONS <= {"type", "const"}


def _is_plain_string(schema: Schema) -> bool:
    found = schema.model_fields_set - ANNOTATIONS
    return found <= {"type", "minLength", "maxLength"} and type_names(schema) == ("string",)


def _value_texts(
    extra: Mapping[str, Any], keywords: Sequence[str], kind: str, listed: Sequence[Any]
) -> list[str | None]:
    """Texts for each listed value, from a list in the same order or a mapping by value.

    ``x-ms-enum`` has a list of its own, of objects with a value and a text of that kind.
    """
    for keyword in keywords:
        texts = extra.get(keyword)
        if is_object(texts) and is_array(texts.get("values")):
            told = [each for each in texts["values"] if is_object(each)]
            texts = {str(each.get("value")): each.get(kind) for each in told}
        if is_object(texts):
            return [_text(texts.get(value, texts.get(str(value)))) for value in listed]
        if is_array(texts) and len(texts) == len(listed):
            return [_text(text) for text in texts]
    return [None] * len(listed)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _coerced(
    value: JsonScalar, schema: Schema, pointer: Pointer, diagnostics: Diagnostics
) -> JsonScalar:
    """A value as the declared type has it; ``None`` where it is null or can never fit."""
    allowed = type_names(schema)
    if value is None or not allowed or _conforms(value, allowed):
        return value
    coerced = _coerce(value, allowed)
    wanted = " or ".join(allowed)
    if coerced is None:
        diagnostics.report(codes.DROPPED_ENUM_VALUE, pointer, value=value, type=wanted)
        return None
    diagnostics.report(codes.MENDED_ENUM_VALUE, pointer, value=value, type=wanted, coerced=coerced)
    return coerced


def _conforms(value: JsonScalar, allowed: Sequence[str]) -> bool:
    kind = json_type(value)
    if kind == "integer":
        return "integer" in allowed or "number" in allowed
    if kind == "number":
        whole = isinstance(value, float) and value.is_integer()
        return "number" in allowed or (whole and "integer" in allowed)
    return kind in allowed


def _coerce(value: JsonScalar, allowed: Sequence[str]) -> JsonScalar:
    if "string" in allowed:
        return str(value).lower() if isinstance(value, bool) else str(value)
    if not isinstance(value, str):
        return None
    if "boolean" in allowed and value.lower() in _BOOLEANS:
        return _BOOLEANS[value.lower()]
    if "integer" in allowed and _INTEGER.fullmatch(value):
        return int(value)
    return float(value) if "number" in allowed and _NUMBER.fullmatch(value) else None
