"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .arguments.arguments import (
        ArgumentsCreateArgumentArguments,
        ArgumentsUpdateArgumentArguments,
    )
    from .list_.list_ import ListListListArguments
    from .texts.texts import TextsPostArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ArgumentsCreateArgumentArguments": "arguments.arguments",
            "ArgumentsUpdateArgumentArguments": "arguments.arguments",
            "ListListListArguments": "list_.list_",
            "TextsPostArguments": "texts.texts",
        },
    )

__all__ = [
    "ArgumentsCreateArgumentArguments",
    "ArgumentsUpdateArgumentArguments",
    "ListListListArguments",
    "TextsPostArguments",
]
