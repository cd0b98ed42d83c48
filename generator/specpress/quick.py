"""Are the digests of the lock those of what lies here? Then nothing needs to be pressed."""

from __future__ import annotations

from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from specpress import __version__
from specpress.document.reading.text import decode
from specpress.emit.output.check import Finding, State, changed_inputs, unix, walk
from specpress.emit.output.lock import CHANGELOG, FILE_NAME, InputDigests, digest, read_lock
from specpress.emit.templates import load_templates
from specpress.planning import MissingInputError, config_digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.diagnostics import Diagnostics
    from specpress.emit.output.lock import Lock
    from specpress.planning import Plan

IS_INSTALLED = Path(__file__).parents[1].name in {"site-packages", "dist-packages"}
"""Whether the version tells which specpress this is: in its repository it is many."""


def quick(plan: Plan, diagnostics: Diagnostics) -> list[Finding] | None:
    """Every file that differs from what the lock remembers, by path.

    Files on other hosts are not asked for.

    Returns:
        ``None`` where only an input differs (a comment in the document, a new specpress): whether
        that changes any file, only a whole check knows.

    Raises:
        Stopped: the lock or the templates cannot be read.
        MissingInputError: the plan names no output.
    """
    if plan.out is None:
        raise MissingInputError("no output: give --out, or say `output:` in the config")
    lock = read_lock(plan.out, diagnostics)
    if lock is None:
        return [Finding(path=FILE_NAME, state=State.MISSING, reason="not generated yet")]
    now = msgspec.structs.replace(
        lock, generator=__version__, inputs=_inputs(plan, lock, diagnostics)
    )
    found = sorted(_files(plan.out, lock), key=lambda each: each.path)
    return None if not found and changed_inputs(lock, now) else found


def untouched(plan: Plan, diagnostics: Diagnostics) -> int | None:
    """How many files lie there just as a run now would leave them.

    The lock holds no digest of the changelog, where people write: it must be older than the lock,
    as ``emit.output.write.settle`` makes it. Whatever the lock cannot tell at all (other hosts,
    files outside of the document's folder, errors that are not accepted, what a specpress does
    that is being worked on) asks for a run.

    Returns:
        ``None`` where a run may change something, or has to refuse.

    Raises:
        Stopped: the lock or the templates cannot be read.
    """
    if not IS_INSTALLED or plan.out is None or not (plan.out / FILE_NAME).is_file():
        return None
    asked = plan.inputs
    lock = read_lock(plan.out, diagnostics)
    if lock is None or lock.is_merged or asked.strict or asked.root or plan.hosts:
        return None
    if any("://" in name or ".." in name for name in lock.inputs.files):
        return None
    changelog = plan.out / CHANGELOG
    if not changelog.is_file() or _written(changelog) > _written(plan.out / FILE_NAME):
        return None
    return None if quick(plan, diagnostics) != [] else len(lock.files) + 2


def _written(path: Path) -> int:
    return path.stat().st_mtime_ns


def _inputs(plan: Plan, lock: Lock, diagnostics: Diagnostics) -> InputDigests:
    folder = plan.document.parent
    known = lock.inputs
    return InputDigests(
        document=_digest(plan.document, known.document, diagnostics),
        overlays=tuple(
            _digest(path, before, diagnostics)
            for path, before in zip_longest(plan.overlays, known.overlays[: len(plan.overlays)])
        ),
        config=config_digest(plan),
        templates=load_templates(plan.inputs.templates, diagnostics).digest,
        files={
            name: before if "://" in name else _digest(folder / name, before, diagnostics)
            for name, before in known.files.items()
        },
    )


def _digest(path: Path, known: str | None, diagnostics: Diagnostics) -> str:
    """The digest of a document as it is when one is read; nothing for one that is not there."""
    try:
        raw = path.read_bytes()
    except OSError:
        return "missing"
    found = f"sha256:{sha256(raw).hexdigest()}"
    if found == known:  # the usual case: decoding would change nothing, and takes longest
        return found
    text = decode(raw, path.as_posix(), diagnostics)
    return f"sha256:{sha256(text.content.encode()).hexdigest()}"


def _files(out: Path, lock: Lock) -> Iterator[Finding]:
    present = set(walk(out, ""))
    for path, known in lock.files.items():
        if path not in present or (out / path).is_symlink():
            yield Finding(path=path, state=State.MISSING, reason="deleted by hand")
        elif digest(unix((out / path).read_bytes())) != known:
            yield Finding(path=path, state=State.CHANGED, reason="edited by hand")
    if CHANGELOG not in present:
        yield Finding(path=CHANGELOG, state=State.MISSING, reason="deleted by hand")
    for path in present - lock.files.keys() - {FILE_NAME, CHANGELOG}:
        yield Finding(path=path, state=State.EXTRA, reason="not generated by specpress")
