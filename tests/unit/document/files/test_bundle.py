"""Documents of many files: what is referred to is read as if it stood in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from unit.document.document_files import HEAD, Read, getting

if TYPE_CHECKING:
    from pathlib import Path

PET = "type: object\nproperties: {name: {type: string}}\n"


@pytest.mark.parametrize(
    ("ref", "files", "name"),
    [
        ("pet.yaml", {"pet.yaml": PET}, "pet"),
        ("./schemas/Pet.yaml", {"schemas/Pet.yaml": PET}, "Pet"),
        ("pet.schema.json", {"pet.schema.json": '{"type": "object"}'}, "pet"),
        ("schemas.yaml#/Pet", {"schemas.yaml": "Pet: {type: object}"}, "Pet"),
        ("s.yaml#/definitions/Pet", {"s.yaml": "definitions: {Pet: {type: object}}"}, "Pet"),
        ("s.json#/$defs/items", {"s.json": '{"$defs": {"items": {"type": "object"}}}'}, "items"),
        (
            "api.yaml#/components/schemas/Pet",
            {"api.yaml": "openapi: 3.0.0\ncomponents: {schemas: {Pet: {type: object}}}"},
            "Pet",
        ),
        (
            "pets.yaml#/get/responses/200/content/a~1b/schema",
            {"pets.yaml": "get: {responses: {'200': {content: {a/b: {schema: {type: object}}}}}}"},
            "pets",
        ),
        ("my%20pet.yaml", {"my pet.yaml": PET}, "my pet"),
        ("p%C3%A9t.yaml", {"pét.yaml": PET}, "pét"),
        ("s.yaml#/a~1b%7E0c/Pet", {"s.yaml": "a/b~c: {Pet: {type: object}}"}, "Pet"),
        ("no_extension", {"no_extension": PET}, "no_extension"),
    ],
)
def test_a_schema_is_called_what_a_person_would_call_it(
    tmp_path: Path, ref: str, files: dict[str, str], name: str
) -> None:
    read = Read(tmp_path, {"openapi.yaml": getting(f"{{$ref: '{ref}'}}"), **files})
    assert list(read.schemas()) == [name]
    assert read.schemas()[name]["type"] == "object"
    assert read.answer()["$ref"].startswith("#/components/schemas/")
    assert not read.names


def test_names_that_are_taken_get_longer_the_same_way_in_any_order(tmp_path: Path) -> None:
    files = {
        "pet.yaml": PET,
        "store/pet.yaml": PET,
        "zoo/old/pet.yaml": PET,
        "zoo/old/s.yaml": "definitions:\n  Pet: {type: object}\n",
    }
    refs = [*list(files)[:3], "zoo/old/s.yaml#/definitions/Pet"]
    found = []
    for folder, order in (("a", refs), ("b", refs[::-1])):
        members = ", ".join(f"{{$ref: {ref}}}" for ref in order)
        document = getting(f"{{oneOf: [{members}]}}")
        found.append(Read(tmp_path / folder, {"openapi.yaml": document, **files}))
    assert sorted(found[0].schemas()) == ["Pet", "old_pet", "pet", "store_pet"]
    assert found[0].schemas() == found[1].schemas()


def test_a_component_of_the_document_keeps_its_name(tmp_path: Path) -> None:
    text = getting("{$ref: pet.yaml}") + "components: {schemas: {Pet: {type: string}}}\n"
    read = Read(tmp_path, {"openapi.yaml": text, "pet.yaml": PET})
    assert read.schemas()["Pet"] == {"type": "string"}
    assert read.answer() == {"$ref": "#/components/schemas/pet_yaml"}


@pytest.mark.parametrize(
    "ref", ["pet.yaml#", "./pet.yaml", "a/../pet.yaml", "%70et.yaml", "a/link.yaml", "a/s/pet.yaml"]
)
def test_one_schema_is_one_type_however_it_is_spelled(tmp_path: Path, ref: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/link.yaml").symlink_to("../pet.yaml")
    (tmp_path / "a/s").symlink_to("..")
    text = getting(f"{{oneOf: [{{$ref: pet.yaml}}, {{$ref: '{ref}'}}]}}")
    read = Read(tmp_path, {"openapi.yaml": text, "pet.yaml": PET})
    assert list(read.schemas()) == ["pet"]
    assert read.answer()["oneOf"] == [{"$ref": "#/components/schemas/pet"}] * 2
    assert list(read.library.digests) == ["pet.yaml"]


def test_references_are_relative_to_the_file_that_they_stand_in(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        {
            "openapi.yaml": getting("{$ref: a/b/one.yaml}")
            + "components: {schemas: {Root: {type: string}}}\n",
            "a/b/one.yaml": "properties: {two: {$ref: ../two.json}, self: {$ref: '#'}}\n",
            "a/two.json": '{"properties": {"three": {"$ref": "b/three.yaml#/Three"}}}',
            "a/b/three.yaml": "Three:\n  properties:\n"
            "    one: {$ref: one.yaml}\n"
            "    root: {$ref: '../../openapi.yaml#/components/schemas/Root'}\n"
            "    four: {$ref: '#/Four'}\n"
            "Four: {type: integer}\n",
        },
    )
    found = {name: each.get("properties") for name, each in read.schemas().items()}
    assert found == {
        "Root": None,
        "one": {
            "two": {"$ref": "#/components/schemas/two"},
            "self": {"$ref": "#/components/schemas/one"},
        },
        "two": {"three": {"$ref": "#/components/schemas/Three"}},
        "Three": {
            "one": {"$ref": "#/components/schemas/one"},
            "root": {"$ref": "#/components/schemas/Root"},
            "four": {"$ref": "#/components/schemas/Four"},
        },
        "Four": None,
    }
    assert not read.names


def test_a_component_that_is_a_reference_is_what_it_refers_to(tmp_path: Path) -> None:
    text = getting("{oneOf: [{$ref: '#/components/schemas/Beast'}, {$ref: pet.yaml}]}")
    components = """\
