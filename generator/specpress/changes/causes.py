"""Which input a change comes from: the only one that differs, or else where it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.changes import codes
from specpress.changes.change import Cause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specpress.changes.change import Change
    from specpress.changes.surface import Surface
    from specpress.pointer import Pointer

# What only a config can say.
_SAID_BY_CONFIG = frozenset(
    kind.id
    for kind in (
        codes.PACKAGE_RENAMED,
        codes.ENVIRONMENT_CHANGED,
        codes.ERRORS_CHANGED,
        codes.REPLAY_ALLOWED,
        codes.REPLAY_FORBIDDEN,
        codes.SECRET_SHOWN,
        codes.SECRET_HIDDEN,
        codes.HELPER_CHANGED,
    )
)
_INPUTS = {
    "document": Cause.DOCUMENT,
    "files": Cause.DOCUMENT,
    "overlays": Cause.OVERLAY,
    "config": Cause.CONFIG,
}


def with_causes(
    changes: Iterable[Change],
    old: Surface,
    new: Surface,
    wrote: Callable[[Pointer], Cause | None],
) -> tuple[Change, ...]:
    """The changes with the inputs that made them.

    Args:
        changes: those between the surfaces.
        old: the old surface.
        new: the new one.
        wrote: says which input a place of the new side was written by, where that is known.
    """
    differing = {
        cause for key, cause in _INPUTS.items() if old.inputs.get(key) != new.inputs.get(key)
    }
    if not differing:
        differing = {Cause.GENERATOR}

    def cause(change: Change) -> Cause:
        if len(differing) == 1:
            return next(iter(differing))
        if change.kind.id in _SAID_BY_CONFIG and Cause.CONFIG in differing:
            return Cause.CONFIG
        place = change.new_place or change.old_place
        written = wrote(place) if place is not None else None
        if written in differing:
            return written
        return (
            Cause.DOCUMENT
            if Cause.DOCUMENT in differing
            else min(differing, key=lambda it: it.value)
        )

    return tuple(msgspec.structs.replace(each, cause=cause(each)) for each in changes)
