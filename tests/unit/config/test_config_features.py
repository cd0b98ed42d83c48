from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from specpress.config import Config, read_config
from specpress.config.codes import (
    DUPLICATE,
    HALF_CREDENTIAL,
    LOCKED_OUT,
    NO_RESPONSE,
    UNFIT_ARGUMENT,
    UNFIT_CREDENTIAL,
    UNFIT_PROPERTY,
    UNKNOWN_NAME,
    UNKNOWN_OPERATION,
    UNKNOWN_PARAMETER,
    UNKNOWN_PROPERTY,
    UNKNOWN_VALUE,
    UNSAFE_LOOKUP,
)
from specpress.diagnostics import Code, Diagnostics
from specpress.document.reading.source import loads
from specpress.ir.api import Replay, SchemeKind, SecurityRequirement, SecurityScheme
from specpress.ir.features import (
    NO_FEATURES,
    Download,
    FindOrCreate,
    FindThenAct,
    Pagination,
    Shortcut,
    Waiter,
)
from specpress.ir.types import ListOf, Nullable, OneOf, Struct
from specpress.lower.config.features import apply_config, lower_features
from unit.naming.ir_values import NUMBER, SCHEMAS, TEXT, api, named, operation, struct, text_enum

if TYPE_CHECKING:
    from specpress.ir.api import Api
    from specpress.ir.features import Features

STATUS = text_enum(SCHEMAS / "Status", "NEW", "DONE", "FAILED")
ACTION = text_enum(SCHEMAS / "Action", "stop", "go")
PET = struct(
    SCHEMAS / "Pet",
    {
        "status": named(STATUS),
        "url": Nullable(inner=OneOf(variants=(TEXT, ListOf(item=TEXT)))),
        "size": NUMBER,
        "password": TEXT,
    },
)
META = struct(SCHEMAS / "Meta", {"total": NUMBER})
PAGE = struct(SCHEMAS / "Page", {"data": ListOf(item=named(PET)), "meta": named(META)})
ONE = struct(SCHEMAS / "One", {"data": named(PET)})
CONTROL = struct(SCHEMAS / "Control", {"action": named(ACTION)})


def sample() -> Api:
    found = api(
        [
            operation("GET /pets", "listPets", query=["page", "size"], answer=named(PAGE)),
            operation("GET /pets/{id}", "getPet", answer=named(ONE)),
            operation("PUT /pets/{id}", "controlPet", body=named(CONTROL)),
        ],
        [STATUS, ACTION, PET, META, PAGE, ONE, CONTROL],
    )
    schemes = (
        SecurityScheme(origin=SCHEMAS, name="bearer", kind=SchemeKind.BEARER),
        SecurityScheme(origin=SCHEMAS, name="basic", kind=SchemeKind.BASIC),
        SecurityScheme(
            origin=SCHEMAS,
            name="machine",
            kind=SchemeKind.OAUTH2_CLIENT_CREDENTIALS,
            token_url="https://id.example.com",
        ),
    )
    return msgspec.structs.replace(found, security_schemes=schemes)


def config(text: str) -> Config:
    diagnostics = Diagnostics()
    document = loads("specpress: 1\n" + text, diagnostics, file="c.yaml")
    return read_config(document, diagnostics, folder=Path())


def lowered(text: str) -> Features:
    diagnostics = Diagnostics()
    features = lower_features(sample(), config(text), diagnostics)
    assert not list(diagnostics)
    return features


def applied(text: str) -> Api:
    diagnostics = Diagnostics()
    found = apply_config(sample(), config(text), diagnostics)
    assert not list(diagnostics)
    return found


def test_nothing_said_is_nothing_lowered() -> None:
    assert lowered("") == NO_FEATURES
    assert applied("") == sample()


@pytest.mark.parametrize("name", ["listPets", "GET /pets", "all_pets", "pets.all_pets"])
def test_an_operation_can_be_named_in_three_ways(name: str) -> None:
    features = lowered(
        f"resources: {{pets: {{methods: {{all_pets: listPets}}}}}}\n"
        f"pagination: {{{name}: {{page: page, size: size, items: data, total: meta.total}}}}"
    )
    assert features.pagination == (
        Pagination(
            operation="GET /pets",
            page="page",
            size="size",
            items=("data",),
            total=("meta", "total"),
            first_page=1,
        ),
    )
    assert features.origins == ((name, f"c.yaml#/pagination/{name.replace('/', '~1')}"),)


def test_a_waiter_a_shortcut_and_a_download() -> None:
    features = lowered("""
waiters:
  wait: {operation: getPet, state: data.status, until: [DONE], fail: [FAILED], timeout: 5}
shortcuts: {stop: {operation: controlPet, arguments: {action: stop}}}
downloads: {fetch: {operation: getPet, url: data.url, size: data.size}}
""")
    assert features.waiters == (
        Waiter(
            name="wait",
            operation="GET /pets/{id}",
            state=("data", "status"),
            until=("DONE",),
            fail=("FAILED",),
            interval=2.0,
            max_interval=30.0,
            timeout=5.0,
        ),
    )
    assert features.shortcuts == (
        Shortcut(name="stop", operation="PUT /pets/{id}", arguments=(("action", "stop"),)),
    )
    assert features.downloads == (
        Download(
            name="fetch",
            operation="GET /pets/{id}",
            url=("data", "url"),
            expires=None,
            size=("data", "size"),
            file_name=None,
        ),
    )