components:
  schemas:
    Beast: {$ref: pet.yaml, description: Any beast.}
    Creature: {$ref: pet.yaml}
"""
    read = Read(tmp_path, {"openapi.yaml": text + components, "pet.yaml": PET})
    assert read.schemas() == {
        "Beast": {
            "type": "object",
            "properties": {"name": {"type": "string"}},
            "description": "Any beast.",
        },
        "Creature": {"$ref": "#/components/schemas/Beast"},
    }
    assert read.answer()["oneOf"] == [{"$ref": "#/components/schemas/Beast"}] * 2
    assert read.at("components", "schemas", "Beast", "properties", "name") == ("pet.yaml", 2)


def test_the_component_with_the_name_of_the_file_is_preferred(tmp_path: Path) -> None:
    components = "components: {schemas: {Beast: {$ref: pet.yaml}, Pet: {$ref: pet.yaml}}}\n"
    read = Read(tmp_path, {"openapi.yaml": getting("{}") + components, "pet.yaml": PET})
    assert read.schemas()["Beast"] == {"$ref": "#/components/schemas/Pet"}
    assert read.schemas()["Pet"]["type"] == "object"


def test_an_index_of_aliases_adds_no_types(tmp_path: Path) -> None:
    read = Read(
        tmp_path,
        {
            "openapi.yaml": getting("{oneOf: [{$ref: i.yaml#/Pet}, {$ref: i.yaml#/Beast}]}"),
            "i.yaml": "Pet: {$ref: pet.yaml}\nBeast: {$ref: '#/Pet'}\n",
            "pet.yaml": PET,
        },
    )
    assert set(read.schemas()) == {"pet", "Beast"}
    assert read.schemas()["Beast"] == {"$ref": "#/components/schemas/pet"}


def test_what_lies_within_something_else_stays_there(tmp_path: Path) -> None:
    refs = ["pet.yaml", "pet.yaml#/properties/tag", "all.yaml#/components/schemas/A/properties/b"]
    read = Read(
        tmp_path,
        {
            "openapi.yaml": getting(f"{{oneOf: [{', '.join(f'{{$ref: {r}}}' for r in refs)}]}}"),
            "pet.yaml": "properties: {tag: {type: object, properties: {}}}\n",
            "all.yaml": "components: {schemas: {A: {properties: {b: {type: object}}}}}\n",
        },
    )
    assert read.answer()["oneOf"] == [
        {"$ref": "#/components/schemas/pet"},
        {"$ref": "#/components/schemas/pet/properties/tag"},
        {"$ref": "#/components/schemas/A/properties/b"},
    ]


KINDS = """\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /x: {$ref: 'parts.yaml#/paths/x'}
components:
  securitySchemes:
    key: {$ref: 'parts.yaml#/key'}
