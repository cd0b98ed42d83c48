"""What comes of small documents: how the package behaves, and some of its text.

In documents ``$ref: S/Pet`` is short for ``$ref: '#/components/schemas/Pet'``.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from specpress.diagnostics import Diagnostics
from specpress.emit.render import check_template
from specpress.emit.templates import load_templates
from unit.emit.views.views_helpers import check, decode, loaded, make, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from unit.emit.views.views_helpers import Made

PETS = """
tags: [{name: pets, description: "Everything that is fed. Twice a day."}]
security: [{token: []}]
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1}}
        - {name: kind, in: query, schema: {$ref: S/Kind}}
        - {name: seen, in: query, schema: {type: array, items: {type: string}}, explode: false}
      responses:
        "200":
          description: Some pets.
          content:
            application/json: {schema: {type: array, items: {$ref: S/Pet}}}
        "404": {description: No such zoo.}
    post:
      tags: [pets]
      operationId: createPet
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: S/NewPet}}}
      responses:
        "201": {description: The pet., content: {application/json: {schema: {$ref: S/Pet}}}}
        "202": {description: Later.}
  /pets/{petId}:
    get:
      tags: [pets]
      operationId: getPet
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: S/Pet}}}}
  /keepers/{name}:
    get:
      tags: [keepers]
      operationId: getKeeper
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: S/Keeper}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
  schemas:
    Kind: {type: string, enum: [cat, dog]}
    Pet:
      type: object
      description: An animal.
      required: [id, name, secret]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string, description: What it answers to.}
        secret: {type: string, writeOnly: true, format: password}
        kind: {$ref: S/Kind}
        petOf: {$ref: S/Person}
    NewPet:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 5}
        kind: {$ref: S/Kind}
        twin: {$ref: S/Pet}
        born: {type: [string, "null"], format: date}
    Keeper:
      type: object
      properties: {person: {$ref: S/Person}}
    Person:
      type: object
      properties: {name: {type: string}, boss: {$ref: S/Person}}
