"""Checking arguments before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import RequestValidationError
from ..forks import importing
from ..types import codec, octets
from ..types.additional import spread
from ..types.trimming import trim

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["encoding_error", "named_error", "validate"]


def validate(arguments: Mapping[str, object], validator: type[Any]) -> dict[str, Any]:
    """Return the arguments as plain JSON values if ``validator`` takes them.

    Args:
        arguments: Values by Python argument name, nothing absent among them.
        validator: The Struct that holds the API's rules.

    Raises:
        RequestValidationError: An argument breaks a rule or cannot be encoded.
    """
    tags = getattr(validator, "__tagged__", False)
    given = spread(arguments, tags=True) if tags else arguments
    try:
        plain: dict[str, Any] = codec.to_builtins(given, octets=True)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise encoding_error(arguments, error) from None
    try:
        typed: object = codec.convert(plain, validator)
    except msgspec.ValidationError as error:
        with importing:
            from . import validation_errors  # noqa: PLC0415  # most programs never need it

        exact = codec.to_builtins(given, decimals=True, octets=True)
        plain = codec.to_builtins(trim(validator, exact), octets=True)
        problem = validation_errors.validation_error(arguments, plain, validator, str(error))
        if problem is not None:
            raise problem from None
        typed = _typed(plain, validator)
    except UnicodeError as error:
        raise encoding_error(arguments, error) from None
    if not octets.holds_bytes(plain.values()):
        return plain
    return {name: _encoded(name, item, typed) for name, item in plain.items()}


def _typed(plain: dict[str, Any], validator: type[Any]) -> object:
    try:
        return codec.convert(plain, validator)
    except msgspec.ValidationError:
        return plain  # there are values beyond the document's, which are meant


def _encoded(name: str, item: object, typed: object) -> Any:
    try:
        return octets.encoded(item, octets.member(typed, name))
    except TypeError as error:
        raise RequestValidationError(f"{name}: {error}", path=name) from None


def encoding_error(arguments: Mapping[str, object], error: Exception) -> RequestValidationError:
    """Return the error for arguments that have no JSON form, naming the first such argument."""
    with importing:
        from . import validation_errors  # noqa: PLC0415  # most programs never need it

    return validation_errors.encoding_error(arguments, error)


def named_error(name: str, error: Exception) -> RequestValidationError:
    """Return the error for one value that cannot be sent, in the words of ``encoding_error``."""
    with importing:
        from . import validation_errors  # noqa: PLC0415  # most programs never need it

    return validation_errors.named_error(name, error)