"""
PARTS = """\
paths:
  x:
    post:
      parameters: [{$ref: '#/limit'}]
      requestBody: {$ref: '#/body'}
      responses: {'200': {$ref: '#/answer'}}
      callbacks: {done: {$ref: '#/callback'}, own: {'{$url}': {$ref: '#/paths/hook'}}}
  hook:
    post: {responses: {'204': {description: D}}}
key: {type: apiKey, in: header, name: X-Key}
limit: {name: limit, in: query, schema: {type: integer, nullable: true}}
body: {content: {application/json: {schema: {type: object}, examples: {e: {$ref: '#/example'}}}}}
answer: {description: D, headers: {X-Total: {$ref: '#/total'}}, links: {next: {$ref: '#/link'}}}
callback: {'{$request.body#/url}': {post: {responses: {'204': {description: D}}}}}
example: {value: {$ref: stays as it is}}
total: {schema: {type: integer}}
link: {operationRef: 'elsewhere.yaml#/paths/~1y/get'}
"""


def test_everything_that_can_be_a_reference_can_be_one_to_a_file(tmp_path: Path) -> None:
    read = Read(tmp_path, {"openapi.yaml": KINDS, "parts.yaml": PARTS})
    components = read.document.data["components"]
    operation = read.document.data["paths"]["/x"]["post"]
    assert not read.names
    assert components["securitySchemes"]["key"]["name"] == "X-Key"
    assert operation["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert components["parameters"]["limit"]["schema"]["type"] == ["integer", "null"]
    assert operation["requestBody"] == {"$ref": "#/components/requestBodies/body"}
    assert operation["responses"]["200"] == {"$ref": "#/components/responses/answer"}
    assert operation["callbacks"]["done"] == {"$ref": "#/components/callbacks/callback"}
    assert operation["callbacks"]["own"]["{$url}"] == {"$ref": "#/components/pathItems/hook"}
    media = components["requestBodies"]["body"]["content"]["application/json"]
    assert media["examples"] == {"e": {"$ref": "#/components/examples/example"}}
    assert components["examples"]["example"] == {"value": {"$ref": "stays as it is"}}
    answer = components["responses"]["answer"]
    assert answer["headers"] == {"X-Total": {"$ref": "#/components/headers/total"}}
    assert answer["links"] == {"next": {"$ref": "#/components/links/link"}}
    assert read.at("paths", "/x", "post", "requestBody") == ("parts.yaml", 5)
    assert read.at("components", "parameters", "limit", "schema") == ("parts.yaml", 11)


GET = "{get: {responses: {'200': {description: D}}}}"


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("paths: {$ref: f.yaml}", f"/x: {GET}"),
        ("paths: {/x: {get: {$ref: f.yaml}}}", "responses: {'200': {description: D}}"),
        ("paths: {/x: {get: {responses: {$ref: f.yaml}}}}", "'200': {description: D}"),
        (f"paths: {{/x: {GET}}}\ntags: {{$ref: f.yaml}}", "- name: t"),
        (f"paths: {{/x: {GET}}}\ninfo: {{$ref: f.yaml}}", "{title: T, version: '1'}"),
        (f"paths: {{/x: {GET}}}\ncomponents: {{$ref: f.yaml}}", "schemas: {Pet: {type: object}}"),
    ],
)
def test_references_that_openapi_does_not_know_are_read_with_a_warning(
    tmp_path: Path, text: str, file: str
) -> None:
    head = HEAD if "info" not in text else "openapi: 3.1.0\n"
    read = Read(tmp_path, {"openapi.yaml": head + text, "f.yaml": file})
    assert read.names == ["REF_INLINED"]
    assert read.document.data["paths"]["/x"]["get"]["responses"]["200"]["description"] == "D"
    assert "$ref" not in str(read.document.data)
    span = next(iter(read.diagnostics)).span
    assert span is not None
    assert "$ref: f.yaml" in span.text


def test_a_map_of_components_in_a_file_holds_components(tmp_path: Path) -> None:
    """References to its members, from within and from elsewhere, name the same components."""
    read = Read(
        tmp_path,
        {
            "openapi.yaml": getting("{$ref: 's/all.yaml#/Pet'}")
            + "components: {schemas: {$ref: s/all.yaml}}\n",
            "s/all.yaml": "Pet: {$ref: pet.yaml}\nTag: {type: object}\n",
            "s/pet.yaml": "properties: {tag: {$ref: 'all.yaml#/Tag'}}\n",
        },
    )
    assert read.names == ["REF_INLINED"]
    assert read.schemas() == {
        "Pet": {"properties": {"tag": {"$ref": "#/components/schemas/Tag"}}},
        "Tag": {"type": "object"},
    }
    assert read.answer() == {"$ref": "#/components/schemas/Pet"}


def test_what_stands_beside_a_referenced_path_item_wins(tmp_path: Path) -> None:
    text = f"{HEAD}paths: {{/x: {{$ref: x.yaml, summary: Mine}}, /y: {{$ref: x.yaml}}}}\n"
    item = "summary: Theirs\nget: {responses: {'200': {$ref: '#/r'}}}\nr: {description: D}\n"
    read = Read(tmp_path, {"openapi.yaml": text, "x.yaml": item})
    paths = read.document.data["paths"]
    assert (paths["/x"]["summary"], paths["/y"]["summary"]) == ("Mine", "Theirs")
    assert paths["/x"]["get"] == paths["/y"]["get"]
    assert read.at("paths", "/x", "summary") == ("openapi.yaml", 3)
    assert read.at("paths", "/x", "get") == ("x.yaml", 2)


def test_mappings_of_discriminators_may_name_files(tmp_path: Path) -> None:
    schema = (
        "{oneOf: [{$ref: s.yaml#/Cat}, {$ref: dog.yaml}], discriminator: {propertyName: kind, "
        "mapping: {c: 's.yaml#/Cat', d: ./dog.yaml, r: Rat, n: nowhere.yaml}}}"
    )
    components = "components: {schemas: {Rat: {type: object}}}\n"
    cat = "Cat: {allOf: [{$ref: '#/Base'}]}\n"
    base = "Base: {discriminator: {propertyName: kind, mapping: {o: '#/Other'}}}\nOther: {}\n"
    files = {"openapi.yaml": getting(schema) + components, "s.yaml": cat + base, "dog.yaml": PET}
    read = Read(tmp_path, files)
    assert read.answer()["discriminator"]["mapping"] == {
        "c": "#/components/schemas/Cat",
        "d": "#/components/schemas/dog",
        "r": "Rat",
    }
    assert read.names == ["MAPPING_BROKEN"]
    assert read.schemas()["Base"]["discriminator"]["mapping"] == {"o": "#/components/schemas/Other"}


def test_names_in_the_mapping_of_a_whole_document_are_its_own_components(tmp_path: Path) -> None:
    other = """\
