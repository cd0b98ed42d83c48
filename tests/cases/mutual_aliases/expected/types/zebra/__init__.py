"""Public types of `client.zebra`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.any_model import Zebra
    from .._shared.any_model_params import ZebraParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Zebra": "._shared.any_model",
            "ZebraParam": "._shared.any_model_params",
        },
    )

__all__ = [
    "Zebra",
    "ZebraParam",
]
