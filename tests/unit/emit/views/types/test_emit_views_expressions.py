from __future__ import annotations

import pytest

from specpress.emit.views.python.expressions import Input, Output, TypeExpr, imported, union
from specpress.emit.views.scope.json_shapes import Shapes
from specpress.emit.views.types.constraints import Check
from specpress.emit.views.types.patterns import translate
from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Constraints,
    Declaration,
    Enum,
    EnumValue,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    Struct,
    TupleOf,
    TypeRef,
)
from specpress.pointer import Pointer

TEXT = Scalar(kind=ScalarKind.STRING)
WHOLE = Scalar(kind=ScalarKind.INTEGER)
NUMBER = Scalar(kind=ScalarKind.NUMBER)
WHEN = Scalar(kind=ScalarKind.DATETIME)
CAT, DOG, SIZE, LEVEL, LABEL, BAG = (
    Named(target=Pointer(f"#/{name}")) for name in ("Cat", "Dog", "Size", "Level", "Label", "Bag")
)


def struct(named: Named, additional: TypeRef | None = None) -> Struct:
    target = named.target
    return Struct(origin=target, origins=(target,), fields=(), additional=additional)


def enum(named: Named, typed: str, *values: str | int) -> Enum:
    held = tuple(EnumValue(value=value, typed=typed) for value in values)
    return Enum(origin=named.target, origins=(named.target,), values=held)


DECLARED: dict[Pointer, Declaration] = {
    CAT.target: struct(CAT),
    DOG.target: struct(DOG),
    BAG.target: struct(BAG, additional=TEXT),
    SIZE.target: enum(SIZE, "string", "small", "big"),
    LEVEL.target: enum(LEVEL, "integer", 1, 2),
    LABEL.target: Alias(origin=LABEL.target, origins=(LABEL.target,), type=TEXT),
}
SHAPES = Shapes(lambda ref: DECLARED[ref.target], frozenset())


def one_of(*variants: TypeRef) -> OneOf:
    return OneOf(variants=variants)


def named(ref: Named) -> TypeExpr:
    return imported(".types.zoo", ref.target.name)


OUTPUT = Output(named, lambda _: None)
INPUT = Input(named)
CHECK = Check(named, lambda _: None)


@pytest.mark.parametrize(
    ("ref", "output", "given"),
    [
        (TEXT, "str", "str"),
        (NUMBER, "int | float", "float"),
        (WHEN, "AwareDatetime", "dt.datetime | str"),
        (Scalar(kind=ScalarKind.UUID), "UUID", "UUID | str"),
        (Scalar(kind=ScalarKind.BASE64), "bytes", "bytes"),
        (ListOf(item=TEXT), "list[str]", "Sequence[str]"),
        (MapOf(value=CAT), "dict[str, Cat]", "Mapping[str, Cat]"),
        (Nullable(inner=TEXT), "str | None", "str | None"),
        (Nullable(inner=ListOf(item=NUMBER)), "list[int | float] | None", "Sequence[float] | None"),
        (Const(value="a", typed="string"), 'Literal["a"]', 'Literal["a"]'),
        (Const(value=1.5, typed="number"), "float", "float"),
        (Const(value=None, typed="null"), "None", "None"),
        (Anything(), "Any", "object"),
        (one_of(TEXT, WHOLE, TEXT), "str | int", "str | int"),
        (one_of(Anything(), TEXT), "Any", "object | str"),
        (TupleOf(items=(TEXT, WHOLE)), "list[Any]", "Sequence[str | int]"),
        (
            TupleOf(items=(TEXT, WHOLE), constraints=Constraints(min_items=2)),
            "tuple[str, int]",
            "tuple[str, int]",
        ),
    ],
)
def test_types_are_spelled(ref: TypeRef, output: str, given: str) -> None:
    assert OUTPUT(ref).code == output
    assert INPUT(ref).code == given


def test_an_expression_carries_its_imports() -> None:
    found = OUTPUT(MapOf(value=one_of(CAT, Scalar(kind=ScalarKind.DATE))))
    assert found.code == "dict[str, Cat | dt.date]"
    assert {(item.module, item.name, item.alias) for item in found.imports} == {
        (".types.zoo", "Cat", None),
        ("datetime", None, "dt"),
    }


def test_null_and_absence_stand_last() -> None:
    absent = imported("._runtime.options", "UnsetType")
    found = union((OUTPUT(Nullable(inner=TEXT)), absent, OUTPUT(WHOLE)))
    assert found.code == "str | int | UnsetType | None"


