"""Types of `client.pages`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Heading",
    "Image",
    "Page",
    "Paragraph",
    "Text",
]


class Heading(Model, kw_only=True):
    """Heading."""

    type: Literal["heading"]
    level: int | UnsetType = UNSET


class Image(Model, kw_only=True):
    """Image."""

    type: Literal["image"]
    src: str | UnsetType = UNSET


class Paragraph(Model, kw_only=True):
    """Paragraph."""

    type: Literal["paragraph"]
    text: str | UnsetType = UNSET


if TYPE_CHECKING:
    Text: TypeAlias = Heading | Paragraph | UnknownVariant
else:
    from ..._runtime.types.unions import union

    Text = union(
        "Text",
        lambda: (Heading, Paragraph),
        module=__name__,
        discriminator="type",
        mapping={"heading": 0, "paragraph": 1},
    )

if TYPE_CHECKING:
    _PageNodes: TypeAlias = Text | Image
else:
    from ..._runtime.types.unions import union

    _PageNodes = union("_PageNodes", lambda: (Text, Image), module=__name__)


class Page(Model, kw_only=True):
    """Page."""

    nodes: list[_PageNodes]
    first: Heading | UnsetType = UNSET
    last: Text | UnsetType = UNSET
