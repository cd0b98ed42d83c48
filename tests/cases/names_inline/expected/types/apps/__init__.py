"""Public types of `client.apps`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apps import Installation, InstallationOwner
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Installation": "apps",
            "InstallationOwner": "apps",
        },
    )

__all__ = [
    "Installation",
    "InstallationOwner",
]
