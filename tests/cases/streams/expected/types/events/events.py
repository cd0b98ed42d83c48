"""Types of `client.events`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Added",
    "Removed",
    "WatchEventsResponse",
]


class Added(Model, kw_only=True):
    """Added."""

    id: int
    kind: Literal["added"]


class Removed(Model, kw_only=True):
    """Removed."""

    id: int
    kind: Literal["removed"]


if TYPE_CHECKING:
    WatchEventsResponse: TypeAlias = Added | Removed | UnknownVariant
else:
    from ..._runtime.types.unions import union

    WatchEventsResponse = union(
        "WatchEventsResponse",
        lambda: (Added, Removed),
        module=__name__,
        discriminator="kind",
        mapping={"added": 0, "removed": 1},
    )
