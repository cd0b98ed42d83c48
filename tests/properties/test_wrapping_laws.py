"""Laws of wrappers: what a schema says counts, whatever it is wrapped in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from specpress.ir.types import Field, Nullable, Struct
from unit.lower.lower_helpers import schemas

if TYPE_CHECKING:
    from collections.abc import Callable

SAID: dict[str, Any] = {
    "readOnly": True,
    "writeOnly": True,
    "default": "d",
    "title": "T",
    "deprecated": True,
    "description": "D",
    "format": "password",
    "minLength": 2,
}
WRAPPERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "anyOf null": lambda inner: {"anyOf": [inner, {"type": "null"}]},
    "null anyOf": lambda inner: {"anyOf": [{"type": "null"}, inner]},
    "oneOf null": lambda inner: {"oneOf": [inner, {"enum": [None]}]},
    "oneOf": lambda inner: {"oneOf": [inner]},
    "anyOf": lambda inner: {"anyOf": [inner]},
    "allOf": lambda inner: {"allOf": [inner]},
}
"""Ways to wrap a schema; those that add null say so."""


def field(schema: dict[str, Any], components: dict[str, Any]) -> Field:
    """The property of this schema, as it is lowered."""
    holder = {"type": "object", "properties": {"p": schema}}
    listed = {**components, "Holder": holder}
    text = "\n".join(f"{name}: {json.dumps(one)}" for name, one in listed.items())
    struct = schemas(text).declaration("Holder")
    assert isinstance(struct, Struct)
    return struct.fields[0]


@given(
    st.sets(st.sampled_from(sorted(SAID))),
    st.lists(st.sampled_from(sorted(WRAPPERS)), max_size=4),
    st.booleans(),
)
def test_wrappers_hide_nothing(said: set[str], wrappers: list[str], by_reference: bool) -> None:
    plain: dict[str, Any] = {"type": "string", **{key: SAID[key] for key in said}}
    components = {"Wrapped": plain} if by_reference else {}
    inner: dict[str, Any] = {"$ref": "#/components/schemas/Wrapped"} if by_reference else plain
    wrapped = inner
    for name in wrappers:
        wrapped = WRAPPERS[name](wrapped)
    expected, found = field(inner, components), field(wrapped, components)
    for name in ("default", "read_only", "write_only", "secret", "docs"):
        assert getattr(found, name) == getattr(expected, name)
    is_null = isinstance(found.type, Nullable)
    assert is_null is any("null" in name for name in wrappers)
    assert (found.type.inner if isinstance(found.type, Nullable) else found.type) == expected.type


HOLDERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "list": lambda inner: {"type": "array", "items": inner},
    "tuple": lambda inner: {"type": "array", "prefixItems": [inner]},
    "map": lambda inner: {"type": "object", "additionalProperties": inner},
    "some of a map": lambda inner: {"type": "object", "patternProperties": {"^x": inner}},
    "or a number": lambda inner: {"oneOf": [{"type": "integer"}, inner]},
    **WRAPPERS,
}


@given(st.lists(st.sampled_from(sorted(HOLDERS)), max_size=4), st.booleans())
def test_whatever_holds_passwords_is_a_secret(holders: list[str], by_reference: bool) -> None:
    for form, secret in (("password", True), ("email", False)):
        schema: dict[str, Any] = {"type": "string", "format": form}
        components = {"Word": schema} if by_reference else {}
        if by_reference:
            schema = {"$ref": "#/components/schemas/Word"}
        for name in holders:
            schema = HOLDERS[name](schema)
        assert field(schema, components).secret is secret
