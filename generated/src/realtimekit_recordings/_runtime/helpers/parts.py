"""Files that are not whole yet: each grows beside its target, for one download alone.

A part belongs to whoever holds a lock on the open file. The system gives such a lock up when its
process ends, however it ends, so that what a crash leaves behind is found and taken up; and nobody
waits for one, for who comes second takes another part. Where a system or a folder has no such
locks, a part is of one download only, and goes with it.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Final, final

from .. import redact
from ..exceptions import DownloadError

if TYPE_CHECKING:
    from collections.abc import Generator
    from io import FileIO
    from pathlib import Path

__all__ = ["Part", "disk", "irregular", "unfit"]

if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        raise OSError(f"no file can be locked so, and {descriptor} cannot, either")

    def _unlock(descriptor: int) -> None:
        pass

else:
    from fcntl import LOCK_EX, LOCK_NB, LOCK_UN, flock

    def _lock(descriptor: int) -> None:
        flock(descriptor, LOCK_EX | LOCK_NB)

    def _unlock(descriptor: int) -> None:
        flock(descriptor, LOCK_UN)


_MOST: Final = 100  # downloads to one target at once
_LONGEST_TAG: Final = 1024
# Not through a link that someone else has put there, nor waiting for a pipe's other end.
_FLAGS: Final = (
    getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
_KINDS: Final = {stat.S_IFDIR: "a folder", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket"}


@contextmanager
def disk(path: Path) -> Generator[None]:
    """Turn what the system says of a file into the client's own error."""
    try:
        yield
    except OSError as error:
        raise unfit(path, error.strerror or type(error).__name__) from error


def unfit(path: Path, why: str) -> DownloadError:
    """Return the error for a file that cannot be written."""
    return DownloadError(f"cannot write {redact.shorten(ascii(path.name), 80)}: {why}")


def irregular(path: Path) -> str:
    """Say why a path is no place for a file; empty where it is one, or where nothing is yet."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return ""
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISLNK(mode):
        return "it is a symbolic link; give the path that it leads to"
    return f"it is {_KINDS.get(stat.S_IFMT(mode), 'a device')}, not a file"


@final
class Part:
    """A file that grows beside its target and takes its place when it is whole.

    Args:
        target: The path that it will have.
        origin: What it is a part of, so that nothing else is ever continued with it.

    Attributes:
        size: How many bytes it has.
        tag: The strong validator of what it is a part of; empty where nothing is known.

    Raises:
        DownloadError: It cannot be written, or too many are being written.
    """

    __slots__ = ("_digest", "_file", "_is_lasting", "_path", "size", "tag", "target")

    def __init__(self, target: Path, origin: str) -> None:
        digest = sha256(f"{target.name}\0{origin}".encode("utf-8", "surrogatepass")).hexdigest()
        self.target: Final = target
        self._digest: Final = digest[:20]
        with disk(target):
            self._file, self._path, self._is_lasting = _claim(target, self._digest)
        self.size = os.fstat(self._file.fileno()).st_size
        self.tag = _read(_note(self._path)) if self.size else ""
        if self.size and not self.tag:
            self.restart("")  # nothing can prove what it is a part of

    def write(self, chunk: bytes) -> None:
        """Add to it."""
        view = memoryview(chunk)
        with disk(self.target):
            while view:
                written = self._file.write(view)
                self.size += written
                view = view[written:]

    def restart(self, tag: str) -> None:
        """Forget what is there; ``tag`` is the strong validator of what comes now."""
        self.step_back(self.size)
        self.tag = tag
        note = _note(self._path)
        with disk(self.target):
            note.unlink(missing_ok=True)
            if tag and self._is_lasting:
                _write(note, tag)

    def step_back(self, count: int) -> None:
        """Forget the last bytes."""
        with disk(self.target):
            self.size -= count
            self._file.truncate(self.size)

    def finish(self) -> Path:
        """Put it in its target's place, at once and whole, and return that.

        Raises:
            DownloadError: Somebody else has changed it, or the place is none for a file.
        """
        with disk(self.target):
            os.fsync(self._file.fileno())
            if why := irregular(self.target):
                raise unfit(self.target, why)
            if not _is_at(self._file, self._path, self.size):
                raise unfit(self.target, "somebody else has changed it meanwhile")
            _take_mode(self._file, self.target)
            if sys.platform == "win32":
                self._file.close()  # an open file cannot be moved there
            self._path.replace(self.target)
            _note(self._path).unlink(missing_ok=True)
        _release(self._file)
        _sweep(self.target, self._digest)
        return self.target

    def close(self) -> None:
        """Leave it for the next time, unless nothing could be done with it then."""
        if self._file.closed:
            return
        if not (self.size and self.tag and self._is_lasting):
            _remove(self._file, self._path)
        _release(self._file)

    def discard(self) -> None:
        """Remove it."""
        self.restart("")
        self.close()


def _claim(target: Path, digest: str) -> tuple[FileIO, Path, bool]:
    """Return a part that is nobody else's, where it is, and whether it may outlast its download."""
    for create in (False, True):  # what was left behind comes first
        for path in _places(target, digest):
            file = _open(path, _mode(target), create=create)
            if file is None:
                continue
            try:
                _lock(file.fileno())
            except BlockingIOError:
                pass  # somebody else's
            except OSError:
                file.close()
                return _claim_without_lock(target, digest, path if create else None)
            else:
                if _is_at(file, path, None):
                    return file, path, True
            file.close()
    raise unfit(target, f"{_MOST} downloads to it are under way")


