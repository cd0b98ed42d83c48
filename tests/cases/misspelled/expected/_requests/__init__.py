"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boxes.boxes import BoxesAddArguments, BoxesListBoxesArguments, BoxesReplaceTextArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BoxesAddArguments": "boxes.boxes",
            "BoxesListBoxesArguments": "boxes.boxes",
            "BoxesReplaceTextArguments": "boxes.boxes",
        },
    )

__all__ = [
    "BoxesAddArguments",
    "BoxesListBoxesArguments",
    "BoxesReplaceTextArguments",
]
