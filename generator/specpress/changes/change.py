"""One change: what it is, of what, from what to what, where it stands and whom it reaches."""

from __future__ import annotations

from enum import Enum
from hashlib import sha256
from string import Formatter
from typing import TYPE_CHECKING

import msgspec

from specpress.changes.kinds import NO_CHANGE_NEEDED, Kind
from specpress.pointer import Pointer  # noqa: TC001 - msgspec looks at it

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OR = "; or "
"""What stands between the ways to live with a change."""


class Cause(Enum):
    """Which input made a change."""

    DOCUMENT = "document"
    OVERLAY = "overlay"
    CONFIG = "config"
    GENERATOR = "generator"


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A change for users of the package. ``old`` and ``new`` are empty where there is nothing.

    ``methods``: everything that reaches it, as called on a client. Places are those in the old and
    the new document (or config); ``cause`` is ``None`` until it is found out.
    """

    kind: Kind
    subject: str
    old: str = ""
    new: str = ""
    methods: tuple[str, ...] = ()
    old_place: Pointer | None = None
    new_place: Pointer | None = None
    cause: Cause | None = None

    @property
    def message(self) -> str:
        """The change in a sentence."""
        return self.kind.message.format(**self._words())

    @property
    def hint(self) -> str:
        """How to live with it; empty where nothing needs to be done.

        Of several ways, those that speak of what is not there are left out: not every name has a
        place in the document to pin it at.
        """
        said, words = self.kind.hint, self._words()
        if said == NO_CHANGE_NEEDED:
            return ""
        ways = [way for way in said.removesuffix(".").split(_OR) if all(_used(way, words))]
        return f"{_OR.join(ways)}.".format(**words)

    @property
    def fingerprint(self) -> str:
        """What tells it from every other change, wherever it stands: 12 hexadecimal digits."""
        said = f"{self.kind.id}\0{self.subject}\0{self.old}\0{self.new}"
        return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:12]

    def _words(self) -> dict[str, str]:
        home = self.subject.rpartition(".")[0]
        return {
            "subject": self.subject,
            "old": self.old or "nothing",
            "new": self.new or "nothing",
            "place": self.new_place or "",
            "name": self.subject.rpartition(".")[2],
            "home": home,
            "sibling": self.new if self.new.rpartition(".")[0] == home else "",
            "operation": _operation(self.new_place),
        }


def _used(pattern: str, words: Mapping[str, str]) -> Iterator[str]:
    """The words that a pattern is filled with."""
    for _, name, _, _ in Formatter().parse(pattern):
        if name is not None:
            yield words[name]


def _operation(place: Pointer | None) -> str:
    """The operation at a place of a document, as a config calls it, in quotes."""
    tokens = () if place is None else place.tokens
    if len(tokens) != 3 or tokens[0] != "paths":
        return ""
    return f"{tokens[2].upper()} {tokens[1]}".replace("'", "''")
