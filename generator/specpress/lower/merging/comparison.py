"""Whether a schema says more than another about the same value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.lower.merging.merged import MergedSchema
    from specpress.lower.nodes import SchemaNode
    from specpress.pointer import Pointer


def says_more(merged: MergedSchema, part: MergedSchema) -> bool:
    """Whether ``merged``, which ``part`` is merged into, restricts a value further than that.

    Documentation does not count. Nor does a type where the part lists the values.
    """
    return _assertions(merged, part) != _assertions(part, part)


def _assertions(merged: MergedSchema, part: MergedSchema) -> tuple[object, ...]:
    has_values = part.const is not None
    is_listed = has_values or part.enum is not None
    return (
        None if is_listed else merged.types,
        None if has_values else _values(merged),
        _values_of_const(merged),
        merged.format,
        (merged.content_encoding, merged.content_media_type),
        merged.bounds,
        merged.pattern,
        merged.unique,
        {name: _places(nodes) for name, nodes in merged.properties.items()},
        {name: _places(nodes) for name, nodes in merged.conditional.items()},
        merged.required.keys(),
        (_places(merged.additional), merged.open, merged.closed, merged.key_pattern),
        {name: _places(nodes) for name, nodes in merged.patterns.items()},
        (_places(merged.items), [_places(nodes) for nodes in merged.prefix], merged.closed_items),
        [group.pointer for group in merged.groups],
    )


def _values(merged: MergedSchema) -> object:
    return None if merged.enum is None else {(one.typed, one.value) for one in merged.enum}


def _values_of_const(merged: MergedSchema) -> object:
    return None if merged.const is None else (merged.const.typed, merged.const.value)


def _places(nodes: Iterable[SchemaNode]) -> set[Pointer]:
    return {node.pointer for node in nodes}
