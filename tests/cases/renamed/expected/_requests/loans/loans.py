"""What the arguments of `client.loans` have to keep to."""

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct

from ..._runtime.renamed import exports

__all__ = [
    "Book",
    "Film",
    "Item",
    "LoansLendArguments",
    "Medium",
]


class Book(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medium: Literal["book"]
    pages: int


class Film(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medium: Literal["film"]
    minutes: int


if TYPE_CHECKING:
    Item: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    Item = union(
        "Item",
        lambda: (Book, Film),
        module=__name__,
        discriminator="medium",
        mapping={"book": 0, "film": 1},
    )


class LoansLendArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    to: str
    what: Item


if TYPE_CHECKING:
    Medium: TypeAlias = Item
else:
    __getattr__, __dir__ = exports(
        __name__,
        {},
        {
            "Medium": "Item",
        },
    )
