"""Types of `client.rooms`."""

from ..._runtime.models import Model
from ..._runtime.values import UNSET, UnsetType

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
