"""Public types of `client.texts`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .texts import Texts
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Texts": "texts",
        },
    )

__all__ = [
    "Texts",
]
