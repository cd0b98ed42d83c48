"""Plain values that generated code and users pass around; light to import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import IO, Any, Final, Literal, TypeAlias, final

from msgspec import UNSET, Struct, UnsetType

from .published import published

__all__ = [
    "DEFAULT_TIMEOUT",
    "LONGEST_WAIT",
    "NOT_GIVEN",
    "UNSET",
    "FileContent",
    "FileTypes",
    "Headers",
    "NotGiven",
    "Query",
    "RequestOptions",
    "Timeout",
    "TimeoutTypes",
    "UnsetType",
]


LONGEST_WAIT: Final = 4_000_000.0
"""Seconds; no system's clock has to count further."""


@published
@final
class NotGiven:
    """The type of ``NOT_GIVEN``: an option left to the client, where ``None`` means "none"."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        """Falsy, so that ``option or fallback`` works."""
        return False

    def __repr__(self) -> str:
        """Spell the constant."""
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        """Pickle and copy as the one constant."""
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()

Headers: TypeAlias = Mapping[str, str | None]
"""Header names and values; ``None`` removes a header that the client would send."""

Query: TypeAlias = Mapping[str, object]
"""Query parameters: scalars, or sequences of scalars for a repeated parameter."""

FileContent: TypeAlias = (
    bytes | bytearray | memoryview | IO[bytes] | PathLike[str] | Iterable[bytes]
)
"""What can be sent as a raw body: bytes, a binary file, the path of a file, or pieces as they come.

All but pieces and files that cannot be rewound can be sent a second time, and have a length that is
told beforehand. Files are read while they are sent.
"""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str, FileContent]
    | tuple[str, FileContent, str]
    | tuple[str, FileContent, str, Mapping[str, str]]
)
"""A file of a multipart body: its content, or (file name, content[, media type[, headers]])."""


@published
@final
class Timeout:
    """How long to wait, in seconds; ``None`` waits for ever, and so does more than a month.

    Args:
        timeout: The limit of each of the four phases below that is not given on its own.
        connect: Until the connection stands, TLS included.
        read: Between two pieces of the response.
        write: For one piece of the request to be taken.
        pool: For a free connection of the pool.
        deadline: For the whole call: every attempt, the waits between them, and the body.

    Raises:
        ValueError: A limit is not more than 0.
        TypeError: A limit is no number.
    """

    __slots__ = ("connect", "deadline", "pool", "read", "write")

    def __init__(  # noqa: PLR0913  # one for each phase
        self,
        timeout: float | None = 60.0,
        *,
        connect: float | NotGiven | None = NOT_GIVEN,
        read: float | NotGiven | None = NOT_GIVEN,
        write: float | NotGiven | None = NOT_GIVEN,
        pool: float | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
    ) -> None:
        usual = _limit(timeout)
        self.connect: Final = usual if isinstance(connect, NotGiven) else _limit(connect)
        self.read: Final = usual if isinstance(read, NotGiven) else _limit(read)
        self.write: Final = usual if isinstance(write, NotGiven) else _limit(write)
        self.pool: Final = usual if isinstance(pool, NotGiven) else _limit(pool)
        self.deadline: Final = _limit(deadline)

    @classmethod
    def of(cls, value: TimeoutTypes) -> Timeout:
        """Return ``value`` as a ``Timeout``: a number limits each phase, ``None`` none of them."""
        return value if isinstance(value, Timeout) else cls(value)

    def phases(self, remaining: float | None = None) -> dict[str, float | None]:
        """Return the limits of one attempt, none of them longer than ``remaining`` seconds."""
        limits = {
            "connect": self.connect,
            "read": self.read,
            "write": self.write,
            "pool": self.pool,
        }
        if remaining is None:
            return limits
        left = max(remaining, 0.001)
        return {name: left if limit is None else min(limit, left) for name, limit in limits.items()}

    def within(self, remaining: float) -> Timeout:
        """Return the same limits with a deadline no later than ``remaining`` seconds from now."""
        left = max(remaining, 0.001)
        return Timeout(
            connect=self.connect,
            read=self.read,
            write=self.write,
            pool=self.pool,
            deadline=left if self.deadline is None else min(left, self.deadline),
        )

    def _key(self) -> tuple[float | None, ...]:
        return (self.connect, self.read, self.write, self.pool, self.deadline)

    def __eq__(self, other: object) -> bool:
        """Equal where all limits are."""
        return self._key() == other._key() if isinstance(other, Timeout) else NotImplemented

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash(self._key())

    def __repr__(self) -> str:
        """Spell every limit."""
        names = ("connect", "read", "write", "pool", "deadline")
        limits = ", ".join(f"{n}={v!r}" for n, v in zip(names, self._key(), strict=True))
        return f"Timeout({limits})"

    def __reduce__(self) -> tuple[object, tuple[float | None, ...]]:
        """Pickle and copy by value."""
        return _timeout, self._key()


def _limit(seconds: object) -> float | None:
    """Return a limit that every system can count, or ``None`` where there is as good as none."""
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise TypeError(f"a timeout is a number of seconds or None, not {seconds!r}")
    if not seconds > 0:  # NaN is not, either
        raise ValueError(f"a timeout is more than 0 seconds, not {seconds!r}")
    return None if seconds > LONGEST_WAIT else seconds


def _timeout(
    connect: float | None,
    read: float | None,
    write: float | None,
    pool: float | None,
    deadline: float | None,
) -> Timeout:
    return Timeout(connect=connect, read=read, write=write, pool=pool, deadline=deadline)


TimeoutTypes: TypeAlias = float | Timeout | None

DEFAULT_TIMEOUT: Final = Timeout(60.0, connect=10.0)


class RequestOptions(Struct, frozen=True, gc=False):
    """What one call may add or change; nothing in here is checked against the API's document."""

    extra_headers: Headers | None = None
    extra_query: Query | None = None
    extra_body: object = None
    timeout: TimeoutTypes | NotGiven = NOT_GIVEN

    def __repr__(self) -> str:
        """Name what is given, without its value, which may be secret."""
        return f"<RequestOptions {', '.join(name for name, _ in self.__rich_repr__())}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Show the same; msgspec's own method would show the values."""
        default = RequestOptions()
        names = self.__struct_fields__
        return [(name, ...) for name in names if getattr(self, name) is not getattr(default, name)]
