"""One call from its first attempt to its last: the state that both send loops share."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, Final, final

from .. import redact
from ..auth.credentials import PENDING
from ..exceptions import APIConnectionError, APITimeoutError
from ..request.build import RequestValue
from ..request.plan import plan_of
from ..transport.sync import redirected

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..auth.tokens import TokenSource
    from ..description.operation import Operation
    from ..exceptions import APIStatusError
    from ..options import Timeout
    from ..transport.sync import HttpResponse, TransportFailure
    from .config import Config

__all__ = ["Call"]

_MAX_REDIRECTS: Final = 10
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@final
class Call:
    """A call that is under way.

    Attributes:
        request: What is sent next; a redirect changes it.
        retries: How often it has been sent again.
        deadline: When it must be over, on the monotonic clock.
        rejected: The token that the API did not accept.
    """

    __slots__ = (
        "_redirects",
        "_source",
        "_token",
        "config",
        "deadline",
        "operation",
        "rejected",
        "request",
        "retries",
        "timeout",
    )

    def __init__(
        self,
        operation: Operation[Any],
        request: RequestValue,
        config: Config,
        timeout: Timeout,
        source: TokenSource | None = None,
    ) -> None:
        self.operation: Final = operation
        self.config: Final = config
        self.timeout: Final = timeout
        self.deadline: Final = (
            None if timeout.deadline is None else time.monotonic() + timeout.deadline
        )
        self.request = request
        self.retries = 0
        self.rejected: str | None = None
        self._redirects = 0
        self._source: Final = source
        self._token: str | None = None

    @property
    def pending(self) -> TokenSource | None:
        """What to ask for a token before the next attempt."""
        if self._source is None or not any(v == PENDING for _, v in self.request.headers):
            return None  # or a caller's own header stands in its place, or a redirect led away
        return self._source

    def authorized(self, token: str) -> RequestValue:
        """Return what is sent next, with a token."""
        self._token = token
        request = self.request
        return RequestValue(
            method=request.method,
            url=request.url,
            path=request.path,
            headers=tuple(
                (name, f"Bearer {token}" if value == PENDING else value)
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
        self._log_wait(redact.text(failure.reason, self.secrets()), delay)
        self.retries += 1
        return delay

    def after_response(self, response: HttpResponse) -> float | None:
        """Return how long to wait before the next attempt, or ``None`` if the answer stands."""
        status = response.status_code
        if self.config.logger.isEnabledFor(logging.INFO):
            self._log_response(response)
        if status < 300:
            return None
        if status in _REDIRECTS:
            return self._follow(response.headers.get("location"))
        content = self.request.content
        if content is not None and not isinstance(content, bytes) and not content.replayable:
            return None
        if status == 401 and self.rejected is None and self.pending is not None:
            # Nothing was done, so once is no risk, and no matter of the retry policy.
            self.rejected = self._token
            self._log_wait("the token is refused", 0.0)
            return 0.0
        header = response.headers.get
        delay = self.config.retry.after_status(self.operation.replay, self.retries, status, header)
        if delay is None or not self._fits(delay):
            return None
        self._log_wait(f"status {status}", delay)
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

    def request_id(self, response: HttpResponse) -> str | None:
        """Return how the API's operators call this request."""
        name = self.config.spec.request_id_header
        return response.headers.get(name) if name else None

    def status_error(self, response: HttpResponse, body: bytes) -> APIStatusError:
        """Return the exception for an answer that is a refusal."""
        from ..response.failures import status_error  # noqa: PLC0415  # many programs never need it

        status = response.status_code
        headers: Mapping[str, str] = dict(response.headers.items())
        doubtful = status == 408 or 300 <= status < 400 or status >= 500
        return status_error(
            status=status,
            phrase=response.reason_phrase,
            headers={name.lower(): value for name, value in headers.items()},
            body=body,
            shapes=self.config.spec.errors,
            secrets=self.secrets(),
            method=self.request.method,
            path=self.request.path,
            request_id=self.request_id(response),
            retries_taken=self.retries,
            doubt=self.doubt if doubtful else "",
            failures=self.operation.failures,
        )

    def late_error(self, failure: TransportFailure) -> APIConnectionError:
        """Return the exception for a body that broke off after its headers had arrived."""
        return self.connection_error(failure.reason, timed_out=failure.timed_out, unknown=True)

    @property
    def doubt(self) -> str:
        """What to add where the outcome is unknown; empty where a second call does no harm."""
        if self.operation.replay != "never":
            return ""
        hint = self.operation.outcome_hint
        tail = f"; {hint} tells" if hint else ""
        return f" (it may have been carried out all the same{tail})"

    def secrets(self) -> tuple[str, ...]:
        """Return what no message may hold: the credentials, and the secrets that were sent."""
        from ..response.failures import sent_secrets  # noqa: PLC0415  # many programs never need it

        known, content = self.config.credentials.secrets(), self.request.content
        names = getattr(plan_of(self.operation).validator, "__secrets__", ())
        if not names or not isinstance(content, bytes):
            return known
        return (*known, *sent_secrets(content, names))

    def connection_error(
        self, reason: str, *, timed_out: bool, unknown: bool
    ) -> APIConnectionError:
        """Return the exception for an answer that did not arrive, or not whole."""
        kind = APITimeoutError if timed_out else APIConnectionError
        method, path = self.request.method, redact.shorten(self.request.path)
        doubt = self.doubt if unknown else ""
        return kind(
            f"{redact.text(reason, self.secrets())}{doubt} [{method} {path}]",
            method=method,
            path=self.request.path,
            retries_taken=self.retries,
            outcome_unknown=bool(doubt),
        )

    def _log_response(self, response: HttpResponse) -> None:
        self.config.logger.info(
            "%s %s: %d (request %s, retries %d)",
            self.request.method,
            self.request.path,
            response.status_code,
            self.request_id(response) or "-",
            self.retries,
        )

    def _log_wait(self, reason: str, delay: float) -> None:
        self.config.logger.info(
            "%s %s: %s; again in %.2f s", self.request.method, self.request.path, reason, delay
        )
