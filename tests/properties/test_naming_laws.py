"""Laws of naming: whatever a document says, names are valid, distinct and steady."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING
from unicodedata import is_normalized

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.config.model import Pin
from specpress.diagnostics import Diagnostics
from specpress.ir.features import NO_FEATURES
from specpress.naming import NOTHING_LOCKED, LockedNames, Names, resolve
from specpress.naming.words import MAX_LENGTH, Style, identify, pascal, read, split
from unit.naming import ir_values as ir

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

    from specpress.ir.api import Api, Operation
    from specpress.ir.types import Declaration

TRICKY = (
    *("", "id", "Id", "ID", "_id", "@id", "user_id", "userId", "class", "None", "self", "list"),
    *("to_dict", "__init__", "3d", "+1", "-1", "a" * 200, "\u212a", "\ufb01", "\u0130", "con"),
)
TEXTS = st.one_of(st.text(max_size=12), st.sampled_from(TRICKY))
SETTINGS = ir.settings()


def resolved(api: Api, locked: LockedNames = NOTHING_LOCKED, pins: tuple[Pin, ...] = ()) -> Names:
    return resolve(
        api, NO_FEATURES, msgspec.structs.replace(SETTINGS, pins=pins), locked, Diagnostics()
    )


@st.composite
def operations(draw: st.DrawFn) -> list[Operation]:
    paths = draw(
        st.lists(
            st.lists(st.sampled_from(["pets", "{id}", "pet", "v1", "search", "Pets"]), max_size=4),
            max_size=5,
        )
    )
    methods = draw(st.lists(st.sampled_from(["GET", "POST", "PUT", "DELETE"]), min_size=5))
    keys = {f"{method} /{'/'.join(path)}" for method, path in zip(methods, paths, strict=False)}
    names = st.one_of(st.none(), TEXTS, st.sampled_from(["getPet", "get_pet", "list", "pets/list"]))
    return [
        ir.operation(
            key,
            draw(names),
            tags=draw(st.sampled_from([(), ("pets",), ("Pets",), ("",), ("class",)])),
            query=draw(st.lists(TEXTS, unique=True, max_size=3)),
            answer=ir.TEXT,
            body=ir.TEXT,
        )
        for key in sorted(keys)
    ]


@st.composite
def declarations(draw: st.DrawFn) -> list[Declaration]:
    found: dict[str, Declaration] = {}
    for name in draw(st.lists(TEXTS, unique=True, max_size=5)):
        place = ir.SCHEMAS / name
        names = draw(st.lists(TEXTS, unique=True, max_size=4))
        found[place] = ir.struct(place, names)
        for inner in names:
            below = place / "properties" / inner
            if draw(st.booleans()):
                values = draw(st.lists(TEXTS, unique=True, min_size=1, max_size=3))
                found[below] = ir.text_enum(below, *values)
            elif draw(st.booleans()):
                found[below / "items"] = ir.struct(below / "items", ["a"])
    return list(found.values())


APIS = st.builds(ir.api, operations(), declarations())


def assert_valid(names: Iterable[str]) -> None:
    for name in names:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert is_normalized("NFKC", name)
        assert len(name) <= MAX_LENGTH


def assert_distinct(names: Iterable[str]) -> None:
    every = list(names)
    assert len(every) == len(set(every))


@given(st.text(), st.sampled_from(Style))
def test_any_text_makes_an_identifier(text: str, style: Style) -> None:
    for name in (identify(split(text), style, "lead"), identify(read(text), style, "lead")):
        assert_valid([f"{name}_" if keyword.iskeyword(name) else name])
    assert pascal(f"A{text}").isidentifier()


@given(APIS)
def test_names_are_valid(api: Api) -> None:
    names = resolved(api)
    assert_valid(names.types.values())
    assert_valid(names.inputs.values())
    assert_valid(names.fields.values())
    assert_valid(names.arguments.values())
    for members in names.members.values():
        assert_valid(members)
    for resource in names.resources:
        assert_valid(resource.path)
        assert_valid(method.name for method in resource.methods)
        assert resource.module.isascii()


@given(APIS)
def test_names_are_distinct_in_their_scope(api: Api) -> None:
    names = resolved(api)
    assert_distinct([*names.types.values(), *names.inputs.values()])
    for members in names.members.values():
        assert_distinct(members)
    for origin in names.types:
        assert_distinct(name for (owner, _), name in names.fields.items() if owner == origin)
    for operation in api.operations:
        assert_distinct(n for (key, _, _), n in names.arguments.items() if key == operation.key)
    assert_distinct(resource.path for resource in names.resources)
    for resource in names.resources:
        children = [each.path[-1] for each in names.resources if each.path[:-1] == resource.path]
        assert_distinct([*(method.name for method in resource.methods), *children])


@given(APIS, st.randoms(use_true_random=False))
def test_names_do_not_depend_on_order(api: Api, random: Random) -> None:
    operations_ = list(api.operations)
    declared = list(api.declarations.values())
    random.shuffle(operations_)
    random.shuffle(declared)
    names, other = resolved(api), resolved(ir.api(operations_, declared))
    assert other.to_lock() == names.to_lock()
    assert other.types == names.types
    assert other.resources == names.resources


@given(APIS, st.data())
def test_pins_win(api: Api, data: st.DataObject) -> None:
    if not api.declarations:
        return
    place = data.draw(st.sampled_from(list(api.declarations)))
    wanted = data.draw(st.sampled_from(["Pinned", *resolved(api).types.values()]))
    names = resolved(api, pins=(Pin(where=ir.CONFIG, schema=place, name=wanted),))
    assert names.types[place] == wanted
    assert_distinct(names.types.values())


@settings(max_examples=60)
@given(APIS, APIS)
def test_locked_names_stay_when_the_api_grows(old: Api, more: Api) -> None:
    before = resolved(old)
    grown = ir.api(
        {each.key: each for each in (*more.operations, *old.operations)}.values(),
        {**more.declarations, **old.declarations}.values(),
    )
    after = resolved(grown, LockedNames.from_json(before.to_lock()))
    assert before.types.items() <= after.types.items()
    assert before.inputs.items() <= after.inputs.items()
    assert before.fields.items() <= after.fields.items()
    assert before.members.items() <= after.members.items()
    assert before.arguments.items() <= after.arguments.items()
    assert before.locked.methods.items() <= after.locked.methods.items()


@given(APIS)
def test_the_lock_is_a_fixed_point(api: Api) -> None:
    names = resolved(api)
    again = resolved(api, LockedNames.from_json(names.to_lock()))
    assert again == names
