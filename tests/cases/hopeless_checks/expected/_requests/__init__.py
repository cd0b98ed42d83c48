"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file.file import FileSendFileArguments
    from .form.form import FormSendFormArguments
    from .orders.orders import OrdersCreateOrderArguments
    from .text.text import TextSendTextArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "FileSendFileArguments": "file.file",
            "FormSendFormArguments": "form.form",
            "OrdersCreateOrderArguments": "orders.orders",
            "TextSendTextArguments": "text.text",
        },
    )

__all__ = [
    "FileSendFileArguments",
    "FormSendFormArguments",
    "OrdersCreateOrderArguments",
    "TextSendTextArguments",
]
