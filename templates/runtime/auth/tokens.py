"""Access tokens that the client fetches: who fetches one for whom, and how long it is kept."""

from __future__ import annotations

import threading
import time
from copy import copy
from typing import TYPE_CHECKING, Final, final

from ..exceptions import APIConnectionError, APIError, APITimeoutError
from ..forks import Lock, importing
from ..transport.failure import TransportFailure
from .oauth import LONGEST_ANSWER, Token, token_call, token_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import anyio

    from ..call.call import AsyncFetcher, Call, Fetcher
    from ..description.client import ClientCredentialsFlow

__all__ = ["FetchedTokens"]


@final
class _PendingFetch:
    """A fetch that is under way, for all who wait for it."""

    __slots__ = ("error", "over", "token")

    def __init__(self) -> None:
        self.over: Final = threading.Event()
        self.token: str | None = None
        self.error: APIError | None = None

    def failed(self, error: BaseException) -> None:
        """Keep an error that others would meet, too: not that the one who asked had no time."""
        if isinstance(error, APIError) and not isinstance(error, APITimeoutError):
            self.error = error

    def outcome(self, rejected: str | None) -> str | None:
        """Return the token; ``None`` where there is neither a usable one nor an error."""
        if self.error is not None:
            raise copy(self.error)
        return None if self.token == rejected else self.token


@final
class FetchedTokens:
    """Fetches tokens for a client ID and a secret: one for all calls, until it expires.

    However many threads or tasks need a token, one of them fetches it and the others wait.
    """

    __slots__ = ("_flight", "_flights", "_flow", "_generation", "_lock", "_token", "_values")

    def __init__(self, flow: ClientCredentialsFlow, values: Mapping[str, str]) -> None:
        self._flow = flow
        self._values = values
        self._token: Token | None = None
        self._generation = importing.generation
        self._lock: Final = Lock()
        self._flight: _PendingFetch | None = None
        # What tasks wait for belongs to their event loop.
        self._flights: dict[object, tuple[_PendingFetch, anyio.Event]] = {}

    def _check_process(self) -> None:
        """Forget what is under way in another process; to be called with the lock."""
        if self._generation != importing.generation:
            self._generation, self._flight, self._flights = importing.generation, None, {}

    def secrets(self) -> tuple[str, ...]:
        """Return the token."""
        return () if self._token is None else (self._token.value,)

    def _usable(self, call: Call) -> str | None:
        token = self._token
        if token is None or token.value == call.rejected_token or time.monotonic() >= token.expires:
            return None
        return token.value

    def token(self, sender: Fetcher, call: Call) -> str:
        """Return a token that has not expired, fetched if need be.

        Raises:
            ClientError: There is none to be had; a ``TokenError`` where it is refused.
        """
        while True:
            with self._lock:
                self._check_process()
                if (usable := self._usable(call)) is not None:
                    return usable
                flight, leads = self._flight, self._flight is None
                if flight is None:
                    flight = self._flight = _PendingFetch()
            if leads:
                return self._fetch(sender, call, flight)
            if not flight.over.wait(_patience(call)):
                raise _late(call)
            if (token := flight.outcome(call.rejected_token)) is not None:
                return token

    def _fetch(self, sender: Fetcher, call: Call, flight: _PendingFetch) -> str:
        try:
            flight.token = self._keep(_fetched(self._flow, self._values, sender, call))
        except BaseException as error:
            flight.failed(error)
            raise
        finally:
            self._flight = None
            flight.over.set()
        return flight.token

    async def token_async(self, sender: AsyncFetcher, call: Call) -> str:
        """Return a token that has not expired; as ``token``, awaited."""
        with importing:
            import anyio  # noqa: PLC0415  # asyncio is slow to import

        with self._lock:
            self._check_process()
        loop = _running_loop()
        while True:
            if (usable := self._usable(call)) is not None:
                return usable
            known = self._flights.get(loop)
            if known is None:
                flight, over = self._flights[loop] = _PendingFetch(), anyio.Event()
                return await self._fetch_async(sender, call, flight, over, loop)
            flight, over = known
            with anyio.move_on_after(_patience(call)):
                await over.wait()
            if not over.is_set():
                raise _late(call)
            if (token := flight.outcome(call.rejected_token)) is not None:
                return token

    async def _fetch_async(
        self,
        sender: AsyncFetcher,
        call: Call,
        flight: _PendingFetch,
        over: anyio.Event,
        loop: object,
    ) -> str:
        try:
            fetched = await _fetched_async(self._flow, self._values, sender, call)
            flight.token = self._keep(fetched)
        except BaseException as error:  # cancelled, too: then another one fetches
            flight.failed(error)
            raise
        finally:
            self._flights.pop(loop, None)
            over.set()
        return flight.token

    def _keep(self, token: Token) -> str:
        self._token = token
        return token.value


def _patience(call: Call) -> float | None:
    """Return how long a call may wait for a token that another one fetches, in seconds."""
    limits = [call.timeout.read]
    if call.deadline is not None:
        limits.append(max(0.0, call.deadline - time.monotonic()))
    return min((limit for limit in limits if limit is not None), default=None)


def _late(call: Call) -> APIConnectionError:
    return call.connection_error(
        "timed out while waiting for an access token", timed_out=True, unknown=False
    )


def _fetched(
    flow: ClientCredentialsFlow, values: Mapping[str, str], sender: Fetcher, call: Call
) -> Token:
    fetching, began = token_call(flow, values, call), time.monotonic()
    response, body = sender.fetch(fetching), bytearray()
    try:
        for chunk in sender.transport.iterate(response, None):
            body += chunk
            if len(body) > LONGEST_ANSWER:
                break
    except TransportFailure as failure:
        raise fetching.late_error(failure) from failure
    finally:
        sender.transport.discard(response)
    return token_of(fetching, response, bytes(body), began)


async def _fetched_async(
    flow: ClientCredentialsFlow, values: Mapping[str, str], sender: AsyncFetcher, call: Call
) -> Token:
    fetching, began = token_call(flow, values, call), time.monotonic()
    response, body = await sender.fetch(fetching), bytearray()
    try:
        async for chunk in sender.transport.iterate(response, None):
            body += chunk
            if len(body) > LONGEST_ANSWER:
                break
    except TransportFailure as failure:
        raise fetching.late_error(failure) from failure
    finally:
        await sender.transport.discard(response)
    return token_of(fetching, response, bytes(body), began)


def _running_loop() -> object:
    with importing:
        import asyncio  # noqa: PLC0415  # slow to import

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return threading.get_ident()  # another library's
