"""Methods that do not say their resource again, and resources that say something."""

from __future__ import annotations

import msgspec
import pytest

from specpress.diagnostics import Diagnostics
from specpress.ir.features import NO_FEATURES
from specpress.naming import LockedNames, resolve
from unit.naming.ir_values import api, operation, settings
from unit.naming.methods.test_resources import methods, named


@pytest.mark.parametrize(
    ("key", "id_", "tag", "name"),
    [
        ("GET /pets/{id}", "retrievePet", "pets", "retrieve"),
        ("GET /pets", "getPets", "pets", "list_pets"),
        ("GET /pets", "getAllPets", "pets", "list_pets"),
        ("GET /pets", "list_all_pets", "pets", "list_pets"),
        ("GET /pets/one", "get_one_pet", "pets", "get"),
        ("GET /pets", "searchPets", "pets", "search"),
        ("DELETE /pets", "deletePets", "pets", "delete_pets"),
        ("DELETE /pets", "deleteAllPets", "pets", "delete_all_pets"),
        ("POST /pets/import", "importPet", "pets", "import_pet"),
        ("GET /pets/{id}/toys", "getPetToys", "pets", "list_toys"),
        ("GET /pets/{id}/toys", "get_pet_and_toys", "pets", "get_pet_and_toys"),
        ("GET /live/{id}/viewers", "getLivestreamViewers", "Live Streams", "list_viewers"),
        ("GET /batch/jobs", "get_batch_jobs", "batch", "list_jobs"),
        ("GET /shared-voices", "get_shared_voices", "voices", "list_shared_voices"),
        ("DELETE /policies/{id}", "change-policies-delete", "work", "delete_change_policy"),
        ("GET /policies", "change-policies-list", "work", "list_change_policies"),
        ("GET /x", "path_list", "work", "path_list"),
        ("POST /x", "policies-delete", "work", "policies_delete"),
        ("POST /text-to-speech/{voice}", "text_to_speech", "text-to-speech", "create"),
        ("GET /health", "health", "health", "get"),
    ],
)
def test_a_method_does_not_say_its_resource_again(key: str, id_: str, tag: str, name: str) -> None:
    [found] = named(operation(key, id_, tags=(tag,))).values()
    assert found.split(".")[-1] == name


@pytest.mark.parametrize(
    ("key", "id_", "summary", "name"),
    [
        ("POST /quotes", None, "Calculate a quote", "quotes.calculate"),
        ("POST /quotes", None, "Calculates a quote", "quotes.calculate"),
        ("POST /quotes", None, "Create a quote", "quotes.create"),
        ("POST /quotes", None, "Quote of the day", "quotes.create"),
        ("POST /quotes", None, None, "quotes.create"),
        ("GET /quotes/{id}", None, "Calculate a quote", "quotes.get"),
        ("POST /quotes", "makeQuote", "Calculate a quote", "quotes.make"),
        ("POST /speech", "speech", "Convert text", "speech.convert"),
    ],
)
def test_the_summary_may_have_the_verb(
    key: str, id_: str | None, summary: str | None, name: str
) -> None:
    told = msgspec.structs.replace(operation(key, id_), summary=summary)
    assert named(told) == {key: name}


def test_of_two_with_the_same_short_name_the_one_further_down_says_more() -> None:
    assert named(
        operation("GET /pets/{id}", "getPet", tags=("pets",)),
        operation("GET /pets/{id}/old", "get_one_pet", tags=("pets",)),
    ) == {"GET /pets/{id}": "pets.get", "GET /pets/{id}/old": "pets.get_one_pet"}


def things(*names: str, tag: str) -> list[str]:
    operations = [
        operation(key, tags=(tag,))
        for name in names
        for key in (f"GET /v1/{name}", f"POST /v1/{name}", f"GET /v1/{name}/{{id}}")
    ]
    return sorted({name.rpartition(".")[0] for name in named(*operations).values()})


@pytest.mark.parametrize("tag", ["acme", "default", "API", "v1"])
def test_a_tag_that_says_nothing_is_no_resource(tag: str) -> None:
    assert things("pets", "owners", "visits", tag=tag) == ["owners", "pets", "visits"]


@pytest.mark.parametrize("names", [("pets",), ("pets", "owners")])
def test_the_only_tag_of_few_things_is_a_resource(names: tuple[str, ...]) -> None:
    assert things(*names, tag="acme") == ["acme"]


def test_the_only_tag_of_a_document_is_a_resource_where_paths_say_it_too() -> None:
    assert things("pets", "owners", "visits", tag="pets") == ["pets"]


def test_what_all_paths_begin_with_is_no_resource() -> None:
    keys = [f"GET /teams/{{team}}/{name}" for name in ("pets", "owners", "visits", "rooms", "keys")]
    assert named(*map(operation, keys))["GET /teams/{team}/pets"] == "pets.list_pets"
    assert named(operation("GET /teams"), *map(operation, keys)) == {
        "GET /teams": "teams.list_teams",
        **{key: f"teams.list_{key.rpartition('/')[2]}" for key in keys},
    }


def test_the_lock_keeps_the_resource_of_a_tag_for_what_is_new() -> None:
    operations = [
        operation(key, tags=("acme",))
        for name in ("pets", "owners", "visits")
        for key in (f"GET /{name}", f"GET /{name}/{{id}}")
    ]
    locked = LockedNames(methods={"GET /pets": "acme.list_pets"})
    found = resolve(api(operations), NO_FEATURES, settings(), locked, Diagnostics())
    assert {name.rpartition(".")[0] for name in methods(found).values()} == {"acme"}
