"""Statements of a client: what `client.sql` does, for both kinds of clients."""

from __future__ import annotations

import asyncio
from functools import reduce
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, final

from .engine import Engine
from .tape import Budget

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Mapping

    from ..client import AsyncClient, SyncClient
    from ..options import Timeout
    from .catalogue import Catalogue, Method
    from .engine import Parameters
    from .results import Result

__all__ = ["Prepared", "SyncCaller", "run", "run_async"]

T = TypeVar("T")


def _method(client: object, method: Method) -> Callable[..., Any]:
    return cast("Callable[..., Any]", reduce(getattr, method.path, client))


def _held(client: Any, name: str) -> str | None:
    found: str | None = client.__sender__.config.parameters.get(name)
    return found


def _budget(client: AsyncClient | SyncClient, max_calls: int | None) -> Budget:
    timeout: Timeout = client.timeout
    return Budget(max_calls, timeout.deadline)


@final
class SyncCaller:
    """Calls a synchronous client."""

    def __init__(self, client: SyncClient) -> None:
        self._client: Final = client

    def call(self, method: Method, arguments: Mapping[str, Any]) -> Any:
        """Call a method."""
        return _method(self._client, method)(**arguments)

    def pages(self, method: Method, arguments: Mapping[str, Any]) -> Iterator[Any]:
        """Call a method that has pages, one after another."""
        pages: Iterator[Any] = self.call(method, arguments).iter_pages()
        yield from pages

    def holds(self, name: str) -> str | None:
        """Return what the client has for a parameter."""
        return _held(self._client, name)


@final
class _AsyncCaller:
    """Calls an asynchronous client on its loop, from the thread in which SQLite runs."""

    def __init__(self, client: AsyncClient, loop: asyncio.AbstractEventLoop) -> None:
        self._client: Final = client
        self._loop: Final = loop
        self._pending: asyncio.Task[Any] | None = None
        self._is_cancelled = False

    def _wait(self, make: Callable[[], Coroutine[Any, Any, T]]) -> T:
        async def called() -> T:
            if self._is_cancelled:
                raise asyncio.CancelledError
            self._pending = asyncio.current_task()
            try:
                return await make()
            finally:
                self._pending = None

        return asyncio.run_coroutine_threadsafe(called(), self._loop).result()

    def cancel(self) -> None:
        """Stop what is being asked, and ask nothing more."""
        self._is_cancelled = True
        if self._pending is not None:
            self._pending.cancel()

    def call(self, method: Method, arguments: Mapping[str, Any]) -> Any:
        """Call a method."""

        async def answered() -> Any:
            return await _method(self._client, method)(**arguments)

        return self._wait(answered)

    def pages(self, method: Method, arguments: Mapping[str, Any]) -> Iterator[Any]:
        """Call a method that has pages, one after another."""
        pages = _method(self._client, method)(**arguments).iter_pages()

        async def following() -> Any:
            return await anext(pages, None)

        while (page := self._wait(following)) is not None:
            yield page

    def holds(self, name: str) -> str | None:
        """Return what the client has for a parameter."""
        return _held(self._client, name)


@final
class Prepared:
    """Runs one statement after another in one database."""

    def __init__(
        self,
        client: SyncClient,
        catalogue: Catalogue,
        *,
        max_calls: int | None,
        max_rows: int | None,
    ) -> None:
        self._client: Final = client
        self._engine: Final = Engine(catalogue)
        self._limits: Final = (max_calls, max_rows)

    def __call__(self, statement: str, parameters: Parameters | None) -> Result:
        """Run a statement."""
        max_calls, max_rows = self._limits
        budget = _budget(self._client, max_calls)
        return self._engine.run(statement, parameters, SyncCaller(self._client), budget, max_rows)

    def close(self) -> None:
        """Forget everything."""
        self._engine.close()


def run(  # noqa: PLR0913  # what `client.sql` takes, and where it runs
    client: SyncClient,
    catalogue: Catalogue,
    statement: str,
    parameters: Parameters | None,
    *,
    max_calls: int | None,
    max_rows: int | None,
) -> Result:
    """Run a statement with a synchronous client."""
    prepared = Prepared(client, catalogue, max_calls=max_calls, max_rows=max_rows)
    try:
        return prepared(statement, parameters)
    finally:
        prepared.close()


async def run_async(  # noqa: PLR0913  # as above
    client: AsyncClient,
    catalogue: Catalogue,
    statement: str,
    parameters: Parameters | None,
    *,
    max_calls: int | None,
    max_rows: int | None,
) -> Result:
    """Run a statement with an asynchronous client: SQLite in a thread, requests on the loop."""
    caller = _AsyncCaller(client, asyncio.get_running_loop())
    budget = _budget(client, max_calls)

    def work() -> Result:
        engine = Engine(catalogue)
        try:
            return engine.run(statement, parameters, caller, budget, max_rows)
        finally:
            engine.close()

    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        budget.is_cancelled = True
        caller.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # which is the cancellation's own doing
        raise
