"""Checking arguments before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..forks import importing
from ..types import codec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exceptions import RequestValidationError

__all__ = ["check", "not_sendable"]


def check(arguments: Mapping[str, object], validator: type[Any]) -> dict[str, Any]:
    """Return the arguments as plain JSON values if ``validator`` takes them.

    Args:
        arguments: Values by Python argument name, nothing absent among them.
        validator: The Struct that holds the API's rules.

    Raises:
        RequestValidationError: An argument breaks a rule or cannot be encoded.
    """
    try:
        plain: dict[str, Any] = codec.to_builtins(arguments)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise not_sendable(arguments, error) from None
    try:
        codec.convert(plain, validator)
    except msgspec.ValidationError as error:
        with importing:
            from . import explain  # noqa: PLC0415  # most programs never need it

        objection = explain.objection(arguments, plain, validator, str(error))
        if objection is not None:
            raise objection from None
    except UnicodeError as error:
        raise not_sendable(arguments, error) from None
    return plain


def not_sendable(arguments: Mapping[str, object], error: Exception) -> RequestValidationError:
    """Return the error for arguments that have no JSON form, naming the first such argument."""
    with importing:
        from . import explain  # noqa: PLC0415  # most programs never need it

    return explain.not_sendable(arguments, error)
