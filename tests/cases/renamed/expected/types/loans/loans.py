"""Types of `client.loans`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.renamed import exports
from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Book",
    "Film",
    "Item",
    "Lending",
    "Loan",
    "Medium",
]


class Book(Model, kw_only=True):
    """Book."""

    medium: Literal["book"]
    pages: int


class Film(Model, kw_only=True):
    """Film."""

    medium: Literal["film"]
    minutes: int


if TYPE_CHECKING:
    Item: TypeAlias = Book | Film | UnknownVariant
else:
    from ..._runtime.types.unions import union

    Item = union(
        "Item",
        lambda: (Book, Film),
        module=__name__,
        discriminator="medium",
        mapping={"book": 0, "film": 1},
    )


class Loan(Model, kw_only=True):
    """Loan."""

    to: str
    what: Item


if TYPE_CHECKING:
    Lending: TypeAlias = Loan
    Medium: TypeAlias = Item
else:
    __getattr__, __dir__ = exports(
        __name__,
        {},
        {
            "Lending": "Loan",
            "Medium": "Item",
        },
    )
