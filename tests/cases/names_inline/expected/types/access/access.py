"""Types of `client.access`."""

from ..._runtime.types.enums import OpenEnum

__all__ = [
    "CreateAccessRequestBodyKind",
]


class CreateAccessRequestBodyKind(OpenEnum):
    """Create access request body kind."""

    READ = "read"
    WRITE = "write"
