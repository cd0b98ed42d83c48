"""From an operation, its arguments and the client's settings to a request: a pure function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..exceptions import ClientError, RequestValidationError
from . import body as bodies
from . import validation
from .plan import plan_of
from .request import RequestValue
from .route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call.config import Config
    from ..description.operation import Arguments, Operation
    from ..options import RequestOptions
    from .plan import Plan

__all__ = ["RequestValue", "build"]


def build(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    config: Config,
) -> RequestValue:
    """Return the request for a call.

    Raises:
        RequestValidationError: An argument is missing, breaks a rule or cannot be encoded.
        CredentialError: There are no credentials for this operation.
    """
    route = config.routes.get(operation)
    if route is None:
        route = config.routes[operation] = Route(operation, config)
    try:
        return route.short(arguments, options) or _usual(
            route, operation, arguments, options, config
        )
    except ClientError:
        raise
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        plan = plan_of(operation)
        filled = _filled(plan, operation.named(arguments), config)
        raise validation.not_sendable(_present(filled, plan), error) from None


def _usual(
    route: Route,
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    config: Config,
) -> RequestValue:
    """Return the request, or say what is wrong with its arguments."""
    plan = plan_of(operation)
    filled = _filled(plan, operation.named(arguments), config)
    values = _present(filled, plan)
    # Without a validator there is nothing to check, and the values are plain already.
    plain = values if plan.validator is None else validation.check(values, plan.validator)
    raw = {name: filled[name] for name in plan.raw if filled.get(name, UNSET) is not UNSET}
    content, content_type = bodies.content(operation.body, plain, raw, options.extra_body)
    return route.request(plan.path.spell(plain), plain, content, content_type, options)


def _filled(plan: Plan, arguments: Mapping[str, object], config: Config) -> Mapping[str, object]:
    """Put the client's own values where arguments of the path are left to it."""
    for name in plan.path.arguments:
        value = arguments.get(name)
        if value is None or value is UNSET:
            value = config.parameters.get(name)
            arguments = {**arguments, name: value}
        if value is None or value == "":
            raise _missing(name, config)
    return arguments


def _present(filled: Mapping[str, object], plan: Plan) -> dict[str, object]:
    return {
        name: value for name, value in filled.items() if value is not UNSET and name not in plan.raw
    }


def _missing(argument: str, config: Config) -> RequestValidationError:
    for parameter in config.spec.parameters:
        if parameter.name == argument:
            where = f", or {parameter.env} in the environment" if parameter.env else ""
            text = f"{argument} is missing: give it to the method or to the client{where}"
            return RequestValidationError(text, path=argument)
    return RequestValidationError(f"{argument} must not be empty", path=argument)
