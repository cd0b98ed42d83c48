"""A request that was sent, and the exceptions for what may come of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from .. import redact
from ..exceptions import APIConnectionError, APIResponseValidationError, APITimeoutError
from ..forks import importing
from ..request.compiled import compiled_request
from .decode import json_or_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..description.operation import Operation
    from ..exceptions import APIStatusError
    from ..request.prepared import PreparedRequest
    from ..request.settings import Settings
    from ..transport.answer import Answer
    from ..transport.failure import TransportFailure

__all__ = ["Exchange"]


class Exchange(ABC):
    """A request and its responses; ``call`` decides how often it is sent.

    Attributes:
        operation: What was called.
        request: What was sent last.
        retries: How often it has been sent again.
    """

    __slots__ = ("operation", "request", "retries")

    operation: Operation[Any]
    request: PreparedRequest
    retries: int

    @property
    @abstractmethod
    def config(self) -> Settings:
        """The settings of the client that sent it."""
        raise NotImplementedError

    def request_id(self, response: Answer) -> str | None:
        """Return how the API's operators call this request."""
        name = self.config.spec.request_id_header
        return response.headers.get(name) if name else None

    def status_error(self, response: Answer, body: bytes) -> APIStatusError:
        """Return the exception for an answer that is a refusal."""
        with importing:
            from .failures import status_error  # noqa: PLC0415  # many programs never need it

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
        with importing:
            from .failures import sent_secrets  # noqa: PLC0415  # many programs never need it

        known, content = self.config.credentials.secrets(), self.request.content
        names = getattr(compiled_request(self.operation).validator, "__secrets__", ())
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

    def validation_error(
        self, response: Answer, body: bytes, problem: str, *, doubt: str = ""
    ) -> APIResponseValidationError:
        """Return the exception for a success that cannot be read."""
        request_id = self.request_id(response)
        suffix = f", request {request_id}" if request_id else ""
        method, path = self.request.method, self.request.path
        return APIResponseValidationError(
            f"{response.status_code}: {problem}{doubt} [{method} {redact.shorten(path)}{suffix}]",
            method=method,
            path=path,
            status_code=response.status_code,
            body=redact.json_value(
                json_or_text(body, response.headers.get("content-type", "")), self.secrets()
            ),
            request_id=request_id,
            retries_taken=self.retries,
            outcome_unknown=bool(doubt),
        )
