"""Types of `client.trips`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "GetTripsResponse",
    "Trip",
]


class Trip(Model, kw_only=True, rename={"from_": "from"}):
    """Trip."""

    from_: str | UnsetType = UNSET


class GetTripsResponse(Model, kw_only=True):
    """Get trips response."""

    data: list[Trip] | UnsetType = UNSET
    next: str | UnsetType = UNSET
