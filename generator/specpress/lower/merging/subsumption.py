"""Alternatives that something beside them chooses from, so that they say nothing more.

A base says ``nodes: oneOf [Text, Image, Table]``, its child ``nodes: Text`` or ``nodes: oneOf
[Text, Image]``. Both hold, and what the child says is all there is to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.lower.nodes import ASSERTIONS, is_only_null, ref_and_siblings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_pydantic.v3.v3_1 import Schema

    from specpress.lower.merging.merged import Part
    from specpress.lower.nodes import Resolver
    from specpress.pointer import Pointer

_ALTERNATIVES = ({"oneOf"}, {"anyOf"}, {"oneOf", "type"}, {"anyOf", "type"})


class Subsumption:
    """Finds alternatives among the parts of a schema that are chosen from by another part."""

    def __init__(self, resolver: Resolver) -> None:
        """Take what follows references."""
        self._resolver = resolver
        self._listed: dict[Pointer, frozenset[Pointer]] = {}

    def redundant(self, parts: Sequence[Part]) -> set[Pointer]:
        """The references whose alternatives another part chooses from."""
        found: set[Pointer] = set()
        for wide in parts:
            if wide.ref is None or not (listed := self._all_listed(wide.ref)):
                continue
            others = (one for one in parts if one is not wide and one.ref not in found)
            if any(self._implies(one, wide.ref, listed) for one in others):
                found.add(wide.ref)
        return found

    def _implies(self, part: Part, wide: Pointer, listed: frozenset[Pointer]) -> bool:
        """Whether a part is one of the listed alternatives, or alternatives that all are."""
        if part.ref is not None:
            waiting: list[Pointer | None] = [part.ref]
        else:
            waiting = [] if part.schema is None else self._targets(part.schema)
        if not waiting or wide in waiting:
            return False
        seen: set[Pointer | None] = set()
        while waiting:
            one = waiting.pop()
            if one in listed or one in seen:
                continue
            seen.add(one)
            schema = None if one is None else self._schema(one)
            inner = [] if schema is None else self._targets(schema)
            if not inner:
                return False
            waiting += inner
        return True

    def _all_listed(self, pointer: Pointer) -> frozenset[Pointer]:
        """What nothing but alternatives lists, also by way of others; empty for all else."""
        known = self._listed.get(pointer)
        if known is None:
            found: dict[Pointer, None] = {}
            waiting = [pointer]
            while waiting:
                schema = self._schema(waiting.pop())
                listed = [] if schema is None else self._targets(schema)
                new = [one for one in listed if one is not None and one not in found]
                found.update(dict.fromkeys(new))
                waiting += new
            known = self._listed[pointer] = frozenset(found)
        return known

    def _targets(self, schema: Schema) -> list[Pointer | None]:
        """Where the alternatives lead of a schema that has nothing else to say, null aside.

        ``None`` stands for an alternative that is written out.
        """
        if schema.model_fields_set & ASSERTIONS not in _ALTERNATIVES:
            return []
        variants = schema.oneOf or schema.anyOf or ()
        refs = [ref_and_siblings(one)[0] for one in variants if not is_only_null(one)]
        return [None if ref is None else self._resolver.target(ref) for ref in refs]

    def _schema(self, pointer: Pointer) -> Schema | None:
        node = self._resolver.schema(pointer)
        ref, own = (None, None) if node is None else ref_and_siblings(node.value)
        return own if ref is None else None
