"""What the tests of this room share: all stages in a row, and diagnostics in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.document.normalise.normalise import normalise
from specpress.document.parse import Parsed, parse
from specpress.document.reading.source import Document, loads
from specpress.document.references import drop_unresolved
from specpress.document.upgrade import upgrade
from specpress.document.version import check_version

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostic, Diagnostics


def prepared(text: str | bytes, diagnostics: Diagnostics, file: str = "openapi.yaml") -> Document:
    document = check_version(loads(text, diagnostics, file=file), diagnostics)
    return drop_unresolved(normalise(upgrade(document, diagnostics), diagnostics), diagnostics)


def parsed(text: str | bytes, diagnostics: Diagnostics, file: str = "openapi.yaml") -> Parsed:
    return parse(prepared(text, diagnostics, file), diagnostics)


def names(diagnostics: Diagnostics) -> list[str]:
    return [found.code.name for found in diagnostics]


def marked(found: Diagnostic) -> str:
    """The characters that the caret line points at."""
    assert found.span is not None
    start = found.span.column - found.span.text_column
    return found.span.text[start : found.span.end_column - found.span.text_column]


def place(found: Diagnostic) -> tuple[int, int]:
    assert found.span is not None
    return found.span.line, found.span.column
