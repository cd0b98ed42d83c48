from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from specpress.config.model import Pin
from specpress.diagnostics import Diagnostics
from specpress.ir.features import NO_FEATURES
from specpress.ir.types import Const, Docs, Field, ListOf, Struct
from specpress.naming import NOTHING_LOCKED, LockedNames, Names, resolve
from specpress.naming.codes import CONTESTED_TYPE, PIN_CLASH
from specpress.pointer import Pointer
from unit.naming.ir_values import (
    CONFIG,
    SCHEMAS,
    TEXT,
    answer_of,
    api,
    named,
    operation,
    request_of,
    settings,
    struct,
    text_enum,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.ir.api import Operation
    from specpress.ir.types import Declaration

PET = SCHEMAS / "Pet"


def resolved(
    declarations: Iterable[Declaration],
    operations: Iterable[Operation] = (),
    *,
    locked: LockedNames = NOTHING_LOCKED,
    pins: tuple[Pin, ...] = (),
    diagnostics: Diagnostics | None = None,
) -> Names:
    found = Diagnostics() if diagnostics is None else diagnostics
    names = resolve(api(operations, declarations), NO_FEATURES, settings(pins=pins), locked, found)
    assert diagnostics is not None or not list(found)
    return names


def types(*declarations: Declaration, operations: Iterable[Operation] = ()) -> dict[str, str]:
    return {str(place): name for place, name in resolved(declarations, operations).types.items()}


def test_a_component_keeps_its_name_in_camel_case() -> None:
    assert types(struct(SCHEMAS / "moqRelay"), struct(SCHEMAS / "API.key")) == {
        "#/components/schemas/moqRelay": "MoqRelay",
        "#/components/schemas/API.key": "ApiKey",
    }


def test_a_property_is_named_after_its_parent() -> None:
    owner, tags = PET / "properties" / "owner", PET / "properties" / "tags" / "items"
    data = PET / "properties" / "data" / "items"
    layers = PET / "properties" / "layers" / "additionalProperties"
    deep = owner / "properties" / "home_address"
    found = types(*map(struct, (PET, owner, tags, data, layers, deep)))
    assert [found[str(each)] for each in (owner, tags, data, layers, deep)] == [
        "PetOwner",
        "PetTag",
        "PetItem",
        "PetLayer",
        "PetOwnerHomeAddress",
    ]


def test_an_inherited_property_is_named_after_the_whole() -> None:
    kind = PET / "allOf" / 1 / "properties" / "kind"
    assert types(struct(PET), text_enum(kind, "cat"))[str(kind)] == "PetKind"


def test_items_of_a_list_component_are_singular() -> None:
    pets = SCHEMAS / "Pets"
    assert types(struct(pets / "items"), struct(pets))[str(pets / "items")] == "Pet"
    found = types(struct(pets / "items"), struct(pets), struct(PET))
    assert found[str(pets / "items")] == "PetsItem"


def test_an_answer_and_a_request_are_named_after_the_method() -> None:
    key = "POST /pets/{id}/walks"
    found = types(
        struct(answer_of(key)),
        struct(request_of(key)),
        operations=[operation(key, "startWalk", answer=TEXT, body=TEXT)],
    )
    assert found == {
        str(answer_of(key)): "StartWalkResponse",
        str(request_of(key)): "StartWalkRequest",
    }


def test_a_parameter_of_one_operation_is_named_after_both() -> None:
    shop = operation("GET /pets", "listPets", query=["sort_by"])
    place = shop.parameters[0].origin / "schema"
    assert types(text_enum(place, "a", "b"), operations=[shop])[str(place)] == "ListPetsSortBy"


def test_what_many_places_share_is_named_after_what_they_have_in_common() -> None:
    one = operation("GET /pets", "listPets", query=["sort"], answer=TEXT)
    two = operation("GET /dogs", "listDogs", query=["sort"], answer=TEXT)
    sort = text_enum(
        one.parameters[0].origin / "schema", "up", also=[two.parameters[0].origin / "schema"]
    )
    page = answer_of("GET /dogs") / "properties" / "paging"
    paging = struct(page, also=[answer_of("GET /pets") / "properties" / "paging"])
    outer = [struct(answer_of("GET /pets")), struct(answer_of("GET /dogs"))]
    found = types(sort, paging, *outer, operations=[one, two])
    assert found[str(sort.origin)] == "Sort"
    assert found[str(page)] == "Paging"


def test_a_shared_answer_is_named_after_the_common_noun() -> None:
    keys = {"GET /pets/{id}": "getPet", "POST /pets": "createPet"}
    first, second = map(answer_of, keys)
    operations = [operation(key, id_, answer=TEXT) for key, id_ in keys.items()]
    assert types(struct(first, also=[second]), operations=operations) == {str(first): "PetResponse"}


def test_a_title_names_an_inline_schema() -> None:
    place = PET / "properties" / "owner"
    person = msgspec.structs.replace(struct(place), docs=Docs(title="Animal keeper"))
    assert types(struct(PET), person)[str(place)] == "AnimalKeeper"


def test_alternatives_are_told_apart_by_constants_and_properties() -> None:
    union = SCHEMAS / "Method"
    card, wire = union / "oneOf" / 0, union / "oneOf" / 1
    kind = Field(
        origin=card / "properties" / "type",
        name="type",
        type=Const(value="card", typed="string"),
        required=True,
    )
    carded = Struct(origin=card, origins=(card,), fields=(kind,))
    found = types(struct(union), carded, struct(wire, ["iban"]))
    assert found[str(card)] == "MethodCard"
    other = union / "oneOf" / 2
    found = types(struct(union), struct(wire, ["iban"]), struct(other, ["number"]))
    assert found[str(wire)] != found[str(other)]
    assert {found[str(wire)], found[str(other)]} == {"MethodWithIban", "MethodWithNumber"}


def test_an_alternative_is_told_apart_by_what_only_it_needs_or_has_in_another_form() -> None:
    union = SCHEMAS / "Site"
    one, two = union / "oneOf" / 0, union / "oneOf" / 1
    plain = struct(one, ["id"])
    assert types(struct(union), plain, struct(two, ["id", "url"])) == {
        str(union): "Site",
        str(one): "SiteObject",
        str(two): "SiteWithUrl",
    }
    optional = tuple(
        msgspec.structs.replace(each, required=False) for each in struct(two, ["id"]).fields
    )
    found = types(struct(union), plain, Struct(origin=two, origins=(two,), fields=optional))
    assert found[str(one)] == "SiteWithId"
    items = struct(SCHEMAS / "Label")
    strings, objects = ListOf(item=TEXT), ListOf(item=named(items))
    found = types(struct(union), struct(one, {"tags": strings}), struct(two, {"tags": objects}))
    assert (found[str(one)], found[str(two)]) == ("SiteWithTagStrings", "SiteWithTagObjects")


def test_an_enum_among_alternatives_is_not_named_after_its_only_value() -> None:
    place = PET / "properties" / "age" / "anyOf" / 1
    assert types(struct(PET), text_enum(place, "unknown"))[str(place)] == "PetAge"


@pytest.mark.parametrize(
    ("id_", "tag", "name"),
    [
        ("listPets", "shop", "Pet"),
        ("pets/list", "pets", "Pet"),
        ("pets/list-for-owner", "pets", "Pet"),
        ("list-check-runs-for-a-suite", "checks", "CheckRun"),
        ("get-all-statuses", "jobs", "Status"),
        (None, "", "Animal"),
    ],
)
def test_the_items_of_an_answer_are_what_the_operation_lists(
    id_: str | None, tag: str, name: str
) -> None:
    key = "GET /animals"
    listing = operation(key, id_, tags=(tag,) if tag else (), answer=TEXT)
    direct = answer_of(key) / "items"
    assert types(struct(direct), operations=[listing])[str(direct)] == name
    wrapped = answer_of(key) / "properties" / "data" / "items"
    found = types(struct(answer_of(key)), struct(wrapped), operations=[listing])
    assert found[str(wrapped)] == name


def test_the_items_of_an_answer_yield_to_a_component_of_their_name() -> None:
    key = "GET /apps"
    listing = operation(key, "apps/list-installations", tags=("apps",), answer=TEXT)
    items = answer_of(key) / "items"
    found = types(struct(items), struct(SCHEMAS / "installation"), operations=[listing])
    assert found[str(items)] == "AppInstallation"
    both = [struct(SCHEMAS / "installation"), struct(SCHEMAS / "app-installation")]
    found = types(struct(items), *both, operations=[listing])
    assert found[str(items)] == "AppsListInstallationsItem"


@pytest.mark.parametrize(
    ("owner", "path", "name"),
    [
        ("PetList", "data", "Pet"),
        ("Pet", "data", "PetItem"),
        ("GitTree", "tree", "GitTreeItem"),
        ("Message", "content", "MessageContent"),
        ("Pet", "permissions", "PetPermission"),
        ("Pet", "addresses", "PetAddress"),
        ("Pet", "series", "PetSeries"),
        ("RequestPage", "results", "Request"),
    ],
)
def test_items_are_named_after_the_property_that_holds_them(
    owner: str, path: str, name: str
) -> None:
    items = SCHEMAS / owner / "properties" / path / "items"
    assert types(struct(SCHEMAS / owner), struct(items))[str(items)] == name
    nested = Pointer(items / "items")
    assert types(struct(SCHEMAS / owner), struct(nested))[str(nested)] == name


def test_nothing_is_said_twice() -> None:
    merge = SCHEMAS / "AutoMerge"
    method = merge / "properties" / "merge_method"
    assert types(struct(merge), text_enum(method, "a"))[str(method)] == "AutoMergeMethod"
    plain = merge / "properties" / "method"
    both = types(
        struct(merge, ["merge_method", "method"]), text_enum(method, "a"), text_enum(plain, "b")
    )
    assert both[str(plain)] == "AutoMergeMethod"
    assert both[str(method)] == "AutoMergeMergeMethod"
    key = "POST /access_requests"
    asked = operation(key, "createAccessRequest", body=TEXT, answer=TEXT)
    found = types(struct(request_of(key), ["a"]), struct(answer_of(key)), operations=[asked])
    assert found[str(request_of(key))] == "CreateAccessRequestBody"
    assert found[str(answer_of(key))] == "CreateAccessRequestResponse"


def test_a_body_yields_to_a_component_of_its_name() -> None:
    key = "POST /facets"
    found = types(
        struct(answer_of(key)),
        struct(SCHEMAS / "FindFacetResponse"),
        operations=[operation(key, "findFacet", answer=TEXT)],
    )
    assert found[str(answer_of(key))] == "FindFacetResponseBody"


def test_what_many_places_share_is_not_called_by_a_word_that_says_little() -> None:
    paths = [SCHEMAS / name / "properties" for name in ("Pet", "Toy")]
    role, color = paths[0] / "role", paths[0] / "color"
    found = types(
        *(struct(SCHEMAS / name) for name in ("Pet", "Toy")),
        text_enum(role, "a", also=[paths[1] / "role"]),
        text_enum(color, "b", also=[paths[1] / "color"]),
        text_enum(paths[0] / "end" / "anyOf" / 1, "", also=[paths[1] / "start" / "anyOf" / 1]),
    )
    assert found[str(role)] == "PetRole"
    assert found[str(color)] == "Color"
    assert found[str(paths[0] / "end" / "anyOf" / 1)] == "EmptyString"


def test_a_part_of_a_component_that_is_nothing_by_itself_is_named_after_it() -> None:
    kind = SCHEMAS / "BudgetBase" / "properties" / "kind"
    assert types(text_enum(kind, "a", "b"))[str(kind)] == "BudgetBaseKind"


def test_a_component_beats_an_inline_schema() -> None:
    owner = PET / "properties" / "owner"
    found = types(struct(PET), struct(owner), struct(SCHEMAS / "PetOwner"))
    assert found[str(SCHEMAS / "PetOwner")] == "PetOwner"
    assert found[str(owner)] == "PetOwnerObject"


def test_python_names_are_not_taken() -> None:
    found = types(struct(SCHEMAS / "Any"), struct(SCHEMAS / "None"), struct(SCHEMAS / "list"))
    assert sorted(found.values()) == ["AnyModel", "List", "NoneModel"]


def test_components_that_nothing_tells_apart_ask_for_a_pin() -> None:
    diagnostics = Diagnostics()
    alike = [struct(PET), struct(SCHEMAS / "my_Pet"), struct(SCHEMAS / "My_pet")]
    names = resolved(alike, diagnostics=diagnostics)
    assert len(set(names.types.values())) == 3
    assert {each.code for each in diagnostics} == {CONTESTED_TYPE}
    assert {each.where for each in diagnostics} == {SCHEMAS / "my_Pet", SCHEMAS / "My_pet"}
    assert any("names: {'#/components/schemas/my_Pet': YourName}" in it.hint for it in diagnostics)
    pinned = resolved(alike, pins=(Pin(where=CONFIG, schema=SCHEMAS / "my_Pet", name="OldPet"),))
    assert pinned.types[SCHEMAS / "my_Pet"] == "OldPet"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        *(("pet", "PetLowercase"), ("_pet", "UnderscorePet"), ("pet!", "PetNot")),
        *(("\uff30et", "PetUff30"), ("\uff30ET", "PetUff30")),
    ],
)
def test_a_component_beside_one_of_its_words_says_how_it_is_spelled(
    other: str, expected: str
) -> None:
    diagnostics = Diagnostics()
    names = resolved([struct(PET), struct(SCHEMAS / other)], diagnostics=diagnostics)
    assert (names.types[PET], names.types[SCHEMAS / other]) == ("Pet", expected)
    assert not list(diagnostics)


