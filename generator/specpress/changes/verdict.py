"""What changes ask of a version: the graver change decides; below 1.0.0 the parts move up one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from specpress.changes.kinds import Axis, Level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.changes.change import Change

_VERSION = re.compile(r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(.*)", re.DOTALL)


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of changes comes to.

    ``level``: the part of the version that has to move; ``None`` for no change. ``wanted``: the
    least version that says so, ``None`` where the old one is no semantic version.
    """

    total: int
    source: int
    behaviour: int
    level: Level | None
    old: str
    new: str
    wanted: str | None

    @property
    def breaks(self) -> int:
        """How many changes break programs."""
        return self.source + self.behaviour

    @property
    def is_bump_missing(self) -> bool:
        """Whether the new version does not say what the changes are."""
        wanted, new = _parts(self.wanted), _parts(self.new)
        return wanted is not None and new is not None and new < wanted


def judge(changes: Iterable[Change], old: str, new: str) -> Verdict:
    """The verdict over changes from one version to another."""
    held = list(changes)
    level = max((each.kind.level for each in held), key=lambda it: it.rank, default=None)
    broken = [each.kind.axis for each in held if each.kind.is_break]
    return Verdict(
        total=len(held),
        source=broken.count(Axis.SOURCE),
        behaviour=broken.count(Axis.BEHAVIOUR),
        level=level,
        old=old,
        new=new,
        wanted=next_version(old, level),
    )


def next_version(version: str, level: Level | None) -> str | None:
    """The least version after another one for changes of a level; ``None`` for none at all.

    >>> next_version("0.1.0", Level.MAJOR), next_version("1.4.2", Level.MINOR)
    ('0.2.0', '1.5.0')
    """
    parts = _parts(version)
    if parts is None or level is None:
        return None
    major, minor, patch = parts
    step = level.rank - (1 if major == 0 else 0)
    if step >= 2:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if step == 1 else f"{major}.{minor}.{patch + 1}"


def _parts(version: str | None) -> tuple[int, int, int] | None:
    found = None if version is None else _VERSION.fullmatch(version)
    if found is None:
        return None
    major, minor, patch = (int(part or 0) for part in found.groups()[:3])
    return major, minor, patch