def _claim_without_lock(target: Path, digest: str, made: Path | None) -> tuple[FileIO, Path, bool]:
    if made is not None:
        made.unlink(missing_ok=True)
    path = target.with_name(f".{digest}-{secrets.token_hex(8)}.part")
    file = _open(path, _mode(target), create=True)
    if file is None:
        raise FileExistsError("a name drawn at random is taken")
    return file, path, False


def _places(target: Path, digest: str) -> Generator[Path]:
    for number in range(_MOST):
        yield target.with_name(f".{digest}{f'-{number}' if number else ''}.part")


def _note(path: Path) -> Path:
    return path.with_suffix(".tag")


def _open(path: Path, mode: int, *, create: bool) -> FileIO | None:
    """Open a part, or return ``None`` where there is none, or one already, or another's."""
    flags = _FLAGS | os.O_WRONLY | os.O_APPEND | (os.O_CREAT | os.O_EXCL if create else 0)
    try:
        descriptor = os.open(path, flags, mode & 0o666)
    except FileExistsError:
        return None
    except OSError:
        if create:
            raise
        return None
    file = os.fdopen(descriptor, "ab", 0)
    found = os.fstat(descriptor)
    is_own = sys.platform == "win32" or found.st_uid == os.geteuid()
    if not (is_own and stat.S_ISREG(found.st_mode) and found.st_nlink == 1):
        file.close()
        return None
    if sys.platform != "win32":
        os.fchmod(descriptor, found.st_mode & mode & 0o777)
    return file


def _mode(target: Path) -> int:
    """Return what a part may be open to: no more people than what it will replace, but us."""
    try:
        return target.lstat().st_mode | 0o200
    except OSError:
        return 0o777


def _take_mode(file: FileIO, target: Path) -> None:
    """Give a file the owner and the mode of the one it will replace; never a wider one."""
    try:
        old = target.lstat()
    except FileNotFoundError:
        return
    if sys.platform != "win32":
        new, mode = os.fstat(file.fileno()), old.st_mode & 0o777
        if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
            try:
                os.fchown(file.fileno(), old.st_uid, old.st_gid)
            except OSError:
                mode &= 0o707  # another group would get what the old one had
        os.fchmod(file.fileno(), mode)


def _is_at(file: FileIO, path: Path, size: int | None) -> bool:
    """Whether a path still leads to an open file, and it has the size that it should."""
    ours = os.fstat(file.fileno())
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return os.path.samestat(ours, found) and (size is None or ours.st_size == size)


def _remove(file: FileIO, path: Path) -> None:
    with suppress(OSError):
        _note(path).unlink(missing_ok=True)
        if _is_at(file, path, None):
            if sys.platform == "win32":
                file.close()
            path.unlink(missing_ok=True)


def _release(file: FileIO) -> None:
    if not file.closed:
        with suppress(OSError):
            _unlock(file.fileno())  # a forked child may have it open as well
        file.close()


def _sweep(target: Path, digest: str) -> None:
    """Remove what others left behind of a file that is whole now."""
    for path in _places(target, digest):
        file = _open(path, 0o777, create=False)
        if file is not None:
            with suppress(OSError):
                _lock(file.fileno())
                _remove(file, path)
            _release(file)


def _read(note: Path) -> str:
    try:
        with os.fdopen(os.open(note, os.O_RDONLY | _FLAGS), "rb") as file:
            tag = file.read(_LONGEST_TAG + 1).decode("ascii")
    except (OSError, UnicodeDecodeError):
        return ""
    return tag if tag.isprintable() and len(tag) <= _LONGEST_TAG else ""


def _write(note: Path, tag: str) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS
    with os.fdopen(os.open(note, flags, 0o600), "wb") as file:
        file.write(tag.encode("ascii"))
