"""HTTP clients that callers may hand over, and the engines that send through them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ..exceptions import ClientError
from ..forks import importing
from .aiohttp_client import AiohttpClient

if TYPE_CHECKING:
    import httpx2

    from .engine import AsyncEngine, SyncEngine

    HttpClient: TypeAlias = httpx2.Client
    HttpRequest: TypeAlias = httpx2.Request
    HttpResponse: TypeAlias = httpx2.Response

__all__ = [
    "AiohttpClient",
    "AiohttpSession",
    "AsyncHttpClient",
    "HttpClient",
    "HttpRequest",
    "HttpResponse",
    "async_engine",
    "check_async",
    "check_sync",
    "is_closed",
    "portable",
    "sync_engine",
]


class AiohttpSession(Protocol):
    """An ``aiohttp.ClientSession``, as far as type checkers have to tell it from other things."""

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        ...

    @property
    def connector(self) -> Any:
        """What holds its connections."""
        ...

    @property
    def cookie_jar(self) -> Any:
        """What holds its cookies."""
        ...


AsyncHttpClient: TypeAlias = "httpx2.AsyncClient | AiohttpSession | AiohttpClient"


def check_sync(http_client: object) -> None:
    """See that a synchronous client can send through what it was given.

    Raises:
        ClientError: It cannot.
    """
    if http_client is not None and not _is_a(http_client, "httpx2", "Client"):
        raise ClientError(f"http_client must be an httpx2.Client, not {_kind(http_client)}")


def check_async(http_client: object) -> None:
    """See that an asynchronous client can send through what it was given.

    Raises:
        ClientError: It cannot, or aiohttp is not installed.
    """
    if isinstance(http_client, AiohttpClient):
        with importing:
            from importlib.util import find_spec  # noqa: PLC0415  # few programs need it

        if find_spec("aiohttp") is None:
            raise ClientError("AiohttpClient takes aiohttp: install this package's extra 'aiohttp'")
        return
    if http_client is None or _is_a(http_client, "httpx2", "AsyncClient"):
        return
    if not _is_session(http_client):
        raise ClientError(
            "http_client must be an httpx2.AsyncClient, an aiohttp.ClientSession or an "
            f"AiohttpClient, not {_kind(http_client)}"
        )


def sync_engine(http_client: HttpClient | None) -> SyncEngine:
    """Return an engine of the caller's HTTP client, or one with its own.

    Raises:
        ClientError: The environment names certificates or proxies that cannot be used.
    """
    with importing:
        from .engines.httpx2_sync import Engine  # noqa: PLC0415  # slow to import

        return Engine(http_client)  # OpenSSL, too, sets itself up at its first use


def async_engine(http_client: Any) -> AsyncEngine:
    """Return as ``sync_engine`` does; to be called in the event loop that it is for."""
    if isinstance(http_client, AiohttpClient) or _is_session(http_client):
        with importing:
            from .engines import aiohttp_async  # noqa: PLC0415  # slow to import

            return aiohttp_async.Engine(http_client)
    with importing:
        from .engines import httpx2_async  # noqa: PLC0415  # slow to import

        return httpx2_async.Engine(http_client)


def is_closed(http_client: Any) -> bool:
    """Whether the caller has closed an HTTP client."""
    name = "closed" if _is_session(http_client) else "is_closed"
    return bool(getattr(http_client, name, False))


def portable(http_client: object) -> AiohttpClient | None:
    """Return what a client can take along to another process.

    Raises:
        TypeError: It has connections, or certificates, which stay where they are.
    """
    if isinstance(http_client, AiohttpClient):
        if http_client.ssl_context is None:
            return http_client
        http_client = http_client.ssl_context
    if http_client is not None:
        raise TypeError(
            f"a client that sends with {_kind(http_client)} of your own cannot be pickled or "
            "copied: give its copy another one, made where it is needed"
        )
    return None


def _is_session(http_client: object) -> bool:
    return _is_a(http_client, "aiohttp", "ClientSession")


def _is_a(http_client: object, library: str, name: str) -> bool:
    # Whoever has one of a library has imported it.
    kind = getattr(sys.modules.get(library), name, None)
    return isinstance(kind, type) and isinstance(http_client, kind)


def _kind(http_client: object) -> str:
    found = type(http_client)
    return f"{found.__module__}.{found.__name__}"
