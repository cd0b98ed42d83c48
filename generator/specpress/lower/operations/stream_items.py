"""What the items of a streamed body are: each line, record or event on its own.

OpenAPI 3.2 has ``itemSchema`` for it. Before that, people let ``schema`` describe one item, or an
array of them; both are read. The schema of an event is that of its data, unless it has the very
properties of an event, as 3.2 has it: then the schema of the data is looked for inside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.api import ContentKind
from specpress.ir.types import Anything, Scalar, ScalarKind
from specpress.lower.nodes import SchemaNode, as_schema, ref_and_siblings

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import MediaType

    from specpress.ir.types import TypeRef
    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_EVENT_PROPERTIES = frozenset(("event", "data", "id", "retry", "comment"))


class StreamItems:
    """Lowers the types of items."""

    def __init__(self, schemas: Schemas) -> None:
        """Take what lowers schemas."""
        self._schemas = schemas

    def of(self, model: MediaType, pointer: Pointer, kind: ContentKind) -> TypeRef | None:
        """The type of an item, of an event that of its data; ``None`` where there is no schema."""
        node = self._item_node(model, pointer)
        if node is None:
            return None
        if kind is not ContentKind.EVENT_STREAM:
            return self._schemas.type(node.value, node.pointer)
        found = self._data_of(node)
        if found is None:
            return None
        lowered = self._schemas.type(found.value, found.pointer)
        # Any text is what every event holds: nothing to decode.
        is_text = isinstance(lowered, Scalar) and lowered.kind is ScalarKind.STRING
        return None if is_text or isinstance(lowered, Anything) else lowered

    def _item_node(self, model: MediaType, pointer: Pointer) -> SchemaNode | None:
        own = as_schema((model.model_extra or {}).get("itemSchema"))
        if own is not None:
            return SchemaNode(own, pointer / "itemSchema")
        if model.media_type_schema is None:
            return None
        node = SchemaNode(model.media_type_schema, pointer / "schema")
        merged = self._merged(node)
        return merged.items[0] if len(merged.items) == 1 and not merged.prefix else node

    def _data_of(self, node: SchemaNode) -> SchemaNode | None:
        """Where the data of an event is described; ``None`` where it is text and no more."""
        merged = self._merged(node)
        if "data" not in merged.properties or not merged.properties.keys() <= _EVENT_PROPERTIES:
            return None if any(map(self._is_event, _variants(merged))) else node
        data = merged.properties["data"][0]
        _, own = ref_and_siblings(data.value)
        inner = None if own is None else own.contentSchema
        if inner is None:
            return data
        return SchemaNode(inner, data.pointer / "contentSchema")

    def _is_event(self, node: SchemaNode) -> bool:
        properties = self._merged(node).properties
        return "data" in properties and properties.keys() <= _EVENT_PROPERTIES

    def _merged(self, node: SchemaNode) -> MergedSchema:
        return self._schemas.merger.merge(node.pointer, node)


def _variants(merged: MergedSchema) -> tuple[SchemaNode, ...]:
    return tuple(variant for group in merged.groups for variant in group.variants)
