"""Finding what is wrong with an argument: where it is, and what was expected there.

Types and values are gone through side by side, because msgspec's own messages name no keys of
mappings, and of unions neither the place nor the variant that was meant.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from itertools import islice
from types import UnionType as PyUnion
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, Union, cast, get_args
from typing import get_origin as origin_of

import msgspec
from msgspec import UNSET, Struct

from ...types import codec
from ...types.models import OpenModel
from ...types.trimming import declared_names, trim
from ...types.tuples import TupleType
from ...types.unions import UnionType
from .kinds import (
    alternatives,
    constants,
    is_object,
    listed,
    python_words,
    takes,
    type_word,
    values,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Path", "Problem", "find", "spelled"]

Path: TypeAlias = "tuple[str | int, ...]"
_SHOWN_VARIANTS: Final = 3
_COMPARED: Final = 1000
_QUOTED: Final = re.compile(r"`([^`]*)`")
_PLACE: Final = re.compile(r" - at (?:`key` in )?`\$.*`\Z", re.DOTALL)


class Problem(Struct, frozen=True):
    """What is wrong with a value.

    Attributes:
        path: Where it is, from the outermost value.
        text: What to say behind the path.
        value: What is there; ``UNSET`` where showing it would say nothing more.
        hint: What was probably meant, to say at the end.
    """

    path: Path
    text: str
    value: object = UNSET
    hint: str = ""


def spelled(path: Path) -> str:
    """Spell a path: ``layers[0].codec``."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


def find(kind: Any, value: Any, path: Path = ()) -> Problem | None:
    """Return the first problem of plain JSON held against a validator's type, if there is one."""
    try:
        codec.convert(value, kind)
    except msgspec.ValidationError as error:
        return _inside(kind, value, path) or _here(kind, value, path, str(error))
    return None


def _inside(  # noqa: PLR0911  # one for each kind of type
    kind: Any, value: Any, path: Path
) -> Problem | None:
    """Return the problem of a part of the value; ``None`` where each of them is well."""
    origin = origin_of(kind)
    if origin is Annotated:
        return _inside(get_args(kind)[0], value, path)
    if origin in (Union, PyUnion):
        return _in_union(get_args(kind), value, path)
    if isinstance(kind, UnionType):
        return _in_variants(kind, value, path)
    if isinstance(value, list):
        kinds = _item_kinds(kind, len(cast("list[object]", value)))
        items = enumerate(cast("list[object]", value))
        return _first(find(kinds[i], item, (*path, i)) for i, item in items if i < len(kinds))
    if not isinstance(value, dict):
        return None
    members = cast("dict[str, object]", value)
    if origin is dict:
        return _in_mapping(get_args(kind), members, path)
    if is_object(kind):
        return _in_object(kind, members, path)
    return None


def _first(problems: Iterable[Problem | None]) -> Problem | None:
    return next((each for each in problems if each is not None), None)


def _item_kinds(kind: Any, count: int) -> list[Any]:
    if isinstance(kind, TupleType):
        return [kind.kind_at(place) for place in range(count)]
    arguments = get_args(kind)
    return [arguments[0]] * count if origin_of(kind) is list else list(arguments)


def _in_mapping(kinds: tuple[Any, ...], members: dict[str, object], path: Path) -> Problem | None:
    for name, item in members.items():
        where = (*path, name)
        key = find(kinds[0], name, where)
        found = key or find(kinds[1], item, where)
        if found is not None:
            text = f": its name is no key here: {key.text[2:]}" if key else ""
            return Problem(where, text, hint=key.hint) if key else found
    return None


def _in_object(kind: type[Any], members: dict[str, object], path: Path) -> Problem | None:
    declared = kind.declared() if issubclass(kind, OpenModel) else kind
    fields = {each.encode_name: each for each in msgspec.structs.fields(declared)}
    for name, item in members.items():
        field = fields.get(name)
        found = None
        if field is not None:
            found = find(field.type, item, (*path, name))
        elif declared.__struct_config__.forbid_unknown_fields:
            hint = _meant(name, fields)
            found = Problem((*path, name), " is not known to this operation", hint=hint)
        elif issubclass(kind, OpenModel):
            found = find(get_args(kind.additional())[-1], item, (*path, name))
        if found is not None:
            return found
    for name, field in fields.items():
        if field.required and name not in members:
            return Problem((*path, name), " is required")
    return None


