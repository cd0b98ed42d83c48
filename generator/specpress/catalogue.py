"""Every diagnostic there is, gathered from the rooms that report them."""

from __future__ import annotations

from specpress.changes import codes as changes
from specpress.config import codes as config
from specpress.diagnostics import Code
from specpress.document import codes as document
from specpress.document.files import codes as files
from specpress.document.normalise import codes as normalise
from specpress.document.overlay import codes as overlay
from specpress.document.reading import codes as reading
from specpress.document.spelling import codes as spelling
from specpress.document.structure import codes as structure
from specpress.emit import codes as emit
from specpress.emit.views import codes as views
from specpress.lower import codes as lower
from specpress.naming import codes as naming


def all_codes() -> tuple[Code, ...]:
    """Every code, by id."""
    rooms = (
        document,
        reading,
        structure,
        normalise,
        spelling,
        overlay,
        files,
        lower,
        naming,
        config,
        emit,
        views,
        changes,
    )
    found = {value for room in rooms for value in vars(room).values() if isinstance(value, Code)}
    return tuple(sorted(found, key=lambda code: code.id))
