"""The synchronous transport: a request out, an answer in, through whichever engine.

The engine is made when the first request is sent, because its library and the certificates take
longer to load than everything else, and made anew in a forked child, for two processes must not
share a connection. ``asynchronous`` holds the twin.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, final

from ..exceptions import ClientError
from ..forks import Lock, importing, watch_forks
from . import bodies
from .clients import check_sync, sync_engine
from .coding import decoded
from .failure import TransportFailure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..request.prepared import PreparedRequest
    from .answer import SyncAnswer
    from .clients import HttpClient
    from .engine import Limits, SyncEngine

__all__ = ["SyncTransport"]


@final
class SyncTransport:
    """Sends requests, and reads what comes back.

    Args:
        http_client: The caller's own, which stays open when the transport is closed.

    Raises:
        ClientError: It is something else.
    """

    __slots__ = ("_engine", "_generation", "_given", "_lock", "closed")

    def __init__(self, http_client: HttpClient | None) -> None:
        check_sync(http_client)
        watch_forks()
        self._given: Final = http_client
        self._engine: SyncEngine | None = None
        self._generation = importing.generation
        self._lock: Final = Lock()
        self.closed = False

    @property
    def given(self) -> HttpClient | None:
        """The caller's own HTTP client."""
        return self._given

    @property
    def is_open(self) -> bool:
        """Whether an engine has been made."""
        return self._engine is not None

    def open(self) -> SyncEngine:
        """Return the engine, made anew where there is none that can be used here.

        Whoever knows that there ``is_open`` one has no need to, for the first one takes its time.

        Raises:
            ClientError: The environment names certificates or proxies that cannot be used, or the
                client has been closed meanwhile.
        """
        engine = self._engine
        if engine is not None and self._is_ours():
            return engine
        with self._lock:
            if self.closed:
                raise ClientError("the client is closed")
            if self._engine is None or not self._is_ours():
                self._engine = sync_engine(self._given)
                self._generation = importing.generation
            return self._engine

    def _is_ours(self) -> bool:
        """Whether the engine is this process's; what a caller makes of its own is its business."""
        return self._given is not None or self._generation == importing.generation

    def send(
        self, request: PreparedRequest, limits: Limits, *, stream: bool, deadline: float | None
    ) -> SyncAnswer:
        """Send a request once; without ``stream`` the body is read too.

        Raises:
            TransportFailure: No complete answer arrived.
            ClientError: The environment names certificates or proxies that cannot be used.
        """
        answer = self.open().send(request, limits, deadline=deadline, stream=stream)
        if not stream:
            self.read(answer)
        return answer

    def read(self, answer: SyncAnswer) -> bytes:
        """Return the whole body, content decoding done, reading what is not yet read.

        Raises:
            TransportFailure: It broke off, or it is broken.
        """
        if answer.body is None:
            if answer.raw is None:
                bodies.begin(answer)
                try:
                    answer.raw = b"".join(answer.pieces())
                finally:
                    with suppress(TransportFailure):
                        answer.close()
            # An engine may know the body already, as a hook of the caller's has read it.
            if answer.body is None:
                answer.body = decoded(answer.pairs, answer.raw)
        return answer.body

    def iterate(
        self, answer: SyncAnswer, chunk_size: int | None, *, raw: bool = False
    ) -> Iterator[bytes]:
        """Yield the body piece by piece, content decoding done unless ``raw``.

        Args:
            answer: Whose body.
            chunk_size: The bytes of each piece but the last; ``None`` takes them as they come.
            raw: Whether to leave the content codings.

        Raises:
            TransportFailure: It broke off, or it is broken.
        """
        try:
            pieces = bodies.Pieces(answer, chunk_size, raw=raw)
            if pieces.whole is None:
                bodies.begin(answer)
                for data in answer.pieces():
                    yield from pieces.feed(data)
            yield from pieces.end()
        finally:
            self.discard(answer)

    def discard(self, answer: SyncAnswer) -> None:
        """Close an answer, whatever state its connection is in."""
        answer.close()

    def close(self) -> None:
        """Close the connections, unless they are the caller's or another process's."""
        with self._lock:
            self.closed = True
        if self._given is None and self._engine is not None and self._is_ours():
            self._engine.close()
