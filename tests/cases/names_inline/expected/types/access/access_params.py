"""What the methods of `client.access` take."""

from typing import Literal, TypeAlias

from .access import CreateAccessRequestBodyKind

__all__ = [
    "CreateAccessRequestBodyKindParam",
]

CreateAccessRequestBodyKindParam: TypeAlias = CreateAccessRequestBodyKind | Literal["read", "write"]
