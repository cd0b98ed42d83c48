"""The old side of ``specpress changes``: a reference, a folder, an old document or a surface."""

from __future__ import annotations

import tempfile
from collections.abc import Callable  # noqa: TC003 - msgspec looks at it
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from specpress import pipeline
from specpress.changes.codes import NO_OLD_SIDE, OLD_SIDE_UNUSABLE
from specpress.changes.history import History, HistoryError
from specpress.changes.surface import Surface, SurfaceError, loads
from specpress.config import read_config
from specpress.diagnostics import Diagnostics, Severity, Span, Stopped
from specpress.document.reading.source import load
from specpress.emit.output.lock import FILE_NAME

if TYPE_CHECKING:
    from specpress.pointer import Pointer

    Locate = Callable[[Pointer], Span | None]


class OldSide(msgspec.Struct, frozen=True, kw_only=True):
    """What is compared with: its surface, and where its places are. ``shown`` says what it is."""

    shown: str
    surface: Surface
    locate: Callable[[Pointer], Span | None]


def old_side(
    against: str | None,
    inputs: pipeline.Inputs,
    diagnostics: Diagnostics,
    progress: pipeline.OnProgress,
) -> OldSide:
    """Press the old side as today's specpress does, with its own config, overlays and lock.

    Args:
        against: a git reference, a folder with the same files, an old document, or a surface that
            was saved; ``None`` for the newest release.
        inputs: what the command line says of the new side.
        diagnostics: gets a located error if there is no old side.
        progress: hears what is being done.

    Raises:
        Stopped: there is no old side, or it cannot be used.
    """
    path = None if against is None else Path(against)
    if path is not None and path.is_file():
        return _of_file(path, inputs, diagnostics, progress)
    if path is not None and path.is_dir():
        moved = _moved(inputs, lambda each: _within(path, each))
        return _pressed(f"{path}", moved, diagnostics, progress)
    try:
        return _of_history(against, inputs, diagnostics, progress)
    except HistoryError as error:
        raise diagnostics.stop(NO_OLD_SIDE, against=against or "", problem=error) from error


def _of_file(
    path: Path, inputs: pipeline.Inputs, diagnostics: Diagnostics, progress: pipeline.OnProgress
) -> OldSide:
    content = path.read_bytes()
    if path.suffix.lower() == ".json" and b'"generator"' in content[:1000]:
        try:
            return OldSide(shown=path.as_posix(), surface=loads(content), locate=lambda _: None)
        except SurfaceError as error:
            problem = f"it is no surface: {error}"
            raise diagnostics.stop(NO_OLD_SIDE, against=path, problem=problem) from error
    moved = msgspec.structs.replace(inputs, document=path)
    return _pressed(path.as_posix(), moved, diagnostics, progress)


def _of_history(
    against: str | None,
    inputs: pipeline.Inputs,
    diagnostics: Diagnostics,
    progress: pipeline.OnProgress,
) -> OldSide:
    said = inputs.config or inputs.document or Path()
    history = History(said.parent if said.parent.is_dir() else Path())
    ref = against or history.default_ref()
    commit = history.commit(ref)
    shown = ref if len(ref) < len(commit) else ref[:10]
    with tempfile.TemporaryDirectory(prefix="specpress-") as folder:
        root = Path(folder).resolve()

        def old(path: Path) -> Path:
            return root / history.relative(path)

        moved = _moved(inputs, old)
        _extract(history, commit, moved, root)
        named = moved.config or moved.document
        if named is not None and not named.exists():
            raise HistoryError(f"{shown} has no {named.relative_to(root).as_posix()}")
        return _pressed(shown, moved, diagnostics, progress, prefix=f"{root.as_posix()}/")


def _extract(history: History, commit: str, moved: pipeline.Inputs, root: Path) -> None:
    """Write what the old config names: the document with all beside it, the overlays, the lock."""

    def back(path: Path) -> Path:
        return history.top / path.resolve().relative_to(root)

    wanted = [path for path in (moved.config, moved.document, *moved.overlays) if path is not None]
    history.extract(commit, (history.relative(back(path)) for path in wanted), root)
    documents = [(moved.document, moved.root)] if moved.document is not None else []
    outputs = [moved.out] if moved.out is not None else []
    more: list[Path] = []
    if moved.config is not None and moved.config.is_file():
        ignored = Diagnostics()
        try:
            config = read_config(load(moved.config, ignored), ignored, folder=moved.config.parent)
        except Stopped:
            return  # it is read once more, and what is wrong with it is said then
        more += config.overlays
        documents += [(config.document, config.root)] if config.document is not None else []
        outputs += [config.output] if config.output is not None else []
    paths = [history.relative(back(path)) for path in more]
    for document, folder in documents:
        if document is not None:
            home = history.relative(back(folder or document.parent))
            paths += history.documents(commit, home)
    paths += [history.relative(back(out)) / FILE_NAME for out in outputs]
    history.extract(commit, paths, root)


def _moved(inputs: pipeline.Inputs, move: Callable[[Path], Path]) -> pipeline.Inputs:
    """The same inputs in another place."""

    def moved(path: Path | None) -> Path | None:
        return None if path is None else move(path)

    return msgspec.structs.replace(
        inputs,
        document=moved(inputs.document),
        config=moved(inputs.config),
        overlays=tuple(map(move, inputs.overlays)),
        out=moved(inputs.out),
        root=moved(inputs.root),
        strict=False,
    )


def _within(folder: Path, path: Path) -> Path:
    """A file of today in another checkout; where that holds the files themselves, there."""
    there = folder / path
    return there if there.exists() or path.is_absolute() else folder / path.name


def _pressed(
    shown: str,
    inputs: pipeline.Inputs,
    diagnostics: Diagnostics,
    progress: pipeline.OnProgress,
    *,
    prefix: str = "",
) -> OldSide:
    own, sources = Diagnostics(), pipeline.Sources()

    def locate(where: Pointer) -> Span | None:
        span = sources.locate(where)
        return None if span is None else _shown(span, prefix, shown)

    try:
        plan = pipeline.plan(inputs, own, sources)
        surface = pipeline.surveyed(plan, own, sources, progress)
    except Stopped as error:
        found = next(each for each in own if each.code.severity is Severity.ERROR)
        span = found.span or (None if found.where is None else locate(found.where))
        raise diagnostics.stop(
            OLD_SIDE_UNUSABLE,
            span=None if span is None else _shown(span, prefix, shown),
            against=shown,
            problem=found.message.replace(prefix, "") if prefix else found.message,
        ) from error
    return OldSide(shown=shown, surface=surface, locate=locate)


def _shown(span: Span, prefix: str, shown: str) -> Span:
    """A position in a file of the old side, under a name that says so."""
    if prefix and span.file.startswith(prefix):
        file = f"{shown}:{span.file.removeprefix(prefix)}"
        return msgspec.structs.replace(span, file=file)
    return span
