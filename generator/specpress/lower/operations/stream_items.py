"""What the items of a streamed body are: each line, record or event on its own.

OpenAPI 3.2 has ``itemSchema`` for it. Before that, people let ``schema`` describe one item, or an
array of them; both are read. The schema of an event is that of its data, unless it has the very
properties of an event, as 3.2 has it: then the schema of the data is looked for inside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.api import ContentKind
from specpress.ir.types import Anything, Scalar, ScalarKind
from specpress.lower.nodes import Place, as_schema, split

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import MediaType

    from specpress.ir.types import TypeRef
    from specpress.lower.flattening.flat import Flat
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_OF_EVENTS = frozenset(("event", "data", "id", "retry", "comment"))


class Items:
    """Lowers the types of items."""

    def __init__(self, schemas: Schemas) -> None:
        """Take what lowers schemas."""
        self._schemas = schemas

    def of(self, model: MediaType, pointer: Pointer, kind: ContentKind) -> TypeRef | None:
        """The type of an item, of an event that of its data; ``None`` where nothing is said."""
        place = self._place(model, pointer)
        if place is None:
            return None
        if kind is not ContentKind.EVENT_STREAM:
            return self._schemas.type(place.value, place.pointer)
        found = self._data_of(place)
        if found is None:
            return None
        lowered = self._schemas.type(found.value, found.pointer)
        # Any text is what every event holds: nothing to decode.
        is_text = isinstance(lowered, Scalar) and lowered.kind is ScalarKind.STRING
        return None if is_text or isinstance(lowered, Anything) else lowered

    def _place(self, model: MediaType, pointer: Pointer) -> Place | None:
        own = as_schema((model.model_extra or {}).get("itemSchema"))
        if own is not None:
            return Place(own, pointer / "itemSchema")
        if model.media_type_schema is None:
            return None
        place = Place(model.media_type_schema, pointer / "schema")
        flat = self._flat(place)
        return flat.items[0] if len(flat.items) == 1 and not flat.prefix else place

    def _data_of(self, place: Place) -> Place | None:
        """Where the data of an event is described; ``None`` where it is only said to be text."""
        flat = self._flat(place)
        if "data" not in flat.properties or not flat.properties.keys() <= _OF_EVENTS:
            return None if any(map(self._is_event, _variants(flat))) else place
        data = flat.properties["data"][0]
        _, own = split(data.value)
        inner = None if own is None else own.contentSchema
        if inner is None:
            return data
        return Place(inner, data.pointer / "contentSchema")

    def _is_event(self, place: Place) -> bool:
        properties = self._flat(place).properties
        return "data" in properties and properties.keys() <= _OF_EVENTS

    def _flat(self, place: Place) -> Flat:
        return self._schemas.flattener.flatten(place.pointer, place)


def _variants(flat: Flat) -> tuple[Place, ...]:
    return tuple(variant for group in flat.groups for variant in group.variants)
