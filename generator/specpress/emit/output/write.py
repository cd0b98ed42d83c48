"""Files to disk: the whole tree at once, or nothing.

The new tree is built beside the output directory and then exchanged with it. Files that have
not changed are linked from the old tree (their times stay), and so is everything that specpress
did not write. Only files that the old lock lists are ever replaced or left out.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.codes import (
    OUTPUT_IS_IN_USE,
    OUTPUT_IS_NO_DIRECTORY,
    OUTPUT_NOT_WRITTEN,
    PATH_ESCAPES,
    WOULD_OVERWRITE,
)
from specpress.emit.output.exchange import BusyError, clear_leftovers, exchange, staging
from specpress.emit.output.lock import CHANGELOG, FILE_NAME, is_inside

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from specpress.diagnostics import Diagnostics
    from specpress.emit.output.lock import Lock


class WriteResult(msgspec.Struct, frozen=True, kw_only=True):
    """What a run did to the output; paths in order. Nothing in both: the tree was in sync."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: tuple[str, ...]


@contextmanager
def scratch_tree(files: Mapping[str, str]) -> Generator[Path]:
    """Text files in a temporary directory, gone at the end.

    Raises:
        OSError: the temporary directory cannot be written to.
    """
    with TemporaryDirectory(prefix="specpress-") as name:
        root = Path(name)
        _write_all(root, {path: text.encode() for path, text in files.items()})
        yield root


def recover(out: Path, diagnostics: Diagnostics) -> None:
    """Clear up after killed runs. To be called before the output, its lock included, is read.

    Raises:
        Stopped: another run is at work, or the operating system refuses.
    """
    with _reported(out, diagnostics):
        if out.parent.is_dir():
            clear_leftovers(out)


def settle(out: Path) -> None:
    """Make the lock younger than the changelog: where that is younger later, it has changed."""
    with suppress(OSError):  # a directory that nobody can write to
        if (out / CHANGELOG).stat().st_mtime_ns > (out / FILE_NAME).stat().st_mtime_ns:
            os.utime(out / FILE_NAME)


@contextmanager
def _reported(out: Path, diagnostics: Diagnostics) -> Generator[None]:
    try:
        yield
    except BusyError as error:
        problem = "another specpress is writing to it"
        raise diagnostics.stop(OUTPUT_IS_IN_USE, out=out.as_posix(), problem=problem) from error
    except OSError as error:
        problem = error.strerror or str(error)
        raise diagnostics.stop(OUTPUT_NOT_WRITTEN, out=out.as_posix(), problem=problem) from error


def write_tree(
    out: Path, files: Mapping[str, bytes], old_lock: Lock | None, diagnostics: Diagnostics
) -> WriteResult:
    """Make the output directory hold the files, all of them or, when stopped, none.

    Args:
        out: The output directory; made if missing.
        files: Every generated file, the lock file included, by its path with ``/``.
        old_lock: The lock found in the output directory.
        diagnostics: Takes the reason if nothing can be written.

    Raises:
        Stopped: a person's file is in the way, or the output cannot be replaced.
    """
    for path in files:
        if not is_inside(path):
            raise diagnostics.stop(PATH_ESCAPES, path=path)
    _check_place(out, diagnostics)
    with _reported(out, diagnostics):
        unchanged = {path for path, content in files.items() if _holds(out / path, content)}
        deleted = _stale(out, files, old_lock)
        _refuse_conflicts(out, files.keys() - unchanged, old_lock, diagnostics)
        if deleted or len(unchanged) < len(files):
            _replace(out, files, unchanged, old_lock)
    return WriteResult(
        written=tuple(sorted(files.keys() - unchanged)),
        deleted=deleted,
        unchanged=tuple(sorted(unchanged)),
    )


def _check_place(out: Path, diagnostics: Diagnostics) -> None:
    shown = out.as_posix()
    if out.is_symlink():
        kind = "a symbolic link"
        raise diagnostics.stop(OUTPUT_IS_NO_DIRECTORY, out=shown, kind=kind)
    if out.exists() and not out.is_dir():
        raise diagnostics.stop(OUTPUT_IS_NO_DIRECTORY, out=shown, kind="a file")
    here, place = Path.cwd(), Path(os.path.abspath(out))  # noqa: PTH100 - links stay unresolved
    if place.exists() and (here == place or place in here.parents):
        problem = "it is, or holds, the working directory"
        raise diagnostics.stop(OUTPUT_IS_IN_USE, out=shown, problem=problem)


