"""Public types of `client.list_`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_ import AnnotatedModel, Pet, Types
    from .list__params import PetParamDict, TypesParam
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AnnotatedModel": "list_",
            "Pet": "list_",
            "PetParamDict": "list__params",
            "Types": "list_",
            "TypesParam": "list__params",
        },
    )

__all__ = [
    "AnnotatedModel",
    "Pet",
    "PetParamDict",
    "Types",
    "TypesParam",
]
