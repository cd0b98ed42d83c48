"""Files of the caller: the one module that writes to disk."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, final

from .. import redact
from ..exceptions import DownloadError

if TYPE_CHECKING:
    from .download import Target

__all__ = ["Part", "safe_name", "target_of"]

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


def target_of(to: Target, name: str | None) -> Path:
    """Return the path of the file to write; a folder is made where one is meant.

    Args:
        to: A folder, or (where no folder is and no separator ends it) the file itself.
        name: What the file is called in a folder.

    Raises:
        DownloadError: It needs a name, and there is none or it is not safe.
    """
    text = os.fspath(to)
    path = Path(text)
    if not text.endswith(("/", os.sep)) and not path.is_dir():
        return path
    if name is None:
        raise DownloadError("the file has no name; give the path of a file instead of a folder")
    target = path / safe_name(name)
    path.mkdir(parents=True, exist_ok=True)
    return target


@final
class Part:
    """A file that grows beside its target and takes its place when it is whole.

    Args:
        target: The path that it will have.
        origin: What it is a part of, so that nothing else is ever continued with it.
    """

    __slots__ = ("_file", "path", "size", "target")

    def __init__(self, target: Path, origin: str) -> None:
        digest = sha256(f"{target.name}\0{origin}".encode("utf-8", "surrogatepass")).hexdigest()
        self.target: Final = target
        self.path: Final = target.with_name(f".{digest[:20]}.part")
        # Not through a link that someone else has put there.
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        flags |= getattr(os, "O_BINARY", 0)
        self._file: Final[IO[bytes]] = os.fdopen(os.open(self.path, flags, 0o666), "ab", 0)
        self.size = os.fstat(self._file.fileno()).st_size

    def write(self, chunk: bytes) -> None:
        """Add to it."""
        view = memoryview(chunk)
        while view:
            written = self._file.write(view)
            self.size += written
            view = view[written:]

    def restart(self) -> None:
        """Forget what is there."""
        self._file.truncate(0)
        self.size = 0

    def finish(self) -> Path:
        """Put it in its target's place, at once and whole."""
        os.fsync(self._file.fileno())
        self._file.close()
        self.path.replace(self.target)
        return self.target

    def close(self) -> None:
        """Leave it for the next time, unless nothing is in it."""
        if not self._file.closed:
            self._file.close()
            if self.size == 0:
                self.path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Remove it."""
        self.restart()
        self.close()
