"""Laws of lowering: it never raises, it does not depend on the order of keys, the IR is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import example, given
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostics
from specpress.document.parse import Parsed, parse
from specpress.document.reading.source import loads
from specpress.ir.dump import dump
from specpress.ir.types import (
    Alias,
    Const,
    Declaration,
    Enum,
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
    Union,
)
from specpress.lower import lower

if TYPE_CHECKING:
    import random

    from specpress.ir.api import Api

NAMES = ("A", "B", "C", "D")
PROPERTIES = ("kind", "x", "y")
TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
EMPTY = loads("{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}}", Diagnostics())

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.sampled_from(["", "a", "b", "A", "1"])
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("pq"), inner),
    max_leaves=4,
)
REFERENCES = st.sampled_from(
    [
        *(f"#/components/schemas/{name}" for name in NAMES),
        *(f"#/components/schemas/{name}/properties/x" for name in NAMES),
        "#/components/schemas/A/oneOf/0",
        "#/components/schemas/missing",
    ]
)
PLAIN: dict[str, st.SearchStrategy[Any]] = {
    "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), unique=True, min_size=1),
    "enum": st.lists(JSON, min_size=1, max_size=3),
    "const": JSON,
    "default": JSON,
    "format": st.sampled_from(["uuid", "date", "int64", "binary", "odd"]),
    "pattern": st.just("^a"),
    "minimum": st.integers(-3, 3) | st.just(2**63 - 1) | st.floats(-2, 2),
    "maxLength": st.integers(0, 3),
    "maxItems": st.integers(0, 3),
    "minProperties": st.integers(0, 3),
    "uniqueItems": st.booleans(),
    "required": st.lists(st.sampled_from(PROPERTIES), unique=True, min_size=1),
    "title": st.sampled_from(["", "T"]),
    "description": st.just("d"),
    "readOnly": st.booleans(),
    "nullable": st.booleans(),
    "examples": st.lists(JSON, max_size=2),
    "discriminator": st.fixed_dictionaries(
        {"propertyName": st.sampled_from(PROPERTIES)},
        optional={
            "mapping": st.dictionaries(st.sampled_from("ab"), REFERENCES | st.sampled_from(NAMES))
        },
    ),
}


TEXTS = st.lists(st.sampled_from(["a", "b", "c", *NAMES]), unique=True, min_size=1, max_size=3)
LEAVES = st.one_of(
    st.fixed_dictionaries({"type": st.sampled_from(TYPES)}),
    st.fixed_dictionaries({"enum": TEXTS}, optional={"type": st.just("string")}),
    st.fixed_dictionaries({"const": st.sampled_from("ab")}),
    st.fixed_dictionaries({"$ref": REFERENCES}),
    st.fixed_dictionaries({"$ref": REFERENCES}, optional={"description": st.just("d")}),
    st.fixed_dictionaries({}, optional=PLAIN),
    st.just({"not": {}}),
)


def _nesting(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas as people write them, and any mixture of keywords."""
    some = st.lists(inner, min_size=1, max_size=3)
    named = st.dictionaries(st.sampled_from(PROPERTIES), inner, min_size=1, max_size=3)
    chosen = {key: PLAIN[key] for key in ("required", "title", "discriminator", "nullable")}
    object_ = st.fixed_dictionaries(
        {"properties": named},
        optional={**chosen, "additionalProperties": inner | st.booleans()},
    )
    keywords = {
        **PLAIN,
        "properties": named,
        "patternProperties": named,
        "additionalProperties": inner | st.booleans(),
        "propertyNames": inner,
        "items": inner,
        "prefixItems": some,
        "allOf": some,
        "oneOf": some,
        "anyOf": some,
        "not": inner,
    }
    return st.one_of(
        object_,
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"oneOf": some}, optional={**chosen, "properties": named}),
        st.fixed_dictionaries({"anyOf": some}, optional=chosen),
        st.fixed_dictionaries({"allOf": st.tuples(inner, object_).map(list)}, optional=chosen),
        st.fixed_dictionaries({}, optional=keywords),
    )


SCHEMAS = _nesting(st.recursive(LEAVES, _nesting, max_leaves=4))
COMPONENTS = st.fixed_dictionaries(dict.fromkeys(NAMES, SCHEMAS))


