"""The base classes of generated clients: settings in, resources out.

Longer than most modules because every setting is spelled out where type checkers look for it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .call.send import AsyncSender, SyncSender
from .configuration import derived_config, new_config
from .description.client import (
    ClientCredentialsFlow,
    ClientParameter,
    ClientSpec,
    Credential,
    ErrorShapes,
    ErrorSource,
    ServerVariable,
)
from .options import NOT_GIVEN, NotGiven, Timeout
from .published import public_names, published
from .request.settings import OnDeviation
from .transport.asynchronous import AsyncTransport
from .transport.clients import portable
from .transport.sync import SyncTransport
from .verbs import AsyncVerbs, SyncVerbs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    from .configuration import CredentialValues, ParameterValues
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

    def __init_subclass__(cls) -> None:
        """Have a generated client tell the package that it is published by."""
        super().__init_subclass__()
        if cls.__module__ != __name__:
            published(cls)

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

    def __dir__(self) -> list[str]:
        """Name what is for users."""
        return public_names(object.__dir__(self))

    def __repr__(self) -> str:
        """Show where the client talks to; never what it authenticates with."""
        return f"<{type(self).__name__} {self.base_url}>"


class SyncClient(SyncVerbs, _Settings[SyncSender]):
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
        config = new_config(
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
        config = derived_config(
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


class AsyncClient(AsyncVerbs, _Settings[AsyncSender]):
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
        config = new_config(
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
        config = derived_config(
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
