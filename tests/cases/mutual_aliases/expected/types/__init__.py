"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import apple, zebra
    from ._shared.any_model import AnyModel, Herd, Stripes, Zebra
    from ._shared.any_model_params import StripesParam, ZebraParam
    from .apple.apple import Aardvark, Apple
    from .apple.apple_params import AardvarkParam, AppleParam
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Aardvark": "apple.apple",
            "AardvarkParam": "apple.apple_params",
            "AnyModel": "_shared.any_model",
            "Apple": "apple.apple",
            "AppleParam": "apple.apple_params",
            "Herd": "_shared.any_model",
            "Stripes": "_shared.any_model",
            "StripesParam": "_shared.any_model_params",
            "Zebra": "_shared.any_model",
            "ZebraParam": "_shared.any_model_params",
            "apple": "",
            "zebra": "",
        },
    )

__all__ = [
    "Aardvark",
    "AardvarkParam",
    "AnyModel",
    "Apple",
    "AppleParam",
    "Herd",
    "Stripes",
    "StripesParam",
    "Zebra",
    "ZebraParam",
    "apple",
    "zebra",
]