def _holds(path: Path, content: bytes) -> bool:
    """Whether a regular file has exactly this content."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    same_size = stat.S_ISREG(found.st_mode) and found.st_size == len(content)
    return same_size and path.read_bytes() == content


def _is_file(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _stale(out: Path, files: Mapping[str, bytes], old_lock: Lock | None) -> tuple[str, ...]:
    """Files of the old lock that are no longer generated and still there."""
    listed = sorted(old_lock.files) if old_lock is not None else []
    return tuple(path for path in listed if path not in files and _is_file(out / path))


def _refuse_conflicts(
    out: Path, paths: AbstractSet[str], old_lock: Lock | None, diagnostics: Diagnostics
) -> None:
    """Stop if a person's file is where a generated one, or a directory of one, has to go."""
    owned = {FILE_NAME, *old_lock.files} if old_lock is not None else set[str]()
    if not (out / CHANGELOG).is_symlink():
        owned.add(CHANGELOG)  # what people wrote there is in what replaces it
    parents = {parent for path in paths for parent in _parents(path)}
    in_the_way = [
        *(path for path in paths | parents if _is_file(out / path) and path not in owned),
        *(path for path in paths if _is_directory(out / path) and _stays(out, path, owned)),
    ]
    reason = None
    for path in sorted(in_the_way):
        reason = diagnostics.stop(WOULD_OVERWRITE, path=(out / path).as_posix())
    if reason is not None:
        raise reason


def _is_directory(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _stays(out: Path, directory: str, owned: AbstractSet[str]) -> bool:
    """Whether a directory has anything that specpress did not write."""
    inner = {path.relative_to(out).as_posix() for path in (out / directory).rglob("*")}
    return not inner or any(not _is_directory(out / path) for path in inner - owned)


def _parents(path: str) -> Iterator[str]:
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def _replace(
    out: Path, files: Mapping[str, bytes], unchanged: AbstractSet[str], old_lock: Lock | None
) -> None:
    changed = {path: content for path, content in files.items() if path not in unchanged}
    with staging(out) as tree:
        if out.exists():
            owned = old_lock.files.keys() if old_lock is not None else frozenset[str]()
            _carry_over(out, tree, "", changed.keys() | (owned - unchanged))
        _write_all(tree, changed, like=out)
        exchange(tree, out)


def _carry_over(source: Path, target: Path, prefix: str, left_out: AbstractSet[str]) -> bool:
    """Link or recreate what is in a directory, without what is left out.

    Returns:
        Whether the directory has to stay: something of it does, or it was empty before.
    """
    with os.scandir(source) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    stays = not entries
    device = source.lstat().st_dev
    for entry in entries:
        path, place = f"{prefix}{entry.name}", target / entry.name
        if not entry.is_dir(follow_symlinks=False):
            if path not in left_out:
                _link(Path(entry.path), place)
                stays = True
        elif entry.stat(follow_symlinks=False).st_dev != device:
            raise OSError(errno.EBUSY, f"another file system is mounted at {entry.path}")
        else:
            place.mkdir()
            if _carry_over(Path(entry.path), place, f"{path}/", left_out):
                stays = True
            else:
                place.rmdir()
    shutil.copystat(source, target)
    return stays


def _link(source: Path, target: Path) -> None:
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    try:
        target.hardlink_to(source)
    except OSError:  # a file system without hard links, or a file of another user
        shutil.copy2(source, target)


def write_files(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a directory, one by one: copies of what is elsewhere, and reports.

    Raises:
        OSError: one of them cannot be written.
    """
    _write_all(root, files)


def _write_all(root: Path, files: Mapping[str, bytes], *, like: Path | None = None) -> None:
    """Write files below a directory, with the permissions of those ``like`` has at their places."""
    made = {root}
    for path, content in files.items():
        place = root / path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        place.write_bytes(content)
        if like is not None and (like / path).is_file():
            shutil.copymode(like / path, place)
