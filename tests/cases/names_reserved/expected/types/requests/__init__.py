"""Public types of `client.requests`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.any_model import Con
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Con": "._shared.any_model",
        },
    )

__all__ = [
    "Con",
]
