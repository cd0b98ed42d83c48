"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._shared.done import Done
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Done": "_shared.done",
        },
    )

__all__ = [
    "Done",
]