def test_an_alternative_whose_inputs_have_all_names_taken_asks_for_a_pin() -> None:
    diagnostics = Diagnostics()
    taken = [struct(SCHEMAS / f"PetKind{end}") for end in ("Param", "ParamDict", "Dict")]
    place = PET / "properties" / "kind" / "oneOf" / 0
    pet = struct(PET, {"kind": named(struct(place))})
    sending = operation("POST /pets", body=named(pet))
    names = resolved([pet, struct(place), *taken], [sending], diagnostics=diagnostics)
    assert names.types[place] == "PetKind"
    assert names.inputs[place].startswith("PetKindParam")
    assert [each.code for each in diagnostics] == [CONTESTED_TYPE]


def test_two_pins_of_one_name_are_reported() -> None:
    diagnostics = Diagnostics()
    pins = tuple(
        Pin(where=CONFIG / "names" / place, schema=SCHEMAS / place, name="Item") for place in "AB"
    )
    names = resolved(
        [struct(SCHEMAS / "A"), struct(SCHEMAS / "B")], pins=pins, diagnostics=diagnostics
    )
    assert [each.code for each in diagnostics] == [PIN_CLASH]
    assert names.types == {SCHEMAS / "A": "Item", SCHEMAS / "B": "B"}


def test_the_lock_wins_over_the_document_at_any_of_the_places() -> None:
    elsewhere = PET / "properties" / "friend"
    locked = LockedNames(types={"Animal": (elsewhere,)}, inputs={"AnimalDict": (elsewhere,)})
    names = resolved([struct(PET, also=[elsewhere])], locked=locked)
    assert names.types[PET] == "Animal"
    assert names.inputs[PET] == "AnimalDict"


