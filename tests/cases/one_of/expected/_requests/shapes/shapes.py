"""What the arguments of `client.shapes` have to keep to."""

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from msgspec import Meta, Struct

__all__ = [
    "Circle",
    "Shape",
    "ShapesAddArguments",
    "Square",
]


class Circle(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: str
    radius: Annotated[float, Meta(gt=0)]


class Square(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    kind: str
    side: float


if TYPE_CHECKING:
    Shape: TypeAlias = Any
else:
    from ..._runtime.types.unions import union

    Shape = union(
        "Shape",
        lambda: (Circle, Square),
        module=__name__,
        discriminator="kind",
        mapping={"circle": 0, "square": 1},
    )


class ShapesAddArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    body: Shape
