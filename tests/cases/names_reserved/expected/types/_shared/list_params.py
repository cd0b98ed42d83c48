"""Input types used in several places."""

from typing import Literal, TypeAlias

from .any_model import List

__all__ = [
    "ListParam",
]

ListParam: TypeAlias = (
    List | Literal["list", "str", "name", "value", "mro", "_missing_", "__class__"]
)
