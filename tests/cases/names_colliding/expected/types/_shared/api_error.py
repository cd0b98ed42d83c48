"""Types used in several places."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "AB",
    "PET",
    "ADashB",
    "APIError",
    "Client",
    "Fish",
    "FishUfb01",
    "Holder",
    "List",
    "NoneModel",
    "PetLowercase",
    "PetParam",
    "PetUnderscore",
    "UnsetModel",
    "中文",
]


class APIError(Model, kw_only=True):
    """API error."""

    error: str | UnsetType = UNSET


class Client(Model, kw_only=True):
    """Client."""

    client: str | UnsetType = UNSET


class List(Model, kw_only=True, rename={"list_": "list"}):
    """List."""

    list_: str | UnsetType = UNSET


class NoneModel(Model, kw_only=True):
    """None model."""

    none: str | UnsetType = UNSET


class UnsetModel(Model, kw_only=True):
    """Unset model."""

    unset: str | UnsetType = UNSET


class PetLowercase(Model, kw_only=True):
    """Pet lowercase."""

    lower: str | UnsetType = UNSET


class PET(Model, kw_only=True):
    """PET."""

    upper: str | UnsetType = UNSET


class PetUnderscore(Model, kw_only=True):
    """Pet underscore."""

    last: str | UnsetType = UNSET


class PetParam(Model, kw_only=True):
    """Pet param."""

    param: str | UnsetType = UNSET


class Fish(Model, kw_only=True):
    """Fish."""

    fish: str | UnsetType = UNSET


class FishUfb01(Model, kw_only=True):
    """Fish ufb01."""

    ligature: str | UnsetType = UNSET


class 中文(Model, kw_only=True):
    """中文."""

    text: str | UnsetType = UNSET


class ADashB(Model, kw_only=True):
    """A dash b."""

    dash: str | UnsetType = UNSET


class AB(Model, kw_only=True):
    """AB."""

    line: str | UnsetType = UNSET


class Holder(Model, kw_only=True):
    """Holder."""

    a: List | UnsetType = UNSET
    b: NoneModel | UnsetType = UNSET
    c: Client | UnsetType = UNSET
    d: UnsetModel | UnsetType = UNSET
    e: APIError | UnsetType = UNSET
    f: PetLowercase | UnsetType = UNSET
    g: PET | UnsetType = UNSET
    h: PetUnderscore | UnsetType = UNSET
    i: PetParam | UnsetType = UNSET
    j: Fish | UnsetType = UNSET
    k: FishUfb01 | UnsetType = UNSET
    l: 中文 | UnsetType = UNSET
    m: ADashB | UnsetType = UNSET
    n: AB | UnsetType = UNSET
