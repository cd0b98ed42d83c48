"""Laws of names of whole documents: what is added moves nothing that was there before.

The documents are drawn, or published ones where they lie beside the project (see
``tests/corpus``). What is added says something new: words that the document does not have, in
places whose names do not hang on what others say. Under the lock it may be anything anywhere.
"""

from __future__ import annotations

import copy
import json
import os
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress.naming import NOTHING_LOCKED, LockedNames, Names
from unit.naming.pressed_names import Json, answering, document, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CORPUS = Path(
    os.environ.get("SPECPRESS_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus"
)
PUBLISHED = [
    path
    for name in ("museum", "petstore3", "tictactoe_31", "train_travel")
    for path in CORPUS.glob(f"{name}.*")
]
METHODS = ("get", "put", "post", "delete", "patch")
WORDS = ("pet", "pets", "owner", "type", "data", "items", "status", "tags", "kind", "list", "id")
FRESH = ("zebra", "quartz", "falcon", "violet")
TEXT = {"type": "string"}

words = st.sampled_from(WORDS)
fresh = st.sampled_from(FRESH)
slow = settings(
    deadline=None,
    max_examples=12,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def objects(names: st.SearchStrategy[str], depth: int = 2) -> st.SearchStrategy[Json]:
    """Inline schemas as people write them, one in another."""
    enums = st.lists(names, min_size=1, max_size=3, unique=True).map(
        lambda values: {"type": "string", "enum": values}
    )
    inner = st.one_of(st.just(TEXT), enums, objects(names, depth - 1)) if depth else st.just(TEXT)
    some = st.one_of(inner, inner.map(lambda items: {"type": "array", "items": items}))
    return st.builds(
        lambda held, needed: {
            "type": "object",
            "properties": held,
            "required": [name for name in held if name in needed],
        },
        st.dictionaries(names, some, max_size=3),
        st.sets(names),
    )


@st.composite
def documents(draw: st.DrawFn) -> Json:
    schemas = draw(st.dictionaries(words.map(str.title), objects(words), max_size=3))
    paths: Json = {}
    for first, second in draw(st.sets(st.tuples(words, words), min_size=1, max_size=4)):
        item = paths[f"/{first}/{{id}}/{second}"] = {}
        for method in draw(st.sets(st.sampled_from(METHODS), min_size=1, max_size=3)):
            item[method] = draw(operation(method, tuple(schemas)))
    return document(paths, schemas)


@st.composite
def operation(draw: st.DrawFn, method: str, components: tuple[str, ...]) -> Json:
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in components]
    some = st.one_of(objects(words), *[st.just(ref) for ref in refs])
    choice = st.lists(some, min_size=2, max_size=3).map(lambda variants: {"oneOf": variants})
    made = answering(draw(st.one_of(some, choice)), tags=draw(st.lists(words, max_size=2)))
    if method != "get":
        made["requestBody"] = {"content": {"application/json": {"schema": draw(some)}}}
    place = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    return {**made, "parameters": [place]}


def shuffled(value: Any, draw: st.DrawFn) -> Any:
    """The same with the keys of all maps in another order."""
    if isinstance(value, dict):
        return {key: shuffled(value[key], draw) for key in draw(st.permutations(sorted(value)))}
    return [shuffled(each, draw) for each in value] if isinstance(value, list) else value


def operations(data: Json) -> Iterator[Json]:
    for item in data["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def schemas_of(data: Json) -> Iterator[tuple[Json, bool]]:
    """Every object and enum, and whether its names hang on what others say."""

    def walk(value: Any, *, bound: bool) -> Iterator[tuple[Json, bool]]:
        if isinstance(value, list):
            for each in value:
                yield from walk(each, bound=bound)
        if not isinstance(value, dict):
            return
        if isinstance(value.get("properties"), dict) or isinstance(value.get("enum"), list):
            yield value, bound
        for key, each in value.items():
            if key not in ("example", "examples", "default", "enum"):
                yield from walk(each, bound=bound or key in ("oneOf", "anyOf", "allOf"))

    everywhere = [*data["paths"].values(), *data.get("components", {}).values()]
    found = [each for part in everywhere for each in walk(part, bound=False)]
    said = [_said(each) for each, _ in found]
    for (each, bound), text in zip(found, said, strict=True):
        yield each, bound or said.count(text) > 1


def _said(schema: Json) -> list[str]:
    return sorted(map(str, [*schema.get("properties", {}), *schema.get("enum", [])]))


def free(data: Json, key: str) -> list[Json]:
    return [each for each, bound in schemas_of(data) if not bound and key in each]


def add_operation(draw: st.DrawFn, data: Json, name: str) -> None:
    tags = draw(st.sampled_from([[], [name], next(operations(data)).get("tags") or []]))
    path = draw(st.sampled_from(["", *data["paths"]]))
    item = data["paths"].setdefault(f"{path.rstrip('/')}/{name}", {})
    item.setdefault("post", answering(draw(objects(fresh)), tags=tags))


def add_property(draw: st.DrawFn, data: Json, name: str) -> None:
    # The first property of all turns a map into an object, which is no longer passed as a whole.
    if places := [place for place in free(data, "properties") if place["properties"]]:
        some = st.one_of(st.just(TEXT), objects(fresh, 1))
        draw(st.sampled_from(places))["properties"].setdefault(name, draw(some))


def add_value(draw: st.DrawFn, data: Json, name: str) -> None:
    texts = [each for each in free(data, "enum") if all(isinstance(v, str) for v in each["enum"])]
    if texts:
        values = draw(st.sampled_from(texts))["enum"]
        if name not in values:
            values.insert(draw(st.integers(0, len(values))), name)


def add_schema(draw: st.DrawFn, data: Json, name: str) -> None:
    data.setdefault("components", {}).setdefault("schemas", {}).setdefault(
        name.title(), draw(objects(fresh))
    )
    ref = {"$ref": f"#/components/schemas/{name.title()}"}
    data["paths"].setdefault(f"/{name}", {}).setdefault("post", answering(ref, tags=[name]))


def add_status(draw: st.DrawFn, data: Json, name: str) -> None:
    responses = draw(st.sampled_from(list(operations(data))))["responses"]
    status = draw(st.sampled_from(["226", "418", "507", "5XX"]))
    inner = {"type": "object", "properties": {name: TEXT, "more": draw(objects(fresh))}}
    responses.setdefault(status, answering(inner)["responses"]["200"])


def add_tag(draw: st.DrawFn, data: Json, name: str) -> None:
    data.setdefault("tags", []).append({"name": name})
    tagged = [each for each in operations(data) if each.get("tags")]
    if tagged:
        draw(st.sampled_from(tagged))["tags"].append(name)


ADDITIONS: dict[str, Callable[[st.DrawFn, Json, str], None]] = {
    "operation": add_operation,
    "property": add_property,
    "enum value": add_value,
    "schema": add_schema,
    "status": add_status,
    "tag": add_tag,
}
additions = pytest.mark.parametrize("what", ADDITIONS)


def places(names: Names) -> dict[str, dict[Any, str]]:
    """Every name by the place that has it."""
    locked = names.locked
    classes = {"types": locked.types, "inputs": locked.inputs}
    same = {found[0]: found for found in locked.types.values()}
    return {
        **{
            kind: {place: name for name, found in table.items() for place in found}
            for kind, table in classes.items()
        },
        "fields": {(it, key): n for (at, key), n in names.fields.items() for it in same[at]},
        "arguments": {**names.arguments},
        "methods": {**locked.methods},
        "members": {
            (it, key): name
            for at, of in locked.members.items()
            for key, name in of.items()
            for it in same[at]
        },
    }


def moved(before: Names, after: Names) -> dict[str, set[tuple[Any, str]]]:
    old, new = places(before), places(after)
    found = {kind: set(old[kind].items()) - set(new[kind].items()) for kind in old}
    return {kind: names for kind, names in found.items() if names}


@cache
def folder() -> Path:
    return Path(mkdtemp())


def names_of(data: Json, locked: LockedNames = NOTHING_LOCKED) -> Names:
    return named(data, folder(), locked)[0]


@cache
def published(path: Path) -> tuple[str, Names]:
    text = path.read_text(encoding="utf-8")
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data = json.dumps(yaml.load(text, loader), default=str)  # noqa: S506 - a safe loader
    return data, names_of(json.loads(data))


@additions
@slow
@given(data=st.data())
def test_what_is_added_moves_nothing_even_without_a_lock(what: str, data: st.DataObject) -> None:
    old = data.draw(documents())
    new = copy.deepcopy(old)
    ADDITIONS[what](data.draw, new, data.draw(fresh))
    assert not moved(names_of(old), names_of(new))


@additions
@pytest.mark.skipif(not PUBLISHED, reason=f"no documents in {CORPUS}")
@settings(slow, max_examples=5)
@given(data=st.data())
def test_what_is_added_to_a_published_document_moves_nothing(
    what: str, data: st.DataObject
) -> None:
    text, before = published(data.draw(st.sampled_from(PUBLISHED)))
    new = json.loads(text)
    ADDITIONS[what](data.draw, new, data.draw(fresh))
    assert not moved(before, names_of(new))


@slow
@given(old=documents(), data=st.data())
def test_the_order_of_keys_moves_nothing(old: Json, data: st.DataObject) -> None:
    assert names_of(shuffled(old, data.draw)).to_lock() == names_of(old).to_lock()


@slow
@given(old=documents(), more=documents(), data=st.data())
def test_under_the_lock_nothing_moves_whatever_is_added(
    old: Json, more: Json, data: st.DataObject
) -> None:
    before, new = names_of(old), copy.deepcopy(old)
    for path, item in more["paths"].items():
        new["paths"][path] = item | new["paths"].get(path, {})
    new["components"]["schemas"] = more["components"]["schemas"] | new["components"]["schemas"]
    for add in data.draw(st.lists(st.sampled_from(list(ADDITIONS.values())), max_size=3)):
        add(data.draw, new, data.draw(words))
    assert not moved(before, names_of(new, before.locked))


@st.composite
def payments(draw: st.DrawFn) -> list[Json]:
    """Alternatives that one property tells apart, whatever else they hold."""
    kinds = draw(st.lists(words, min_size=2, max_size=4, unique=True))
    return [_of_kind(kind, draw(objects(words, 1))) for kind in kinds]


def _of_kind(kind: str, schema: Json) -> Json:
    return {**schema, "properties": {**schema["properties"], "sort": {"const": kind}}}


@slow
@given(variants=payments(), data=st.data())
def test_nothing_moves_where_a_constant_tells_all_alternatives_apart(
    variants: list[Json], data: st.DataObject
) -> None:
    more = copy.deepcopy(variants)
    one = data.draw(st.sampled_from(more))
    one["properties"]["zebra"] = data.draw(st.sampled_from([TEXT, {"const": "striped"}]))
    one["required"] = data.draw(st.sampled_from([[], ["zebra"], ["zebra", "sort"]]))
    other = _of_kind(data.draw(fresh), data.draw(objects(words, 1)))
    more += data.draw(st.sampled_from([[], [other]]))
    names, after = ({"Payment": {"properties": {"by": {"oneOf": it}}}} for it in (variants, more))
    path = {"/payments": {"get": answering({"$ref": "#/components/schemas/Payment"})}}
    assert not moved(names_of(document(path, names)), names_of(document(path, after)))
