"""Laws of naming: whatever a document says, names are valid, distinct and steady."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING
from unicodedata import is_normalized

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.config.model import Pin
from specpress.diagnostics import Diagnostics
from specpress.ir.features import NO_FEATURES
from specpress.ir.types import Docs, Enum, EnumValue, Field, Struct
from specpress.naming import NOTHING_LOCKED, LockedNames, Names, resolve
from specpress.naming.words.identifiers import MAX_LENGTH, Style, identify, pascal, read, split
from specpress.pointer import Pointer
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
PATHS_OF_TAGS = (
    *((), ("pets",), ("Pets",), ("",), ("class",)),
    *(("pets.search",), ("pets/class",), ("get/list.Pets",), ("pets / find pet",)),
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
            tags=draw(st.sampled_from(PATHS_OF_TAGS)),
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

PLAIN = ("pet", "pets", "owner", "type", "data", "items", "status", "tags", "kind", "list", "id")
FRESH = ("zebra", "quartz", "falcon", "violet")
BELOW = st.sampled_from([(), ("items",), ("oneOf", "0"), ("oneOf", "1", "items")])


@st.composite
def plain_apis(draw: st.DrawFn) -> Api:
    """APIs as people write them: few words, inline schemas everywhere."""
    words = st.sampled_from(PLAIN)
    keys = draw(
        st.sets(st.builds("{} /{}/{}".format, st.sampled_from(["GET", "POST"]), words, words))
    )
    ids = st.one_of(st.none(), st.builds("{}_{}".format, st.sampled_from(["find", "stop"]), words))
    found = [
        ir.operation(key, draw(ids), tags=draw(st.sampled_from([(), ("pets",)])), answer=ir.TEXT)
        for key in sorted(keys)
    ]
    places = [ir.SCHEMAS / name.title() for name in draw(st.sets(words, max_size=4))]
    places += [Pointer("/".join((ir.answer_of(key), *draw(BELOW)))) for key in sorted(keys)]
    declared: dict[Pointer, Declaration] = {}
    for place in places:
        declared[place] = ir.struct(place, draw(st.lists(words, unique=True, max_size=4)))
        for inner in [each.name for each in declared[place].fields]:
            below = Pointer("/".join((place / "properties" / inner, *draw(BELOW))))
            if draw(st.booleans()):
                declared[below] = ir.struct(below, draw(st.lists(words, unique=True, max_size=3)))
            elif draw(st.booleans()):
                values = draw(st.lists(words, unique=True, min_size=1, max_size=3))
                declared[below] = ir.text_enum(below, *values)
    return ir.api(found, declared.values())


@st.composite
def grown(draw: st.DrawFn, api: Api, words: st.SearchStrategy[str]) -> Api:
    """The same API with more operations, schemas, properties and enum values of these words."""
    name = draw(words)
    keys = {each.key for each in api.operations}
    tag = draw(st.sampled_from(["pets", f"pets.{name}"]))
    more = ir.operation(f"POST /{name or 'x'}", body=ir.TEXT, answer=ir.TEXT, tags=(tag,))
    declared = dict(api.declarations)
    for place in (ir.SCHEMAS / name, ir.request_of(more.key), ir.answer_of(more.key)):
        declared.setdefault(place, ir.struct(place, draw(st.lists(words, unique=True, max_size=2))))
    for declaration in list(declared.values()):
        added = draw(words)
        if isinstance(declaration, Struct):
            declared |= _with_property(draw, declaration, added)
        elif isinstance(declaration, Enum):
            declared[declaration.origin] = _with_value(declaration, added)
    operations_ = [*api.operations, *([more] if more.key not in keys else [])]
    return ir.api(draw(st.permutations(operations_)), declared.values())


def _with_property(draw: st.DrawFn, struct: Struct, name: str) -> dict[Pointer, Declaration]:
    if any(each.name == name for each in struct.fields):
        return {}
    place = struct.origin / "properties" / name
    field = Field(origin=place, name=name, type=ir.TEXT, required=draw(st.booleans()))
    whole = msgspec.structs.replace(struct, fields=(*struct.fields, field))
    inner = {place: ir.text_enum(place, "x", "y")} if draw(st.booleans()) else {}
    return {struct.origin: whole, **inner}


def _with_value(enum: Enum, text: str) -> Enum:
    if any(each.value == text for each in enum.values):
        return enum
    value = EnumValue(value=text, typed="string")
    return msgspec.structs.replace(enum, values=(value, *enum.values))


def assert_nothing_moved(old: Api, before: Names, new: Api, after: Names) -> None:
    assert before.types.items() <= after.types.items()
    assert before.inputs.items() <= after.inputs.items()
    assert before.fields.items() <= after.fields.items()
    assert before.arguments.items() <= after.arguments.items()
    assert before.locked.methods.items() <= after.locked.methods.items()
    assert {each.path for each in before.resources} <= {each.path for each in after.resources}
    assert members_by_value(old, before).items() <= members_by_value(new, after).items()


def members_by_value(api: Api, names: Names) -> dict[tuple[Pointer, object], str]:
    return {
        (origin, value.value): name
        for origin, members in names.members.items()
        for value, name in zip(_enum(api, origin).values, members, strict=True)
    }


def _enum(api: Api, origin: Pointer) -> Enum:
    declaration = api.declarations[origin]
    assert isinstance(declaration, Enum)
    return declaration


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


@given(st.data())
def test_fresh_words_move_no_name_even_without_a_lock(data: st.DataObject) -> None:
    """What is added moves a name only where it wants the same one or says the same."""
    old = data.draw(plain_apis())
    new = data.draw(grown(old, st.sampled_from(FRESH)))
    assert_nothing_moved(old, resolved(old), new, resolved(new))


@given(st.data())
def test_nothing_moves_under_the_lock_whatever_is_added(data: st.DataObject) -> None:
    old = data.draw(st.one_of(plain_apis(), APIS))
    before = resolved(old)
    new = data.draw(grown(old, st.one_of(TEXTS, st.sampled_from(PLAIN))))
    after = resolved(new, LockedNames.from_json(before.to_lock()))
    assert_nothing_moved(old, before, new, after)


@given(plain_apis(), st.randoms(use_true_random=False))
def test_members_do_not_depend_on_the_order_of_values(api: Api, random: Random) -> None:
    mixed: list[Declaration] = []
    for declaration in api.declarations.values():
        if isinstance(declaration, Enum):
            values = tuple(random.sample(declaration.values, len(declaration.values)))
            mixed.append(msgspec.structs.replace(declaration, values=values))
        else:
            mixed.append(declaration)
    other = ir.api(api.operations, mixed)
    assert members_by_value(api, resolved(api)) == members_by_value(other, resolved(other))


@given(plain_apis())
def test_nothing_is_numbered(api: Api) -> None:
    names = resolved(api)
    given_names = [*names.types.values(), *names.inputs.values(), *names.fields.values()]
    given_names += [name for members in names.members.values() for name in members]
    given_names += names.locked.methods.values()
    assert not [name for name in given_names if re.search("[0-9]", name)]


@given(APIS, st.text(max_size=250), st.integers(min_value=1, max_value=250))
def test_titles_make_names_of_a_good_length(api: Api, title: str, times: int) -> None:
    titled: list[Declaration] = [
        msgspec.structs.replace(each, docs=Docs(title=(title * times)[:250]))
        for each in api.declarations.values()
    ]
    names = resolved(ir.api(api.operations, titled))
    assert_valid([*names.types.values(), *names.inputs.values()])
    assert_distinct([*names.types.values(), *names.inputs.values()])


RESERVED_FILES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
TAGS = st.one_of(TEXTS, st.sampled_from(["aux", "COM1", "Nul", "\u4e2d", "I", "\u0131", "x" * 250]))


@given(st.lists(TAGS, unique=True, max_size=6))
def test_modules_can_be_stored_on_every_platform(tags: list[str]) -> None:
    found = [
        ir.operation(f"GET /{number}", tags=(tag,))
        for number, tag in zip("abcdef", tags, strict=False)
    ]
    modules = [each.module for each in resolved(ir.api(found)).resources]
    assert len({module.casefold() for module in modules}) == len(modules)
    for module in modules:
        assert module.isascii()
        assert module.isidentifier()
        assert not keyword.iskeyword(module)
        assert not RESERVED_FILES.fullmatch(module)
        assert len(f"{module}_params.py") < 100


@given(APIS)
def test_the_lock_is_a_fixed_point(api: Api) -> None:
    names = resolved(api)
    again = resolved(api, LockedNames.from_json(names.to_lock()))
    assert again == names
