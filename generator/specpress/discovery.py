"""Which config a run uses where the command line names none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.reading.source import load

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "specpress.yaml"
USUAL = (Path(NAME), Path("spec") / NAME)
"""Where a config is looked for that names its document itself."""


class Found(msgspec.Struct, frozen=True):
    """What came of looking: the config to use, if any, and a line for people about it."""

    config: Path | None = None
    line: str = ""


def find_config(document: Path | None) -> Found:
    """The config of the working directory, or the one that lies beside a document.

    One that is about another document is not used, and a line says so.
    """
    if document is None:
        return Found(next((path for path in USUAL if path.is_file()), None))
    for path in _beside(document):
        told = _document_of(path)
        if told is None or _same(told, document):
            return Found(path, f"with {path}, which lies beside (--no-config does without)")
        line = f"{path} is about {told} and is not used (--config {path} uses it)"
        return Found(None, line)
    return Found()


def _beside(document: Path) -> Iterator[Path]:
    """Configs that may be meant: in the document's folder, then in the working directory."""
    places = dict.fromkeys((document.parent / NAME, Path(NAME)))
    return (path for path in places if path.is_file())


def _document_of(config: Path) -> Path | None:
    """The document that a config names; what is wrong with a config is told once it is used."""
    try:
        data = load(config, Diagnostics()).data
    except Stopped:
        return None
    named = data.get("document")
    return config.parent / named if isinstance(named, str) else None


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
