"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .arguments.arguments import ArgumentsCreateArguments, ArgumentsUpdateArguments
    from .list_.list_ import ListCreateArguments
    from .texts.texts import TextsPostArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "ArgumentsCreateArguments": "arguments.arguments",
            "ArgumentsUpdateArguments": "arguments.arguments",
            "ListCreateArguments": "list_.list_",
            "TextsPostArguments": "texts.texts",
        },
    )

__all__ = [
    "ArgumentsCreateArguments",
    "ArgumentsUpdateArguments",
    "ListCreateArguments",
    "TextsPostArguments",
]
