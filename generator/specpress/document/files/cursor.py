"""Where a copy stands: in the copy itself, and in the file that is being copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.document.reading.source import Document, Origin
from specpress.document.structure.grammar import (
    Kind,
    Shape,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Span
    from specpress.document.files.loader import File
    from specpress.document.files.resolve import Target
    from specpress.document.structure.graph import Tokens


class Destination(msgspec.Struct, frozen=True):
    """A place in the copy of a target (in the document itself, without one), and its grammar."""

    base: Target | None
    tokens: Tokens
    kind: Kind
    shape: Shape


class _Frame(msgspec.Struct, frozen=True):
    """A file that is being copied: from ``tokens`` on, to what is below ``depth`` of the path."""

    file: File | None
    tokens: Tokens
    depth: int


class Cursor:
    """A place in the copy of a target (``base``, in it ``path``) and in the file it comes from."""

    def __init__(self, document: Document) -> None:
        self.base: Target | None = None
        self.path: list[str | int] = []
        self._document = document
        self._frames: list[_Frame] = [_Frame(None, (), 0)]

    def begin(self, target: Target, file: File | None) -> None:
        """Go to the beginning of another copy."""
        self.base, self.path = target, []
        self._frames = [_Frame(file, target.tokens, 0)]

    def enter(self, file: File | None, tokens: Tokens) -> None:
        """Go on in another file, while the place in the copy stays."""
        self._frames.append(_Frame(file, tokens, len(self.path)))

    def leave(self) -> None:
        """Go back to the file from before."""
        self._frames.pop()

    @property
    def file(self) -> File | None:
        """The file that is being copied; ``None`` for the main one."""
        return self._frames[-1].file

    def origin(self) -> Origin:
        """Where what is being copied is written."""
        frame = self._frames[-1]
        tokens = (*frame.tokens, *map(str, self.path[frame.depth :]))
        if frame.file is not None:
            return Origin(source=frame.file.source, tokens=tokens)
        return self._document.origin(Pointer.of(tokens))

    def span(self) -> Span:
        """The characters of the reference that is being copied."""
        origin = self.origin()
        return origin.source.locate((*origin.tokens, "$ref"))

    def destination(self, kind: Kind, shape: Shape = Shape.ONE) -> Destination:
        """The place in the copy, for what the grammar has there."""
        return Destination(self.base, tuple(map(str, self.path)), kind, shape)
