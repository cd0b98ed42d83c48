"""The old side out of a git history: which commit, and its files as they were."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DOCUMENTS = frozenset((".yaml", ".yml", ".json"))
_MAIN = ("origin/HEAD", "origin/main", "origin/master")


class HistoryError(Exception):
    """Git has no answer: no repository, no such commit, no such file."""


class History:
    """A repository, asked through the ``git`` program."""

    def __init__(self, folder: Path) -> None:
        """Find the repository that a folder is in.

        Raises:
            HistoryError: there is none, or no git.
        """
        self._folder = folder
        self.top = Path(self._text("rev-parse", "--show-toplevel"))

    def default_ref(self) -> str:
        """The newest release tag before now, else where the branch began, else the last commit.

        A release tag is a version, with or without a ``v``.
        """
        options = ("--match", "v[0-9]*", "--match", "[0-9]*")
        for words in (
            ("describe", "--tags", "--abbrev=0", *options),
            *(("merge-base", "HEAD", branch) for branch in _MAIN),
        ):
            try:
                return self._text(*words)
            except HistoryError:
                continue
        return "HEAD"

    def commit(self, ref: str) -> str:
        """The commit that a reference names.

        Raises:
            HistoryError: it names none.
        """
        return self._text("rev-parse", "--verify", "--end-of-options", f"{ref}^{{commit}}")

    def relative(self, path: Path) -> PurePosixPath:
        """A path from the top of the repository.

        Raises:
            HistoryError: it leads out.
        """
        try:
            return PurePosixPath(path.resolve().relative_to(self.top.resolve()).as_posix())
        except ValueError as error:
            raise HistoryError(f"{path} is not in the repository {self.top}") from error

    def documents(self, commit: str, folder: PurePosixPath) -> list[PurePosixPath]:
        """Every file below a folder that may be a document or a part of one."""
        where = () if folder == PurePosixPath() else (f"{folder}/",)
        said = self._run("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", *where)
        paths = map(
            PurePosixPath, filter(None, said.decode("utf-8", "surrogateescape").split("\0"))
        )
        return [path for path in paths if path.suffix.lower() in _DOCUMENTS]

    def extract(self, commit: str, paths: Iterable[PurePosixPath], into: Path) -> None:
        """Write files as they were in a commit; what was not there is left out."""
        wanted = list(dict.fromkeys(paths))
        asked = "".join(f"{commit}:{path}\n" for path in wanted)
        said = self._run("cat-file", "--batch", stdin=asked.encode("utf-8", "surrogateescape"))
        for path in wanted:
            head, _, said = said.partition(b"\n")
            words = head.rsplit(b" ", 2)
            if len(words) != 3 or words[1] != b"blob":
                size = int(words[2]) + 1 if len(words) == 3 and words[2].isdigit() else 0
                said = said[size:]
                continue
            size = int(words[2])
            target = into / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(said[:size])
            said = said[size + 1 :]

    def _text(self, *words: str) -> str:
        return self._run(*words).decode("utf-8", "surrogateescape").strip()

    def _run(self, *words: str, stdin: bytes | None = None) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603 - git, with arguments that are no shell's
                ("git", "-C", str(self._folder), *words),  # noqa: S607 - the user's own git
                input=stdin,
                capture_output=True,
                check=False,
            )
        except OSError as error:
            raise HistoryError(f"git cannot be started: {error}") from error
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise HistoryError(said[-1] if said else f"git {words[0]} failed")
        return done.stdout
