"""The templates of a run: found, read once and digested. To know them takes no Jinja."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.codes import TEMPLATES_MISSING
from specpress.emit.output.lock import tree_digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.diagnostics import Diagnostics

_SUFFIXES = (".jinja", ".py")


class Templates(msgspec.Struct, frozen=True, kw_only=True):
    """The templates of one run, read once. ``files`` is keyed by path with ``/``."""

    directory: str  # as shown to people
    files: Mapping[str, str]
    digest: str

    @property
    def runtime(self) -> Mapping[str, str]:
        """The modules to copy as they are, by file name."""
        prefix = "runtime/"
        return {
            path.removeprefix(prefix): text
            for path, text in self.files.items()
            if path.startswith(prefix)
        }


def own_directory() -> Path:
    """Where specpress's own templates are: in the wheel beside the code, else in the checkout."""
    here = Path(__file__).resolve().parents[1]
    packaged = here / "_templates"
    return packaged if packaged.is_dir() else here.parents[1] / "templates"


def load_templates(directory: Path | None, diagnostics: Diagnostics) -> Templates:
    """Read all templates and runtime modules; ``None`` means specpress's own.

    Raises:
        Stopped: the directory is missing, or has no templates.
    """
    root = directory if directory is not None else own_directory()
    shown = "templates" if directory is None else directory.as_posix()
    try:
        files = {path: (root / path).read_text("utf-8") for path in sorted(_walk(root, ""))}
    except (OSError, UnicodeDecodeError):
        files = {}
    if not any(path.startswith("package/") for path in files):
        raise diagnostics.stop(TEMPLATES_MISSING, directory=shown)
    return Templates(directory=shown, files=files, digest=tree_digest(files))


def _walk(root: Path, prefix: str) -> Iterator[str]:
    for entry in os.scandir(root / prefix):
        path = f"{prefix}{entry.name}"
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _walk(root, f"{path}/")
        elif entry.name.endswith(_SUFFIXES):
            yield path
