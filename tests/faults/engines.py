"""The clients to try: the synchronous one, and the asynchronous one with each of its engines."""

from __future__ import annotations

from typing import Any, Literal

from realtimekit_recordings import AiohttpClient, AsyncCloudflare, Cloudflare

__all__ = ["ASYNC_SIDES", "SIDES", "Side", "new_client"]

Side = Literal["sync", "async", "aiohttp"]
SIDES: tuple[Side, ...] = ("sync", "async", "aiohttp")
ASYNC_SIDES: tuple[Side, ...] = ("async", "aiohttp")


def new_client(side: Side, **settings: Any) -> Any:
    if side == "sync":
        return Cloudflare(**settings)
    if side == "aiohttp":
        settings = {"http_client": AiohttpClient(), **settings}
    return AsyncCloudflare(**settings)
