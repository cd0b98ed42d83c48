"""The base classes of generated clients: settings in, resources out.

Longer than most modules because every setting is spelled out where type checkers look for it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .auth.credentials import Credentials
from .call import servers
from .call.config import Config, chosen_timeout
from .call.retry import RetryPolicy
from .call.send import AsyncSender, SyncSender
from .description.client import (
    ClientCredentialsFlow,
    ClientParameter,
    ClientSpec,
    Credential,
    ErrorShapes,
    ErrorSource,
    ServerVariable,
)
from .exceptions import ClientError
from .options import DEFAULT_TIMEOUT, NOT_GIVEN, NotGiven, Timeout
from .request.settings import OnDeviation, client_parameters
from .transport.asynchronous import AsyncTransport
from .transport.clients import portable
from .transport.sync import SyncTransport

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .auth.credentials import CredentialValue
    from .options import Headers, Query, TimeoutTypes
    from .transport.clients import AsyncHttpClient, HttpClient

__all__ = [
    "AsyncClient",
    "ClientCredentialsFlow",
    "ClientParameter",
    "ClientSpec",
    "Credential",
    "ErrorShapes",
    "ErrorSource",
    "OnDeviation",
    "ServerVariable",
    "SyncClient",
]

S = TypeVar("S", SyncSender, AsyncSender)
V = TypeVar("V")
ParameterValues: TypeAlias = "Mapping[str, str | None]"
CredentialValues: TypeAlias = "Mapping[str, CredentialValue | None]"


def _new_config(  # noqa: PLR0913  # keyword-only, one for each setting
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


def _derived_config(  # noqa: PLR0913  # keyword-only, one for each setting
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


class _Settings(Generic[S]):
    """What both kinds of client tell about themselves."""

    # Spelled so that no resource of an API can have the name, and resources can reach it.
    __sender__: S

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at its end."""
        return self.__sender__.config.base_url

    @property
    def timeout(self) -> Timeout:
        """The time limits of calls that set none."""
        return self.__sender__.config.timeout

    @property
    def max_retries(self) -> int:
        """How often a failed request is sent again at most."""
        return self.__sender__.config.retry.max_retries

    @property
    def is_closed(self) -> bool:
        """Whether the client can no longer be used."""
        return self.__sender__.closed

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings, secrets among them; connections, locks and tokens stay here.

        Raises:
            TypeError: An ``http_client`` of the caller's, or a function for tokens, cannot travel.
        """
        sender = self.__sender__
        given = portable(sender.transport.given)
        return {**self._attributes(), "__sender__": (sender.config, given)}

    def _attributes(self) -> dict[str, Any]:
        """Return what subclasses have added; resources are made anew."""
        kind = type(self)
        return {
            name: value
            for name, value in self.__dict__.items()
            if name != "__sender__" and not isinstance(getattr(kind, name, None), cached_property)
        }

    def _parameter(self, name: str) -> str | None:
        return self.__sender__.config.parameters.get(name)

    def __repr__(self) -> str:
        """Show where the client talks to; never what it authenticates with."""
        return f"<{type(self).__name__} {self.base_url}>"


class SyncClient(_Settings[SyncSender]):
    """The base class of a generated client; safe to share between threads.

    Args:
        spec: What the generated client says about itself.
        credentials: By argument name.
        parameters: Defaults for arguments of many operations, by name.
        base_url: In place of the document's.
        timeout: Seconds, a ``Timeout``, or ``None`` for no limits.
        max_retries: How often a failed request is sent again at most.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        http_client: An ``httpx2.Client`` to send with. Its transport, proxies, event hooks and
            authentication count; it is never closed here.
        on_deviation: What to do where a response is not as documented.

    Raises:
        CredentialError: There are none, and no operation can be called without.
        ClientError: A setting cannot be used.
    """

    def __init__(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        spec: ClientSpec,
        *,
        credentials: CredentialValues,
        parameters: ParameterValues,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        on_deviation: OnDeviation = "warn",
    ) -> None:
        config = _new_config(
            spec,
            credentials=credentials,
            parameters=parameters,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            on_deviation=on_deviation,
        )
        self.__sender__ = SyncSender(config, SyncTransport(http_client))

    def _copy(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        *,
        credentials: CredentialValues,
        parameters: ParameterValues,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        on_deviation: OnDeviation | None = None,
    ) -> Self:
        """Return a client with some settings changed; the two share their connections."""
        config = _derived_config(
            self.__sender__.config,
            credentials=credentials,
            parameters=parameters,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            on_deviation=on_deviation,
        )
        new = type(self).__new__(type(self))
        new.__sender__ = (
            SyncSender(config, self.__sender__.transport, shared=True)
            if http_client is None
            else SyncSender(config, SyncTransport(http_client))
        )
        return new

    def __copy__(self) -> Self:
        """Return a client with the same settings; the two share their connections."""
        new = self._copy(credentials={}, parameters={})
        new.__dict__.update(self._attributes())
        return new

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Make a client of what ``__getstate__`` returns, with connections of its own."""
        config, http_client = state["__sender__"]
        self.__dict__.update(state)
        self.__sender__ = SyncSender(config, SyncTransport(http_client))

    def close(self) -> None:
        """Close the client; the connections too, unless it is a copy that shares them."""
        self.__sender__.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        self.close()


class AsyncClient(_Settings[AsyncSender]):
    """The asynchronous base class: as ``SyncClient``, with calls and ``close`` awaited."""

    def __init__(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        spec: ClientSpec,
        *,
        credentials: CredentialValues,
        parameters: ParameterValues,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        on_deviation: OnDeviation = "warn",
    ) -> None:
        config = _new_config(
            spec,
            credentials=credentials,
            parameters=parameters,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            on_deviation=on_deviation,
        )
        self.__sender__ = AsyncSender(config, AsyncTransport(http_client))

    def _copy(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        *,
        credentials: CredentialValues,
        parameters: ParameterValues,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        on_deviation: OnDeviation | None = None,
    ) -> Self:
        """Return a client with some settings changed; the two share their connections."""
        config = _derived_config(
            self.__sender__.config,
            credentials=credentials,
            parameters=parameters,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            on_deviation=on_deviation,
        )
        new = type(self).__new__(type(self))
        new.__sender__ = (
            AsyncSender(config, self.__sender__.transport, shared=True)
            if http_client is None
            else AsyncSender(config, AsyncTransport(http_client))
        )
        return new

    def __copy__(self) -> Self:
        """Return a client with the same settings; the two share their connections."""
        new = self._copy(credentials={}, parameters={})
        new.__dict__.update(self._attributes())
        return new

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Make a client of what ``__getstate__`` returns, with connections of its own."""
        config, http_client = state["__sender__"]
        self.__dict__.update(state)
        self.__sender__ = AsyncSender(config, AsyncTransport(http_client))

    async def close(self) -> None:
        """Close the client; the connections too, unless it is a copy that shares them."""
        await self.__sender__.close()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.close()
