"""Public types of `client.tree`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tree import Node, Owner
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Node": "tree",
            "Owner": "tree",
        },
    )

__all__ = [
    "Node",
    "Owner",
]
