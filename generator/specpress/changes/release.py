"""What ``generate`` tells: a package keeps the surface of its last release, and a changelog.

A release is a section of CHANGELOG.md that is headed by the package's version: from then on
changes are told against what the package was when ``generate`` first saw that section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.changes import changelog
from specpress.changes.codes import CHANGELOG_UNUSABLE, MISSING_BUMP, RELEASED_UNTOLD
from specpress.changes.comparing import compare
from specpress.changes.reporting.text import sentence
from specpress.changes.surface import FILE_NAME, Surface, SurfaceError, dumps, loads, portable
from specpress.changes.verdict import Verdict, judge
from specpress.emit.output.lock import CHANGELOG
from specpress.emit.output.merging import has_conflict, sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from specpress.changes.change import Change
    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer

_SHOWN = 10
"""How many breaks the last lines of a run list."""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What the output has from before; ``None`` for what it has not. Files as they are there."""

    text: str | None
    released: Surface | None
    content: bytes


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """The files that are kept beside the package, and what changed since the last release.

    ``untold``: changes that the changelog in the output does not tell, so it was generated before
    them. ``is_release``: the package is what it was then.
    """

    files: Mapping[str, bytes]
    changes: tuple[Change, ...]
    untold: tuple[Change, ...] = ()
    verdict: Verdict
    is_release: bool

    def summary(self) -> Iterator[str]:
        """What changed for users, in lines for people: each break, then what it comes to."""
        breaks = [each for each in self.changes if each.kind.is_break]
        for each in breaks[:_SHOWN]:
            yield f"  {each.kind.axis.value}: {each.message}"
        if len(breaks) > _SHOWN:
            yield f"  and {len(breaks) - _SHOWN} more that break users"
        if self.changes:
            since = f"since {self.verdict.old}, as {CHANGELOG} tells"
            yield f"{sentence(self.verdict)} ({since})"


def kept(out: Path, diagnostics: Diagnostics) -> Kept:
    """Read what an output keeps.

    Raises:
        Stopped: a file is there and cannot be used.
    """
    content, file = _read(out, FILE_NAME), CHANGELOG
    try:
        said = _read(out, CHANGELOG)
        text = None if said is None else said.decode()
        file = FILE_NAME
        content = _one_side(content or b"")
        released = loads(content) if content else None
    except (OSError, UnicodeDecodeError, SurfaceError) as error:
        raise diagnostics.stop(
            CHANGELOG_UNUSABLE, file=(out / file).as_posix(), problem=error
        ) from error
    return Kept(text=text, released=released, content=content)


def _read(out: Path, name: str) -> bytes | None:
    path = out / name
    return path.read_bytes() if path.is_file() else None


def _one_side(content: bytes) -> bytes:
    """The file with LF as line ends; as our side has it where a merge has left its markers."""
    text = content.replace(b"\r\n", b"\n").decode()
    return (sides(text)[0] if has_conflict(text) else text).encode()


def release(before: Kept, now: Surface, diagnostics: Diagnostics, *, version: Pointer) -> Release:
    """Compare with the last release, and keep changelog and surface.

    Args:
        before: what the output has.
        now: what users see of the package as it is pressed now.
        diagnostics: gets an error for a break that the version does not tell, and a warning for
            changes of a release that its section does not tell.
        version: where the version stands.
    """
    now = portable(now)
    text, base = before.text, before.released or now
    changes = compare(base, now)
    if base.version != now.version and now.version in changelog.releases(text or ""):
        _check_told(text or "", now, changes, diagnostics)
        base, changes = now, ()
    verdict = judge(changes, base.version, now.version)
    broken = next((each for each in changes if each.kind.is_break), None)
    if broken is not None and verdict.is_bump_missing:
        noun = "1 change breaks" if verdict.breaks == 1 else f"{verdict.breaks} changes break"
        diagnostics.report(
            MISSING_BUMP,
            version,
            told=f"{noun} users",
            old=verdict.old,
            new=verdict.new,
            wanted=verdict.wanted,
            example=broken.message,
        )
    files = {
        CHANGELOG: changelog.updated(text, changes).encode(),
        FILE_NAME: before.content if base is before.released else dumps(base),
    }
    untold = tuple(each for each in changes if each.fingerprint not in (text or ""))
    same = msgspec.structs.replace(now, generator=base.generator) == base
    return Release(files=files, changes=changes, untold=untold, verdict=verdict, is_release=same)


def _check_told(
    text: str, now: Surface, changes: tuple[Change, ...], diagnostics: Diagnostics
) -> None:
    known = changelog.told(text, now.version)
    left = [each for each in changes if each.kind.is_break and each.fingerprint not in known]
    if left:
        more = f" (and {len(left) - 1} more)" if len(left) > 1 else ""
        diagnostics.report(RELEASED_UNTOLD, version=now.version, example=left[0].message, more=more)


def unchanged(before: Kept) -> Release:
    """The files as they are: what is pressed now is the last release."""
    version = "" if before.released is None else before.released.version
    files = {
        CHANGELOG: changelog.updated(before.text, ()).encode(),
        FILE_NAME: before.content,
    }
    verdict = judge((), version, version)
    return Release(files=files, changes=(), verdict=verdict, is_release=True)
