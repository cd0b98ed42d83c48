"""Public types of `client.projects`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .projects import GetProjectSpendLimitResponse
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "GetProjectSpendLimitResponse": "projects",
        },
    )

__all__ = [
    "GetProjectSpendLimitResponse",
]
