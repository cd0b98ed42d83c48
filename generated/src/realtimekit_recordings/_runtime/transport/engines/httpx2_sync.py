"""The engine of synchronous clients, on httpx2. ``network`` has the connections of its own."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, final
from urllib.request import getproxies

import httpx2

from ...exceptions import ClientError
from ...forks import importing
from ..answer import SyncAnswer
from ..failure import TransportFailure
from . import masking
from .deadlines import Task, within
from .httpx2_bodies import AbandonableBody, DeadlineBody
from .httpx2_common import (
    CONNECTIONS,
    auth_for,
    failure_of,
    has_surplus,
    http_request,
    read_before,
    shown,
    unusable_settings,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...request.prepared import PreparedRequest
    from ..engine import Limits

__all__ = ["Engine"]

_PROXIED: Final = frozenset({"http", "https", "all"})


@final
class _Answer(SyncAnswer):
    __slots__ = ("_is_given", "_response")

    def __init__(self, response: httpx2.Response, *, is_given: bool) -> None:
        super().__init__(response.status_code, response.reason_phrase, response.headers.raw)
        self._response = response
        self._is_given = is_given

    @property
    def http_response(self) -> httpx2.Response:
        return shown(self._response, self.body)

    @property
    def http_request(self) -> httpx2.Request:
        return self._response.request

    def pieces(self) -> Iterator[bytes]:
        try:
            yield from self._pieces()
        except Exception as error:
            raise self._failure(error) from error

    def _pieces(self) -> Iterator[bytes]:
        response = self._response
        self.is_begun = True
        if (known := read_before(response)) is not None:
            self.body = known
            return
        assert isinstance(response.stream, httpx2.SyncByteStream)  # noqa: S101
        yield from response.stream
        if has_surplus(response) and (stream := response.extensions.get("network_stream")):
            stream.close()

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        try:
            self._response.close()
        except Exception as error:
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> Exception:
        return failure_of(error, is_given=self._is_given) or error


@final
class Engine:
    """Sends through an ``httpx2.Client``.

    Args:
        http_client: The caller's own; otherwise one is made.

    Raises:
        ClientError: None can be made of what the environment says.
    """

    __slots__ = ("_client", "_is_given", "_transport")

    def __init__(self, http_client: httpx2.Client | None) -> None:
        masking.watch()
        self._is_given: Final = http_client is not None
        self._transport: httpx2.BaseTransport | None = None
        self._client: Final = self._new_client() if http_client is None else http_client

    def _new_client(self) -> httpx2.Client:
        try:
            # Proxies are httpx2's own business, and in a browser there are no sockets.
            if getproxies().keys() & _PROXIED or sys.platform == "emscripten":
                return httpx2.Client(limits=CONNECTIONS)
            with importing:
                from .network import Transport  # noqa: PLC0415  # httpcore2 is slow to import

            self._transport = Transport(CONNECTIONS)
            return httpx2.Client(transport=self._transport)
        except (httpx2.InvalidURL, OSError, ValueError, ImportError) as error:
            raise ClientError(unusable_settings(error)) from None

    def send(
        self, request: PreparedRequest, limits: Limits, *, deadline: float | None, stream: bool
    ) -> SyncAnswer:
        """Send a request once; see ``SyncEngine``."""
        prepared: httpx2.Request | None = None
        try:
            if deadline is not None and self._transport is None:
                return self._send_until(request, limits, stream=stream, deadline=deadline)
            if deadline is not None:
                limits = within(limits, deadline)
            trace = masking.mask_trace if masking.is_verbose() else None  # for it takes its time
            prepared = http_request(request, limits, trace)
            answer = self._sent(request, prepared)
            if not stream:
                _read(answer)
        except Exception as error:
            failure = failure_of(
                error, prepared, is_given=self._is_given, is_closed=self._client.is_closed
            )
            if failure is None or failure is error:
                raise
            raise failure from error
        return answer

    def _sent(self, request: PreparedRequest, prepared: httpx2.Request) -> _Answer:
        response = self._client.send(
            prepared, stream=True, auth=auth_for(request), follow_redirects=False
        )
        return _Answer(response, is_given=self._is_given)

    def _send_until(
        self, request: PreparedRequest, limits: Limits, *, stream: bool, deadline: float
    ) -> SyncAnswer:
        """Send in a thread that is left behind in time, for the client may wait as it likes."""
        answers: list[_Answer] = []

        def trace(name: str, info: dict[str, Any]) -> None:
            task.trace(name)
            masking.mask_trace(name, info)

        def work() -> None:
            answer = self._sent(request, http_request(request, limits, trace))
            answers.append(answer)
            response = answer.http_response
            if stream:
                response.stream = DeadlineBody(response.stream, deadline)
            else:
                response.stream = AbandonableBody(response.stream, task.check)
                _read(answer)

        def tidy() -> None:
            for answer in answers:
                with suppress(TransportFailure):
                    answer.close()

        task = Task(work, tidy, deadline)
        task.run()
        return answers[0]

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


def _read(answer: _Answer) -> None:
    try:
        raw = b"".join(answer.pieces())
    finally:
        answer.close()
    answer.raw = raw
