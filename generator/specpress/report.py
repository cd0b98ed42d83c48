"""Diagnostics as people and machines read them: text, JSON, GitHub annotations.

Only here are places turned into lines and columns, and only for what is shown.
"""

from __future__ import annotations

import json
import re
import shlex
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

import msgspec

from specpress.diagnostics import Severity
from specpress.emit.output.check import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from specpress.diagnostics import Code, Diagnostic, Locate, Span
    from specpress.emit.output.check import Finding

FEW = 3
"""How many problems of one code the text form shows; of more, only the first is shown in full."""

_NOTHING = re.compile(r"Nothing to do[.;].*")
"""Hints of notes that ask for nothing: such a note is one line."""

Paint = Callable[[str, str], str]
"""Gives a text a colour: ``paint("error", "red")``."""

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """How many operations the document has and how many of them the client lacks."""

    operations: int = 0
    left_out: int = 0


def plain(text: str, _colour: str) -> str:
    """Paint nothing."""
    return text


def to_text(
    diagnostics: Sequence[Diagnostic], locate: Locate, count: Count, *, paint: Paint = plain
) -> str:
    """Every problem with its line, a caret and a hint, then a summary; empty if there are none.

    What asks for nothing is one line. What a document does again and again is told once: the first
    in full, the next places in a line each, and how many there are.
    """
    lines: list[str] = []
    groups: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for found in diagnostics:
        groups[found.code.id].append(found)
    for found in diagnostics:
        group = groups[found.code.id]
        if len(group) <= FEW:
            lines += _paragraph(found, _span(found, locate), paint)
        elif found is group[0]:
            lines += _habit(group, locate, paint)
    if lines and lines[-1]:
        lines.append("")
    summary = summarise(diagnostics, count)
    return "\n".join([*lines, *([summary] if summary else []), ""]) if lines or summary else ""


def _habit(group: Sequence[Diagnostic], locate: Locate, paint: Paint) -> Iterator[str]:
    first, *others = group[:FEW]
    yield from _paragraph(first, _span(first, locate), paint, times=len(group))
    more = [_head(found, _span(found, locate), paint) for found in others]
    more.append(f"and {len(group) - FEW} more {first.code.id}; --diagnostics json lists all")
    yield from more if _asks_nothing(first) else [*(f"  {line}" for line in more), ""]


def _asks_nothing(found: Diagnostic) -> bool:
    return found.code.severity is Severity.NOTE and bool(_NOTHING.fullmatch(found.hint))


def _head(found: Diagnostic, span: Span | None, paint: Paint) -> str:
    severity = found.code.severity
    place = f"{_visible(span.file)}:{span.line}:{span.column}: " if span is not None else ""
    head = paint(f"{severity.value} {found.code.id}:", _COLOURS[severity])
    return f"{place}{head} {_visible(found.message)}"


def _paragraph(
    found: Diagnostic, span: Span | None, paint: Paint, *, times: int = 1
) -> Iterator[str]:
    severity = found.code.severity
    yield _head(found, span, paint) + (f" ({times:,} of these)" if times > 1 else "")
    if _asks_nothing(found):
        return
    if span is not None and span.text:
        number = str(span.line)
        bar = paint(f"{' ' * len(number)} |", "blue")
        yield f"  {paint(f'{number} |', 'blue')} {_visible(span.text)}".rstrip()
        yield f"  {bar} {paint(_carets(span), _COLOURS[severity])}"
    yield f"  {paint('hint:', 'green')} {_visible(found.hint)}"
    yield ""


def _carets(span: Span) -> str:
    start = max(span.column - span.text_column, 0)
    end = max(span.end_column - span.text_column, start + 1)
    marked = span.text[start:end] or " "
    return " " * _width(span.text[:start]) + "^" * _width(marked)


def _width(text: str) -> int:
    """Columns that a text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _visible(text: str) -> str:
    """The text without what a terminal would obey; as many characters as before."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else " " if character.isspace() else "\N{MIDDLE DOT}"
        for character in text
    )


