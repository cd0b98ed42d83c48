"""Text for people: cleaned of what would disturb a terminal or an editor, and wrapped.

Pure text to text; making it safe to print is ``emit.code``'s business.
"""

from __future__ import annotations

import re

import msgspec

DEFAULT_WIDTH = 100


class Section(msgspec.Struct, frozen=True):
    """A google-style docstring section; an entry without a label is a plain paragraph."""

    title: str
    entries: tuple[tuple[str, str], ...]


_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_NO_CHARACTER = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\ufff8"
    "\ufffe\uffff\U000e1000-\U0010ffff]"
)


def clean(text: str) -> str:
    """Plain line ends and spaces, no invisible characters; what is no character becomes U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    return _NO_CHARACTER.sub("\ufffd", _INVISIBLE.sub("", text))


def clean_line(text: str) -> str:
    """The cleaned text on one line, runs of white space made one space."""
    return " ".join(clean(text).split())


_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?: +|$)")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_VERBATIM = ("|", "#", ">")
# An abbreviation is not the end of a sentence, and neither is a stop before a small letter.
_SENTENCE = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!etc)[.?!](?= +[^a-z ])")


def lay_out(text: str, width: int, *, summary: bool = False) -> list[str]:
    """The lines of a text in Markdown: paragraphs and list items wrapped, the rest kept.

    Args:
        text: Already cleaned.
        width: The longest line wished for; a longer word or code line stays whole.
        summary: Whether the first line has to be a sentence with a blank line after it.

    Returns:
        Lines without trailing white space; none for a blank text; no blank line at either end.
    """
    lines: list[str] = []
    for block in _blocks(text):
        if block.is_blank:
            lines += [""] if lines and lines[-1] else []
        elif not block.is_prose:
            lines += block.lines
        else:
            is_first = summary and not lines
            lines += _summarised(block, width) if is_first else _wrapped(block, width)
    while lines and not lines[-1]:
        lines.pop()
    return lines


class _Block(msgspec.Struct):
    """Lines that belong together: a paragraph, a list item, or one line to keep as it is."""

    lines: list[str]
    is_prose: bool = False

    @property
    def is_blank(self) -> bool:
        return self.lines == [""]


def _blocks(text: str) -> list[_Block]:
    blocks: list[_Block] = []
    fence = ""
    is_open = False  # whether the last block takes a further line of prose
    for raw in text.split("\n"):
        line = raw.rstrip()
        stripped = line.lstrip()
        found = _FENCE.match(stripped)
        if fence or found or stripped.startswith(_VERBATIM) or not stripped:
            is_open = False
            blocks.append(_Block([line]))
            if fence:
                fence = "" if stripped.startswith(fence) else fence
            elif found:
                fence = found[1]
        elif is_open and not _ITEM.match(stripped):
            blocks[-1].lines.append(stripped)
        else:
            is_open = True
            blocks.append(_Block([line], is_prose=True))
    return blocks


def _wrapped(block: _Block, width: int) -> list[str]:
    head = block.lines[0]
    if len(block.lines) == 1 and len(head) <= width:
        return [head]
    stripped = head.lstrip()
    margin = head[: len(head) - len(stripped)][: width // 2]
    item = _ITEM.match(stripped)
    mark = item[0] if item else ""
    body = " ".join([stripped[len(mark) :], *block.lines[1:]])
    hang = margin + " " * len(mark)
    wrapped = reflow(body, width - len(hang)) or [""]
    return [f"{margin}{mark}{wrapped[0]}".rstrip(), *(f"{hang}{line}" for line in wrapped[1:])]


_QUOTES = 7  # columns that the quotes of a raw docstring take from its first line


def _summarised(block: _Block, width: int) -> list[str]:
    """A first line that is a whole sentence, where the first paragraph has one that fits."""
    text = " ".join(" ".join(block.lines).split())
    if _ITEM.match(text):
        return _wrapped(block, width)
    sentence = _SENTENCE.search(text)
    head = text[: sentence.end()] if sentence else text
    rest = text[len(head) :].lstrip()
    if head[-1].isalnum() or head[-1] in ")]`'\"":
        head += "."
    lines = reflow(head, width - _QUOTES)
    return [*lines, "", *reflow(rest, width)] if rest else [*lines, ""]


def reflow(text: str, width: int) -> list[str]:
    """Words filled into lines; a word longer than the width has a line of its own."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= width:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = word
    return [*lines, line] if line else lines
