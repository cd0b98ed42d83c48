"""What a client's arguments, the environment and the document make together."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from .auth.credentials import Credentials
from .call import servers
from .call.config import Config, chosen_timeout
from .call.retry import RetryPolicy
from .exceptions import ClientError
from .options import DEFAULT_TIMEOUT
from .request.settings import client_parameters

if TYPE_CHECKING:
    from .auth.credentials import CredentialValue
    from .description.client import ClientSpec
    from .options import Headers, NotGiven, Query, TimeoutTypes
    from .request.settings import OnDeviation

__all__ = ["CredentialValues", "ParameterValues", "derived_config", "new_config"]

V = TypeVar("V")
ParameterValues: TypeAlias = "Mapping[str, str | None]"
CredentialValues: TypeAlias = "Mapping[str, CredentialValue | None]"


def new_config(  # noqa: PLR0913  # keyword-only, one for each setting
    spec: ClientSpec,
    *,
    credentials: CredentialValues,
    parameters: ParameterValues,
    base_url: str | None,
    timeout: TimeoutTypes | NotGiven,
    max_retries: int,
    default_headers: Headers | None,
    default_query: Query | None,
    on_deviation: OnDeviation,
) -> Config:
    """Return the settings of a new client.

    Raises:
        CredentialError: There are none, and no operation can be called without.
        ClientError: A setting cannot be used.
    """
    environment = os.environ
    address, is_own, variables = servers.base_url_of(spec, base_url, parameters, environment)
    known = Credentials(spec.credentials, (credentials,), environment, spec.flows)
    known.require(spec.security)  # a copy may have others, but must be a copy of something
    return Config(
        spec=spec,
        base_url=address,
        own_base_url=is_own,
        variables=variables,
        servers=servers.operation_base_urls(spec, variables, environment),
        credentials=known,
        parameters=client_parameters(spec, parameters, environment),
        timeout=chosen_timeout(timeout, DEFAULT_TIMEOUT),
        retry=RetryPolicy(_count(max_retries)),
        headers=_mapping(default_headers, "default_headers"),
        query=_mapping(default_query, "default_query"),
        on_deviation=on_deviation,
        logger=logging.getLogger(spec.package),
    )


def derived_config(  # noqa: PLR0913  # keyword-only, one for each setting
    old: Config,
    *,
    credentials: CredentialValues,
    parameters: ParameterValues,
    base_url: str | None,
    timeout: TimeoutTypes | NotGiven,
    max_retries: int | None,
    default_headers: Headers | None,
    default_query: Query | None,
    on_deviation: OnDeviation | None,
) -> Config:
    """Return the settings of a copy, what is not given as in ``old``; raises as ``new_config``."""
    given = {name: value for name, value in parameters.items() if value is not None}
    address, is_own, variables = servers.copied_base_url(old, base_url, parameters, os.environ)
    return Config(
        spec=old.spec,
        base_url=address,
        own_base_url=is_own,
        variables=variables,
        servers=servers.operation_base_urls(old.spec, variables, os.environ),
        credentials=old.credentials.replaced(
            credentials, os.environ, moved=address != old.base_url
        ),
        parameters=client_parameters(old.spec, {**old.parameters, **given}, {}),
        timeout=chosen_timeout(timeout, old.timeout),
        retry=old.retry if max_retries is None else RetryPolicy(_count(max_retries)),
        headers={**old.headers, **_mapping(default_headers, "default_headers")},
        query={**old.query, **_mapping(default_query, "default_query")},
        on_deviation=old.on_deviation if on_deviation is None else on_deviation,
        logger=old.logger,
    )


def _count(max_retries: int) -> int:
    if type(max_retries) is not int or max_retries < 0:  # not every caller checks types
        raise ClientError(f"max_retries must be a whole number, 0 or more, not {max_retries!r}")
    return max_retries


def _mapping(given: Mapping[str, V] | None, argument: str) -> dict[str, V]:
    kind: type = type(given)
    if not issubclass(kind, Mapping | None):  # as above
        raise ClientError(f"{argument} must be a mapping, not {type(given).__name__}")
    return dict(given or {})
