"""What tells one of several alternatives from the others, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import ListOf, MapOf, Named, Nullable, Scalar
from specpress.naming.nouns import one_of
from specpress.naming.words import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.ir.types import Field, Struct, TypeRef
    from specpress.naming.words import Words

HELD = 8
"""Properties that are tried to tell alternatives apart."""


def distinctions(struct: Struct, rivals: tuple[Struct, ...]) -> Iterator[Words]:
    """What only this alternative holds, or needs, or holds in another form; then all it holds."""
    held = sorted(struct.fields, key=lambda each: not each.required)[:HELD]
    rest = [{each.name: each for each in rival.fields} for rival in rivals]
    own = [each for each in held if not any(each.name in fields for fields in rest)]
    needed = [
        each
        for each in held
        if each.required and not any(_needs(fields, each.name) for fields in rest)
    ]
    for each in (*(each for each in own if each.required), *needed, *own):
        yield read(each.name)
    for each in held:
        others = [_form(fields[each.name].type) for fields in rest if each.name in fields]
        if others and _form(each.type) not in others:
            yield (*one_of(read(each.name)), _form(each.type))


def _needs(fields: Mapping[str, Field], name: str) -> bool:
    return name in fields and fields[name].required


def _form(type_: TypeRef) -> str:  # noqa: PLR0911 - one per kind
    """What a type is in one word, as part of a name."""
    match type_:
        case Nullable(inner=inner):
            return _form(inner)
        case ListOf(item=Named()):
            return "objects"
        case ListOf(item=Scalar(kind=kind)):
            return f"{kind.value.partition('-')[0]}s"
        case ListOf():
            return "list"
        case Scalar(kind=kind):
            return kind.value.partition("-")[0]
        case MapOf():
            return "map"
        case Named():
            return "object"
        case _:
            return "value"
