"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file.file import FileSendArguments
    from .form.form import FormSendArguments
    from .orders.orders import OrdersCreateArguments
    from .text.text import TextSendArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "FileSendArguments": "file.file",
            "FormSendArguments": "form.form",
            "OrdersCreateArguments": "orders.orders",
            "TextSendArguments": "text.text",
        },
    )

__all__ = [
    "FileSendArguments",
    "FormSendArguments",
    "OrdersCreateArguments",
    "TextSendArguments",
]
