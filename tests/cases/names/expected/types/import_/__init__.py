"""Public types of `client.import_`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .import_ import MyOddName
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "MyOddName": "import_",
        },
    )

__all__ = [
    "MyOddName",
]
