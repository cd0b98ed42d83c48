"""Types of `client.logs`."""

from ..._runtime.types.models import Model

__all__ = [
    "ListRecordsResponse",
]


class ListRecordsResponse(Model, kw_only=True):
    """List records response."""

    id: int
