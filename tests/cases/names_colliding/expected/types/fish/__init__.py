"""Public types of `client.fish`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.api_error import Holder
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Holder": "._shared.api_error",
        },
    )

__all__ = [
    "Holder",
]
