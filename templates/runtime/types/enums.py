"""Open enums: a value that the document does not know survives as a member-like value.

Unknown values are made anew each time and never registered, so that a server cannot grow the
class. ``UNKNOWN_SEEN`` counts them: a decoder that finds the count unchanged knows, for nearly no
cost, that a response held none. Other threads may move the count too; that costs the decoder a
second look, never a wrong answer.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Self

__all__ = ["UNKNOWN_SEEN", "ExtensibleEnum", "OpenEnum", "OpenIntEnum"]


class _Counter:
    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 0


UNKNOWN_SEEN: Final = _Counter()


class OpenEnum(StrEnum):
    """A string enum that takes any string; compares, hashes and encodes as that string."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        cls._count_unknown()
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the API's document lists this value."""
        return type(self)._value2member_map_.get(self._value_) is self

    def __repr__(self) -> str:
        """Spell the call that makes this value again."""
        return f"{type(self).__name__}({self._value_!r})"

    @classmethod
    def _count_unknown(cls) -> None:
        UNKNOWN_SEEN.count += 1


class ExtensibleEnum(OpenEnum):
    """A string enum beside which the API's document allows any string: none is a deviation."""

    @classmethod
    def _count_unknown(cls) -> None:
        pass


class OpenIntEnum(IntEnum):
    """An integer enum that takes any integer; compares, hashes and encodes as that integer."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        UNKNOWN_SEEN.count += 1
        member = int.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = int(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the API's document lists this value."""
        return type(self)._value2member_map_.get(self._value_) is self

    def __repr__(self) -> str:
        """Spell the call that makes this value again."""
        return f"{type(self).__name__}({self._value_!r})"
