"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .doors.doors import DoorsAddArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "DoorsAddArguments": "doors.doors",
        },
    )

__all__ = [
    "DoorsAddArguments",
]
