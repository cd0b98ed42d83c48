"""What the types of validators take, and how Python says it."""

from __future__ import annotations

from enum import Enum
from types import NoneType
from types import UnionType as PyUnion
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Union, cast, get_args
from typing import get_origin as origin_of

from msgspec import Struct, UnsetType

from ... import redact
from ...types.models import OpenModel
from ...types.times import DateText, DateTimeText, TimeText
from ...types.trimming import ReadOnlyProperty
from ...types.tuples import TupleType
from ...types.unions import UnionType

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "alternatives",
    "constants",
    "is_object",
    "listed",
    "python_words",
    "shown",
    "takes",
    "type_word",
    "values",
    "words",
]

_SHOWN: Final = 20
_WORDS: Final = {"array": "list", "object": "dict", "null": "None"}
_TEXTS: Final = (DateText, DateTimeText, TimeText)


def alternatives(members: tuple[Any, ...], *, deep: bool = False) -> list[Any]:
    """Return the alternatives of a union, also of Python's unions in it; of all where ``deep``."""
    found: list[Any] = []
    for each in members:
        kind = get_args(each)[0] if origin_of(each) is Annotated else each
        if origin_of(kind) in (Union, PyUnion):
            found += alternatives(get_args(kind), deep=deep)
        elif deep and isinstance(kind, UnionType):
            found += alternatives(kind.variants(), deep=True)
        elif kind is not UnsetType and kind is not ReadOnlyProperty:
            found.append(each)
    return found


def is_object(kind: Any) -> bool:
    """Whether a type is an object with declared properties."""
    return isinstance(kind, type) and issubclass(kind, Struct | OpenModel)


def constants(kind: Any) -> list[object]:
    """Return all that a value can be; nothing where that is no list of constants."""
    found: list[object] = []
    for each in alternatives((kind,)):
        if origin_of(each) is not Literal:
            return []
        found += get_args(each)
    return found


def takes(kind: Any, value: object) -> bool:  # noqa: PLR0911  # one for each kind of type
    """Whether a value is of the Python type that an alternative wants, whatever is in it."""
    origin = origin_of(kind)
    if origin is Annotated or origin in (Union, PyUnion):
        members = get_args(kind)[:1] if origin is Annotated else get_args(kind)
        return any(takes(each, value) for each in members)
    if isinstance(kind, UnionType):
        return any(takes(each, value) for each in kind.variants())
    if kind is UnsetType or kind is ReadOnlyProperty:
        return False
    if origin is Literal:
        return any(type(each) is type(value) for each in get_args(kind))
    if origin is list or origin is tuple or isinstance(kind, TupleType):
        return isinstance(value, list)
    if origin is dict or is_object(kind):
        return isinstance(value, dict)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return any(type(each.value) is type(value) for each in kind)
    if kind is NoneType or value is None or isinstance(value, bool) or kind is bool:
        return kind in {Any, object} or kind is type(value)
    if kind is float or kind is int:
        return not isinstance(value, str | list | dict | bytes)
    return kind in {Any, object} or isinstance(value, str if kind in _TEXTS else str | bytes | int)


def python_words(text: str) -> str:
    """Say in Python's words what msgspec says in its own: ``array | null``."""
    return " or ".join(_WORDS.get(word, word) for word in text.split(" | "))


def values(kind: Any) -> list[object]:
    """Return the constants among what an alternative allows."""
    if origin_of(kind) is Literal:
        return list(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return [member.value for member in kind]
    return []


def listed(values: Iterable[object]) -> str:
    """Spell values, the first of many."""
    every = list(values)
    return ", ".join([*map(repr, every[:_SHOWN]), *(["…"] if len(every) > _SHOWN else [])])


def words(kinds: Iterable[Any]) -> str:
    """Say which Python types are expected."""
    return " or ".join(dict.fromkeys(_word(each) for each in alternatives(tuple(kinds), deep=True)))


def _word(kind: Any) -> str:  # noqa: PLR0911  # one for each kind of type
    origin = origin_of(kind)
    if origin is Annotated:
        return words(get_args(kind)[:1])
    if origin is Literal:
        return f"one of {listed(get_args(kind))}"
    if origin is list or origin is tuple or isinstance(kind, TupleType):
        return "list"
    if origin is dict or is_object(kind):
        return "dict"
    if kind is NoneType:
        return "None"
    if kind in _TEXTS:
        return str(kind.kind.__name__)
    return str(getattr(kind, "__name__", kind))


def type_word(value: object) -> str:
    """Say what type a value has."""
    return "None" if value is None else type(value).__name__


def shown(value: object) -> str:
    """Describe a value as Python spells it, shortly; containers by their length."""
    if isinstance(value, list | dict):
        held = cast("list[object]", value)
        return f"{type_word(held)} of length {len(held)}"
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, str | int | float):
        return redact.description(value)
    return type_word(value)
