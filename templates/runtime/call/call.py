"""One call from its first attempt to its last: the state that both send loops share."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, Final, Protocol, final

from .. import redact
from ..request.authorization import TOKEN_PLACEHOLDER
from ..request.prepared import PreparedRequest
from ..response.exchange import Exchange
from ..transport.urls import redirected

if TYPE_CHECKING:
    from ..description.operation import Operation
    from ..options import Timeout
    from ..transport.answer import Answer, AsyncAnswer, SyncAnswer
    from ..transport.asynchronous import AsyncTransport
    from ..transport.failure import TransportFailure
    from ..transport.sync import SyncTransport
    from .config import Config

__all__ = ["AsyncFetcher", "Call", "Fetcher", "TokenSource"]

_MAX_REDIRECTS: Final = 10
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@final
class Call(Exchange):
    """A call that is under way.

    Attributes:
        request: What is sent next; a redirect changes it.
        retries: How often it has been sent again.
        deadline: When it must be over, on the monotonic clock.
        rejected_token: The token that the API did not accept.
    """

    __slots__ = (
        "_config",
        "_redirects",
        "_source",
        "_token",
        "deadline",
        "rejected_token",
        "timeout",
    )

    def __init__(
        self,
        operation: Operation[Any],
        request: PreparedRequest,
        config: Config,
        timeout: Timeout,
        source: TokenSource | None = None,
    ) -> None:
        self.operation = operation
        self._config: Final = config
        self.timeout: Final = timeout
        self.deadline: Final = (
            None if timeout.deadline is None else time.monotonic() + timeout.deadline
        )
        self.request = request
        self.retries = 0
        self.rejected_token: str | None = None
        self._redirects = 0
        self._source: Final = source
        self._token: str | None = None

    @property
    def config(self) -> Config:
        """The settings of the client, those of its calls, too."""
        return self._config

    @property
    def pending_source(self) -> TokenSource | None:
        """What to ask for a token before the next attempt."""
        if self._source is None or not any(v == TOKEN_PLACEHOLDER for _, v in self.request.headers):
            return None  # or a caller's own header stands in its place, or a redirect led away
        return self._source

    def with_token(self, token: str) -> PreparedRequest:
        """Return what is sent next, with a token."""
        self._token = token
        request = self.request
        return PreparedRequest(
            method=request.method,
            url=request.url,
            path=request.path,
            headers=tuple(
                (name, f"Bearer {token}" if value == TOKEN_PLACEHOLDER else value)
                for name, value in request.headers
            ),
            content=request.content,
            trusted=request.trusted,
        )

    def limits(self) -> dict[str, float | None]:
        """Return the time limits of the next attempt.

        Raises:
            APITimeoutError: The deadline has passed.
        """
        if self.deadline is None:
            return self.timeout.phases()
        remaining = self.deadline - time.monotonic()
        if remaining <= 0:
            raise self.connection_error("the deadline has passed", timed_out=True, unknown=False)
        return self.timeout.phases(remaining)

    def after_failure(self, failure: TransportFailure) -> float:
        """Return how long to wait before the next attempt, in seconds.

        Raises:
            APIConnectionError: There is none.
        """
        replay, content = self.operation.replay, self.request.content
        replayable = content is None or isinstance(content, bytes) or content.replayable
        delay = None
        if replayable and not failure.hopeless:
            policy = self.config.retry
            delay = policy.after_failure(replay, self.retries, untouched=failure.untouched)
        if delay is None or not self._fits(delay):
            raise self.connection_error(
                failure.reason,
                timed_out=failure.timed_out,
                unknown=not failure.untouched,
            ) from failure
        _log_wait(self, redact.text(failure.reason, self.secrets()), delay)
        self.retries += 1
        return delay

    def after_response(self, response: Answer) -> float | None:
        """Return how long to wait before the next attempt, or ``None`` if the answer stands."""
        status = response.status_code
        if self.config.logger.isEnabledFor(logging.INFO):
            _log_response(self, response)
        if status < 300:
            return None
        if status in _REDIRECTS:
            return self._follow(response.headers.get("location"))
        content = self.request.content
        if content is not None and not isinstance(content, bytes) and not content.replayable:
            return None
        if status == 401 and self.rejected_token is None and self.pending_source is not None:
            # Nothing was done, so once is no risk, and no matter of the retry policy.
            self.rejected_token = self._token
            _log_wait(self, "the token is refused", 0.0)
            return 0.0
        header = response.headers.get
        delay = self.config.retry.after_status(self.operation.replay, self.retries, status, header)
        if delay is None or not self._fits(delay):
            return None
        _log_wait(self, f"status {status}", delay)
        self.retries += 1
        return delay

    def _follow(self, location: str | None) -> float | None:
        # Only what has no body and changes nothing may go where a response points.
        if self.request.method not in {"GET", "HEAD"} or not location:
            return None
        following = redirected(self.request, location)
        if following is None or self._redirects >= _MAX_REDIRECTS:
            return None
        self._redirects += 1
        self.request = following
        return 0.0

    def _fits(self, delay: float) -> bool:
        return self.deadline is None or time.monotonic() + delay < self.deadline


class Fetcher(Protocol):
    """What a source of tokens sends with."""

    @property
    def transport(self) -> SyncTransport:
        """Reads what is fetched."""
        ...

    def fetch(self, call: Call) -> SyncAnswer:
        """Send what a call says and return the answer unread, whatever its status."""
        ...


class AsyncFetcher(Protocol):
    """What a source of tokens sends with; as ``Fetcher``, awaited."""

    @property
    def transport(self) -> AsyncTransport:
        """Reads what is fetched."""
        ...

    async def fetch(self, call: Call) -> AsyncAnswer:
        """Send what a call says and return the answer unread, whatever its status."""
        ...


class TokenSource(Protocol):
    """Gives a token for each attempt of a call; never the one that the call says is rejected."""

    def secrets(self) -> tuple[str, ...]:
        """Return what no message may hold."""
        ...

    def token(self, sender: Fetcher, call: Call) -> str:
        """Return the token to send."""
        ...

    async def token_async(self, sender: AsyncFetcher, call: Call) -> str:
        """Return the token to send."""
        ...


def _log_response(call: Call, response: Answer) -> None:
    call.config.logger.info(
        "%s %s: %d (request %s, retries %d)",
        call.request.method,
        call.request.path,
        response.status_code,
        call.request_id(response) or "-",
        call.retries,
    )


def _log_wait(call: Call, reason: str, delay: float) -> None:
    call.config.logger.info(
        "%s %s: %s; again in %.2f s", call.request.method, call.request.path, reason, delay
    )
