"""Whether null is among the values of a schema.

Answered from the document alone, without lowering: a reference to a declaration must know it
before the declaration exists. A nullable component is declared without its null, and every
reference to it is ``Nullable``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Anything, Never, Nullable, Scalar, ScalarKind, TypeRef
from specpress.lower.nodes import Resolver, SchemaLike, SchemaNode, allows_null, ref_and_siblings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openapi_pydantic.v3.v3_1 import Schema

    from specpress.pointer import Pointer

_PARTS = ("oneOf", "anyOf", "allOf")
_ROUNDS = 8  # one settles what is no circle, two a circle, a few more those that share parts


class Nullability:
    """Answers for places and for targets of references; the latter are remembered."""

    def __init__(self, resolver: Resolver) -> None:
        """Take where references lead."""
        self._resolver = resolver
        self._known: dict[Pointer, bool | None] = {}
        self._depends: dict[Pointer, Iterator[Pointer]] = {}

    def of(self, node: SchemaNode) -> bool:
        """Whether the schema at a place allows null."""
        return self._of(node.value) is True

    def of_all(self, nodes: Sequence[SchemaNode]) -> bool:
        """Whether null is allowed where all these schemas hold."""
        return _all(self._of(node.value) for node in nodes) is True

    def contradictions(self, node: SchemaNode) -> Iterator[Pointer]:
        """The keywords that exclude null where a word beside them names it, which counts."""
        ref, own = ref_and_siblings(node.value)
        if own is None:
            return
        for key in _PARTS:
            for index, part in enumerate(getattr(own, key) or ()):
                yield from self.contradictions(SchemaNode(part, node.pointer / key / index))
        if not allows_null(own):
            return
        answers = {
            "$ref": None if ref is None else self._of_target(self._resolver.target(ref)),
            "enum": None if own.enum is None else None in own.enum,
            **dict(zip(_PARTS, self._of_parts(own), strict=True)),
        }
        yield from (node.pointer / key for key, answer in answers.items() if answer is False)

    def of_target(self, pointer: Pointer) -> bool:
        """Whether the schema that a reference leads to allows null."""
        return self._of_target(pointer) is True

    def _of_target(self, pointer: Pointer) -> bool | None:
        """The answer for a target, after those that it depends on: chains cost no stack."""
        waiting = [pointer] if pointer not in self._known else []
        done: list[Pointer] = []
        while waiting:
            here = waiting[-1]
            if here not in self._depends:
                self._known[here] = None  # a schema that leads back to itself adds nothing
                node = self._resolver.schema(here)
                self._depends[here] = iter(() if node is None else self._refs(node.value))
            below = next((each for each in self._depends[here] if each not in self._known), None)
            if below is not None:
                waiting.append(below)
                continue
            self._known[here] = self._answer(here)
            done.append(waiting.pop())
        self._complete(done)
        return self._known[pointer]

    def _complete(self, done: list[Pointer]) -> None:
        """Answer again where a circle was still open: whoever was asked first must not count."""
        for _ in range(_ROUNDS if len(done) > 1 else 0):
            before = [self._known[each] for each in done]
            for each in done:
                self._known[each] = self._answer(each)
            if before == [self._known[each] for each in done]:
                break

    def _answer(self, pointer: Pointer) -> bool | None:
        node = self._resolver.schema(pointer)
        return None if node is None else self._of(node.value)

    def _refs(self, value: SchemaLike) -> Iterator[Pointer]:
        """The targets that the answer for a schema depends on, in the order of asking."""
        ref, own = ref_and_siblings(value)
        if ref is not None:
            yield self._resolver.target(ref)
        if own is not None and not _is_plain(own):
            for part in (*(own.oneOf or ()), *(own.anyOf or ()), *(own.allOf or ())):
                yield from self._refs(part)

    def _of(self, value: SchemaLike) -> bool | None:
        """True and False as the schema says, ``None`` where it is silent."""
        ref, own = ref_and_siblings(value)
        target = None if ref is None else self._of_target(self._resolver.target(ref))
        if own is None:
            return target
        if _is_plain(own):
            return allows_null(own)
        return _all([target, *self._of_parts(own)])

    def _of_parts(self, own: Schema) -> tuple[bool | None, ...]:
        """What each list of parts says: alternatives of one kind and the other, and ``allOf``."""
        return (
            _any(self._of(variant) for variant in own.oneOf or ()),
            _any(self._of(variant) for variant in own.anyOf or ()),
            _all(self._of(part) for part in own.allOf or ()),
        )


def _is_plain(schema: Schema) -> bool:
    """Whether a schema's own words decide."""
    typed = schema.type is not None or schema.enum is not None
    return typed or "const" in schema.model_fields_set or allows_null(schema)


def _all(answers: Iterable[bool | None]) -> bool | None:
    known = [answer for answer in answers if answer is not None]
    return all(known) if known else None


def _any(answers: Iterable[bool | None]) -> bool | None:
    known = [answer for answer in answers if answer is not None]
    return any(known) if known else None


def nullable(inner: TypeRef, *, when: bool) -> TypeRef:
    """The type or null, where that says anything new."""
    if not when or isinstance(inner, Nullable | Anything | Never) or _is_null(inner):
        return inner
    return Nullable(inner=inner)


def _is_null(found: TypeRef) -> bool:
    return isinstance(found, Scalar) and found.kind is ScalarKind.NULL
