"""What a declaration holds, property by property: what qualifiers are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import (
    NO_CONSTRAINTS,
    UNSET,
    Alias,
    Anything,
    Const,
    Constraints,
    Enum,
    Json,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    Struct,
    TupleOf,
    Union,
    Unset,
)
from specpress.naming.words.identifiers import read, split
from specpress.naming.words.nouns import singularised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.types import Declaration, Field, JsonScalar, TypeRef
    from specpress.naming.words.identifiers import Words
    from specpress.pointer import Pointer

Path: TypeAlias = "tuple[str, ...]"
"""Wire names from a declaration down to one of its properties; ``()`` is the whole."""

Summary: TypeAlias = "dict[Path, PropertySummary]"

_DEEP = 3
"""Properties of properties that are looked into."""

_MANY = 200
"""Properties after which no more are looked at."""


class PropertySummary(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to say about one property.

    ``form`` and ``format`` are its type in words; ``values`` the only ones it can have, in the
    order of the document. ``additional`` says whether objects may hold more, and what.
    """

    required: bool = False
    form: Words = ()
    format: Words = ()
    is_nullable: bool = False
    values: tuple[JsonScalar, ...] = ()
    is_enum: bool = False
    default: Json | Unset = UNSET
    read_only: bool = False
    write_only: bool = False
    constraints: Constraints = NO_CONSTRAINTS
    additional: Words = ()


class Summariser:
    """Summarises declarations.

    ``named``: the words of the components, which need no look inside.
    """

    def __init__(
        self, declarations: Mapping[Pointer, Declaration], named: Mapping[Pointer, Words]
    ) -> None:
        self._declarations = declarations
        self._named = named

    def summarise(self, declaration: Declaration) -> Summary:
        """Everything about a declaration and what it holds, the outer things first."""
        table: Summary = {}
        self._add(table, (), Named(target=declaration.origin), None, is_whole=True)
        return table

    def _add(
        self, table: Summary, path: Path, type_: TypeRef, field: Field | None, *, is_whole: bool
    ) -> None:
        if path in table or len(table) >= _MANY:
            return
        inner = type_.inner if isinstance(type_, Nullable) else type_
        table[path] = self._property(inner, field, is_nullable=inner is not type_)
        if len(path) < _DEEP:
            self._look_inside(table, path, inner, is_whole=is_whole)

    def _look_inside(self, table: Summary, path: Path, type_: TypeRef, *, is_whole: bool) -> None:
        waiting, seen = [type_], {type_}
        while waiting:
            next_ = waiting.pop(0)
            for each in self._parts(next_, is_whole=is_whole and next_ is type_):
                if isinstance(each, Struct):
                    for held in each.fields:
                        self._add(table, (*path, held.name), held.type, held, is_whole=False)
                elif each not in seen:
                    seen.add(each)
                    waiting.append(each)

    def _parts(self, type_: TypeRef, *, is_whole: bool) -> list[Struct | TypeRef]:
        """What a type is made of, as far as it has no names of its own."""
        match type_:
            case Named(target=target) if is_whole or target not in self._named:
                match self._declarations.get(target):
                    case Struct() as struct:
                        return [struct]
                    case Union(type=inner) | Alias(type=inner):
                        return [inner]
                    case _:
                        return []
            case OneOf(variants=variants):
                return [*variants]
            case ListOf(item=inner) | MapOf(value=inner) | Nullable(inner=inner):
                return [inner]
            case _:
                return []

    def _property(
        self, type_: TypeRef, field: Field | None, *, is_nullable: bool
    ) -> PropertySummary:
        found = self._declarations.get(type_.target) if isinstance(type_, Named) else None
        values: tuple[JsonScalar, ...] = ()
        if isinstance(found, Enum):
            values = tuple(value.value for value in found.values)
        elif isinstance(type_, Const):
            values = (type_.value,)
        constraints = getattr(found or type_, "constraints", NO_CONSTRAINTS)
        more = found.additional if isinstance(found, Struct) else None
        return PropertySummary(
            required=field is not None and field.required,
            form=self.form(type_),
            format=split((isinstance(type_, Scalar) and type_.format) or ""),
            is_nullable=is_nullable,
            values=values,
            is_enum=isinstance(found, Enum),
            default=UNSET if field is None else field.default,
            read_only=field is not None and field.read_only,
            write_only=field is not None and field.write_only,
            constraints=constraints,
            additional=self._additional(more),
        )

    def _additional(self, more: TypeRef | None) -> Words:
        match more:
            case None:
                return ()
            case Never():
                return ("closed",)
            case Anything():
                return ("open",)
            case _:
                return ("open", "to", *singularised(self.form(more)))

    def form(self, type_: TypeRef) -> Words:  # noqa: PLR0911 - one per kind
        """What a type is, in words."""
        match type_:
            case Nullable(inner=inner):
                return self.form(inner)
            case Named(target=target) if target in self._named:
                return self._named[target]
            case Named(target=target):
                found = self._declarations.get(target)
                return ("enum",) if isinstance(found, Enum) else ("object",)
            case ListOf(item=item):
                of = self.form(item)
                return ("list",) if of in {("list",), ("value",)} else (*of[:-1], _several(of[-1]))
            case Scalar(kind=kind):
                return (kind.value.partition("-")[0],)
            case Const(value=value):
                return read(str(value))
            case MapOf():
                return ("map",)
            case TupleOf():
                return ("tuple",)
            case OneOf(variants=variants) if len(variants) < 4:
                forms = [self.form(each) for each in variants]
                return tuple(w for each in forms for w in ("or", *each))[1:]
            case _:
                return ("value",)


def _several(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"