SAFE = "replay: {getPet: safe, listPets: safe}\n"


def recipes(text: str, diagnostics: Diagnostics | None = None) -> Features:
    """What is lowered where two operations may be asked as often as one likes."""
    found = diagnostics if diagnostics is not None else Diagnostics()
    said = config(SAFE + text)
    return lower_features(apply_config(sample(), said, found), said, found)


def test_methods_of_two_operations() -> None:
    features = recipes("""
find_then_act:
  stop: {find: getPet, act: controlPet, arguments: {action: stop}, found: {id: data.password}}
find_or_create:
  ensure: {find: getPet, create: controlPet, match: {id: id}}
""")
    assert features.find_then_act == (
        FindThenAct(
            name="stop",
            find="GET /pets/{id}",
            act="PUT /pets/{id}",
            arguments=(("action", "stop"),),
            found=(("id", ("data", "password")),),
            absent=(404,),
            gone=(404, 409, 410),
        ),
    )
    assert features.find_or_create == (
        FindOrCreate(
            name="ensure",
            find="GET /pets/{id}",
            create="PUT /pets/{id}",
            arguments=(),
            match=(("id", "id"),),
            absent=(404,),
            conflict=(409,),
        ),
    )
    assert features.origins == (
        ("stop", "c.yaml#/find_then_act/stop"),
        ("ensure", "c.yaml#/find_or_create/ensure"),
    )


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        (
            "find_then_act: {a: {find: getPets, act: controlPet}}",
            UNKNOWN_OPERATION,
            "/find_then_act/a/find",
        ),
        (
            "find_then_act: {a: {find: controlPet, act: controlPet}}",
            UNSAFE_LOOKUP,
            "/find_then_act/a/find",
        ),
        (
            "find_then_act: {a: {find: getPet, act: controlPet, found: {ids: data.url}}}",
            UNKNOWN_PARAMETER,
            "/find_then_act/a/found/ids",
        ),
        (
            "find_then_act: {a: {find: getPet, act: controlPet, found: {id: data.size}}}",
            UNFIT_PROPERTY,
            "/find_then_act/a/found/id",
        ),
        (
            "find_then_act: {a: {find: getPet, act: controlPet, found: {action: data.status}}}",
            UNFIT_PROPERTY,
            "/find_then_act/a/found/action",
        ),
        (
            "find_or_create: {a: {find: getPet, create: controlPet, match: {id: action}}}",
            UNFIT_ARGUMENT,
            "/find_or_create/a/match/id",
        ),
        (
            "find_or_create: {a: {find: getPet, create: controlPet, arguments: {action: run}}}",
            UNKNOWN_VALUE,
            "/find_or_create/a/arguments/action",
        ),
    ],
)
def test_what_two_operations_cannot_do_is_reported(text: str, code: Code, where: str) -> None:
    diagnostics = Diagnostics()
    assert recipes(text, diagnostics) == NO_FEATURES
    [problem] = diagnostics
    assert (problem.code, problem.where) == (code, f"c.yaml#{where}")


@pytest.mark.parametrize(
    ("text", "code", "where", "hint"),
    [
        (
            "pagination: {listPet: {page: page, items: data}}",
            UNKNOWN_OPERATION,
            "/pagination/listPet",
            "'listPets'",
        ),
        (
            "pagination: {listPets: {page: pages, items: data}}",
            UNKNOWN_PARAMETER,
            "/pagination/listPets/page",
            "'page'",
        ),
        (
            "pagination: {listPets: {page: page, items: meta}}",
            UNFIT_PROPERTY,
            "/pagination/listPets/items",
            "an array",
        ),
        (
            "pagination: {listPets: {page: page, items: data, total: meta.totl}}",
            UNKNOWN_PROPERTY,
            "/pagination/listPets/total",
            "'total'",
        ),
        (
            "waiters: {w: {operation: controlPet, state: status, until: [DONE]}}",
            NO_RESPONSE,
            "/waiters/w/state",
            "overlay",
        ),
        (
            "waiters: {w: {operation: getPet, state: data.status, until: [DON]}}",
            UNKNOWN_VALUE,
            "/waiters/w/until/0",
            "'DONE'",
        ),
        (
            "shortcuts: {s: {operation: controlPet, arguments: {acton: stop}}}",
            UNKNOWN_PARAMETER,
            "/shortcuts/s/arguments/acton",
            "'action'",
        ),
        (
            "shortcuts: {s: {operation: controlPet, arguments: {action: stpo}}}",
            UNKNOWN_VALUE,
            "/shortcuts/s/arguments/action",
            "'stop'",
        ),
        (
            "downloads: {d: {operation: getPet, url: data.size}}",
            UNFIT_PROPERTY,
            "/downloads/d/url",
            "text",
        ),
    ],
)
def test_what_the_document_does_not_have_is_reported(
    text: str, code: Code, where: str, hint: str
) -> None:
    diagnostics = Diagnostics()
    assert lower_features(sample(), config(text), diagnostics) == NO_FEATURES
    [problem] = diagnostics
    assert (problem.code, problem.where) == (code, f"c.yaml#{where}")
    assert hint in problem.hint


