"""Bytes to text, and offsets in a text to positions that people can find."""

from __future__ import annotations

import codecs
from bisect import bisect_right
from itertools import accumulate, count
from operator import add

from specpress.diagnostics import Code, Diagnostics, Span
from specpress.document.reading.codes import NOT_UTF8

_WIDTH = 200  # characters of a line that a diagnostic shows
_BEFORE = 80  # of them before the place, in a line that has to be cut

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Unreadable(Exception):  # noqa: N818 - carries a diagnostic to its reporter
    """A reason why a text cannot be read, at the characters ``start`` to ``end`` of the text."""

    def __init__(
        self,
        code: Code,
        start: int,
        end: int | None = None,
        *,
        first: tuple[int, int] | None = None,
        **arguments: object,
    ) -> None:
        """``first`` is the other place that is concerned, where there are two."""
        super().__init__(code.id)
        self.code = code
        self.start = start
        self.end = start + 1 if end is None else end
        self.first = first
        self.arguments = arguments


class Text:
    """A text file in memory, able to turn character offsets into positions."""

    __slots__ = ("_lines", "content", "file")

    def __init__(self, file: str, content: str) -> None:
        self.file = file
        self.content = content
        self._lines: list[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The position of the characters from ``start`` to ``end``, within one line."""
        if self._lines is None:
            ends = accumulate(map(len, self.content.split("\n")))
            self._lines = [0, *map(add, ends, count(1))]
        line = bisect_right(self._lines, start) - 1
        begin = self._lines[line]
        stop = self.content.find("\n", begin)
        stop = len(self.content) if stop < 0 else stop
        # Minified documents have lines of megabytes: only the part around the place is shown.
        first = begin if start - begin < _WIDTH else start - _BEFORE
        return Span(
            file=self.file,
            line=line + 1,
            column=start - begin + 1,
            end_column=max(min(end, stop), start + 1) - begin + 1,
            text=self.content[first : min(stop, first + _WIDTH)],
            text_column=first - begin + 1,
        )


def decode(raw: bytes, file: str, diagnostics: Diagnostics) -> Text:
    """The text in ``raw``: UTF-8, or what a byte order mark says; line ends become LF.

    Raises:
        Stopped: the bytes are not text.
    """
    encoding = "utf-8"
    for mark, name in _BOMS:
        if raw.startswith(mark):
            raw, encoding = raw[len(mark) :], name
            break
    try:
        return Text(file, _one_line_end(raw.decode(encoding)))
    except UnicodeDecodeError as error:
        before = _one_line_end(raw[: error.start].decode(encoding, errors="replace"))
        text = Text(file, _one_line_end(raw.decode(encoding, errors="replace")))
        span = text.span(len(before), len(before) + 1)
        byte = f"0x{raw[error.start]:02x}"
        raise diagnostics.stop(NOT_UTF8, span=span, byte=byte, encoding=encoding) from error


def _one_line_end(content: str) -> str:
    if "\r" not in content:
        return content
    return content.replace("\r\n", "\n").replace("\r", "\n")
