"""Which values a parameter can take: its style, and what that style has a spelling for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.api import Location, Style
from specpress.ir.types import ListOf, MapOf, Nullable, TypeRef
from specpress.lower import codes
from specpress.lower.nodes import SCALARS, SchemaLike, SchemaNode
from specpress.lower.schemas.kinds import kinds_of

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Parameter as ParameterModel

    from specpress.diagnostics import Code
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_STYLES = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM,),
}
"""The styles of each location, the default first."""

_MEANINGFUL = {
    Style.DEEP_OBJECT: {"object"},
    Style.SPACE_DELIMITED: {"array", "object"},
    Style.PIPE_DELIMITED: {"array", "object"},
}
"""The JSON Schema types for which a style is defined; for all others it is for all."""

_PLURALS = {"array": "lists", "object": "objects", **dict.fromkeys(SCALARS, "single values")}


class ParameterValues:
    """Knows what each style can spell, and tells of what it cannot."""

    def __init__(self, schemas: Schemas) -> None:
        """Take what lowers schemas."""
        self._schemas = schemas

    def style(self, model: ParameterModel, location: Location, pointer: Pointer) -> Style:
        """The style of a parameter; its location's usual one where it asks for another."""
        allowed = _STYLES[location]
        for style in allowed:
            if style.value == model.style:
                return style
        if model.style is not None:
            self._schemas.diagnostics.report(
                codes.UNSUPPORTED_STYLE,
                pointer / "style",
                span=None,
                style=model.style,
                location=location.value,
                used=allowed[0].value,
            )
        return allowed[0]

    def sendable(
        self, found: TypeRef, pointer: Pointer, location: Location, *, required: bool
    ) -> TypeRef:
        """The type of a parameter without the values that its style has no spelling for."""
        place = f"a {location.value} parameter"
        if isinstance(found, ListOf) and isinstance(found.item, Nullable):
            self._habit(codes.NOTHING_TO_SEND, pointer, what="null among items", place=place)
            found = msgspec.structs.replace(found, item=found.item.inner)
        if not required:
            return found
        if isinstance(found, Nullable):
            self._habit(
                codes.NOTHING_TO_SEND, pointer, what="null", place=f"{place} that is required"
            )
            found = found.inner
        if isinstance(found, ListOf) and not found.constraints.min_items:
            least = msgspec.structs.replace(found.constraints, min_items=1)
            found = msgspec.structs.replace(found, constraints=least)
        if isinstance(found, MapOf) and not found.constraints.min_properties:
            least = msgspec.structs.replace(found.constraints, min_properties=1)
            found = msgspec.structs.replace(found, constraints=least)
        return found

    def check_style(
        self, schema: SchemaLike, pointer: Pointer, style: Style, *, explode: bool | None
    ) -> None:
        """Tell of a style that OpenAPI does not define for the values of a parameter."""
        allowed = _MEANINGFUL.get(style)
        if allowed is None:
            return
        kinds = self.kinds(SchemaNode(schema, pointer / "schema"))
        odd = sorted(_PLURALS[kind] for kind in kinds - allowed - {"null"})
        where, used = pointer / "style", "the style form does"
        if odd:
            listed = " and ".join(dict.fromkeys(odd))
            self._habit(
                codes.STYLE_WITHOUT_MEANING, where, style=style.value, kinds=listed, used=used
            )
        elif style is not Style.DEEP_OBJECT and explode:
            kinds_said = "exploded values"
            self._habit(
                codes.STYLE_WITHOUT_MEANING, where, style=style.value, kinds=kinds_said, used=used
            )

    def kinds(self, node: SchemaNode) -> set[str]:
        """The JSON Schema types that a value may have, alternatives included."""
        merged = self._schemas.merger.merge(node.pointer, node)
        found = set(kinds_of(merged))
        for group in merged.groups:
            for variant in group.variants:
                inner = self._schemas.merger.merge(variant.pointer, variant)
                found |= set(kinds_of(inner))
        return found

    def _habit(self, code: Code, pointer: Pointer, **arguments: str) -> None:
        self._schemas.habits.add(code, pointer, **arguments)