"""


@pytest.fixture(scope="module")
def pets() -> Made:
    return make(PETS)


@pytest.fixture(scope="module")
def zoo(pets: Made, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with loaded(pets, tmp_path_factory.mktemp("pets")) as package:
        yield package


def test_a_document_without_problems_reports_none(pets: Made) -> None:
    assert pets.codes == []


def test_types_live_with_the_resource_that_reaches_them(pets: Made, zoo: Any) -> None:
    assert "class Pet(Model" in pets["types/pets/pets.py"]
    assert "class Keeper(Model" in pets["types/keepers/keepers.py"]
    assert "class Person(Model" in pets["types/_shared/person.py"]
    assert zoo.types.Pet is zoo.types.pets.Pet
    assert zoo.types.Keeper is zoo.types.keepers.Keeper
    assert "Person" in zoo.types.__all__
    with pytest.raises(AttributeError, match="no attribute 'Nobody'"):
        _ = zoo.types.Nobody


def test_a_body_that_is_spread_over_arguments_is_no_type_of_its_own(zoo: Any) -> None:
    assert "NewPet" not in zoo.types.__all__


def test_models_have_required_properties_first_and_know_absence(zoo: Any) -> None:
    pet = decode(zoo, zoo.types.Pet, '{"id": 1, "name": "Rex", "petOf": {"boss": {"name": "Ada"}}}')
    assert (pet.id, pet.pet_of.boss.name) == (1, "Ada")
    assert pet.kind is zoo.UNSET
    assert pet.secret is zoo.UNSET  # write-only: no answer has to have it
    assert pet.to_dict()["petOf"] == {"boss": {"name": "Ada"}}
    assert "An animal." in pet.__doc__
    assert "name: What it answers to." in pet.__doc__


def test_secrets_are_not_shown(zoo: Any) -> None:
    assert "hunter2" not in repr(zoo.types.Pet(id=1, name="Rex", secret="hunter2"))


def test_enums_are_open(zoo: Any) -> None:
    pet = decode(zoo, zoo.types.Pet, '{"id": 1, "name": "Rex", "kind": "emu"}')
    assert pet.kind == "emu"
    assert not pet.kind.is_known
    assert zoo.types.Kind.CAT.is_known


def test_inputs_leave_out_what_only_answers_have(zoo: Any) -> None:
    keys = zoo.types.PetParam.__annotations__
    assert set(keys) == {"name", "secret", "kind", "petOf"}
    assert zoo.types.PetParam.__required_keys__ == {"name", "secret"}


def test_methods_have_typed_signatures(zoo: Any) -> None:
    client = zoo.Zoo(token="t")
    parameters = inspect.signature(client.pets.create).parameters
    extras = ["extra_headers", "extra_query", "extra_body", "timeout"]
    assert [*parameters] == ["name", "born", "kind", "twin", *extras]
    assert all(each.kind is each.KEYWORD_ONLY for each in parameters.values())
    assert parameters["twin"].annotation == "types.Pet | types.PetParam | UnsetType"
    assert parameters["born"].annotation == "dt.date | str | UnsetType | None"
    assert parameters["kind"].annotation == "types.KindParam | UnsetType"


def test_a_path_parameter_may_be_given_by_position(zoo: Any) -> None:
    client = zoo.Zoo(token="t")
    first, *_ = inspect.signature(client.pets.get).parameters.values()
    assert (first.name, first.kind) == ("pet_id", first.POSITIONAL_OR_KEYWORD)


def test_several_answers_make_a_union(pets: Made) -> None:
    assert "Operation[types.Pet | None]" in pets["resources/pets.py"]
    assert "-> list[types.Pet]:" in pets["resources/pets.py"]


def test_docstrings_say_what_the_document_says(zoo: Any) -> None:
    text = inspect.getdoc(type(zoo.Zoo(token="t").pets).list_pets)
    assert text is not None
    assert "limit: How many. At least 1." in text
    assert 'kind: One of "cat", "dog".' in text or "kind: Kind" in text
    assert "Some pets." in text
    assert "NotFoundError: No such zoo." in text
    assert "Everything that is fed." in (type(zoo.Zoo(token="t").pets).__doc__ or "")


def test_arguments_are_held_against_the_document(zoo: Any) -> None:
    requests = importlib.import_module(f"{zoo.__name__}._requests")
    validator = requests.PetsCreateArguments
    error = zoo.RequestValidationError
    check(zoo, validator, {"name": "Rex", "kind": "cat", "twin": {"name": "Max", "secret": "s"}})
    check(zoo, validator, {"name": "Rex", "kind": zoo.types.Kind("emu")})
    # What only answers have is left out, so that what came back can be sent.
    check(zoo, validator, {"name": "Rex", "twin": {"name": "Max", "secret": "s", "id": 1}})
    for wrong, match in (
        ({}, "name is required"),
        ({"name": "Rexxxx"}, "name: .*length <= 5"),
        ({"name": "Rex", "kind": "emu"}, "kind: .*'cat', 'dog'"),
        ({"name": "Rex", "nmae": 1}, "nmae is not known"),
        ({"name": "Rex", "twin": {"name": "Max", "secret": "s", "ID": 1}}, "ID is not known"),
        ({"name": "Rex", "born": "tomorrow"}, "born: "),
    ):
        with pytest.raises(error, match=match):
            check(zoo, validator, wrong)


def test_operations_are_data(pets: Made) -> None:
    text = pets["resources/pets.py"]
    assert 'QueryParameter("seen", explode=False)' in text
    assert 'path=("/pets/", PathVariable("pet_id"))' in text
    assert "body=JsonBody(" in text
    assert 'security=(("token",),)' in text
    assert 'replay="safe"' in text


def test_importing_the_package_loads_no_types(pets: Made, tmp_path: Path) -> None:
    code = (
        "import sys, zoo\n"
        "assert zoo.__version__\n"
        "assert not {'msgspec', 'httpx2', 'zoo._client', 'zoo.types'} & set(sys.modules)\n"
        "assert zoo.types.Keeper\n"
        "assert 'zoo.types.pets.pets' not in sys.modules\n"
    )
    command = [sys.executable, "-c", code]
    ran = subprocess.run(
        command, cwd=write(pets, tmp_path), capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


def operation(schema: str, *, method: str = "get") -> str:
    """A document with one operation that answers a schema."""
    return f"""
paths:
  /things:
    {method}:
      operationId: getThing
      responses:
        "200": {{description: It., content: {{application/json: {{schema: {schema}}}}}}}
"""


def test_types_that_refer_to_each_other(tmp_path: Path) -> None:
    made = make(
        operation("{$ref: S/Tree}"),
        """
components:
  schemas:
    Tree: {type: object, properties: {leaves: {$ref: S/Leaves}}}
    Leaves: {type: array, items: {$ref: S/Leaf}}
    Leaf: {type: object, properties: {on: {$ref: S/Tree}, all: {$ref: S/Leaves}}}
