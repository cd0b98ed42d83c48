"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes.notes import NotesPutNotesArguments
    from .shapes.shapes import ShapesPutShapesArguments, ShapesPutToolsArguments
    from .values.values import (
        ValuesPutContainersArguments,
        ValuesPutTimesArguments,
        ValuesPutTuplesArguments,
        ValuesPutValuesArguments,
    )
    from .zoo.zoo import ZooPutAnimalArguments, ZooPutMammalArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "NotesPutNotesArguments": "notes.notes",
            "ShapesPutShapesArguments": "shapes.shapes",
            "ShapesPutToolsArguments": "shapes.shapes",
            "ValuesPutContainersArguments": "values.values",
            "ValuesPutTimesArguments": "values.values",
            "ValuesPutTuplesArguments": "values.values",
            "ValuesPutValuesArguments": "values.values",
            "ZooPutAnimalArguments": "zoo.zoo",
            "ZooPutMammalArguments": "zoo.zoo",
        },
    )

__all__ = [
    "NotesPutNotesArguments",
    "ShapesPutShapesArguments",
    "ShapesPutToolsArguments",
    "ValuesPutContainersArguments",
    "ValuesPutTimesArguments",
    "ValuesPutTuplesArguments",
    "ValuesPutValuesArguments",
    "ZooPutAnimalArguments",
    "ZooPutMammalArguments",
]
