"""``CHANGELOG.md`` of a pressed package, in the form of Keep a Changelog.

Entries of the unreleased section that end in a comment with a fingerprint are specpress's: each
stands as long as its change does. Every other line is a person's, and stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.changes.kinds import Axis, Level

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from specpress.changes.change import Change

_HEAD = """\
# Changelog

All notable changes to this package, in the form of
[Keep a Changelog](https://keepachangelog.com/). `specpress generate` keeps those entries under
"Unreleased" that end in a comment; everything else is written by people.

## [Unreleased]
"""
_SECTIONS = ("Removed", "Changed", "Added", "Deprecated")
_OURS = re.compile(r"[-*] .*<!-- ([0-9a-f]{12}) -->\s*")
_UNRELEASED = re.compile(r"##\s+\[?unreleased\]?", re.IGNORECASE)
_END = re.compile(r"##\s|\[[^\]]+\]:\s")  # the next section, or the links at the end
_RELEASE = re.compile(r"##\s+\[?v?([0-9][^\]\s]*)")


def releases(text: str) -> tuple[str, ...]:
    """The versions that have a section, as they are written there."""
    return tuple(found[1] for line in text.splitlines() if (found := _RELEASE.match(line)))


def told(text: str, version: str) -> frozenset[str]:
    """The fingerprints of the changes that the section of a version tells of."""
    found: set[str] = set()
    is_inside = False
    for line in text.splitlines():
        heading = _RELEASE.match(line)
        if heading or _END.match(line):
            is_inside = heading is not None and heading[1] == version
        elif is_inside and (ours := _OURS.fullmatch(line)):
            found.add(ours[1])
    return frozenset(found)


def updated(text: str | None, changes: Iterable[Change]) -> str:
    """The changelog with an unreleased section that tells of the changes, and of no others of ours.

    Args:
        text: the changelog as it is; ``None`` where there is none.
        changes: those since the last release. That something is described otherwise is not told.
    """
    wanted = {
        each.fingerprint: each
        for each in changes
        if (each.kind.axis, each.kind.level) != (Axis.DOCUMENTATION, Level.PATCH)
    }
    if text is None:
        text = _HEAD
    eol = "\r\n" if "\r\n" in text else "\n"
    lines = text.splitlines(keepends=True)
    start = next((n for n, line in enumerate(lines, 1) if _UNRELEASED.match(line)), None)
    if start is None:
        if not wanted:
            return text
        start = _open(lines, eol)
    end = next((n for n in range(start, len(lines)) if _END.match(lines[n])), len(lines))
    body = _body(lines[start:end], wanted, eol)
    if end < len(lines) and body != lines[start:end] and body[-1:] and body[-1].strip():
        body.append(eol)
    return "".join((*lines[:start], *body, *lines[end:]))


def _open(lines: list[str], eol: str) -> int:
    """Put an unreleased section before the others; where its body begins."""
    at = next((n for n, line in enumerate(lines) if _END.match(line)), len(lines))
    if at and not lines[at - 1].endswith("\n"):
        lines[at - 1] += eol
    blank = [eol] if at and lines[at - 1].strip() else []
    lines[at:at] = [*blank, f"## [Unreleased]{eol}", *([eol] if at < len(lines) else [])]
    return at + len(blank) + 1


def _body(lines: list[str], wanted: dict[str, Change], eol: str) -> list[str]:
    """The lines of the unreleased section without what is over, and with what is new."""
    held: set[str] = set()
    blocks: list[_Block] = []
    for block in _blocks(_merged(lines)):
        kept = [line for line in block.lines if _stays(line, wanted, held)]
        if len(kept) < len(block.lines) and block.is_ours and not any(map(str.strip, kept[1:])):
            blocks[-1].blank = block.blank
        else:
            blocks.append(_Block(kept, block.blank))
    for name in _SECTIONS:
        entries = [
            f"{_entry(each)}{eol}"
            for fingerprint, each in wanted.items()
            if fingerprint not in held and _section(each) == name
        ]
        if entries:
            _insert(blocks, name, entries, eol)
    return [line for block in blocks for line in (*block.lines, *block.blank)]


def _stays(line: str, wanted: Container[str], held: set[str]) -> bool:
    """Whether a line is a person's, or the first one of a change that there still is."""
    found = _OURS.fullmatch(line)
    if found is None:
        return True
    is_first = found[1] in wanted and found[1] not in held
    held.add(found[1])
    return is_first


class _Block:
    """A heading and what is under it, and the blank lines after that; the first has no heading."""

    def __init__(self, lines: list[str], blank: list[str]) -> None:
        self.lines = lines
        self.blank = blank

    @property
    def is_ours(self) -> bool:
        return any(self.has_heading(name) for name in _SECTIONS)

    def has_heading(self, name: str) -> bool:
        return self.lines[:1] != [] and self.lines[0].strip() == f"### {name}"


def _blocks(lines: Iterable[str]) -> Iterator[_Block]:
    block = _Block([], [])
    for line in lines:
        if line.startswith("### "):
            yield block
            block = _Block([], [])
        elif not line.strip():
            block.blank.append(line)
            continue
        block.lines += [*block.blank, line]
        block.blank = []
    yield block


def _insert(blocks: list[_Block], name: str, entries: list[str], eol: str) -> None:
    """Put entries at the end of a section, which is made where there is none."""
    last = next((each for each in blocks if each.has_heading(name)), None)
    if last is None:
        last = _Block([f"### {name}{eol}"], blocks[-1].blank)
        blocks[-1].blank = [eol]
        blocks.append(last)
    if not last.lines[-1].endswith("\n"):
        last.lines[-1] += eol
    last.lines += [*([eol] if len(last.lines) == 1 else []), *entries]


def _merged(lines: list[str]) -> Iterator[str]:
    """The lines of both sides where a merge has left its markers."""
    if not any(line.startswith("<<<<<<<") for line in lines):
        yield from lines
        return
    is_base = False
    for line in lines:
        marker = line[:7]
        if marker == "|||||||":
            is_base = True
        elif line.rstrip() == "=======":
            is_base = False
        elif marker not in {"<<<<<<<", ">>>>>>>"} and not is_base:
            yield line


def _section(change: Change) -> str:
    name = change.kind.name
    if name.endswith("_REMOVED"):
        return "Removed"
    if name == "DEPRECATED":
        return "Deprecated"
    return "Added" if name.endswith("_ADDED") else "Changed"


def _entry(change: Change) -> str:
    """A line that follows from the fingerprint alone, so that it never has to be written anew."""
    lead = hint = ""
    if change.kind.is_break:
        lead = "**Breaking:** " if change.kind.axis is Axis.SOURCE else "**Breaking (behaviour):** "
        hint = f" {change.hint}" if change.hint else ""
    message = f"{change.message[:1].upper()}{change.message[1:]}."
    return " ".join(f"- {lead}{message}{hint} <!-- {change.fingerprint} -->".split())
