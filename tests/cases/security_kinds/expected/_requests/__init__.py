"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .doors.doors import DoorsListAllKeysArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "DoorsListAllKeysArguments": "doors.doors",
        },
    )

__all__ = [
    "DoorsListAllKeysArguments",
]
