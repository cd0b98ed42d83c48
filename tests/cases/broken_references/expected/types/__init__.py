"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import things
    from .things.things import Good
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Good": "things.things",
            "things": "",
        },
    )

__all__ = [
    "Good",
    "things",
]
