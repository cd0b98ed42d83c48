"""Public types of `client.apple`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apple import Aardvark, Apple
    from .apple_params import AardvarkParam, AppleParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Aardvark": "apple",
            "AardvarkParam": "apple_params",
            "Apple": "apple",
            "AppleParam": "apple_params",
        },
    )

__all__ = [
    "Aardvark",
    "AardvarkParam",
    "Apple",
    "AppleParam",
]
