"""All public types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import tree
    from .tree.tree import Node, Owner
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Node": "tree.tree",
            "Owner": "tree.tree",
            "tree": "",
        },
    )

__all__ = [
    "Node",
    "Owner",
    "tree",
]
