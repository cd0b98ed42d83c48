"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apple.apple import AppleTellArguments
    from .zebra.zebra import ZebraAskArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AppleTellArguments": "apple.apple",
            "ZebraAskArguments": "zebra.zebra",
        },
    )

__all__ = [
    "AppleTellArguments",
    "ZebraAskArguments",
]
