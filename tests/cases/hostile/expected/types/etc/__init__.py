"""Public types of `client.etc`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .etc import TOsAbort, TOsAbortA
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "TOsAbort": "etc",
            "TOsAbortA": "etc",
        },
    )

__all__ = [
    "TOsAbort",
    "TOsAbortA",
]
