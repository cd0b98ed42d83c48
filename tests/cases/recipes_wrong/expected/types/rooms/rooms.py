"""Types of `client.rooms`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "NewRoom",
    "Room",
]


class NewRoom(Model, kw_only=True):
    """New room."""

    id: str
    key: str | UnsetType = UNSET


class Room(Model, kw_only=True):
    """Room."""

    id: str
