"""Everything a client raises. All of it pickles and copies, and no message holds a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from msgspec import Struct

from .forks import importing
from .published import published
from .types.deviations import Deviation, DeviationWarning

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "STATUS_ERRORS",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConflictError",
    "CredentialError",
    "Deviation",
    "DeviationWarning",
    "DownloadError",
    "ErrorDetail",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestValidationError",
    "TokenError",
    "UnprocessableEntityError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
]


T = TypeVar("T")


@published
class ErrorDetail(Struct, frozen=True):
    """One error as the API reports it.

    Attributes:
        code: What programs tell it by; ``None`` where the API gives none.
        message: What people read; may be empty.
        path: The part of the request that is at fault, such as ``body.title``; empty where the API
            names none.
    """

    code: int | str | None
    message: str
    path: str = ""


@published
class ClientError(Exception):
    """Root of everything this client raises."""

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle and copy without calling ``__init__``, whose arguments differ by class."""
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    kind: type[ClientError], args: tuple[object, ...], state: Mapping[str, object]
) -> ClientError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


@published
class CredentialError(ClientError, ValueError):
    """A credential is missing, empty, or cannot travel in a header."""


@published
class RequestValidationError(ClientError, ValueError):
    """An argument breaks the API's rules; nothing was sent.

    Attributes:
        path: The argument, ``storage_config.type``; empty where no single one is to blame.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path: Final = path


@published
class APIError(ClientError):
    """A request failed once it was on its way.

    Attributes:
        message: What ``str()`` gives.
        method: The HTTP method.
        path: The path of the URL, without query.
        request_id: How the API's operators call this request.
        retries_taken: How often it had been sent again.
        outcome_unknown: True where the request may have been carried out nevertheless, and doing
            it twice would matter. The message then names the method that tells, if there is one.
    """

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it says
        self,
        message: str,
        *,
        method: str,
        path: str,
        request_id: str | None = None,
        retries_taken: int = 0,
        outcome_unknown: bool = False,
    ) -> None:
        super().__init__(message)
        self.message: Final = message
        self.method: Final = method
        self.path: Final = path
        self.request_id: Final = request_id
        self.retries_taken: Final = retries_taken
        self.outcome_unknown: Final = outcome_unknown


@published
class APIConnectionError(APIError):
    """No complete answer arrived."""


@published
class APITimeoutError(APIConnectionError):
    """A limit of ``Timeout`` ran out."""


class _AnswerError(APIError):
    """An answer arrived, and is the problem."""

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it says
        self,
        message: str,
        *,
        method: str,
        path: str,
        status_code: int,
        body: object,
        request_id: str | None = None,
        retries_taken: int = 0,
        outcome_unknown: bool = False,
    ) -> None:
        super().__init__(
            message,
            method=method,
            path=path,
            request_id=request_id,
            retries_taken=retries_taken,
            outcome_unknown=outcome_unknown,
        )
        self.status_code: Final = status_code
        self.body: Final = body


@published
class APIResponseValidationError(_AnswerError):
    """A success that cannot be read: malformed, empty, or of another kind than documented.

    Attributes:
        status_code: The HTTP status.
        body: The decoded JSON where it is JSON, else the beginning of the text.
        deviations: What is wrong with it, where deviations are to raise.
    """

    deviations: tuple[Deviation, ...] = ()


@published
class APIStatusError(_AnswerError):
    """The API refused the request.

    Attributes:
        status_code: The HTTP status; below 300 where the body alone says that it failed.
        body: The decoded JSON where it is JSON, else the beginning of the text.
        errors: The errors that the body tells of, each with its place if it says so; of a body with
            no end of them the first 50.
        headers: The response's headers, names in lower case.
        decoded: The body as the type that the API's document promises for this status, read as
            tolerantly as any answer; ``None`` where it promises none, or the body is another thing.
    """

    errors: tuple[ErrorDetail, ...] = ()
    headers: Mapping[str, str] = {}
    decoded: Any = None

    def parse(self, kind: type[T]) -> T | None:
        """Return the body as a ``kind``; ``None`` where it is quite another thing.

        Never raises, and converts what it can: an error is no place for further ones.
        """
        with importing:
            from .types.lenient import convert_or_none  # noqa: PLC0415

        return convert_or_none(kind, self.body)


@published
class BadRequestError(APIStatusError):
    """400: the request makes no sense to the API."""


@published
class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


@published
class TokenError(AuthenticationError):
    """The token endpoint gave no access token, so the request itself was not sent.

    Attributes:
        error: Why, in the words of RFC 6749, such as ``invalid_client``; empty if it did not say.
        error_description: The same for people; empty if it did not say.
    """

    error: str = ""
    error_description: str = ""


@published
class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


@published
class NotFoundError(APIStatusError):
    """404: there is no such thing."""


@published
class ConflictError(APIStatusError):
    """409: the state of things forbids it."""


@published
class UnprocessableEntityError(APIStatusError):
    """422: well formed, but not acceptable."""


@published
class RateLimitError(APIStatusError):
    """429: too many requests."""


@published
class InternalServerError(APIStatusError):
    """500 and above: the API failed."""


@published
class WaitError(ClientError):
    """Something waited for did not come.

    Attributes:
        last: What was waited for, as it was seen last; ``None`` if it was never seen.
        state: Its state then; empty if it was never seen.
    """

    def __init__(self, message: str, *, last: Any, state: str) -> None:
        super().__init__(message)
        self.last: Final = last
        self.state: Final = state


@published
class WaitFailedError(WaitError):
    """It has come to a bad end, so that waiting longer would not help."""


@published
class WaitTimeoutError(WaitError):
    """It was not over in time; what was begun goes on."""


@published
class DownloadError(ClientError):
    """There is no file to download, not the announced one, or it cannot be written there."""


STATUS_ERRORS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
