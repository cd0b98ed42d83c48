"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file import AsyncFile, File
    from .form import AsyncForm, Form
    from .orders import AsyncOrders, Orders
    from .text import AsyncText, Text
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncFile": "file",
            "AsyncForm": "form",
            "AsyncOrders": "orders",
            "AsyncText": "text",
            "File": "file",
            "Form": "form",
            "Orders": "orders",
            "Text": "text",
        },
    )

__all__ = [
    "AsyncFile",
    "AsyncForm",
    "AsyncOrders",
    "AsyncText",
    "File",
    "Form",
    "Orders",
    "Text",
]