components:
  schemas:
    Pet: {discriminator: {propertyName: kind, mapping: {c: Cat}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
"""
    ref = "other.yaml#/components/schemas/Pet"
    read = Read(tmp_path, {"openapi.yaml": getting(f"{{$ref: '{ref}'}}"), "other.yaml": other})
    assert read.schemas()["Pet"]["discriminator"]["mapping"] == {"c": "#/components/schemas/Cat"}
    assert set(read.schemas()) == {"Pet", "Cat"}


def test_old_spellings_and_untidiness_are_mended_in_every_file(tmp_path: Path) -> None:
    text = getting("{$ref: pet.yaml}").replace("3.1.0", "3.0.3")
    pet = "type: object\nproperties:\n  a: {type: string, nullable: true}\n  b: {type: int}\n"
    read = Read(tmp_path, {"openapi.yaml": text, "pet.yaml": pet})
    assert read.schemas()["pet"]["properties"]["a"] == {"type": ["string", "null"]}
    assert read.schemas()["pet"]["properties"]["b"] == {"type": "integer"}
    assert read.names == ["TYPE_MISSPELLED"]
    assert [(file.rpartition("/")[2], line, column) for file, line, column in read.places] == [
        ("pet.yaml", 4, 7)
    ]


def test_a_reference_beside_other_keywords_stays_beside_them(tmp_path: Path) -> None:
    schema = "{$ref: pet.yaml, properties: {tag: {$ref: 'tag.yaml'}}}"
    files = {"openapi.yaml": getting(schema), "pet.yaml": PET, "tag.yaml": "{type: string}"}
    assert Read(tmp_path, files).answer() == {
        "$ref": "#/components/schemas/pet",
        "properties": {"tag": {"$ref": "#/components/schemas/tag"}},
    }


OVERLAY = """\
overlay: 1.0.0
actions:
  - target: $.components.schemas.pet.properties.name
    update: {minLength: 1}
  - target: $.components.schemas.pet.properties
    update: {tag: {$ref: schemas/tag.yaml}, other: {$ref: schemas/pet.yaml}}
  - target: $.components.schemas.pet.properties.broken
    remove: true
"""


def test_overlays_see_one_document_and_may_refer_to_more_files(tmp_path: Path) -> None:
    pet = "properties:\n  name: {type: string}\n  broken: {$ref: ../../out.yaml}\n"
    read = Read(
        tmp_path,
        {
            "openapi.yaml": getting("{$ref: schemas/pet.yaml}"),
            "schemas/pet.yaml": pet,
            "schemas/tag.yaml": "type: object\n",
        },
        overlay=OVERLAY,
    )
    assert not read.names
    assert read.schemas()["pet"]["properties"] == {
        "name": {"type": "string", "minLength": 1},
        "tag": {"$ref": "#/components/schemas/tag"},
        "other": {"$ref": "#/components/schemas/pet"},
    }
    pet_tokens = ("components", "schemas", "pet", "properties")
    assert read.at(*pet_tokens, "name", "type") == ("pet.yaml", 2)
    assert read.at(*pet_tokens, "name", "minLength") == ("overlay.yaml", 4)
    assert read.at("components", "schemas", "tag", "type") == ("tag.yaml", 1)


def test_the_root_folder_may_be_wider_than_that_of_the_document(tmp_path: Path) -> None:
    refs = ["../common/pet.yaml", "../common/link.yaml", "../../out.yaml", "../gone.yaml"]
    (tmp_path / "common").mkdir()
    (tmp_path / "common/link.yaml").symlink_to("../spec/own.yaml")
    schema = ", ".join(f"p{n}: {{$ref: {ref}}}" for n, ref in enumerate(refs))
    overlay = """\
overlay: 1.0.0
actions:
  - target: $.components.schemas.pet
    update: {properties: {own: {$ref: own.yaml}, out: {$ref: ../../../out.yaml}}}
"""
    read = Read(
        tmp_path,
        {
            "spec/api.yaml": getting(f"{{properties: {{{schema}}}}}"),
            "common/pet.yaml": "properties: {up: {$ref: '../spec/api.yaml#/paths'}}\n",
            "spec/own.yaml": PET,
        },
        main="spec/api.yaml",
        overlay=overlay,
    )
    assert set(read.bundled.data["components"]["schemas"]) == {"pet", "own"}
    assert list(read.library.digests) == ["common/pet.yaml", "spec/own.yaml"]
    assert set(read.bundled.refused) == {"../../out.yaml", "../gone.yaml", "../../../out.yaml"}
    assert {message for message in read.messages if "left out" not in message} == {
        "../../../out.yaml leads out of the document's folder and is not read",
        "../gone.yaml names a file that is not there",
        "../../out.yaml leads out of the document's folder and is not read",
    }


def test_a_document_without_references_to_files_is_left_as_it_is(tmp_path: Path) -> None:
    text = getting("{oneOf: [{$ref: '#/components/schemas/A'}]}")
    text += "components: {schemas: {A: {examples: [{$ref: a.yaml}]}}}\n"
    read = Read(tmp_path, {"openapi.yaml": text})
    assert not read.bundled.origins
    assert not read.bundled.refused
    assert not read.library.digests


def test_what_is_found_depends_on_no_absolute_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"openapi.yaml": getting("{$ref: s/pet.yaml}"), "s/pet.yaml": PET}
    first = Read(tmp_path / "a", files)
    monkeypatch.chdir(tmp_path / "a" / "s")
    second = Read(tmp_path / "b" / "c", files)
    assert first.bundled.data == second.bundled.data
    assert list(first.library.digests) == ["s/pet.yaml"]
    assert first.library.digests == second.library.digests
