"""What the methods of `client.list_` take."""

from typing import NotRequired, TypedDict

from .list_ import Pet, Types

__all__ = [
    "PetParamDict",
    "TypesParam",
]


class PetParamDict(TypedDict):
    """Pet."""

    Pet: NotRequired["Pet | PetParamDict"]
    pet: NotRequired[str]


class TypesParam(TypedDict):
    """Types."""

    types: NotRequired["Types | TypesParam"]
