"""One mutated case: which seed, which of its files, how often; all of it out of two numbers."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from fuzz.mutations import spoil
from fuzz.writing import garble, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fuzz.seeds import Seed


class File(NamedTuple):
    """A file's name and content."""

    name: str
    content: bytes


class Case(NamedTuple):
    """The files of one run."""

    seed: str
    document: File
    config: File | None = None
    overlay: File | None = None

    @property
    def files(self) -> tuple[File, ...]:
        """All files there are."""
        return tuple(
            file for file in (self.document, self.config, self.overlay) if file is not None
        )

    def write(self, folder: Path) -> None:
        """Put the files into a folder."""
        for file in self.files:
            (folder / file.name).write_bytes(file.content)


def make(seed: int, number: int, of: Sequence[Seed]) -> Case:
    """The case with a number; the same one whenever the seeds are the same."""
    random = Random(f"{seed}:{number}")  # noqa: S311 - no secret depends on it
    source = random.choice(of)
    with_more = [each for each in of if each.config is not None or each.overlay is not None]
    what = random.random()
    if what < 0.25 and with_more:
        source = random.choice(with_more)
    spoil_document = what >= 0.2
    document = _file("openapi", source.document, random, spoiled=spoil_document)
    config = overlay = None
    if source.config is not None:
        config = _file("specpress", source.config, random, spoiled=what < 0.12)
    if source.overlay is not None:
        overlay = _file("overlay", source.overlay, random, spoiled=what < 0.25)
    return Case(source.name, document, config, overlay)


def _file(name: str, tree: Any, random: Random, *, spoiled: bool) -> File:
    if not spoiled:
        end, content = written(tree, random)
        return File(name + end, content)
    as_text = random.random() < 0.15
    times = random.choice((1, 1, 2, 2, 3, 5, 8, 13))
    end, content = written(tree if as_text else spoil(tree, random, times), random)
    if as_text or random.random() < 0.03:
        content = garble(content, random, random.choice((1, 1, 2, 3)))
    return File(name + end, content)