def test_of_two_that_were_one_the_main_place_keeps_the_name() -> None:
    friend = PET / "properties" / "friend"
    locked = LockedNames(types={"Animal": (PET, friend)})
    names = resolved([struct(friend), struct(PET)], locked=locked)
    assert names.types == {PET: "Animal", friend: "AnimalFriend"}


def test_inputs_stand_beside_their_structs() -> None:
    names = resolved([struct(PET), struct(SCHEMAS / "PetParam"), text_enum(SCHEMAS / "Kind", "a")])
    assert names.inputs == {PET: "PetParamDict", SCHEMAS / "PetParam": "PetParamParam"}


def test_the_lock_reads_back_what_it_wrote() -> None:
    names = resolved(
        [struct(PET, ["userId", "class"]), text_enum(SCHEMAS / "Kind", "left top", "B")],
        [operation("GET /pets", "listPets", query=["from"])],
    )
    assert names.to_lock() == {
        "client": {"class": "Pets", "environment base_url": "PETS_BASE_URL", "package": "pets"},
        "resources": {"pets": {"class": "Pets", "module": "pets"}},
        "modules": {},
        "types": {"Kind": [SCHEMAS / "Kind"], "Pet": [PET]},
        "inputs": {"PetParam": [PET]},
        "methods": {"GET /pets": "pets.list_pets"},
        "fields": {PET: {"class": "class_", "userId": "user_id"}},
        "members": {SCHEMAS / "Kind": {'"left top"': "LEFT_TOP"}},
        "arguments": {"GET /pets": {"query:from": "from_"}},
    }
    assert LockedNames.from_json(names.to_lock()) == names.locked


def test_a_lock_of_another_shape_locks_nothing() -> None:
    assert LockedNames.from_json(None) == NOTHING_LOCKED
    assert LockedNames.from_json({"types": ["Pet"], "methods": {"GET /": 1}}) == NOTHING_LOCKED


def test_no_name_is_too_long() -> None:
    place = PET
    found: list[Struct] = [struct(PET)]
    for index in range(12):
        place = place / "properties" / f"very_long_property_name_{'abcdefghijkl'[index]}"
        found.append(struct(Pointer(place)))
    names = resolved(found, diagnostics=Diagnostics())
    assert all(len(name) <= 80 for name in names.types.values())
    assert len(set(names.types.values())) == 13


def test_schemas_of_one_digest_have_names_of_their_own() -> None:
    def spelled(number: int) -> Pointer:
        return PET / "properties" / "".join("_-"[number >> bit & 1] + "a" for bit in range(18))

    places = [spelled(number) for number in (4349, 15366, 1)]  # the first two share six letters
    names = resolved([struct(PET), *map(struct, places)], diagnostics=Diagnostics())
    assert len({names.types[place] for place in places}) == 3
