"""Saying what is wrong with arguments, in their own terms; loaded when something is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

import msgspec
from msgspec import UNSET

from .. import redact
from ..exceptions import RequestValidationError
from ..types import codec
from ..types.additional import WIRE_NAME
from ..types.enums import OpenEnum, OpenIntEnum
from ..types.models import Model, OpenModel
from ..types.trimming import trim
from ..types.unknown import ON_PURPOSE, UnknownVariant

__all__ = ["encoding_error", "named_error", "validation_error"]

_WHERE: Final = re.compile(r"(?P<what>.*?)(?: - at (?:`key` in )?`\$(?P<path>.*)`)?", re.DOTALL)
_STEP: Final = re.compile(r"\[\.\.\.\]|\[\d+\]|\.[^.\[]+")

_ABOUT_A_PROPERTY: Final = {
    "Object missing required field": "is required",
    "Object contains unknown field": "is not known to this operation",
}


def encoding_error(arguments: Mapping[str, object], error: Exception) -> RequestValidationError:
    """Return the error for arguments that have no JSON form, naming the first such argument."""
    for name, value in arguments.items():
        try:
            codec.encode(codec.to_builtins(value))
        except (TypeError, ValueError, OverflowError, RecursionError) as problem:
            return named_error(name, problem)
    return RequestValidationError(_why(error))


def named_error(name: str, error: Exception) -> RequestValidationError:
    """Return the error for one value that cannot be sent."""
    return RequestValidationError(f"{name}: {_why(error)}", path=name)


def _why(error: Exception) -> str:
    match error:
        case UnicodeError():  # its own text would quote the value
            return "holds characters that cannot be encoded as UTF-8"
        case RecursionError():
            return "is nested too deeply, or contains itself"
        case _:
            return redact.shorten(str(error))


def validation_error(
    arguments: Mapping[str, object], plain: dict[str, Any], validator: type[Any], message: str
) -> RequestValidationError | None:
    """Return the error for arguments that msgspec refused with ``message``, if it stands.

    It does not where all that is wrong is what the document does not know, but the API may: members
    of open enums and variants that somebody has made by hand or that came in an answer, and
    properties that came with a model. Nor does it where nothing is wrong any more.
    """
    for candidate in (plain, _known(arguments, validator)):
        try:
            codec.convert(candidate, validator)
        except msgspec.ValidationError as error:
            plain, message = candidate, str(error)
        else:
            return None
    return _broken_rule(plain, validator, message)


def _known(arguments: Mapping[str, object], validator: type[Any]) -> dict[str, Any]:
    """Return plain arguments without what only the document does not know."""
    plain = codec.to_builtins(_map_unknown(arguments), decimals=True, octets=True)
    return cast("dict[str, Any]", codec.to_builtins(trim(validator, plain), octets=True))


def _map_unknown(value: object) -> object:
    match value:
        case OpenEnum() | OpenIntEnum():
            return value if value.is_known else next(iter(type(value)))
        case Mapping():
            items = cast("Mapping[object, object]", value)
            return {key: _map_unknown(item) for key, item in items.items()}
        case list() | tuple():
            return [_map_unknown(item) for item in cast("list[object]", value)]
        case Model() | OpenModel() | UnknownVariant() if not value.is_known:
            return ON_PURPOSE
        case msgspec.Struct():
            names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
            properties = {wire: getattr(value, name) for name, wire in names if wire != WIRE_NAME}
            return {k: _map_unknown(v) for k, v in properties.items() if v is not UNSET}
        case _:
            return _map_unknown(value.__to_json__()) if isinstance(value, OpenModel) else value


def _broken_rule(
    plain: dict[str, Any], validator: type[Any], message: str
) -> RequestValidationError:
    """Turn msgspec's message into "path: expected …, got …", without secret values."""
    match = _WHERE.fullmatch(message)
    what, where = (match["what"], match["path"] or "") if match else (message, "")
    if "[...]" in where:
        where = _with_keys(plain, validator, message, where)
    for start, problem in _ABOUT_A_PROPERTY.items():
        if what.startswith(start):
            path = f"{where}.{what.split('`')[1]}".removeprefix(".")
            return RequestValidationError(f"{path} {problem}", path=path)
    path = where.removeprefix(".")
    value = _at(plain, where)
    secrets: tuple[str, ...] = getattr(validator, "__secrets__", ())
    hidden = any(step.strip(".[]") in secrets for step in _STEP.findall(where))
    problem = _problem(what, value, hidden=hidden, validator=validator, where=where)
    return RequestValidationError(f"{path}: {problem}" if path else problem, path=path)


def _with_keys(plain: dict[str, Any], validator: type[Any], message: str, where: str) -> str:
    """Find the keys that msgspec leaves out: the first one that fails the same way alone."""
    while "[...]" in where:
        before, _, after = where.partition("[...]")
        mapping = _at(plain, before)
        if not isinstance(mapping, dict):
            break
        members = cast("dict[str, object]", mapping)
        key = next(
            (k for k in members if _fails(plain, before, {k: members[k]}, validator, message)), None
        )
        if key is None:
            break
        where = f"{before}.{key}{after}"
    return where


def _fails(
    plain: dict[str, Any], where: str, alone: dict[str, object], validator: type[Any], message: str
) -> bool:
    candidate: Any = msgspec.json.decode(msgspec.json.encode(plain))
    *parents, last = _STEP.findall(where)
    holder = _at(candidate, "".join(parents))
    holder[int(last[1:-1]) if last[0] == "[" else last[1:]] = alone
    try:
        codec.convert(candidate, validator)
    except msgspec.ValidationError as error:
        return str(error) == message
    return False


def _at(plain: Any, where: str) -> Any:
    for step in _STEP.findall(where):
        try:
            plain = plain[int(step[1:-1])] if step[0] == "[" else plain[step[1:]]
        except (KeyError, IndexError, TypeError, ValueError):
            return UNSET
    return plain


def _problem(what: str, value: Any, *, hidden: bool, validator: type[Any], where: str) -> str:
    text = what.replace("`", "")
    if text.startswith("Invalid enum value"):
        choices = _choices(msgspec.inspect.type_info(validator), where)
        text = f"expected one of {choices}" if choices else "expected another value"
    text = text[:1].lower() + text[1:]
    if ", got " in text:
        return text
    return f"{text}, got {redact.MASK if hidden else redact.description(value)}"


def _choices(node: msgspec.inspect.Type, where: str) -> str:
    """Name the values that are allowed at a place, or nothing if that cannot be told."""
    nodes = [node]
    for step in _STEP.findall(where):
        nodes = [inner for outer in nodes for inner in _step(outer, step)]
    values = [v for n in nodes for v in _literals(n)]
    return ", ".join(repr(v) for v in values)


def _step(node: msgspec.inspect.Type, step: str) -> list[msgspec.inspect.Type]:
    match node:
        case msgspec.inspect.UnionType():
            return [inner for member in node.types for inner in _step(member, step)]
        case msgspec.inspect.ListType() if step[0] == "[":
            return [node.item_type]
        case msgspec.inspect.DictType():
            return [node.value_type]
        case msgspec.inspect.StructType():
            return [field.type for field in node.fields if field.encode_name == step[1:]]
        case _:
            return []


def _literals(node: msgspec.inspect.Type) -> list[object]:
    match node:
        case msgspec.inspect.UnionType():
            return [value for member in node.types for value in _literals(member)]
        case msgspec.inspect.LiteralType():
            return list(node.values)
        case msgspec.inspect.EnumType():
            return [member.value for member in node.cls]
        case _:
            return []
