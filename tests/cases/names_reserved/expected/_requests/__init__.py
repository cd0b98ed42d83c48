"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .con_.con_ import ConListConArguments
    from .types_.types_ import TypesCreateArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ConListConArguments": "con_.con_",
            "TypesCreateArguments": "types_.types_",
        },
    )

__all__ = [
    "ConListConArguments",
    "TypesCreateArguments",
]
