"""Numbers as words, for names that would begin with a digit: ``3ds`` is ``three_ds``."""

from __future__ import annotations

import re

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "4th": "fourth",
    "5th": "fifth",
    "6th": "sixth",
    "7th": "seventh",
    "8th": "eighth",
    "9th": "ninth",
    "10th": "tenth",
}

# Up to 99, and no measure: "16x9" and "1080p" are read as they are written.
_LEADING = re.compile(r"([1-9][0-9]?)((?!x[0-9])[^\W\d_]\w*)?")
_ORDINAL = re.compile(r"[0-9]+(?:st|nd|rd|th)")


def number_in_front(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of which the first is no number any more; the same where it had better stay one.

    A number that nothing follows is a value, and one before another a version or a date.

    >>> number_in_front(("3ds",)), number_in_front(("24", "hours")), number_in_front(("1st",))
    (('three', 'ds'), ('twenty', 'four', 'hours'), ('first',))
    >>> number_in_front(("3", "5", "turbo")), number_in_front(("1080p",)), number_in_front(("7",))
    (('3', '5', 'turbo'), ('1080p',), ('7',))
    """
    first, rest = words[0], words[1:]
    if ordinal := _ORDINALS.get(first):
        return (ordinal, *rest)
    match = _LEADING.fullmatch(first)
    if match is None or _ORDINAL.fullmatch(first):
        return words
    letters = match[2]
    if not letters and not (rest and rest[0][:1].isalpha()):
        return words
    return (*_spelled(int(match[1])), *((letters,) if letters else ()), *rest)


def _spelled(number: int) -> tuple[str, ...]:
    tens, unit = divmod(number, 10)
    if tens < 2:
        return (_SMALL[number],)
    return (_TENS[tens - 2], _SMALL[unit]) if unit else (_TENS[tens - 2],)
