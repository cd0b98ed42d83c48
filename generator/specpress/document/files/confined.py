"""Reading a file that lies in a folder, and nothing outside of it."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class OutsideError(Exception):
    """The file does not lie in the folder."""


class NotAFileError(Exception):
    """What is there is not an ordinary file; the text says what it is."""


class TooLargeError(Exception):
    """The file has more bytes than are wanted."""


def real_name(folder: Path, name: str) -> str:
    """The path of a file from ``folder``, which is a real path, with every link resolved.

    Raises:
        OutsideError: it leads out of the folder.
        OSError: links lead in a circle.
    """
    real = os.path.realpath(folder / name)
    try:
        inside = os.path.commonpath([folder, real]) == str(folder)
    except ValueError:  # another drive
        inside = False
    if not inside:
        raise OutsideError
    return os.path.relpath(real, folder).replace(os.sep, "/")


def read_beneath(folder: Path, name: str, limit: int) -> bytes:
    """The content of a file by its real name: no link is followed any more.

    Should one appear on the way meanwhile, opening fails; so nothing outside is ever opened.

    Raises:
        NotAFileError: it is a directory, a device, a pipe or a socket.
        TooLargeError: it has more than ``limit`` bytes.
        OSError: it is not there, or cannot be read.
    """
    with os.fdopen(_open(folder, name.split("/")), "rb") as file:
        _check(os.fstat(file.fileno()).st_mode)  # what was looked at may have been replaced
        content = file.read(limit + 1)
    if len(content) > limit:
        raise TooLargeError
    return content


def _open(folder: Path, parts: list[str]) -> int:
    if os.open not in os.supports_dir_fd:  # Windows, where only paths can be opened
        path = folder.joinpath(*parts)
        _check(path.stat(follow_symlinks=False).st_mode)
        return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    here = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in parts[:-1]:
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
            inner = os.open(part, flags, dir_fd=here)
            os.close(here)
            here = inner
        # Opening alone does something to a device, and waits at a pipe.
        _check(os.stat(parts[-1], dir_fd=here, follow_symlinks=False).st_mode)
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        return os.open(parts[-1], flags, dir_fd=here)
    finally:
        os.close(here)


_KINDS = (
    (stat.S_ISLNK, "it is a link that leads to no file"),
    (stat.S_ISDIR, "it is a directory"),
    (stat.S_ISFIFO, "it is a pipe"),
    (stat.S_ISSOCK, "it is a socket"),
)


def _check(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise NotAFileError(next((text for is_so, text in _KINDS if is_so(mode)), "it is a device"))
