"""What the methods of `client.rows` take."""

from typing import NotRequired, TypedDict

__all__ = [
    "FindRowsDeepestParam",
]


class FindRowsDeepestParam(TypedDict):
    """Find rows deepest."""

    a: NotRequired[str]
