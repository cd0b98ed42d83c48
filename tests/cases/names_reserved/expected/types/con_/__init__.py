"""Public types of `client.con_`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._shared.any_model import Con, List
    from .._shared.list_params import ListParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Con": "._shared.any_model",
            "List": "._shared.any_model",
            "ListParam": "._shared.list_params",
        },
    )

__all__ = [
    "Con",
    "List",
    "ListParam",
]
