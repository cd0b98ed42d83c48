"""Changes as Markdown, in the form of Keep a Changelog: for a changelog, a comment, a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes.reporting.text import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.changes.reporting.located import Located, Report

_SHOWN = 6
_SECTIONS = ("Removed", "Changed", "Added", "Deprecated", "Documentation")


def to_markdown(report: Report) -> str:
    """A headline, then the sections of Keep a Changelog, breaks first in each."""
    lines = [f"**{sentence(report.verdict)}**", "", *sections(report.changes)]
    lines += [f"- **failed:** {reason}" for reason in report.failures]
    return "\n".join(lines).rstrip() + "\n"


def sections(changes: Iterable[Located]) -> Iterator[str]:
    """The sections with their entries."""
    held: dict[str, list[Located]] = {name: [] for name in _SECTIONS}
    for each in changes:
        held[_section(each)].append(each)
    for name, entries in held.items():
        if entries:
            yield f"### {name}"
            yield ""
            yield from map(_entry, entries) if name != "Documentation" else _words(entries)
            yield ""


def _section(each: Located) -> str:
    name = each.change.kind.name
    if name in {"DEPRECATED", "NAME_DEPRECATED"}:
        return "Deprecated"
    if each.change.kind.axis.value == "documentation":
        return "Documentation"
    if name.endswith("_REMOVED"):
        return "Removed"
    return "Added" if name.endswith("_ADDED") else "Changed"


def _entry(each: Located) -> str:
    change = each.change
    lead = "**Breaking:** " if change.kind.is_break else ""
    if change.kind.is_break and change.kind.axis.value == "behaviour":
        lead = "**Breaking (behaviour):** "
    hint = f" {change.hint}" if change.hint and change.kind.is_break else ""
    reached = ""
    if any(not change.subject.startswith(method) for method in change.methods):
        shown = ", ".join(f"`{method}`" for method in change.methods[:_SHOWN])
        more = f" and {len(change.methods) - _SHOWN} more" if len(change.methods) > _SHOWN else ""
        reached = f" Reached by {shown}{more}."
    accepted = "" if each.accepted is None else f" Accepted: {each.accepted}"
    return f"- {lead}{_capital(change.message)}.{reached}{hint}{accepted}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _words(entries: list[Located]) -> Iterator[str]:
    noun = "thing is" if len(entries) == 1 else "things are"
    yield f"- {len(entries)} {noun} described otherwise."
