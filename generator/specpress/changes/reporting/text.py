"""Changes for a terminal: the gravest first, each with its line, its methods and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specpress.changes.reporting.located import Located, Report
    from specpress.changes.verdict import Verdict
    from specpress.diagnostics import Span

    Paint = Callable[[str, str], str]

_SHOWN = 6
_COLOURS = {"major": "red", "minor": "cyan", "patch": "blue"}


def to_text(report: Report, paint: Paint, *, verbose: bool) -> str:
    """The report; words for people that changed are counted unless everything is wanted."""
    shown = [each for each in report.changes if verbose or not _is_wording(each)]
    lines = [line for each in shown for line in _paragraph(each, paint)]
    left = len(report.changes) - len(shown)
    if left:
        lines += [f"and {left} of documentation only; --verbose lists them", ""]
    return "\n".join([*lines, *summary(report), ""])


def _is_wording(each: Located) -> bool:
    return each.change.kind.level.value == "patch" and each.accepted is None


def _paragraph(each: Located, paint: Paint) -> Iterator[str]:
    change = each.change
    place = where(each.new or each.old)
    head = f"{change.kind.axis.value}, {change.kind.level.value} {change.kind.id}:"
    yield f"{place}{paint(head, _COLOURS[change.kind.level.value])} {change.message}"
    if any(not change.subject.startswith(method) for method in change.methods):
        more = f" and {len(change.methods) - _SHOWN} more" if len(change.methods) > _SHOWN else ""
        yield f"  reached by {', '.join(change.methods[:_SHOWN])}{more}"
    if each.old is not None and each.new is not None:
        yield f"  before: {where(each.old).rstrip(': ')}"
    if change.hint:
        yield f"  {paint('hint:', 'green')} {change.hint}"
    cause = "" if change.cause is None else f"{change.cause.value}, "
    accepted = "" if each.accepted is None else f", accepted: {each.accepted}"
    yield f"  {cause}{change.fingerprint}{accepted}"
    yield ""


def where(span: Span | None) -> str:
    """A position as editors take it."""
    return "" if span is None else f"{span.file}:{span.line}:{span.column}: "


def summary(report: Report) -> Iterator[str]:
    """What it comes to: how many changes, how many break programs, which version they ask for."""
    yield f"{sentence(report.verdict)} (against {report.against})"
    yield from (f"failed: {reason}" for reason in report.failures)


def sentence(verdict: Verdict) -> str:
    """The verdict in one line: ``22 changes, 5 break users: 0.1.0 → 0.2.0``."""
    if not verdict.total:
        return "no change for users"
    noun = "change" if verdict.total == 1 else "changes"
    breaks = {0: "none breaks users", 1: "1 breaks users"}.get(
        verdict.breaks, f"{verdict.breaks} break users"
    )
    told = f"{verdict.total} {noun}, {breaks}"
    if verdict.wanted is None:
        return told
    if verdict.is_bump_missing:
        return f"{told}: {verdict.old} → {verdict.wanted} (the version is still {verdict.new})"
    return (
        f"{told}: {verdict.old} → {verdict.new if verdict.new != verdict.old else verdict.wanted}"
    )
