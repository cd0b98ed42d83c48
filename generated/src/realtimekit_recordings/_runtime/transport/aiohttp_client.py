"""The settings of a client that sends with aiohttp; aiohttp itself is not imported here."""

from __future__ import annotations

from typing import Any, Final, final

from ..published import published

__all__ = ["AiohttpClient"]


@published
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
