"""What the methods of `client.things` take."""

from typing import Literal, TypeAlias

from .things import ListThingsOrder

__all__ = [
    "ListThingsOrderParam",
]

ListThingsOrderParam: TypeAlias = ListThingsOrder | Literal["ascending", "descending"]