def document(components: dict[str, Any]) -> dict[str, Any]:
    """A document in which operations use components A and B."""
    schema = {name: {"$ref": f"#/components/schemas/{name}"} for name in NAMES}
    content = {"application/json": {"schema": schema["A"]}, "*/*": {"schema": schema["B"]}}
    answers = {"200": {"description": "ok", "content": content}, "default": {"description": "no"}}
    query = {"name": "q", "in": "query", "schema": components["C"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/b": {"get": {"responses": answers, "parameters": [query]}},
            "/a": {"post": {"requestBody": {"content": content}, "responses": answers}},
        },
        "components": {"schemas": components},
    }


def parsed(data: dict[str, Any]) -> Parsed:
    return parse(EMPTY.with_data(data), Diagnostics())


def lowered(data: dict[str, Any]) -> Api:
    return lower(parsed(data), Diagnostics())


def shuffled(value: Any, chance: random.Random) -> Any:
    """The same value with the keys of every object in another order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(item, chance) for item in value] if isinstance(value, list) else value


@given(COMPONENTS, st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(
    components: dict[str, Any], chance: random.Random
) -> None:
    data = document(components)
    assert dump(lowered(shuffled(data, chance))) == dump(lowered(data))


SELF = {"$ref": "#/components/schemas/A"}


@given(COMPONENTS)
@example({"A": SELF, "B": {"allOf": [SELF]}, "C": {"oneOf": [SELF, {}]}, "D": {"items": SELF}})
@example(
    {
        "A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"items": {"minItems": 1}}]},
        "B": {"type": "array", "items": SELF},
        "C": {},
        "D": {},
    }
)
def test_any_schema_is_lowered_to_a_sound_ir(components: dict[str, Any]) -> None:
    for data in (document(components), {**document(components), "paths": {}}):
        api = lowered(data)
        check_declarations(api)
        for root in roots(api):
            check_type(root, api)


def roots(api: Api) -> list[TypeRef]:
    """Every type that an operation or declaration names."""
    found: list[TypeRef] = []
    for operation in api.operations:
        found += [parameter.type for parameter in operation.parameters]
        contents = [content for answer in operation.responses for content in answer.contents]
        contents += operation.body.contents if operation.body else ()
        found += [content.type for content in contents if content.type is not None]
    for declaration in api.declarations.values():
        found += types_of(declaration)
    return found


def types_of(declaration: Declaration) -> list[TypeRef]:
    match declaration:
        case Struct():
            rest = [] if declaration.additional is None else [declaration.additional]
            return [*(field.type for field in declaration.fields), *rest]
        case Enum():
            return []
        case Union() | Alias():
            return [declaration.type]


def check_declarations(api: Api) -> None:
    places = list(api.declarations)
    assert places == sorted(places)
    seen = set()
    for pointer, declaration in api.declarations.items():
        assert declaration.origin == pointer == declaration.origins[0]
        assert seen.isdisjoint(declaration.origins)
        seen.update(declaration.origins)
        if isinstance(declaration, Enum):
            assert declaration.values
            assert all(value.value is not None for value in declaration.values)


def check_type(found: TypeRef, api: Api) -> None:
    match found:
        case Named():
            assert found.target in api.declarations
        case Nullable():
            assert not isinstance(found.inner, Nullable)
            check_type(found.inner, api)
        case OneOf():
            check_union(found, api)
        case ListOf():
            check_type(found.item, api)
        case MapOf():
            check_type(found.value, api)
        case TupleOf():
            for item in found.items:
                check_type(item, api)
        case Const():
            assert found.value is not None
        case _:
            pass


def check_union(found: OneOf, api: Api) -> None:
    assert len(set(found.variants)) == len(found.variants) > 1
    for variant in found.variants:
        assert not isinstance(variant, OneOf | Nullable)
        check_type(variant, api)
    if found.discriminator is not None:
        targets = {target for _, target in found.discriminator.mapping}
        assert targets == {one.target for one in found.variants if isinstance(one, Named)}
        assert len(targets) == len(found.variants)


@given(st.sampled_from(ScalarKind))
def test_formats_mean_what_the_caller_says(kind: ScalarKind) -> None:
    odd = {"type": "string", "format": "odd"}
    data = document({"A": {}, "B": {}, "C": odd, "D": {}})
    api = lower(parsed(data), Diagnostics(), formats={"odd": kind})
    (operation,) = (each for each in api.operations if each.key == "GET /b")
    assert operation.parameters[0].type == Scalar(kind=kind, format="odd")
