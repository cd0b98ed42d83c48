"""Rules for values that several resources take."""

from typing import Literal, TypeAlias

__all__ = [
    "List",
]

List: TypeAlias = Literal["list", "str", "name", "value", "mro", "_missing_", "__class__"]
