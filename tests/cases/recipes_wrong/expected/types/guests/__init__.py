"""Public types of `client.guests`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .guests import Guest, Stay
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Guest": "guests",
            "Stay": "guests",
        },
    )

__all__ = [
    "Guest",
    "Stay",
]
