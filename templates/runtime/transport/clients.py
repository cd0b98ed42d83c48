"""HTTP clients that callers may hand over, and the engines that send through them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, final

from ..exceptions import ClientError
from ..forks import importing

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


@final
class AiohttpClient:
    """Has an asynchronous client send with aiohttp in place of httpx2; takes the extra ``aiohttp``.

    Sessions are made of it as they are needed, one for each event loop, and closed with the client.
    They store no cookies.

    Args:
        max_connections: How many connections there may be at a time; others wait for a place.
        keepalive_expiry: How long an idle connection is kept, in seconds.
        trust_env: Whether proxies that the environment names are used.
        ssl_context: The certificates to trust and to show, an ``ssl.SSLContext``.
    """

    __slots__ = ("keepalive_expiry", "max_connections", "ssl_context", "trust_env")

    def __init__(
        self,
        *,
        max_connections: int = 1000,
        keepalive_expiry: float = 30.0,
        trust_env: bool = True,
        ssl_context: Any = None,
    ) -> None:
        self.max_connections: Final = max_connections
        self.keepalive_expiry: Final = keepalive_expiry
        self.trust_env: Final = trust_env
        self.ssl_context: Final = ssl_context


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

    return Engine(http_client)


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


def _is_session(http_client: object) -> bool:
    return _is_a(http_client, "aiohttp", "ClientSession")


def _is_a(http_client: object, library: str, name: str) -> bool:
    # Whoever has one of a library has imported it.
    kind = getattr(sys.modules.get(library), name, None)
    return isinstance(kind, type) and isinstance(http_client, kind)


def _kind(http_client: object) -> str:
    found = type(http_client)
    return f"{found.__module__}.{found.__name__}"
