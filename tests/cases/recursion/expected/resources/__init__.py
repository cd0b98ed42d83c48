"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tree import AsyncTree, Tree
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncTree": "tree",
            "Tree": "tree",
        },
    )

__all__ = [
    "AsyncTree",
    "Tree",
]
