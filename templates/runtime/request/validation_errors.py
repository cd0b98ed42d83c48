"""Saying what is wrong with arguments, in their own terms; loaded when something is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

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
from .mistakes.kinds import shown
from .mistakes.problems import find, spelled

__all__ = ["encoding_error", "named_error", "validation_error"]


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
    return _told(plain, validator, message)


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


def _told(plain: dict[str, Any], validator: type[Any], message: str) -> RequestValidationError:
    """Return the error for what is wrong, without secret values."""
    problem = find(validator, plain)
    if problem is None:  # cannot be: both ask msgspec
        return RequestValidationError(redact.shorten(message))
    path = spelled(problem.path)
    secrets: tuple[str, ...] = getattr(validator, "__secrets__", ())
    text = f"{path}{problem.text}" if path else problem.text.removeprefix(": ")
    hidden = any(step in secrets for step in problem.path)
    if problem.value is not UNSET:
        text += f", got {redact.MASK if hidden else shown(problem.value)}"
    return RequestValidationError(text if hidden else text + problem.hint, path=path)
