"""Input types used in several places."""

from typing import TypedDict

__all__ = [
    "PetParam",
]


class PetParam(TypedDict):
    """Pet."""

    name: str
