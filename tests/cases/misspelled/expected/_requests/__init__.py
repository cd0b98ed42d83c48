"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boxes.boxes import (
        BoxesAddBoxArguments,
        BoxesListBoxesArguments,
        BoxesReplaceTextArguments,
    )
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BoxesAddBoxArguments": "boxes.boxes",
            "BoxesListBoxesArguments": "boxes.boxes",
            "BoxesReplaceTextArguments": "boxes.boxes",
        },
    )

__all__ = [
    "BoxesAddBoxArguments",
    "BoxesListBoxesArguments",
    "BoxesReplaceTextArguments",
]
