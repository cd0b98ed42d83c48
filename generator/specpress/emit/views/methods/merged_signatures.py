"""Two signatures as one, for methods of two operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.views.operations.signatures import Signature

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.operations.signatures import Parameter
    from specpress.emit.views.python.expressions import Input, TypeExpr


def renamed(asked: Signature, match: Mapping[str, str], called: Signature) -> Signature:
    """The same with the names that arguments have in another operation."""
    names = {item.wire: item.name for item in called.parameters}

    def changed(item: Parameter) -> Parameter:
        name = names.get(match.get(item.wire, ""), item.name)
        return msgspec.structs.replace(item, name=name)

    return Signature(
        positional=tuple(map(changed, asked.positional)),
        keywords=tuple(map(changed, asked.keywords)),
    )


def merged(lead: Signature, other: Signature, spell: Input) -> Signature | None:
    """The leading signature, with what the other one takes besides as keywords.

    ``None`` where one name would stand for two things.
    """
    others = {item.name: item for item in other.parameters}
    found = {
        item.name: _fused(item, others.pop(item.name, None), spell) for item in lead.parameters
    }
    if None in found.values():
        return None
    fused = [item for item in (*found.values(), *others.values()) if item is not None]
    # An argument that has become a required one could not follow one that is not.
    was_held = {item.name: item.is_held for item in lead.positional}
    positional = [item for item in fused if was_held.get(item.name) == item.is_held]
    keywords = [item for item in fused if item not in positional]
    keywords.sort(key=lambda item: not (item.is_required or item.is_held))
    return Signature(positional=tuple(positional), keywords=tuple(keywords))


def _fused(item: Parameter, twin: Parameter | None, spell: Input) -> Parameter | None:
    """One argument for two operations: what both of them take; ``None`` if that is nothing."""
    if twin is None:
        return item
    mine, others = _operands(item.type(spell)), _operands(twin.type(spell))
    if not (mine <= others or others <= mine):
        return None
    is_held = item.is_held and twin.is_held
    return msgspec.structs.replace(
        item,
        type=item.type if mine <= others else twin.type,
        is_held=is_held,
        # Only a path may be left to the client.
        is_required=not is_held
        and (item.is_required or twin.is_required or item.is_held or twin.is_held),
        is_secret=item.is_secret or twin.is_secret,
        text=item.text or twin.text,
    )


def _operands(expression: TypeExpr) -> set[str]:
    return {operand.code for operand in expression.parts or (expression,)}