def _meant(given: object, known: Iterable[object]) -> str:
    if not isinstance(given, str):
        return ""
    names = (each for each in islice(known, _COMPARED) if isinstance(each, str))
    lower = {each.lower(): each for each in names}
    found = get_close_matches(given[:60].lower(), lower, n=1, cutoff=0.7)
    return f"; did you mean {lower[found[0]]!r}?" if found else ""


def _in_variants(union: UnionType, value: Any, path: Path) -> Problem | None:
    chosen = union.discriminated(value)
    if chosen is not None:
        return find(chosen, value, path)
    variants, name = union.variants(), union.discriminator
    if name is None or not isinstance(value, dict):
        return _in_union(variants, value, path)
    known = listed(union.mapping)
    if name in value:
        text = f": expected one of {known}, or all of it an UnknownVariant"
        given = cast("dict[str, object]", value)[name]
        return Problem((*path, name), text, given, _meant(given, union.mapping))
    found = _in_union(variants, value, path)
    if found is None or found.path != (*path, name):
        return found
    return Problem(found.path, f" is required: one of {known}")


def _in_union(members: tuple[Any, ...], value: Any, path: Path) -> Problem | None:
    """Return the problem of the alternative that was meant, or of each where several may be."""
    kinds = [each for each in alternatives(members) if takes(each, value)]
    foreign = frozenset[str]()
    if isinstance(value, dict):
        given = cast("dict[str, object]", value)
        foreign = foreign.union(*(declared_names(each) for each in kinds if is_object(each)))
        best = max((_closeness(each, given) for each in kinds), default=())
        kinds = [each for each in kinds if _closeness(each, given) == best]
    found = [find(each, trim(each, cast("object", value), foreign), path) for each in kinds]
    problems = [each for i, each in enumerate(found) if each is not None and each not in found[:i]]
    if any(each and each.path == path and constants(kinds[i]) for i, each in enumerate(found)):
        return None  # best said together with all other alternatives
    if len(problems) <= 1:
        return problems[0] if problems else None
    deepest = max(len(each.path) for each in problems)
    if isinstance(value, list) and deepest > len(path) + 1:
        return next(each for each in problems if len(each.path) == deepest)
    told = ", or ".join(
        each.text.removeprefix(": ") if each.path == path else f"{spelled(each.path)}{each.text}"
        for each in problems[:_SHOWN_VARIANTS]
    )
    same = all(each.path == path for each in problems)
    hint = next((each.hint for each in problems if each.hint), "")
    return Problem(path, f": {told}", problems[0].value if same else UNSET, hint)


def _closeness(kind: Any, members: dict[str, object]) -> tuple[bool, int, int]:
    """Say how much of an object is as a type declares it, for comparing alternatives."""
    if not is_object(kind):
        return (True, 0, 0)
    declared = kind.declared() if issubclass(kind, OpenModel) else kind
    fields = msgspec.structs.fields(declared)
    given = [each for each in fields if each.encode_name in members]
    allowed = [(members[each.encode_name], constants(each.type)) for each in given]
    agrees = all(not known or value in known for value, known in allowed)
    missing = sum(each.required and each.encode_name not in members for each in fields)
    return (agrees, len(given), -missing if given else 0)


def _here(kind: Any, value: object, path: Path, message: str) -> Problem:
    """Return the problem of the value as a whole."""
    kinds = alternatives((kind,), deep=True)
    allowed = [each for one in kinds for each in values(one)]
    if allowed:
        others = [one for one in kinds if not values(one)]
        more = f" or {words(others)}" if others else ""
        hint = _meant(value, allowed)
        return Problem(path, f": expected one of {listed(allowed)}{more}", value, hint)
    if not takes(kind, value):
        return Problem(path, f": expected {words([kind])}, got {type_word(value)}")
    text = _QUOTED.sub(lambda found: python_words(found[1]), _PLACE.sub("", message))
    text = f": {text[:1].lower()}{text[1:]}"
    return Problem(path, text, UNSET if ", got " in text else value)
