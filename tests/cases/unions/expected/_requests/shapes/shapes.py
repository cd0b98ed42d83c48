"""What the arguments of `client.shapes` have to keep to."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import Meta, Struct

from ..._runtime.options import UNSET, UnsetType

__all__ = [
    "Circle",
    "Db",
    "Group",
    "Shape",
    "ShapesBoundedDot",
    "ShapesBoundedLine",
    "ShapesPutShapesArguments",
    "ShapesPutToolsArguments",
    "Square",
    "ToolsTool",
    "Web",
]


class Circle(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    radius: float
    shape: Literal["circle"]


class Db(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: Literal["db"] | UnsetType = UNSET
    url: str | UnsetType = UNSET


class Square(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    shape: Literal["square"]
    side: float


if TYPE_CHECKING:
    Shape: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    Shape = union(
        "Shape",
        lambda: (Circle, Square),
        module=__name__,
        discriminator="shape",
        mapping={"circle": 0, "square": 1},
    )


class Group(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    shapes: list[Shape]


class ShapesBoundedDot(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    shape: Literal["dot"]
    size: Annotated[int, Meta(le=5)] | UnsetType = UNSET


class ShapesBoundedLine(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    shape: Literal["line"]
    size: Annotated[int, Meta(le=5)] | UnsetType = UNSET
    width: int | UnsetType = UNSET


class Web(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: Literal["web"] | UnsetType = UNSET
    url: str | UnsetType = UNSET


if TYPE_CHECKING:
    ToolsTool: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    ToolsTool = union(
        "ToolsTool",
        lambda: (Web, Db),
        module=__name__,
        discriminator="kind",
        mapping={"db": 1, "web": 0},
    )

if TYPE_CHECKING:
    _ShapesPutShapesArgumentsBounded: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    _ShapesPutShapesArgumentsBounded = union(
        "_ShapesPutShapesArgumentsBounded",
        lambda: (ShapesBoundedDot, ShapesBoundedLine),
        module=__name__,
        discriminator="shape",
        mapping={"dot": 0, "line": 1},
    )


class ShapesPutShapesArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    bounded: _ShapesPutShapesArgumentsBounded | UnsetType = UNSET
    group: Group | str | UnsetType = UNSET
    none: Shape | UnsetType | None = UNSET
    one: Shape | UnsetType = UNSET


class ShapesPutToolsArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    __tagged__: ClassVar[bool] = True

    tool: ToolsTool | UnsetType = UNSET
