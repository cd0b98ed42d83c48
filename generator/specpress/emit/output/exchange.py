"""Exchanging a directory for another one in a single step, and clearing up after killed runs.

A run works in a *staging* directory beside the output (the same file system, so renaming moves
nothing), called ``.<name>.specpress-<random>``. Its marker file is locked for as long as the
run lives: a staging directory whose marker nobody holds was left behind by a killed run.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        """Nothing to do: an open file cannot be deleted there, which is all the lock is for."""

else:
    from fcntl import LOCK_EX, LOCK_NB, flock

    def _lock(descriptor: int) -> None:
        """Lock an open file for as long as it is open, or raise ``OSError``."""
        flock(descriptor, LOCK_EX | LOCK_NB)


_MARKER = "specpress-staging"
_TREE = "tree"  # the new tree; after the exchange the old one
_OLD = "old"  # the old tree, where exchanging takes two renames


class BusyError(Exception):
    """Another run is at work on the same output."""


@contextmanager
def staging(out: Path) -> Generator[Path]:
    """A new staging directory for an output; it is deleted at the end, whatever happens.

    Yields:
        Where to build the new tree: an empty directory.

    Raises:
        BusyError: another run is at work on this output.
        OSError: the directory that holds the output cannot be written to.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    clear_leftovers(out)
    directory = out.parent / f"{_prefix(out)}{os.urandom(6).hex()}"
    directory.mkdir()
    try:
        with (directory / _MARKER).open("xb") as marker:
            _lock(marker.fileno())
            (directory / _TREE).mkdir()
            yield directory / _TREE
    finally:
        _put_back(directory, out)
        _remove(directory)


def _remove(directory: Path) -> None:
    """Delete a staging directory, the marker last: killed in between, the next run goes on."""
    shutil.rmtree(directory / _TREE, ignore_errors=True)
    shutil.rmtree(directory / _OLD, ignore_errors=True)
    with suppress(OSError):
        (directory / _MARKER).unlink()
        directory.rmdir()


def _put_back(directory: Path, out: Path) -> None:
    if not out.exists() and (directory / _OLD).is_dir():
        (directory / _OLD).rename(out)


def _prefix(out: Path) -> str:
    return f".{out.name}.specpress-"


def clear_leftovers(out: Path) -> None:
    """Finish what killed runs left undone: put back a tree set aside, delete staging directories.

    Raises:
        BusyError: a staging directory belongs to a living run.
        OSError: the tree set aside cannot be put back.
    """
    prefix = _prefix(out)
    for name in sorted(os.listdir(out.parent)):  # noqa: PTH208 - names are enough
        directory = out.parent / name
        if not name.startswith(prefix) or directory.is_symlink():
            continue
        try:
            marker = (directory / _MARKER).open("rb+")
        except OSError:
            with suppress(OSError):  # without a marker it is ours only if it is empty
                directory.rmdir()
            continue
        with marker:
            try:
                _lock(marker.fileno())
            except OSError as error:
                raise BusyError from error
            _put_back(directory, out)
        _remove(directory)


def exchange(tree: Path, out: Path) -> None:
    """Put a staged tree in the place of the output; the old tree, if any, goes to the staging.

    Raises:
        OSError: the output is as it was.
    """
    if not out.exists():
        tree.rename(out)
        return
    if _exchange_in_one_step(os.fsencode(tree), os.fsencode(out)):
        return
    # Two steps where the system has no exchange. Between them the tree is set aside in the
    # staging directory; whoever ends that, this run or after a kill the next one, puts it back.
    out.rename(tree.parent / _OLD)
    tree.rename(out)


_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # Linux, linux/fs.h
_RENAME_SWAP = 2  # macOS, sys/stdio.h
_NOT_SUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)


def _exchange_in_one_step(one: bytes, other: bytes) -> bool:
    """Exchange two paths in one step; ``False`` where the system or the file system cannot.

    Raises:
        OSError: it can, but did not.
    """
    if sys.platform not in {"linux", "darwin"}:
        return False
    import ctypes  # noqa: PLC0415 - slow to import, and only needed when something changed

    library = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "linux":
            failed = library.renameat2(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
        else:
            failed = library.renamex_np(one, other, _RENAME_SWAP)
    except AttributeError:  # an older C library
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _NOT_SUPPORTED:
        return False
    raise OSError(number, os.strerror(number), os.fsdecode(other))
