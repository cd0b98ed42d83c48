"""Waiting for something to come to its end: an operation asked again until a property says so."""

from __future__ import annotations

import math
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, final

from .. import redact
from ..call.config import chosen_timeout
from ..call.retry import retry_after
from ..description.operation import PathVariable
from ..exceptions import (
    APIConnectionError,
    APIError,
    InternalServerError,
    RateLimitError,
    RequestValidationError,
    WaitFailedError,
    WaitTimeoutError,
)
from ..options import LONGEST_WAIT, RequestOptions, Timeout
from ..transport.failure import TransportFailure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call.send import AsyncSender, SyncSender
    from ..description.operation import Operation
    from ..response.response import APIResponse, AsyncAPIResponse

__all__ = ["Patience", "Waiter", "wait", "wait_async"]

T = TypeVar("T")
_GROWTH: Final = 1.5
# Each of them has been sent again by the client already.
_FAILURES: Final = 3
_PASSING: Final = (APIConnectionError, RateLimitError, InternalServerError)


@final
class Waiter(Generic[T]):
    """What to wait for.

    Args:
        operation: Tells how things stand.
        subject: Attributes that lead from its answer to what is waited for.
        state: The attribute of the subject that tells its state.
        until: States that end the waiting.
        fail: States that can only end badly.
    """

    __slots__ = ("fail", "operation", "state", "subject", "until")

    def __init__(
        self,
        operation: Operation[Any],
        *,
        subject: tuple[str, ...],
        state: str,
        until: tuple[str, ...],
        fail: tuple[str, ...] = (),
    ) -> None:
        self.operation: Final = operation
        self.subject: Final = subject
        self.state: Final = state
        self.until: Final = until
        self.fail: Final = fail


@final
class Patience:
    """How to wait, in seconds: the pause grows from ``interval`` to ``longest``.

    Raises:
        RequestValidationError: A pause would be no pause, or the time-out is no number.
    """

    __slots__ = ("interval", "longest", "timeout")

    def __init__(self, interval: float, longest: float, timeout: float | None) -> None:
        if not 0 < interval <= longest:
            raise RequestValidationError(
                "interval must be more than 0 and at most max_interval", path="interval"
            )
        if timeout is not None and math.isnan(timeout):
            raise RequestValidationError("timeout must be a number", path="timeout")
        self.interval: Final = min(interval, LONGEST_WAIT)
        self.longest: Final = min(longest, LONGEST_WAIT)
        is_endless = timeout is None or timeout > LONGEST_WAIT
        self.timeout: Final = None if is_endless else timeout


@final
class _Wait:
    """A wait that is under way; everything but sending and sleeping."""

    def __init__(
        self,
        waiter: Waiter[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
        patience: Patience,
        longest_asked: float,
    ) -> None:
        self._waiter = waiter
        self._arguments = arguments
        self._longest_asked = longest_asked
        self._options = options
        self._patience = patience
        self._pause = patience.interval
        self._failures = 0
        self._last: Any = None
        self._state = ""
        self._end = None if patience.timeout is None else monotonic() + patience.timeout

    def options(self, usual: Timeout) -> RequestOptions:
        """What to send the next request with: it must not outlive the wait."""
        limit = chosen_timeout(self._options.timeout, usual)
        if self._end is not None:
            limit = limit.within(self._end - monotonic())
        given = self._options
        return RequestOptions(given.extra_headers, given.extra_query, given.extra_body, limit)

    def is_over(self, answer: object) -> bool:
        """Look at an answer.

        Raises:
            WaitFailedError: It can only end badly.
        """
        self._failures = 0
        for name in self._waiter.subject:
            answer = getattr(answer, name, None)
        state = getattr(answer, self._waiter.state, None)
        if not isinstance(state, str):
            return False  # not there yet
        self._last, self._state = answer, str(state)
        if state in self._waiter.fail:
            raise WaitFailedError(self._told("it is"), last=self._last, state=self._state)
        return state in self._waiter.until

    @property
    def result(self) -> Any:
        """What was waited for."""
        return self._last

    def after_answer(self, headers: Mapping[str, str]) -> float:
        """How long to pause: as long as the server wishes, but not without a bound.

        Raises:
            WaitTimeoutError: There is no time left for that.
        """
        asked = min(retry_after(headers.get) or 0.0, self._longest_asked)
        pause = max(self._pause, asked)
        self._pause = min(self._pause * _GROWTH, self._patience.longest)
        if self._end is None:
            return pause
        left = self._end - monotonic()
        if pause < left:
            return pause
        # One last look shortly before the end, unless the server asked not to be asked.
        last_look = left - self._patience.interval
        if last_look <= 0 or asked > last_look:
            text = self._told("time is up, it is")
            raise WaitTimeoutError(text, last=self._last, state=self._state)
        return last_look

    def after_error(self, error: APIError) -> float:
        """How long to pause after a request that failed for a passing reason.

        Raises:
            WaitTimeoutError: The time is up.
            APIError: It was not the first failure, or will not be the last; it is raised itself.
        """
        if isinstance(error.__cause__, TransportFailure) and error.__cause__.hopeless:
            raise error
        self._failures += 1
        if self._end is not None and monotonic() >= self._end:
            text = self._told("time is up, it is")
            raise WaitTimeoutError(text, last=self._last, state=self._state) from error
        if self._failures >= _FAILURES:
            raise error
        return self.after_answer(error.headers if isinstance(error, _STATUSES) else {})

    def _told(self, how: str) -> str:
        wanted = " or ".join(self._waiter.until)
        state = redact.shorten(self._state, 50) or "in no known state"
        return f"waited for {wanted}, {how} {state} [{self._waiter.operation.name}{self._thing()}]"

    def _thing(self) -> str:
        """Name what is waited for: the last variable of its path, ``(recording_id='8e1f')``."""
        path = self._waiter.operation.path
        names = [each.argument for each in path if isinstance(each, PathVariable)]
        given = self._arguments.get(names[-1]) if names else None
        return "" if given is None else f"({names[-1]}={redact.description(given)})"


_STATUSES: Final = (RateLimitError, InternalServerError)


def wait(
    sender: SyncSender,
    waiter: Waiter[T],
    arguments: Mapping[str, object],
    options: RequestOptions,
    patience: Patience,
) -> T:
    """Ask again until it is over.

    Raises:
        WaitFailedError: It ended badly.
        WaitTimeoutError: It was not over in time.
        ClientError: The API cannot be asked.
    """
    run = _Wait(waiter, arguments, options, patience, sender.config.retry.patience)
    while True:
        try:
            response: APIResponse[Any] = sender.request(
                waiter.operation, arguments, run.options(sender.config.timeout)
            )
            if run.is_over(response.parse()):
                result: T = run.result
                return result
            pause = run.after_answer(response.headers)
        except _PASSING as error:
            pause = run.after_error(error)
        sleep(pause)


async def wait_async(
    sender: AsyncSender,
    waiter: Waiter[T],
    arguments: Mapping[str, object],
    options: RequestOptions,
    patience: Patience,
) -> T:
    """Ask again until it is over; as ``wait``, awaited."""
    run = _Wait(waiter, arguments, options, patience, sender.config.retry.patience)
    while True:
        try:
            response: AsyncAPIResponse[Any] = await sender.request(
                waiter.operation, arguments, run.options(sender.config.timeout)
            )
            if run.is_over(await response.parse()):
                result: T = run.result
                return result
            pause = run.after_answer(response.headers)
        except _PASSING as error:
            pause = run.after_error(error)
        await sender.transport.wait(pause)
