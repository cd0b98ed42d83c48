"""Types used in several places."""

from ..._runtime.types.models import Model

__all__ = [
    "Pet",
]


class Pet(Model, kw_only=True):
    """Pet."""

    name: str
