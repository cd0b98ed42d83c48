"""Types of `client.apps`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "Installation",
    "InstallationOwner",
]


class InstallationOwner(Model, kw_only=True):
    """Installation owner."""

    login: str | UnsetType = UNSET


class Installation(Model, kw_only=True):
    """Installation."""

    id: str | UnsetType = UNSET
    owner: InstallationOwner | UnsetType = UNSET
