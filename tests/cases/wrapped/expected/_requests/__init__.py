"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .doors.doors import DoorsAddDoorArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "DoorsAddDoorArguments": "doors.doors",
        },
    )

__all__ = [
    "DoorsAddDoorArguments",
]
