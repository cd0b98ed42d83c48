"""Types of `client.import_`."""

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model

__all__ = [
    "MyOddName",
]


class MyOddName(
    Model,
    kw_only=True,
    rename={"field": "", "id": "@id", "none": "None", "private": "_private", "to_dict_": "to_dict"},
):
    """My odd name."""

    field: str | UnsetType = UNSET
    id: str | UnsetType = UNSET
    none: str | UnsetType = UNSET
    private: str | UnsetType = UNSET
    fooBar: str | UnsetType = UNSET
    foo_bar: str | UnsetType = UNSET
    to_dict_: str | UnsetType = UNSET
    日本: str | UnsetType = UNSET
