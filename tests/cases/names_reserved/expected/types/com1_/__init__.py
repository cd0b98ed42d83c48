"""Public types of `client.com1_`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.nul_ import Nul
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Nul": "._shared.nul_",
        },
    )

__all__ = [
    "Nul",
]
