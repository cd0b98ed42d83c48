"""Where the API is: the caller's base URL, or the document's with its variables filled in."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from .. import redact
from ..exceptions import ClientError
from ..transport import urls

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..description.client import ClientSpec, ServerVariable
    from .config import Config

__all__ = ["base_url_of", "copied_base_url", "operation_base_urls"]

# In the host's place anything else could lead to another host, and the credentials with it.
_IN_HOST: Final = r"[A-Za-z0-9._:-]+"
_IN_PATH: Final = r"[A-Za-z0-9._~/-]+"


def base_url_of(
    spec: ClientSpec,
    base_url: str | None,
    given: Mapping[str, str | None],
    environment: Mapping[str, str],
) -> tuple[str, bool, dict[str, str]]:
    """Return the base URL of a client, whether it is its own, and the variables it was given.

    Raises:
        ClientError: There is none, or two, or one that cannot be used.
    """
    variables = _variables(spec, given)
    if base_url is not None and variables:
        names = " and ".join(variables)
        raise ClientError(f"base_url stands in the place of {names}: give one or the other")
    own = base_url
    if own is None and not variables and spec.base_url_env:
        own = environment.get(spec.base_url_env) or None
    usual = _filled(spec.server, variables, environment) if spec.server else spec.base_url
    address = usual if own is None else own
    if not address:
        raise ClientError(_missing(spec))
    return urls.base_url(address), own is not None, variables


def copied_base_url(
    old: Config,
    base_url: str | None,
    given: Mapping[str, str | None],
    environment: Mapping[str, str],
) -> tuple[str, bool, dict[str, str]]:
    """Return the same for a copy of a client."""
    variables = _variables(old.spec, given)
    if base_url is None and not variables:
        return old.base_url, old.own_base_url, dict(old.variables)
    kept: Mapping[str, str] = old.variables if base_url is None else {}
    return base_url_of(old.spec, base_url, {**kept, **variables}, environment)


def operation_base_urls(
    spec: ClientSpec, variables: Mapping[str, str], environment: Mapping[str, str]
) -> dict[str, str]:
    """Return the base URLs of single operations, by those that they have by default.

    Raises:
        ClientError: A variable cannot be part of one.
    """
    return {url: _filled(parts, variables, environment) for url, parts in spec.servers}


def _variables(spec: ClientSpec, given: Mapping[str, str | None]) -> dict[str, str]:
    every = chain(spec.server, *(parts for _, parts in spec.servers))
    names = dict.fromkeys(part.argument for part in every if not isinstance(part, str))
    return {name: value for name in names if (value := given.get(name)) is not None}


def _filled(
    parts: Iterable[str | ServerVariable],
    variables: Mapping[str, str],
    environment: Mapping[str, str],
) -> str:
    address = ""
    for part in parts:
        address += part if isinstance(part, str) else _value(part, address, variables, environment)
    return address.rstrip("/")


def _value(
    variable: ServerVariable,
    before: str,
    variables: Mapping[str, str],
    environment: Mapping[str, str],
) -> str:
    name = variable.argument
    value = variables.get(name)
    if value is None:
        value = environment.get(variable.env or "") or None
        name = f"{name} (from {variable.env} in the environment)"
    if value is None:
        return variable.default
    if variable.values and value not in variable.values:
        raise ClientError(f"{name} must be one of {', '.join(variable.values)}")
    is_in_path = "/" in before.partition("://")[2] or before.startswith("/")
    if not re.fullmatch(_IN_PATH if is_in_path else _IN_HOST, value):
        shown = redact.shorten(repr(value), 60)
        raise ClientError(f"{name} cannot be part of a base URL: {shown}")
    return value


def _missing(spec: ClientSpec) -> str:
    variable = f" or {spec.base_url_env}" if spec.base_url_env else ""
    hint = f"; the API's document only says that it ends in {spec.path}" if spec.path else ""
    return f"base_url is missing: give it to the client{variable}{hint}"
