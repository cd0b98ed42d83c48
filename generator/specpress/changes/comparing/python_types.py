"""Python types as a type checker sees them, as far as generated code spells them.

A type is a set of alternatives; ``fits`` is assignability between two of them.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.changes.surface import Form

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from specpress.changes.surface import Surface, Type


class Atom(msgspec.Struct, frozen=True):
    """One alternative: a class and its arguments, or one literal of a class."""

    base: str
    arguments: tuple[PyType, ...] = ()
    literal: str | None = None


PyType: TypeAlias = "frozenset[Atom]"

_ANY = "Any"
_EVERYTHING = frozenset((_ANY, "object"))
_BASES: Mapping[str, tuple[str, ...]] = {
    "bool": ("int", "float"),
    "int": ("float",),
    "dt.datetime": ("dt.date",),
}
"""Classes and what else they pass for."""
_SAME = {"AwareDatetime": "dt.datetime"}
_ENUMS: Mapping[str, tuple[str, ...]] = {
    "OpenEnum": ("str",),
    "ExtensibleEnum": ("str",),
    "OpenIntEnum": ("int", "float"),
}
_SEQUENCES = frozenset(("list", "tuple"))
_COVARIANT = frozenset(("Sequence", "Mapping", "tuple", "Stream", "AsyncPager", "EventStream"))


@lru_cache(maxsize=65536)
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


@lru_cache(maxsize=65536)
def names_in(text: str) -> frozenset[str]:
    """The names that the spelling of a type holds; literals are none."""
    return frozenset(_names(_parsed(text)))


def _names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Name(id=name):
            yield name
        case ast.Attribute(value=ast.Name(id="types"), attr=name):
            yield name
        case ast.BinOp(left=left, right=right):
            yield from _names(left)
            yield from _names(right)
        case ast.Subscript(value=ast.Name(id="Literal")):
            return
        case ast.Subscript(value=value, slice=index):
            yield from _names(value)
            yield from _names(index)
        case ast.Tuple(elts=items):
            for item in items:
                yield from _names(item)
        case ast.Constant(value=str(inner)):
            yield from _names(_parsed(inner))
        case _:
            return


class Vocabulary:
    """What the names of one surface mean: aliases are seen through, classes know their bases.

    Args:
        surface: whose names.
        renamed: old name → new name of the types that were only renamed.
    """

    def __init__(self, surface: Surface, renamed: Mapping[str, str]) -> None:
        self._renamed = renamed
        self._aliases: dict[str, str] = dict(surface.hidden)
        self._bases: dict[str, tuple[str, ...]] = dict(_BASES)
        self._dicts: set[str] = set()
        self._known: dict[str, PyType] = {}
        for each in surface.types:
            self._learn(each)

    def _learn(self, each: Type) -> None:
        if each.reads == "TypedDict":
            self._dicts.add(each.name)
        elif each.form is Form.MODEL or each.reads in _ENUMS:
            self._bases[self._current(each.name)] = _ENUMS.get(each.reads, ())
        elif each.form is Form.PAGE:
            self._bases[each.name] = (self._current(each.reads),)
        else:
            self._aliases[each.name] = each.reads
        if each.input is not None and each.takes is not None:
            self._aliases[each.input] = each.takes
        elif each.input is not None:
            self._dicts.add(self._current(each.input))

    def _current(self, name: str) -> str:
        return self._renamed.get(name, name)

    def read(self, text: str) -> PyType:
        """The type that a text spells."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = frozenset(self._read(_parsed(text), frozenset()))
        return found

    def _read(self, node: ast.expr, inside: frozenset[str]) -> Iterator[Atom]:
        match node:
            case ast.BinOp(left=left, right=right):
                yield from self._read(left, inside)
                yield from self._read(right, inside)
            case ast.Name(id=name) | ast.Attribute(value=ast.Name(id="types"), attr=name):
                yield from self._name(name, inside)
            case ast.Constant(value=None):
                yield Atom("None")
            case ast.Constant(value=str(inner)):
                yield from self._read(_parsed(inner), inside)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=index):
                for value in index.elts if isinstance(index, ast.Tuple) else (index,):
                    kind = type(ast.literal_eval(value)).__name__
                    yield Atom(kind, literal=ast.unparse(value))
            case ast.Subscript(value=ast.Name(id="NotRequired" | "Annotated"), slice=index):
                first = index.elts[0] if isinstance(index, ast.Tuple) else index
                yield from self._read(first, inside)
            case ast.Subscript(value=value, slice=index):
                items = index.elts if isinstance(index, ast.Tuple) else [index]
                held = tuple(frozenset(self._read(item, inside)) for item in items)
                yield Atom(self._current(ast.unparse(value).removeprefix("types.")), held)
            case _:
                yield Atom(ast.unparse(node))

    def _name(self, name: str, inside: frozenset[str]) -> Iterator[Atom]:
        if name in self._aliases and name not in inside:
            yield from self._read(_parsed(self._aliases[name]), inside | {name})
        else:
            yield Atom(_SAME.get(name) or self._current(name))

    def bases(self, name: str) -> tuple[str, ...]:
        """What else a class passes for."""
        return self._bases.get(name, ())

    def is_dict(self, name: str) -> bool:
        """Whether a name is that of a dict for callers."""
        return name in self._dicts


def without(given: PyType, names: Container[str]) -> PyType:
    """A type without the alternatives of some names, wherever they stand in it."""
    return frozenset(
        msgspec.structs.replace(
            each, arguments=tuple(without(inner, names) for inner in each.arguments)
        )
        for each in given
        if each.base not in names
    )


def fits(given: PyType, wanted: PyType, words: Vocabulary) -> bool:
    """Whether every value of one type may stand where the other is wanted."""
    return all(any(_fits(one, other, words) for other in wanted) for one in given)


def _fits(one: Atom, other: Atom, words: Vocabulary) -> bool:  # noqa: PLR0911 - one per rule
    if _ANY in (one.base, other.base) or other.base in _EVERYTHING:
        return True
    if other.literal is not None:
        return one.literal == other.literal and one.base == other.base
    if one.base == other.base:
        return _arguments_fit(one, other, words)
    if other.base == "Sequence" and one.base in _SEQUENCES:
        return all(fits(item, other.arguments[0], words) for item in one.arguments)
    if other.base == "Mapping" and one.base == "dict" and one.arguments:
        return fits(one.arguments[1], other.arguments[1], words)
    if other.base == "Mapping" and words.is_dict(one.base):
        return any(item.base in _EVERYTHING for item in other.arguments[1])
    return any(_fits(Atom(base), other, words) for base in words.bases(one.base))


def _arguments_fit(one: Atom, other: Atom, words: Vocabulary) -> bool:
    if len(one.arguments) != len(other.arguments):
        return not one.arguments or not other.arguments  # a bare class is one of Any
    for mine, wanted in zip(one.arguments, other.arguments, strict=True):
        if not fits(mine, wanted, words):
            return False
        if one.base not in _COVARIANT and not fits(wanted, mine, words):
            return False
    return True