def summarise(diagnostics: Iterable[Diagnostic], count: Count) -> str:
    """``"3 errors, 2 warnings; 1 of 63 operations left out"``; empty if there is nothing to say."""
    severities = Counter(found.code.severity for found in diagnostics)
    parts = [_number(severities[each], each.value) for each in Severity if severities[each]]
    text = ", ".join(parts)
    if not count.left_out:
        return text
    left_out = f"{count.left_out} of {_number(count.operations, 'operation')} left out"
    return f"{text}; {left_out}" if text else left_out


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def to_json(diagnostics: Sequence[Diagnostic], locate: Locate, count: Count) -> str:
    """All problems as one JSON object; lines and columns are null where a problem has no place."""
    severities = Counter(found.code.severity for found in diagnostics)
    content = {
        "diagnostics": [_as_object(found, _span(found, locate)) for found in diagnostics],
        "summary": {
            **{f"{each.value}s": severities[each] for each in Severity},
            "operations": count.operations,
            "operations_left_out": count.left_out,
        },
    }
    return json.dumps(content, indent=2) + "\n"


def _as_object(found: Diagnostic, span: Span | None) -> dict[str, object]:
    return {
        "code": found.code.id,
        "name": found.code.name,
        "severity": found.code.severity.value,
        "blame": found.code.blame.value,
        "message": found.message,
        "hint": found.hint,
        "pointer": found.where,
        "file": span.file if span is not None else None,
        "line": span.line if span is not None else None,
        "column": span.column if span is not None else None,
        "end_column": span.end_column if span is not None else None,
    }


def to_github(diagnostics: Sequence[Diagnostic], locate: Locate, count: Count) -> str:
    """Workflow commands, which GitHub shows beside the lines concerned."""
    lines: list[str] = []
    for found in diagnostics:
        title, text = f"{found.code.id} {found.code.name}", f"{found.message}\n{found.hint}"
        word = _GITHUB[found.code.severity]
        lines.append(annotation(word, title, text, _span(found, locate)))
    summary = summarise(diagnostics, count)
    return "".join(f"{line}\n" for line in [*lines, *([summary] if summary else [])])


def annotation(word: str, title: str, text: str, span: Span | None) -> str:
    """A workflow command; ``word`` is ``error``, ``warning`` or ``notice``."""
    place = (
        f"file={_property(span.file)},line={span.line},col={span.column},"
        f"endColumn={span.end_column},"
        if span is not None
        else ""
    )
    return f"::{word} {place}title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _span(found: Diagnostic, locate: Locate) -> Span | None:
    if found.span is not None or found.where is None:
        return found.span
    return locate(found.where)


def explain(code: Code) -> str:
    """What ``specpress explain`` says of a code."""
    message, hint = (_PLACE.sub(_placeholder, text) for text in (code.message, code.hint))
    return (
        f"{code.id} {code.name} ({code.standing})\n\n"
        f"  {message}\n  hint: {hint or '...'}\n\n{code.explanation.strip()}\n"
    )


_PLACE = re.compile(r"\{\{|\}\}|\{(\w+)[^{}]*\}")


def _placeholder(found: re.Match[str]) -> str:
    """What stands in a pattern for what a report fills in: ``<ref>``."""
    name = found[1]
    if name is None:
        return found[0][0]  # a doubled brace is a brace
    return "" if name == "suggestion" else f"<{name}>"


def show_findings(findings: Sequence[Finding], out: Path, command: str, form: str) -> str:
    """What ``specpress check`` says of the output: every difference, then how to end them."""
    if form == "json":
        listed = [
            {"path": each.path, "state": each.state.value, "reason": each.reason}
            for each in findings
        ]
        content = {"findings": listed, "fix": _remedy(findings, out, command) or None}
        return json.dumps(content, indent=2) + "\n"
    shown = _visible(out.as_posix())
    if not findings:
        return f"{shown} is in sync\n"
    lines = [
        f"{each.state.value:8} {shown}/{_visible(each.path)} ({each.reason})" for each in findings
    ]
    if form == "github":
        lines = [
            f"::error file={_property(f'{out.as_posix()}/{each.path}')}::"
            f"{_data(f'{each.state.value}: {each.reason}')}"
            for each in findings
        ]
    return "\n".join([*lines, "", f"to fix: {_remedy(findings, out, command)}", ""])


def _remedy(findings: Sequence[Finding], out: Path, command: str) -> str:
    """The commands that end the differences; specpress never deletes what it did not write."""
    extra = [each.path for each in findings if each.state is State.EXTRA]
    remove = [f"rm {' '.join(shlex.quote(f'{out.as_posix()}/{path}') for path in extra)}"]
    regenerate = [command] if len(extra) < len(findings) else []
    return _visible(" && ".join(regenerate + (remove if extra else [])))
