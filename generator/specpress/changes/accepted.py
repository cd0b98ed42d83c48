"""Changes that were looked at and accepted, each by its fingerprint and with a reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.changes.kinds import Axis

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.changes.change import Change
    from specpress.changes.verdict import Verdict

_PRINT = re.compile(r"[0-9a-f]{12}")
FAIL_ON = ("source", "behaviour", "missing-bump")


def failures(
    changes: Iterable[Change],
    verdict: Verdict,
    accepted: Mapping[str, str],
    fail_on: Iterable[str],
) -> tuple[str, ...]:
    """Why a run is to fail, in words; empty if it is not.

    An accepted change fails nothing, but the version still has to say what it is.
    """
    wanted = set(fail_on)
    open_breaks = [
        each for each in changes if each.kind.is_break and each.fingerprint not in accepted
    ]
    found: list[str] = []
    for axis in (Axis.SOURCE, Axis.BEHAVIOUR):
        number = sum(each.kind.axis is axis for each in open_breaks)
        if axis.value in wanted and number:
            noun = "change breaks" if number == 1 else "changes break"
            found.append(
                f"{number} {noun} {axis.value} and are not accepted".replace(
                    "are", "is" if number == 1 else "are", 1
                )
            )
    if "missing-bump" in wanted and verdict.is_bump_missing:
        found.append(f"the version is {verdict.new}; the changes ask for {verdict.wanted}")
    return tuple(found)


def unknown(changes: Iterable[Change], accepted: Iterable[str]) -> tuple[str, ...]:
    """Fingerprints that are accepted and belong to no change; a name that may go is none."""
    known = {each.fingerprint for each in changes}
    return tuple(each for each in accepted if _PRINT.fullmatch(each) and each not in known)