""",
    )
    with loaded(made, tmp_path) as package:
        tree = decode(package, package.types.Tree, '{"leaves": [{"on": {}, "all": [{}]}]}')
        assert type(tree.leaves[0].on) is package.types.Tree
        assert type(tree.leaves[0].all[0]) is package.types.Leaf


def test_a_type_that_is_made_of_itself_is_any_value_inside(tmp_path: Path) -> None:
    made = make(
        operation("{$ref: S/Json}"),
        """
components:
  schemas:
    Json: {oneOf: [{type: string}, {type: array, items: {$ref: S/Json}}]}
""",
    )
    with loaded(made, tmp_path) as package:
        assert decode(package, package.types.Json, '["a", ["b"]]') == ["a", ["b"]]


def test_a_union_is_told_apart_by_its_discriminator(tmp_path: Path) -> None:
    made = make(
        operation(
            "{type: object, properties: {pet: {$ref: S/Pet}, either: "
            "{oneOf: [{$ref: S/Cat}, {$ref: S/Dog}]}}}"
        ),
        """
components:
  schemas:
    Pet:
      oneOf: [{$ref: S/Cat}, {$ref: S/Dog}]
      discriminator: {propertyName: kind, mapping: {tom: S/Cat, rex: S/Dog}}
    Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, properties: {kind: {type: string}, tricks: {type: integer}}}
""",
    )
    with loaded(made, tmp_path) as package:
        types = package.types
        assert type(decode(package, types.Pet, '{"kind": "rex"}')) is types.Dog
        assert type(decode(package, types.Pet, '{"kind": "tom"}')) is types.Cat
        text = made["types/things/things.py"]
        (name,) = re.findall(r"class (\w*Thing\w*)\(Model", text)
        found = decode(package, getattr(types, name), '{"either": {"kind": "x", "tricks": 1}}')
        assert type(found.either) is types.Dog
        assert not any(exported.startswith("_") for exported in types.__all__)


def test_further_properties_are_kept_where_the_document_speaks_of_them(tmp_path: Path) -> None:
    made = make(
        operation("{$ref: S/Bag}"),
        """
components:
  schemas:
    Bag:
      type: object
      required: [size]
      properties: {size: {type: integer}}
      additionalProperties: {type: string}
""",
    )
    with loaded(made, tmp_path) as package:
        bag = decode(package, package.types.Bag, '{"size": 1, "colour": "red"}')
        assert bag.additional_properties == {"colour": "red"}
        assert package.types.Bag(size=2).additional_properties == {}


def test_a_name_for_null_can_be_nullable(tmp_path: Path) -> None:
    made = make(
        operation("{type: object, required: [none], properties: {none: {$ref: S/Nothing}}}"),
        'components: {schemas: {Nothing: {type: "null"}}}',
    )
    with loaded(made, tmp_path) as package:
        (name,) = re.findall(r"class (\w+)\(Model", made["types/things/things.py"])
        assert decode(package, getattr(package.types, name), '{"none": null}').none is None


def test_a_response_that_needs_a_name_gets_one(tmp_path: Path) -> None:
    made = make(
        operation("{type: array, items: {oneOf: [{$ref: S/A}, {$ref: S/B}]}}"),
        """
components:
  schemas:
    A: {type: object, properties: {a: {type: integer}}}
    B: {type: object, properties: {b: {type: integer}}}
""",
    )
    with loaded(made, tmp_path) as package:
        assert "-> types.ThingsGetResponse:" in made["resources/things.py"]
        found = decode(package, package.types.ThingsGetResponse, '[{"b": 1}, {"a": 1}]')
        assert [type(each).__name__ for each in found] == ["B", "A"]


def body(content: str, *, required: bool = True) -> str:
    return f"""
paths:
  /things:
    post:
      operationId: sendThing
      requestBody:
        required: {str(required).lower()}
        content: {{{content}}}
      responses: {{"204": {{description: Done.}}}}
