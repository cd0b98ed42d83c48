"""All kinds of change as one page, for those who want to know what is told before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes import codes
from specpress.changes.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator


def listing() -> str:
    """A Markdown table of every kind: code, name, what it breaks, what it says, what to do."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Kinds of changes"
    yield ""
    yield "What `specpress changes` tells of. A *major* change breaks programs: in *source* their"
    yield "import or their types, in *behaviour* what is sent, refused or shown when they run."
    yield "`specpress explain CODE` says more. This page is made by `specpress.changes.listing`."
    yield ""
    yield "| Code | Name | Felt in | Level | What is said | What to do |"
    yield "|---|---|---|---|---|---|"
    for each in sorted(kinds(), key=lambda it: it.id):
        cells = (each.id, each.name, each.axis.value, each.level.value, each.message, each.hint)
        yield f"| {' | '.join(_cell(cell) for cell in cells)} |"


def kinds() -> tuple[Kind, ...]:
    """Every kind of change."""
    return tuple(each for each in vars(codes).values() if isinstance(each, Kind))


def _cell(text: str) -> str:
    plain = text.replace("{{", "\0").replace("}}", "\1").replace("{", "<").replace("}", ">")
    return plain.replace("\0", "{").replace("\1", "}").replace("|", "\\|")
