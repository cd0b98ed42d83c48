"""JSON Pointers (RFC 6901), the one way specpress names a place in a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable


class Pointer(str):
    """A place in a document, spelled ``FILE#/token/token``; FILE is empty for the main document.

    A ``str`` subclass: it hashes, sorts and serialises as its spelling, so it can be a
    dictionary key, the identity of a schema and a line in the lock file without conversion.

    >>> Pointer.ROOT / "paths" / "/pets" / "get"
    '#/paths/~1pets/get'
    """

    __slots__ = ()

    ROOT: ClassVar[Pointer]

    @classmethod
    def of(cls, tokens: Iterable[str | int], *, file: str = "") -> Pointer:
        """The place at the end of a path of object keys and array indexes.

        >>> Pointer.of(("paths", "/pets", "get", "parameters", 0))
        '#/paths/~1pets/get/parameters/0'
        """
        return cls(f"{file}#" + "".join(f"/{_escape(token)}" for token in tokens))

    def __truediv__(self, token: str | int) -> Pointer:
        """The child of this place under an object key or an array index."""
        return Pointer(self + "/" + _escape(token))  # adding is what costs least, of so many

    @property
    def file(self) -> str:
        """The file part; empty for the main document."""
        return self.partition("#")[0]

    @property
    def tokens(self) -> tuple[str, ...]:
        """The unescaped path from the root of the file to this place."""
        path = self.partition("#")[2]
        if not path:
            return ()
        return tuple(part.replace("~1", "/").replace("~0", "~") for part in path[1:].split("/"))

    @property
    def parent(self) -> Pointer:
        """The place that holds this one; the root is its own parent."""
        head, slash, _ = self.rpartition("/")
        return Pointer(head) if slash and "#" in head else self

    @property
    def name(self) -> str:
        """The last token; empty at the root."""
        tokens = self.tokens
        return tokens[-1] if tokens else ""


def _escape(token: str | int) -> str:
    text = str(token)
    if "/" in text or "~" in text:
        return text.replace("~", "~0").replace("/", "~1")
    return text


Pointer.ROOT = Pointer("#")