"""


OBJECT = "{type: object, properties: {aB: {type: string}}}"
UPLOAD = "{type: object, required: [file], properties: {file: {type: string, format: binary}}}"


@pytest.mark.parametrize(
    ("media_type", "schema", "spelled", "parameter"),
    [
        ("application/json", "{type: array}", 'JsonBody(whole="body"', "body: Sequence[object]"),
        ("application/x+json", OBJECT, 'media_type="application/x+json"', "a_b: str | UnsetType"),
        ("application/x-www-form-urlencoded", OBJECT, "FormBody(", "a_b: str | UnsetType"),
        ("multipart/form-data", UPLOAD, 'files=("file",)', "file: FileTypes"),
        ("text/plain", "{type: string}", 'TextBody(whole="body"', "body: str"),
        ("application/octet-stream", "{}", 'BinaryBody(whole="body"', "body: FileContent"),
        ("image/png", "{}", 'media_type="image/png"', "body: FileContent"),
    ],
)
def test_bodies_of_every_kind(
    media_type: str, schema: str, spelled: str, parameter: str, tmp_path: Path
) -> None:
    made = make(body(f"{media_type}: {{schema: {schema}}}"))
    text = made["resources/things.py"]
    assert spelled in text
    assert f"        {parameter}" in text
    with loaded(made, tmp_path) as package:
        assert package.Zoo().things.send


def test_a_body_that_may_be_left_out_has_no_required_arguments() -> None:
    schema = "{type: object, required: [a], properties: {a: {type: string}}}"
    made = make(body(f"application/json: {{schema: {schema}}}", required=False))
    assert "a: str | UnsetType = UNSET" in made["resources/things.py"]


@pytest.mark.parametrize("media_type", ["application/xml", "text/xml", "application/soap+xml"])
def test_a_body_in_xml_alone_is_passed_on_as_it_is(media_type: str) -> None:
    made = make(body(f"{media_type}: {{schema: {{type: object}}}}"))
    assert "SP342" in made.codes
    assert "        body: str | bytes," in made["resources/things.py"]
    assert f'TextBody(whole="body", required=True, media_type="{media_type}")' in (
        " ".join(made["resources/things.py"].split())
    )


def test_a_property_that_models_cannot_hold_is_left_out(tmp_path: Path) -> None:
    made = make(
        operation("{type: object, properties: {'a\"b': {type: string}, good: {type: string}}}")
    )
    assert "SP651" in made.codes
    with loaded(made, tmp_path) as package:
        (name,) = re.findall(r"class (\w+)\(Model", made["types/things/things.py"])
        lenient = importlib.import_module(f"{package.__name__}._runtime.types.lenient")
        kind = getattr(package.types, name)
        assert lenient.convert(kind, {'a"b': "x", "good": "y"}).good


def test_keys_that_are_no_names_make_a_functional_typed_dict(tmp_path: Path) -> None:
    made = make(
        body("application/json: {schema: {type: object, properties: {inner: {$ref: S/Odd}}}}"),
        """
components:
  schemas:
    Odd:
      type: object
      required: [my-key]
      properties: {my-key: {type: string}, class: {type: string}}
""",
    )
    with loaded(made, tmp_path) as package:
        assert package.types.OddParam.__required_keys__ == {"my-key"}
        assert set(package.types.OddParam.__annotations__) == {"my-key", "class"}


def test_a_key_named_like_a_type_does_not_hide_it(tmp_path: Path) -> None:
    made = make(
        body("application/json: {schema: {type: object, properties: {inner: {$ref: S/Odd}}}}"),
        """
components:
  schemas:
    Odd: {type: object, properties: {str: {type: integer}, other: {type: string}}}
""",
    )
    assert "OddParam = TypedDict(" in made["types/things/things_params.py"]
    with loaded(made, tmp_path) as package:
        assert package.types.OddParam.__optional_keys__ == {"str", "other"}


def test_a_resource_named_like_something_that_it_uses() -> None:
    made = make("""
tags: [{name: query}]
paths:
  /query: {get: {tags: [query], operationId: run, responses: {"204": {description: Done.}}}}
""")
    assert "class QueryResource(SyncResource):" in made["resources/query.py"]


def test_the_readme_can_be_run_as_python(pets: Made) -> None:
    blocks = re.findall(r"```python\n(.*?)```", pets.files["README.md"], re.DOTALL)
    assert len(blocks) >= 5
    for block in blocks:
        ast.parse(block)
        assert "from zoo import" in block
    assert "not official" in pets.files["README.md"]


def test_the_reference_has_every_operation(pets: Made) -> None:
    for key in ("GET /pets", "POST /pets", "GET /pets/{petId}", "GET /keepers/{name}"):
        assert f"`{key}`" in pets.files["api.md"]


def test_the_project_file_asks_for_two_packages(pets: Made) -> None:
    project = tomllib.loads(pets.files["pyproject.toml"])["project"]
    assert [re.split("[<>=]", item)[0] for item in project["dependencies"]] == ["httpx2", "msgspec"]
    assert project["name"] == "zoo"
    assert pets.has("py.typed")


def test_templates_only_loop_test_and_print() -> None:
    templates = load_templates(None, Diagnostics())
    sources = {path: text for path, text in templates.files.items() if path.endswith(".jinja")}
    assert sources
    assert {
        path: problems for path, text in sources.items() if (problems := check_template(text))
    } == {}
