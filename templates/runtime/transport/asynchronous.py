"""The asynchronous transport.

Connections belong to the event loop they were opened in, so each loop gets its own engine, and a
forked child starts afresh. A loop that is shut down, as ``asyncio.run`` does, closes its own.
"""

from __future__ import annotations

import sys
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, TypeVarTuple, final

from ..exceptions import ClientError
from ..forks import importing, watch_forks
from . import bodies
from .clients import AiohttpClient, async_engine, check_async, is_closed
from .coding import decoded
from .failure import TransportFailure, broken

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator, Callable

    from ..request.prepared import PreparedRequest
    from .answer import AsyncAnswer
    from .clients import AsyncHttpClient
    from .engine import AsyncEngine, Limits

    _Loop: TypeAlias = "AbstractEventLoop | _NoLoop"
    _Engines: TypeAlias = "dict[_Loop, tuple[AsyncEngine, AsyncGenerator[None]]]"

__all__ = ["AsyncTransport"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


@final
class AsyncTransport:
    """Sends requests, and reads what comes back; otherwise as ``SyncTransport``."""

    __slots__ = (
        "_engine",
        "_engines",
        "_generation",
        "_given",
        "_home",
        "_inherited",
        "_is_bound",
        "closed",
    )

    def __init__(self, http_client: AsyncHttpClient | None) -> None:
        check_async(http_client)
        watch_forks()
        self._given: Final = http_client
        self._is_bound: Final = not isinstance(http_client, AiohttpClient | None)
        self._home: _Loop | None = None
        self._engine: AsyncEngine | None = None
        self.closed = False
        self._generation = importing.generation
        self._engines: _Engines = {}
        self._inherited: _Engines = {}

    @property
    def given(self) -> AsyncHttpClient | None:
        """The caller's own HTTP client."""
        return self._given

    @property
    def is_open(self) -> bool:
        """Whether an engine has been made, in whatever event loop."""
        return bool(self._engines) or self._engine is not None

    async def open(self) -> AsyncEngine:
        """Return the engine, made anew where there is none that can be used here.

        Whoever knows that there ``is_open`` one has no need to, for the first one takes its time.

        Raises:
            ClientError: The environment names certificates or proxies that cannot be used.
        """
        if self._is_bound:
            self._home = self._home or _event_loop()
            if self._engine is None:
                self._engine = async_engine(self._given)
            return self._engine
        if self._generation != importing.generation:
            # Those of the parent are kept, for to let go of them would close them in its name.
            self._inherited, self._engines = self._engines, {}
            self._generation = importing.generation
        loop = _event_loop()
        known = self._engines.get(loop)
        if known is not None:
            return known[0]
        if self.closed:
            raise ClientError("the client is closed")
        for other in [each for each in self._engines if each.is_closed()]:
            self._engines.pop(other, None)  # it went down without closing what it had
        engine = async_engine(self._given)
        keeper = _keep(engine, self._engines, loop)
        self._engines[loop] = (engine, keeper)
        await anext(keeper)
        return engine

    async def send(
        self, request: PreparedRequest, limits: Limits, *, stream: bool, deadline: float | None
    ) -> AsyncAnswer:
        """Send a request once; without ``stream`` the body is read too.

        Raises:
            TransportFailure: No complete answer arrived.
            ClientError: The environment names certificates or proxies that cannot be used.
        """
        engine = await self.open()
        try:
            answer = await engine.send(request, limits, deadline=deadline, stream=stream)
        except (RuntimeError, TransportFailure) as error:
            is_home = self._home in (None, _event_loop()) or is_closed(self._given)
            if is_home or not isinstance(error.__cause__ or error, RuntimeError):
                raise
            # The request may have gone out all the same, on a connection that nobody listens to.
            raise broken(
                "the http_client's connection belongs to another event loop; "
                "without an http_client, each loop has its own"
            ) from error
        if not stream:
            await self.read(answer)
        return answer

    async def read(self, answer: AsyncAnswer) -> bytes:
        """Return the whole body, content decoding done, reading what is not yet read."""
        if answer.body is None:
            if answer.raw is None:
                bodies.begin(answer)
                try:
                    answer.raw = b"".join([piece async for piece in answer.pieces()])
                finally:
                    with suppress(TransportFailure):
                        await answer.close()
            if answer.body is None:
                answer.body = decoded(answer.pairs, answer.raw)
        return answer.body

    async def iterate(
        self, answer: AsyncAnswer, chunk_size: int | None, *, raw: bool = False
    ) -> AsyncGenerator[bytes]:
        """Yield the body piece by piece, content decoding done unless ``raw``."""
        try:
            pieces = bodies.Pieces(answer, chunk_size, raw=raw)
            if pieces.whole is None:
                bodies.begin(answer)
                async with aclosing(answer.pieces()) as incoming:
                    async for data in incoming:
                        for piece in pieces.feed(data):
                            yield piece
            for piece in pieces.end():
                yield piece
        finally:
            await self.discard(answer)

    async def wait(self, seconds: float) -> None:
        """Wait before the next attempt."""
        with importing:
            import anyio  # noqa: PLC0415  # slow to import

        await anyio.sleep(seconds)

    async def run(self, function: Callable[[*Ts], T], *arguments: *Ts) -> T:
        """Call what would hold the event loop up, in a thread."""
        with importing:
            from anyio import to_thread  # noqa: PLC0415  # slow to import

        return await to_thread.run_sync(function, *arguments)

    async def discard(self, answer: AsyncAnswer) -> None:
        """Close an answer, whatever state its connection is in."""
        await answer.close()

    async def close(self) -> None:
        """Close this event loop's connections, unless they are the caller's.

        Those of other loops can only be closed there, and are when the loops are shut down.
        """
        self.closed = True
        if self._generation != importing.generation:
            return
        known = self._engines.get(_event_loop())
        if known is not None:
            await known[1].aclose()


async def _keep(engine: AsyncEngine, engines: _Engines, loop: _Loop) -> AsyncGenerator[None]:
    """Close an engine when its event loop is shut down: that ends what is suspended in it."""
    try:
        yield
    finally:
        engines.pop(loop, None)
        await engine.close()


class _NoLoop:
    """Stands for the event loop of libraries other than asyncio."""

    def is_closed(self) -> bool:
        """Nobody knows."""
        return False


_NO_LOOP: Final = _NoLoop()


def _event_loop() -> _Loop:
    # Whoever has an event loop of asyncio has imported it.
    asyncio: Any = sys.modules.get("asyncio")
    try:
        loop: AbstractEventLoop = asyncio.get_running_loop()
    except (RuntimeError, AttributeError):
        return _NO_LOOP
    return loop
