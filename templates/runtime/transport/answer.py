"""Answers as an engine hands them over: status, headers, and a body that may be on its way."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, final

from .. import redact

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator, Sequence

__all__ = ["Answer", "AsyncAnswer", "Headers", "Pairs", "SyncAnswer"]

Pairs: TypeAlias = "Sequence[tuple[bytes, bytes]]"
"""Header names and values in the order and the spelling they came in."""


@final
class Headers(Mapping[str, str]):
    """Response headers; names in any case find them, and what came twice is one list."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Pairs) -> None:
        values: dict[str, str] = {}
        for raw_name, raw_value in pairs:
            name, value = raw_name.decode("latin-1").lower(), _text(raw_value)
            known = values.get(name)
            values[name] = value if known is None else f"{known}, {value}"
        self._values: Final = values

    def __getitem__(self, name: str) -> str:
        """Return the value of a header."""
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        """Yield the names, in lower case."""
        return iter(self._values)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        """Whether there is one of a name."""
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        """Show the values of the harmless ones."""
        return f"Headers({redact.headers(self._values.items())!r})"


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Answer(ABC):
    """What both kinds of answer have in common.

    Attributes:
        status_code: The HTTP status.
        reason_phrase: What the status line says of it.
        pairs: The headers.
        raw: The whole body as it was sent, where the engine has read it.
        body: The whole body, content decoding done, once it has been read.
        is_closed: Whether its connection has been given back.
        is_begun: Whether somebody has begun to read the body.
    """

    __slots__ = (
        "_headers",
        "body",
        "is_begun",
        "is_closed",
        "pairs",
        "raw",
        "reason_phrase",
        "status_code",
    )

    def __init__(self, status_code: int, reason_phrase: str, pairs: Pairs) -> None:
        self.status_code: Final = status_code
        self.reason_phrase: Final = reason_phrase
        self.pairs: Final = pairs
        self.raw: bytes | None = None
        self.body: bytes | None = None
        self.is_closed = False
        self.is_begun = False
        self._headers: Headers | None = None

    @property
    def headers(self) -> Headers:
        """The headers by name."""
        if self._headers is None:
            self._headers = Headers(self.pairs)
        return self._headers

    @property
    @abstractmethod
    def http_response(self) -> Any:
        """The response as the HTTP library has it, with the body where it has been read."""
        raise NotImplementedError

    @property
    @abstractmethod
    def http_request(self) -> Any:
        """The request as the HTTP library has it."""
        raise NotImplementedError


class SyncAnswer(Answer):
    """An answer to a plain call."""

    __slots__ = ()

    @abstractmethod
    def pieces(self) -> Iterator[bytes]:
        """Yield the body as it was sent, piece by piece, to its end.

        Raises:
            TransportFailure: It broke off.
        """
        raise NotImplementedError

    @abstractmethod
    def close(self) -> None:
        """Give the connection back, whatever state it is in; doing it twice changes nothing.

        Raises:
            TransportFailure: The engine cannot.
        """
        raise NotImplementedError


class AsyncAnswer(Answer):
    """An answer to an awaited call; as ``SyncAnswer``, awaited."""

    __slots__ = ()

    @abstractmethod
    def pieces(self) -> AsyncGenerator[bytes]:
        """Yield the body as it was sent, piece by piece, to its end."""
        raise NotImplementedError

    @abstractmethod
    async def close(self) -> None:
        """Give the connection back, whatever state it is in; doing it twice changes nothing."""
        raise NotImplementedError
