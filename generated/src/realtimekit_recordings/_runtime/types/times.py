"""Dates, times and durations that RFC 3339 and ISO 8601 have and Python's own types do not.

A duration of months or years is no number of seconds: it stays the text that it is. So do leap
seconds and years that Python does not count, but they are so rare that no annotation tells of them.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, TypeAlias

import msgspec

from . import codec

__all__ = ["DateText", "DateTimeText", "IsoDuration", "TimeText", "stays_text"]

_NUMBER: Final = r"\d+(?:[.,]\d+)?"
_DURATION: Final = re.compile(
    rf"[+-]?P(?=\d|T\d)(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
).fullmatch
_DATE: Final = r"[+-]?\d{4,6}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_TIME: Final = r"(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?"
_OFFSET: Final = r"(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)"
_TEXTS: Final[dict[Any, re.Pattern[str]]] = {
    date: re.compile(_DATE),
    datetime: re.compile(rf"{_DATE}[Tt ]{_TIME}{_OFFSET}"),
    time: re.compile(rf"{_TIME}{_OFFSET}?"),
}
_ODD_YEAR: Final = re.compile(r"[+-]|0000-|\d{5}").match
_LEAP_SECOND: Final = re.compile(r":\d\d:60").search


def stays_text(kind: Any, value: object) -> bool:
    """Whether a value is a date or time that Python's ``kind`` is too narrow for."""
    pattern = _TEXTS.get(kind)
    if pattern is None or not isinstance(value, str) or not pattern.fullmatch(value):
        return False
    has_odd_year = kind is not time and _ODD_YEAR(value) is not None
    return has_odd_year or _LEAP_SECOND(value) is not None


class _Text:
    """The type of a date or time to send: what Python can say, and what it cannot."""

    kind: ClassVar[Any]
    exact: ClassVar[Any]

    @classmethod
    def __from_json__(cls, value: object) -> object:
        """Check, as ``codec`` asks for."""
        if not stays_text(cls.kind, value):
            try:
                codec.convert(value, cls.exact)
            except msgspec.ValidationError as error:  # which would hide where that is
                raise ValueError(str(error)) from None
        return cls()


class DateText(_Text):
    """A date."""

    kind = exact = date


class DateTimeText(_Text):
    """A date and time with an offset."""

    kind = datetime
    exact = Annotated[datetime, msgspec.Meta(tz=True)]


class TimeText(_Text):
    """A time."""

    kind = exact = time


if TYPE_CHECKING:
    IsoDuration: TypeAlias = timedelta | str
else:

    class _IsoDurationType(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, timedelta | str)

    class IsoDuration(metaclass=_IsoDurationType):
        """A duration: a ``timedelta``, or the text where it is of months, years or weeks."""

        @classmethod
        def __from_json__(cls, value: object) -> timedelta | str:
            """Decode, as ``codec`` asks for."""
            if not isinstance(value, str):
                raise TypeError(f"Expected `str`, got `{type(value).__name__}`")
            try:
                return codec.convert(value, timedelta)
            except msgspec.ValidationError:
                if not _DURATION(value):
                    raise ValueError("Invalid ISO8601 duration") from None
                return value
