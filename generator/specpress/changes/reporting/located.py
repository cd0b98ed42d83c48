"""A change with its lines: places become positions only where they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from specpress.changes.change import Change  # noqa: TC001 - msgspec looks at it
from specpress.diagnostics import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.changes.verdict import Verdict
    from specpress.pointer import Pointer

Locate = Callable[["Pointer"], Span | None]


class Located(msgspec.Struct, frozen=True, kw_only=True):
    """A change, where it stands on both sides, and why it was accepted, if it was."""

    change: Change
    old: Span | None = None
    new: Span | None = None
    accepted: str | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that is shown. ``against``: what the old side is, in words for people."""

    against: str
    verdict: Verdict
    changes: tuple[Located, ...]
    failures: tuple[str, ...] = ()


def located(
    changes: Iterable[Change], old: Locate, new: Locate, accepted: Mapping[str, str]
) -> tuple[Located, ...]:
    """Changes with their positions."""
    return tuple(
        Located(
            change=each,
            old=None if each.old_place is None else old(each.old_place),
            new=None if each.new_place is None else new(each.new_place),
            accepted=accepted.get(each.fingerprint),
        )
        for each in changes
    )
