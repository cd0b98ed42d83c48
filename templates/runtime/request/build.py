"""From an operation, its arguments and the client's settings to a request: a pure function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from msgspec import UNSET

from ..exceptions import ClientError, RequestValidationError
from . import validation
from .body import encode_body
from .builder import RequestBuilder
from .compiled import compiled_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..description.operation import Arguments, Operation
    from ..options import RequestOptions
    from .compiled import CompiledRequest
    from .prepared import PreparedRequest
    from .settings import Settings

__all__ = ["build"]


def build(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    settings: Settings,
) -> PreparedRequest:
    """Return the request for a call.

    Raises:
        RequestValidationError: An argument is missing, breaks a rule or cannot be encoded.
        CredentialError: There are no credentials for this operation.
    """
    builder: RequestBuilder | None = settings.builders.get(operation)
    if builder is None:
        builder = settings.builders[operation] = RequestBuilder(operation, settings)
    try:
        return builder.build_fast(arguments, options) or _build_slow(
            builder, operation, arguments, options, settings
        )
    except ClientError:
        raise
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        compiled = compiled_request(operation)
        filled = _filled(compiled, operation.by_name(arguments), settings)
        given = {**_present(filled, compiled), "extra_body": options.extra_body}
        raise validation.encoding_error(given, error) from None


def _build_slow(
    builder: RequestBuilder,
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    settings: Settings,
) -> PreparedRequest:
    """Return the request, or say what is wrong with its arguments."""
    compiled = compiled_request(operation)
    filled = _filled(compiled, operation.by_name(arguments), settings)
    values = _present(filled, compiled)
    # Without a validator there is nothing to check, and the values are plain already.
    plain = (
        values if compiled.validator is None else validation.validate(values, compiled.validator)
    )
    raw = {name: filled[name] for name in compiled.raw if filled.get(name, UNSET) is not UNSET}
    content, content_type = encode_body(operation.body, plain, raw, options.extra_body)
    return builder.build(compiled.path.expand(plain), plain, content, content_type, options)


def _filled(
    compiled: CompiledRequest, arguments: Mapping[str, object], settings: Settings
) -> Mapping[str, object]:
    """Put the client's own values where arguments of the path are left to it."""
    for name in compiled.path.arguments:
        value = arguments.get(name)
        if value is None or value is UNSET:
            value = settings.parameters.get(name)
            arguments = {**arguments, name: value}
        if value is None or value == "":
            raise _missing(name, settings)
    return arguments


def _present(filled: Mapping[str, object], compiled: CompiledRequest) -> dict[str, object]:
    return {
        # msgspec knows only bytes as such wherever they are.
        name: bytes(cast("Any", value)) if isinstance(value, bytearray | memoryview) else value
        for name, value in filled.items()
        if value is not UNSET and name not in compiled.raw
    }


def _missing(argument: str, settings: Settings) -> RequestValidationError:
    for parameter in settings.spec.parameters:
        if parameter.name == argument:
            where = f", or {parameter.env} in the environment" if parameter.env else ""
            text = f"{argument} is missing: give it to the method or to the client{where}"
            return RequestValidationError(text, path=argument)
    return RequestValidationError(f"{argument} must not be empty", path=argument)