def test_two_methods_of_one_name_are_reported() -> None:
    diagnostics = Diagnostics()
    text = """
shortcuts: {stop: {operation: controlPet, arguments: {action: stop}}}
downloads: {stop: {operation: getPet, url: data.url}}
"""
    features = lower_features(sample(), config(text), diagnostics)
    assert [each.code for each in diagnostics] == [DUPLICATE]
    assert (len(features.shortcuts), features.downloads) == (1, ())


def test_replay_and_secrets_are_applied() -> None:
    found = applied("replay: {controlPet: idempotent}\nsecrets: {fields: [password]}")
    assert [each.replay for each in found.operations] == [
        Replay.NEVER,
        Replay.NEVER,
        Replay.IDEMPOTENT,
    ]
    pet = found.declarations[PET.origin]
    assert isinstance(pet, Struct)
    assert [each.name for each in pet.fields if each.secret] == ["password"]


@pytest.mark.parametrize(
    ("security", "reported"),
    [
        ([], []),
        ([()], []),
        ([("bearer",)], []),
        ([("basic",), ("bearer",)], []),
        ([("basic",), ()], []),
        ([("basic",)], [LOCKED_OUT]),
        ([("basic", "bearer")], [LOCKED_OUT]),
    ],
)
def test_an_operation_that_no_credential_opens_is_told_of(
    security: list[tuple[str, ...]], reported: list[Code]
) -> None:
    found, diagnostics = sample(), Diagnostics()
    wanted = tuple(SecurityRequirement(schemes=schemes) for schemes in security)
    first = msgspec.structs.replace(found.operations[0], security=wanted)
    api_of_one = msgspec.structs.replace(found, operations=(first, *found.operations[1:]))
    apply_config(api_of_one, config("credentials: {token: {scheme: bearer}}"), diagnostics)
    assert [problem.code for problem in diagnostics] == reported


def test_an_operation_may_tell_what_became_of_another() -> None:
    found = applied("replay: {controlPet: {again: never, ask: getPet}}")
    by_id = {each.id: each for each in found.operations}
    assert by_id["controlPet"].replay is Replay.NEVER
    assert by_id["controlPet"].ask == by_id["getPet"].key
    assert by_id["getPet"].ask is None


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("replay: {getPets: safe}", UNKNOWN_OPERATION, "/replay/getPets"),
        (
            "replay: {controlPet: {again: never, ask: getPets}}",
            UNKNOWN_OPERATION,
            "/replay/controlPet/ask",
        ),
        ("secrets: {fields: [pasword]}", UNKNOWN_NAME, "/secrets/fields/0"),
        ("secrets: {urls: [urls]}", UNKNOWN_NAME, "/secrets/urls/0"),
        ("client: {parameters: {idd: {}}}", UNKNOWN_NAME, "/client/parameters/idd"),
        ("credentials: {token: {scheme: berer}}", UNKNOWN_NAME, "/credentials/token"),
        ("credentials: {user: {scheme: basic}}", UNFIT_CREDENTIAL, "/credentials/user"),
        (
            "credentials: {i: {scheme: bearer, part: scopes}}",
            UNFIT_CREDENTIAL,
            "/credentials/i",
        ),
        (
            "credentials: {i: {scheme: machine, part: client_id}}",
            HALF_CREDENTIAL,
            "/credentials/i",
        ),
        ("tokens: {bearer: {}}", UNKNOWN_NAME, "/tokens/bearer"),
        (
            "names: {'#/components/schemas/Pets': A}",
            UNKNOWN_NAME,
            "/names/#~1components~1schemas~1Pets",
        ),
        (
            "resources: {pets: {methods: {get: getPets}}}",
            UNKNOWN_OPERATION,
            "/resources/pets/methods/get",
        ),
        (
            "resources: {pets: {methods: {get: getPet, one: 'GET /pets/{id}'}}}",
            DUPLICATE,
            "/resources/pets/methods/one",
        ),
        (
            "resources: {pets: {methods: {get: {operation: getPet, positional: [x]}}}}",
            UNKNOWN_PARAMETER,
            "/resources/pets/methods/get",
        ),
    ],
)
def test_what_the_config_names_has_to_exist(text: str, code: Code, where: str) -> None:
    diagnostics = Diagnostics()
    apply_config(sample(), config(text), diagnostics)
    [problem] = diagnostics
    assert (problem.code, problem.where) == (code, f"c.yaml#{where}")
