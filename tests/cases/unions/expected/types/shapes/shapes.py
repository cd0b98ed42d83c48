"""Types of `client.shapes`."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from ..._runtime.options import UNSET, UnsetType
from ..._runtime.types.models import Model
from ..._runtime.types.unknown import UnknownVariant

__all__ = [
    "Circle",
    "Db",
    "Group",
    "Shape",
    "Shapes",
    "ShapesBoundedDot",
    "ShapesBoundedLine",
    "Square",
    "Tools",
    "ToolsTool",
    "Web",
]


class Circle(Model, kw_only=True):
    """Circle."""

    radius: int | float
    shape: Literal["circle"]


class Db(Model, kw_only=True):
    """Db."""

    __tags__: ClassVar[tuple[tuple[str, str], ...]] = (("kind", "db"),)

    kind: Literal["db"] | UnsetType = UNSET
    url: str | UnsetType = UNSET


class Square(Model, kw_only=True):
    """Square."""

    shape: Literal["square"]
    side: int | float


if TYPE_CHECKING:
    Shape: TypeAlias = Circle | Square | UnknownVariant
else:
    from ..._runtime.types.unions import union

    Shape = union(
        "Shape",
        lambda: (Circle, Square),
        module=__name__,
        discriminator="shape",
        mapping={"circle": 0, "square": 1},
    )


class Group(Model, kw_only=True):
    """Group."""

    shapes: list[Shape]


class ShapesBoundedDot(Model, kw_only=True):
    """Shapes bounded dot."""

    shape: Literal["dot"]
    size: int | UnsetType = UNSET


class ShapesBoundedLine(Model, kw_only=True):
    """Shapes bounded line."""

    shape: Literal["line"]
    size: int | UnsetType = UNSET
    width: int | UnsetType = UNSET


if TYPE_CHECKING:
    _ShapesBounded: TypeAlias = ShapesBoundedDot | ShapesBoundedLine | UnknownVariant
else:
    from ..._runtime.types.unions import union

    _ShapesBounded = union(
        "_ShapesBounded",
        lambda: (ShapesBoundedDot, ShapesBoundedLine),
        module=__name__,
        discriminator="shape",
        mapping={"dot": 0, "line": 1},
    )


class Shapes(Model, kw_only=True):
    """Shapes."""

    bounded: _ShapesBounded | UnsetType = UNSET
    group: Group | str | UnsetType = UNSET
    none: Shape | UnsetType | None = UNSET
    one: Shape | UnsetType = UNSET


class Web(Model, kw_only=True):
    """Web."""

    __tags__: ClassVar[tuple[tuple[str, str], ...]] = (("kind", "web"),)

    kind: Literal["web"] | UnsetType = UNSET
    url: str | UnsetType = UNSET


if TYPE_CHECKING:
    ToolsTool: TypeAlias = Web | Db | UnknownVariant
else:
    from ..._runtime.types.unions import union

    ToolsTool = union(
        "ToolsTool",
        lambda: (Web, Db),
        module=__name__,
        discriminator="kind",
        mapping={"db": 1, "web": 0},
    )


class Tools(Model, kw_only=True):
    """Tools."""

    tool: ToolsTool | UnsetType = UNSET
