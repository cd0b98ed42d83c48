"""Problems as values: every stage reports here, only ``cli`` decides what they cost.

A diagnostic names a *place* (a :class:`~specpress.pointer.Pointer`); the line and column are
looked up when it is shown, so a document without problems never pays for positions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum

import msgspec

from specpress.pointer import Pointer


class Severity(Enum):
    """What a problem costs.

    ERROR: something of the document is dropped or was guessed (exit 1 under ``--strict``).
    WARNING: the document was untidy and has been read as it was surely meant.
    NOTE: worth knowing, nothing to do.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Blame(Enum):
    """Whose move it is: the document's author, or specpress (not supported yet)."""

    DOCUMENT = "document"
    UNSUPPORTED = "unsupported"
    CONFIG = "config"


class Code(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of problem. ``message`` and ``hint`` are ``str.format`` patterns."""

    id: str
    name: str
    severity: Severity
    blame: Blame
    message: str
    hint: str
    explanation: str

    @property
    def standing(self) -> str:
        """How grave it is and whose move it is: ``"error, document"``."""
        return f"{self.severity.value}, {self.blame.value}"


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a text file. Lines and columns count from 1, as editors do.

    ``text`` is the line, or of a very long line the part around the place; ``text_column`` is the
    column at which it begins.
    """

    file: str
    line: int
    column: int
    end_column: int
    text: str
    text_column: int = 1


class Diagnostic(msgspec.Struct, frozen=True, kw_only=True):
    """One problem. ``where`` is a place in a document; ``span`` wins where both are given."""

    code: Code
    message: str
    hint: str
    where: Pointer | None = None
    span: Span | None = None


class Stopped(Exception):  # noqa: N818 - not an error of the program: the reason is reported
    """The document cannot be used any further; the reason has been reported already."""


class Diagnostics:
    """Collects what the stages report. ``report`` never raises; ``stop`` ends the run."""

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []
        self._seen: set[tuple[str, str, Pointer | None, Span | None]] = set()

    def report(
        self,
        code: Code,
        where: Pointer | None = None,
        *,
        span: Span | None = None,
        **arguments: object,
    ) -> None:
        """Record one problem; the same problem at the same place is recorded once."""
        message = code.message.format(**arguments)
        key = (code.id, message, where, span)
        if key in self._seen:
            return
        self._seen.add(key)
        hint = code.hint.format(**arguments)
        self._found.append(
            Diagnostic(code=code, message=message, hint=hint, where=where, span=span)
        )

    def stop(
        self,
        code: Code,
        where: Pointer | None = None,
        *,
        span: Span | None = None,
        **arguments: object,
    ) -> Stopped:
        """Record a problem that ends the run; use as ``raise diagnostics.stop(...)``."""
        self.report(code, where, span=span, **arguments)
        return Stopped(code.id)

    def __iter__(self) -> Iterator[Diagnostic]:
        """What was reported, in order."""
        return iter(self._found)

    def __len__(self) -> int:
        """How many problems were reported."""
        return len(self._found)

    @property
    def has_errors(self) -> bool:
        """Whether anything reported so far is an error."""
        return any(found.code.severity is Severity.ERROR for found in self._found)


class Habits:
    """Problems that a document has in many places: each is told once, with a count.

    Their messages have a ``{times}`` for it.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], tuple[Code, Pointer, dict[str, str]]] = {}
        self._places: dict[tuple[str, ...], set[Pointer]] = {}

    def add(self, code: Code, where: Pointer, **arguments: str) -> None:
        """Remember a problem; the same words at another place only count."""
        key = (code.id, *arguments.values())
        self._found.setdefault(key, (code, where, arguments))
        self._places.setdefault(key, set()).add(where)

    def tell(self, report: Callable[..., None]) -> None:
        """Report each problem at the place where it was met first."""
        for key, (code, where, arguments) in self._found.items():
            count = len(self._places[key])
            times = f" ({count} times)" if count > 1 else ""
            report(code, where, times=times, **arguments)


Locate = Callable[[Pointer], Span | None]
"""Turns a place into a position; ``document.source`` provides it."""
