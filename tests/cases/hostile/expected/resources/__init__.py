"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .etc import AsyncEtc, Etc
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncEtc": "etc",
            "Etc": "etc",
        },
    )

__all__ = [
    "AsyncEtc",
    "Etc",
]
