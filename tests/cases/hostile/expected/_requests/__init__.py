"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .etc.etc import EtcXImportOsArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "EtcXImportOsArguments": "etc.etc",
        },
    )

__all__ = [
    "EtcXImportOsArguments",
]
