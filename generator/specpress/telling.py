"""``specpress changes``: both sides pressed, compared, located, and shown in the form wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress import pipeline
from specpress.changes.accepted import failures, unknown
from specpress.changes.causes import with_causes
from specpress.changes.change import Cause, Change
from specpress.changes.codes import UNKNOWN_FINGERPRINT
from specpress.changes.comparing import compare
from specpress.changes.reporting.located import Report, located
from specpress.changes.reporting.machine import to_github, to_json
from specpress.changes.reporting.markdown import to_markdown
from specpress.changes.reporting.text import to_text
from specpress.changes.surface import Surface, dumps
from specpress.changes.verdict import judge
from specpress.old_side import OldSide, old_side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer
    from specpress.report import Paint


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Both sides and what lies between them."""

    old: OldSide
    new: Surface
    changes: tuple[Change, ...]
    plan: pipeline.Plan
    sources: pipeline.Sources

    def saved(self) -> bytes:
        """The new surface as a file that a later run can be compared with."""
        return dumps(self.new)

    def report(self, fail_on: Iterable[str] = ()) -> Report:
        """The changes with their lines, the verdict, and why the run fails, if it does."""
        accepted = {each.fingerprint: each.reason for each in self.plan.config.accepted}
        verdict = judge(self.changes, self.old.surface.version, self.new.version)
        return Report(
            against=self.old.shown,
            verdict=verdict,
            changes=located(self.changes, self.old.locate, self.sources.locate, accepted),
            failures=failures(self.changes, verdict, accepted, fail_on),
        )

    @staticmethod
    def shown(report: Report, form: str, paint: Paint, *, verbose: bool) -> str:
        """A report in one of the forms: text, markdown, json, github."""
        match form:
            case "json":
                return to_json(report)
            case "markdown":
                return to_markdown(report)
            case "github":
                return to_github(report)
            case _:
                return to_text(report, paint, verbose=verbose)


def tell(
    plan: pipeline.Plan,
    diagnostics: Diagnostics,
    sources: pipeline.Sources,
    progress: pipeline.OnProgress,
    *,
    against: str | None,
) -> Told:
    """Press both sides and compare them.

    Raises:
        Stopped: one of them cannot be used.
    """
    old = old_side(against, plan.inputs, diagnostics, progress)
    new = pipeline.surveyed(plan, diagnostics, sources, progress)
    progress("comparing")

    def wrote(where: Pointer) -> Cause | None:
        span = sources.locate(where)
        if span is None:
            return None
        if any(span.file == overlay.as_posix() for overlay in plan.overlays):
            return Cause.OVERLAY
        config = plan.config.source
        return Cause.CONFIG if config is not None and span.file == config.file else Cause.DOCUMENT

    found = with_causes(compare(old.surface, new), old.surface, new, wrote)
    for each in plan.config.accepted:
        if each.fingerprint in unknown(found, (each.fingerprint,)):
            diagnostics.report(UNKNOWN_FINGERPRINT, each.where, fingerprint=each.fingerprint)
    return Told(old=old, new=new, changes=found, plan=plan, sources=sources)
