"""Types of `client.pets`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "CountPetsPartialResponse",
    "GetPetErrorResponse",
    "Made",
    "Missing",
    "Pet",
    "Problem",
    "PutPetAcceptedResponse",
]


class Made(Model, kw_only=True):
    """Made."""

    id: str


class Missing(Model, kw_only=True):
    """Missing."""

    what: str


class Pet(Model, kw_only=True):
    """Pet."""

    name: str


class Problem(Model, kw_only=True):
    """Problem."""

    title: str
    status: int | UnsetType = UNSET


class CountPetsPartialResponse(Model, kw_only=True):
    """Count pets partial response."""

    count: int


class GetPetErrorResponse(Model, kw_only=True):
    """Get pet error response."""

    code: int


class PutPetAcceptedResponse(Model, kw_only=True):
    """Put pet accepted response."""

    job: str
