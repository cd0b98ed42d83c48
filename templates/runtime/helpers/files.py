"""Where a file is to be put, by what the caller says and what the file is called."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, cast

from .. import redact
from ..exceptions import DownloadError, RequestValidationError
from .parts import disk, irregular, unfit

__all__ = ["place_of", "safe_name", "target_of"]

_LONGEST: Final = 240
_NUMBERED: Final = frozenset(f"{device}{n}" for device in ("COM", "LPT") for n in range(1, 10))
_DEVICES: Final = frozenset({"CON", "PRN", "AUX", "NUL"}) | _NUMBERED


def safe_name(name: str) -> str:
    """Return a file name that came from elsewhere, if it is nothing but a name on any system.

    Raises:
        DownloadError: It could lead out of its folder, or mean something else than a file.
    """
    stem = name.partition(".")[0].rstrip().upper()
    if (
        not name.strip(". ")
        or name[-1] in ". "
        or not name.isprintable()
        or any(separator in name for separator in "/\\:")
        or stem in _DEVICES
        or len(name.encode("utf-8", "surrogatepass")) > _LONGEST
    ):
        raise DownloadError(
            f"{redact.shorten(ascii(name), 80)} is no safe name for a file;"
            " give the path of a file instead of a folder"
        )
    return name


def place_of(to: object) -> tuple[Path, bool]:
    """Return the path that a caller names, and whether it is a folder's.

    Args:
        to: A folder, or (where no folder is and no separator ends it) the file itself. ``~`` is
            the home of whoever runs the program.

    Raises:
        RequestValidationError: It is no path.
        DownloadError: Something else than a file is there.
    """
    text = _path_text(to)
    path = Path(text)
    with disk(path):
        if text.endswith(("/", os.sep)) or path.is_dir():
            return path, True
        if why := irregular(path):
            raise unfit(path, why)
    return path, False


def _path_text(to: object) -> str:
    if not isinstance(to, str | os.PathLike):
        raise RequestValidationError(f"to is a path, not {type(to).__name__}", path="to")
    try:
        text = os.fsdecode(cast("str | os.PathLike[str]", to))
        raw = os.fsencode(text)
    except (TypeError, UnicodeError):
        text, raw = "", b""
    if not raw or b"\0" in raw:
        raise RequestValidationError("to is no path that a file can have", path="to")
    return os.path.expanduser(text)  # noqa: PTH111  # Path's raises where there is no home


def target_of(path: Path, name: str | None) -> Path:
    """Return the path of the file to write in a folder, which is made where it is missing.

    Args:
        path: The folder.
        name: What the file is called.

    Raises:
        DownloadError: There is no name, it is not safe, or the folder cannot be had.
    """
    if name is None:
        raise DownloadError("the file has no name; give the path of a file instead of a folder")
    target = path / safe_name(name)
    with disk(path):
        path.mkdir(parents=True, exist_ok=True)
        if why := irregular(target):
            raise unfit(target, why)
    return target
