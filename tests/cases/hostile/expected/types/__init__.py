"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import etc
    from .etc.etc import TOsAbort, TOsAbortA
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "TOsAbort": "etc.etc",
            "TOsAbortA": "etc.etc",
            "etc": "",
        },
    )

__all__ = [
    "TOsAbort",
    "TOsAbortA",
    "etc",
]
