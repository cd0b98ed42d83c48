"""Public types of `client.zoo`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zoo import (
        Animal,
        AnimalBase,
        AnimalKind,
        Cat,
        CatKind,
        Cow,
        Mammal,
        MammalBase,
        Slot,
        SlotEither,
        Trout,
    )
    from .zoo_params import (
        AnimalBaseParam,
        AnimalKindParam,
        AnimalParam,
        CatKindParam,
        CatParam,
        CowParam,
        MammalBaseParam,
        MammalParam,
        SlotEitherParam,
        TroutParam,
    )
else:
    from ..._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Animal": "zoo",
            "AnimalBase": "zoo",
            "AnimalBaseParam": "zoo_params",
            "AnimalKind": "zoo",
            "AnimalKindParam": "zoo_params",
            "AnimalParam": "zoo_params",
            "Cat": "zoo",
            "CatKind": "zoo",
            "CatKindParam": "zoo_params",
            "CatParam": "zoo_params",
            "Cow": "zoo",
            "CowParam": "zoo_params",
            "Mammal": "zoo",
            "MammalBase": "zoo",
            "MammalBaseParam": "zoo_params",
            "MammalParam": "zoo_params",
            "Slot": "zoo",
            "SlotEither": "zoo",
            "SlotEitherParam": "zoo_params",
            "Trout": "zoo",
            "TroutParam": "zoo_params",
        },
    )

__all__ = [
    "Animal",
    "AnimalBase",
    "AnimalBaseParam",
    "AnimalKind",
    "AnimalKindParam",
    "AnimalParam",
    "Cat",
    "CatKind",
    "CatKindParam",
    "CatParam",
    "Cow",
    "CowParam",
    "Mammal",
    "MammalBase",
    "MammalBaseParam",
    "MammalParam",
    "Slot",
    "SlotEither",
    "SlotEitherParam",
    "Trout",
    "TroutParam",
]
