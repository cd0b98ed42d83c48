"""What tells one of several alternatives from the others, in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from specpress.ir.types import ListOf, MapOf, Named, Nullable, Scalar
from specpress.naming.words.identifiers import read
from specpress.naming.words.nouns import singularised

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.ir.types import Struct, TypeRef
    from specpress.naming.words.identifiers import Words

Discriminant: TypeAlias = "tuple[str, Words]"
"""A property and the words of its only value."""

MAX_TRIED = 8
"""Properties that are tried to tell alternatives apart."""


class SiblingVariants:
    """The inline objects among the alternatives of one place, counted by what they hold."""

    def __init__(self) -> None:
        self.count = 0
        self._held: Counter[str] = Counter()
        self._needed: Counter[str] = Counter()
        self._formed: Counter[tuple[str, str]] = Counter()
        self._discriminated: Counter[str] = Counter()

    def add(self, struct: Struct, discriminants: Iterable[Discriminant]) -> None:
        """Count one of them."""
        self.count += 1
        self._discriminated.update(name for name, _ in discriminants)
        for each in struct.fields:
            self._held[each.name] += 1
            self._needed[each.name] += each.required
            self._formed[each.name, _form(each.type)] += 1

    def ordered(self, discriminants: Iterable[Discriminant]) -> list[Discriminant]:
        """First the constants of what is constant in all of them: a discriminator, mostly."""
        return sorted(discriminants, key=lambda discriminant: -self._discriminated[discriminant[0]])

    def distinctions(self, struct: Struct) -> Iterator[Words]:
        """What only this one of them needs, or holds, or holds in another form."""
        held = sorted(struct.fields, key=lambda each: not each.required)[:MAX_TRIED]
        own = [each for each in held if self._held[each.name] == 1]
        needed = [each for each in held if each.required and self._needed[each.name] == 1]
        for each in (*(each for each in own if each.required), *needed, *own):
            yield read(each.name)
        for each in held:
            form = _form(each.type)
            if self._formed[each.name, form] == 1 < self._held[each.name]:
                yield (*singularised(read(each.name)), form)


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
