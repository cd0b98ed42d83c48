"""Changes for machines: one JSON document of a published schema, and workflow commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from specpress.changes.reporting.text import sentence
from specpress.report import annotation

if TYPE_CHECKING:
    from specpress.changes.reporting.located import Located, Report
    from specpress.diagnostics import Span

FORMAT = 1


class JsonPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a document; lines and columns count from 1, and are null where unknown."""

    pointer: str
    file: str | None
    line: int | None
    column: int | None


class JsonChange(msgspec.Struct, frozen=True, kw_only=True):
    """One change, as ``specpress explain`` and the text report tell of it."""

    code: str
    name: str
    axis: Literal["source", "behaviour", "documentation"]
    level: Literal["major", "minor", "patch"]
    breaking: bool
    subject: str
    message: str
    hint: str
    old: str
    new: str
    methods: list[str]
    old_place: JsonPlace | None
    new_place: JsonPlace | None
    cause: Literal["document", "overlay", "config", "generator"] | None
    fingerprint: str
    accepted: str | None


class JsonSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What the changes come to. ``level`` is null where nothing changed."""

    changes: int
    breaking_source: int
    breaking_behaviour: int
    level: Literal["major", "minor", "patch"] | None
    old_version: str
    new_version: str
    wanted_version: str | None
    bump_missing: bool


class JsonReport(msgspec.Struct, frozen=True, kw_only=True):
    """The document that ``specpress changes --format json`` prints."""

    format: int
    against: str
    summary: JsonSummary
    changes: list[JsonChange]
    failures: list[str]


def schema() -> bytes:
    """The JSON Schema of the report."""
    found = msgspec.json.schema(JsonReport)
    return msgspec.json.format(msgspec.json.encode(found, order="deterministic"), indent=2) + b"\n"


def to_json(report: Report) -> str:
    """The report as one JSON document."""
    verdict = report.verdict
    content = JsonReport(
        format=FORMAT,
        against=report.against,
        summary=JsonSummary(
            changes=verdict.total,
            breaking_source=verdict.source,
            breaking_behaviour=verdict.behaviour,
            level=None if verdict.level is None else verdict.level.value,
            old_version=verdict.old,
            new_version=verdict.new,
            wanted_version=verdict.wanted,
            bump_missing=verdict.is_bump_missing,
        ),
        changes=[_change(each) for each in report.changes],
        failures=list(report.failures),
    )
    return msgspec.json.format(msgspec.json.encode(content), indent=2).decode() + "\n"


def _change(each: Located) -> JsonChange:
    change = each.change
    return JsonChange(
        code=change.kind.id,
        name=change.kind.name,
        axis=change.kind.axis.value,
        level=change.kind.level.value,
        breaking=change.kind.is_break,
        subject=change.subject,
        message=change.message,
        hint=change.hint,
        old=change.old,
        new=change.new,
        methods=list(change.methods),
        old_place=_place(change.old_place, each.old),
        new_place=_place(change.new_place, each.new),
        cause=None if change.cause is None else change.cause.value,
        fingerprint=change.fingerprint,
        accepted=each.accepted,
    )


def _place(pointer: str | None, span: Span | None) -> JsonPlace | None:
    if pointer is None:
        return None
    return JsonPlace(
        pointer=str(pointer),
        file=None if span is None else span.file,
        line=None if span is None else span.line,
        column=None if span is None else span.column,
    )


def to_github(report: Report) -> str:
    """A workflow command for each change, beside the line of the document that it comes from."""
    lines: list[str] = []
    for each in report.changes:
        change = each.change
        word = "notice"
        if change.kind.is_break and each.accepted is None:
            word = "error" if change.kind.axis.value == "source" else "warning"
        if change.kind.level.value == "patch":
            continue
        text = "\n".join(filter(None, (change.message, change.hint, change.fingerprint)))
        lines.append(annotation(word, f"{change.kind.id} {change.kind.name}", text, each.new))
    return "".join(f"{line}\n" for line in [*lines, sentence(report.verdict)])