@pytest.mark.parametrize(
    ("ref", "native"),
    [
        (one_of(TEXT, WHOLE, ListOf(item=CAT)), True),
        (one_of(CAT, TEXT, NUMBER), True),
        (one_of(NUMBER, WHOLE), True),
        (one_of(Const(value="a", typed="string"), TEXT), True),
        (one_of(LABEL, TEXT), True),
        (one_of(CAT, DOG), False),
        (one_of(CAT, MapOf(value=TEXT)), False),
        (one_of(TEXT, WHEN), False),
        (one_of(SIZE, TEXT), False),
        (one_of(LEVEL, WHOLE), False),
        (one_of(ListOf(item=TEXT), ListOf(item=WHOLE)), False),
        (one_of(BAG, TEXT), False),
        (one_of(one_of(CAT, DOG), TEXT), False),
        (one_of(CAT, DOG, Anything()), True),
    ],
)
def test_unions_that_msgspec_can_tell_apart(ref: OneOf, native: bool) -> None:
    assert SHAPES.is_native(ref) is native


def bounded(kind: ScalarKind, **bounds: float | str) -> Scalar:
    return Scalar(kind=kind, constraints=Constraints(**bounds))  # type: ignore[arg-type] # a table of bounds


@pytest.mark.parametrize(
    ("ref", "spelled"),
    [
        (bounded(ScalarKind.INTEGER, minimum=60, maximum=86400), "int, Meta(ge=60, le=86400)"),
        (bounded(ScalarKind.INTEGER, exclusive_minimum=0), "int, Meta(ge=1)"),
        (bounded(ScalarKind.INTEGER, minimum=1.5, maximum=2.5), "int, Meta(ge=2, le=2)"),
        (bounded(ScalarKind.INTEGER, multiple_of=5), "int, Meta(multiple_of=5)"),
        (bounded(ScalarKind.NUMBER, minimum=0), "float, Meta(ge=0)"),
        (bounded(ScalarKind.NUMBER, exclusive_maximum=1.5), "float, Meta(lt=1.5)"),
        (bounded(ScalarKind.NUMBER, minimum=1, exclusive_minimum=1), "float, Meta(gt=1)"),
        (bounded(ScalarKind.NUMBER, minimum=2, exclusive_minimum=1), "float, Meta(ge=2)"),
        (bounded(ScalarKind.STRING, max_length=32), "str, Meta(max_length=32)"),
        (bounded(ScalarKind.STRING, pattern="^a$"), 'str, Meta(pattern="^a\\\\Z")'),
        (
            ListOf(item=TEXT, constraints=Constraints(min_items=1)),
            "list[str], Meta(min_length=1)",
        ),
    ],
)
def test_bounds_become_meta(ref: TypeRef, spelled: str) -> None:
    assert CHECK(ref).code == f"Annotated[{spelled}]"


@pytest.mark.parametrize(
    "ref",
    [
        bounded(ScalarKind.INTEGER, maximum=2**80),
        bounded(ScalarKind.INTEGER, minimum=-(2**70)),
        bounded(ScalarKind.STRING, min_length=0),
        bounded(ScalarKind.STRING, pattern=r"\p{L}"),
        bounded(ScalarKind.NUMBER, multiple_of=0.01),
    ],
)
def test_bounds_that_msgspec_cannot_hold_are_left_to_the_server(ref: Scalar) -> None:
    assert "Meta" not in CHECK(ref).code


@pytest.mark.parametrize(
    ("pattern", "spelled"),
    [
        ("^[a-z]+$", r"^[a-z]+\Z"),
        (r"\d{3}", "[0-9]{3}"),
        (r"[\w.-]+", "[A-Za-z0-9_.-]+"),
        (r"^\/v1\/", "^/v1/"),
        (r"a\$b", r"a\$b"),
        ("(?:ab)?(?=c)", "(?:ab)?(?=c)"),
        (r"\p{L}", None),
        (r"\bword", None),
        (r"(?<name>a)", None),
        (r"(?i)a", None),
        ("[]a]", None),
        ("a{,3}", None),
        ("(", None),
        (r"\u{1F600}", None),
        ("[[a]", None),
        ("a\\", None),
    ],
)
def test_patterns_are_translated_or_left_out(pattern: str, spelled: str | None) -> None:
    assert translate(pattern) == spelled
