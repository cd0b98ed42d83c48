from __future__ import annotations

from pathlib import Path

import pytest

from specpress.config import Config, default_config, load_config, read_config
from specpress.config.codes import (
    DUPLICATE,
    MISSING_KEY,
    NOT_A_CONFIG,
    UNKNOWN_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
)
from specpress.config.model import ClientAuthentication, CredentialPart, Positional
from specpress.config.suggest import suggestion
from specpress.diagnostics import Code, Diagnostics, Stopped
from specpress.document.reading.source import loads
from specpress.ir.api import Replay
from specpress.ir.types import ScalarKind

SPEC = Path(__file__).parents[3] / "spec" / "specpress.yaml"


def read(text: str) -> Config:
    diagnostics = Diagnostics()
    document = loads("specpress: 1\n" + text, diagnostics, file="spec/specpress.yaml")
    config = read_config(document, diagnostics, folder=Path("spec"))
    assert not list(diagnostics)
    return config


def problems(text: str, *, header: str = "specpress: 1\n") -> list[tuple[Code, str, str]]:
    diagnostics = Diagnostics()
    document = loads(header + text, diagnostics, file="spec/specpress.yaml")
    with pytest.raises(Stopped):
        read_config(document, diagnostics, folder=Path("spec"))
    return [(each.code, str(each.where).partition("#")[2], each.hint) for each in diagnostics]


def test_an_empty_config_leaves_everything_open() -> None:
    config = read("")
    assert config.source is not None
    assert config == Config(source=config.source)
    assert default_config() == Config()


def test_paths_are_relative_to_the_file() -> None:
    config = read("document: a.yaml\noverlays: [o/b.yaml]\noutput: ../generated\n")
    assert config.document == Path("spec/a.yaml")
    assert config.overlays == (Path("spec/o/b.yaml"),)
    assert config.output == Path("generated")


def test_every_section() -> None:
    config = read("""
strict: true
select: {tags: [Pets], paths: [/pets], operations: [getPet]}
package: {name: pets, distribution: pets-client, version: '1.0', authors: [A], urls: {Home: h}}
client:
  name: Pets
  parameters: {tenant: {env: TENANT}, other-id: {argument: other}}
credentials:
  token: {scheme: bearer, env: TOKEN}
  password: {scheme: basic, part: password}
tokens:
  machine: {authentication: client_secret_post, scopes: [a], parameters: {audience: b}}
  plain: {}
formats: {uuid: string}
resources:
  store.pets:
    type_prefix: Pet
    positional: last
    methods: {get: getPet, put: {operation: PUT /pets, positional: [id]}}
names: {'#/components/schemas/Foo': Bar}
errors:
  success: ok
  shapes: [{list: a.b, code: c}, {object: [e], message: m}, {code: n, message: t}]
secrets: {fields: [key], urls: [link]}
replay: {getPet: safe}
pagination: {get: {page: p, size: s, items: data, total: meta.total, first_page: 0}}
waiters: {wait: {operation: get, state: data.status, until: [DONE], interval: 1}}
shortcuts: {stop: {operation: put, arguments: {action: stop, n: 1}}}
downloads: {fetch: {operation: get, url: data.url, expires: data.until}}
find_then_act: {end: {find: get, act: put, arguments: {n: 1}, found: {id: data.id}, gone: []}}
find_or_create: {ensure: {find: get, create: put, match: {a: b}, conflict: [409, 422]}}
""")
    assert config.strict
    assert config.select.operations == ("getPet",)
    assert config.package.urls == (("Home", "h"),)
    held = [(each.name, each.argument, each.env) for each in config.client.parameters]
    assert held == [("tenant", "tenant", "TENANT"), ("other-id", "other", None)]
    assert [each.part for each in config.credentials] == [
        CredentialPart.VALUE,
        CredentialPart.PASSWORD,
    ]
    machine, plain = config.tokens
    assert (machine.scheme, machine.scopes, machine.parameters) == (
        "machine",
        ("a",),
        (("audience", "b"),),
    )
    assert machine.authentication is ClientAuthentication.POST
    assert plain.authentication is ClientAuthentication.BASIC
    assert config.formats == {"uuid": ScalarKind.STRING}
    [resource] = config.resources
    assert resource.path == ("store", "pets")
    assert resource.positional is Positional.LAST
    assert [(each.name, each.operation, each.positional) for each in resource.methods] == [
        ("get", "getPet", None),
        ("put", "PUT /pets", ("id",)),
    ]
    assert config.pins[0].where == "spec/specpress.yaml#/names/#~1components~1schemas~1Foo"
    assert [(each.path, each.many) for each in config.errors.shapes] == [
        (("a", "b"), True),
        (("e",), False),
        ((), False),
    ]
    assert config.replay[0].replay is Replay.SAFE
    assert config.replay[0].ask is None
    assert config.pagination[0].total == ("meta", "total")
    assert config.pagination[0].first_page == 0
    waiter = config.waiters[0]
    assert (waiter.interval, waiter.max_interval, waiter.timeout) == (1.0, 30.0, 3600.0)
    assert config.shortcuts[0].arguments == (("action", "stop"), ("n", 1))
    assert config.downloads[0].expires == ("data", "until")
    [end], [ensure] = config.find_then_act, config.find_or_create
    assert (end.name, end.find, end.act) == ("end", "get", "put")
    assert (end.arguments, end.found) == ((("n", 1),), (("id", ("data", "id")),))
    assert (end.absent, end.gone) == ((404,), ())
    assert (ensure.name, ensure.find, ensure.create) == ("ensure", "get", "put")
    assert (ensure.arguments, ensure.match) == ((), (("a", "b"),))
    assert (ensure.absent, ensure.conflict) == ((404,), (409, 422))


def test_statuses_have_usual_values() -> None:
    config = read("""
find_then_act: {end: {find: get, act: put}}
find_or_create: {ensure: {find: get, create: put}}
""")
    assert (config.find_then_act[0].absent, config.find_then_act[0].gone) == (
        (404,),
        (404, 409, 410),
    )
    assert config.find_or_create[0].conflict == (409,)


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("pakcage: {}", UNKNOWN_KEY, "/pakcage"),
        ("client: {nme: A}", UNKNOWN_KEY, "/client/nme"),
        ("waiters: {w: {operation: a, state: b}}", MISSING_KEY, "/waiters/w"),
        ("strict: 'yes'", WRONG_TYPE, "/strict"),
        ("package: {version: 1.0}", WRONG_TYPE, "/package/version"),
        ("overlays: a.yaml", WRONG_TYPE, "/overlays"),
        ("resources: []", WRONG_TYPE, "/resources"),
        ("package: {name: class}", WRONG_VALUE, "/package/name"),
        ("package: {name: 'a b'}", WRONG_VALUE, "/package/name"),
        ("package: {distribution: -a}", WRONG_VALUE, "/package/distribution"),
        ("package: {summary: ' '}", WRONG_VALUE, "/package/summary"),
        ("client: {base_url_env: A-B}", WRONG_VALUE, "/client/base_url_env"),
        ("client: {parameters: {account-id: {}}}", WRONG_VALUE, "/client/parameters/account-id"),
        (
            "client: {parameters: {a: {argument: a b}}}",
            WRONG_VALUE,
            "/client/parameters/a/argument",
        ),
        ("credentials: {_a: {scheme: s}}", WRONG_VALUE, "/credentials/_a"),
        ("tokens: {m: {authentication: basic}}", WRONG_VALUE, "/tokens/m/authentication"),
        ("tokens: {m: {parameters: {a: 1}}}", WRONG_TYPE, "/tokens/m/parameters/a"),
        ("replay: {a: maybe}", WRONG_VALUE, "/replay/a"),
        ("replay: {a: {again: maybe}}", WRONG_VALUE, "/replay/a/again"),
        ("replay: {a: {ask: b}}", MISSING_KEY, "/replay/a"),
        ("replay: {a: {again: never, aks: b}}", UNKNOWN_KEY, "/replay/a/aks"),
        ("formats: {uuid: strng}", WRONG_VALUE, "/formats/uuid"),
        ("names: {Foo: Bar}", WRONG_VALUE, "/names/Foo"),
        ("errors: {shapes: [{list: a, object: b}]}", WRONG_VALUE, "/errors/shapes/0"),
        ("errors: {shapes: [{}]}", WRONG_VALUE, "/errors/shapes/0"),
        (
            "pagination: {a: {page: p, items: a..b}}",
            WRONG_VALUE,
            "/pagination/a/items",
        ),
        (
            "pagination: {a: {page: p, items: i, first_page: -1}}",
            WRONG_VALUE,
            "/pagination/a/first_page",
        ),
        (
            "waiters: {w: {operation: a, state: b, until: [c], timeout: 0}}",
            WRONG_VALUE,
            "/waiters/w/timeout",
        ),
        (
            f"waiters: {{w: {{operation: a, state: b, until: [c], timeout: 1{'0' * 400}}}}}",
            WRONG_VALUE,
            "/waiters/w/timeout",
        ),
        (
            "waiters: {w: {operation: a, state: b, until: [c], interval: 9, max_interval: 1}}",
            WRONG_VALUE,
            "/waiters/w",
        ),
        ("find_then_act: {a: {find: b}}", MISSING_KEY, "/find_then_act/a"),
        ("find_or_create: {a: {create: b}}", MISSING_KEY, "/find_or_create/a"),
        ("find_or_create: {a b: {find: c, create: d}}", WRONG_VALUE, "/find_or_create/a b"),
        (
            "find_then_act: {a: {find: b, act: c, then: d}}",
            UNKNOWN_KEY,
            "/find_then_act/a/then",
        ),
        (
            "find_then_act: {a: {find: b, act: c, found: {d: e..f}}}",
            WRONG_VALUE,
            "/find_then_act/a/found/d",
        ),
        (
            "find_then_act: {a: {find: b, act: c, absent: []}}",
            WRONG_VALUE,
            "/find_then_act/a/absent",
        ),
        (
            "find_or_create: {a: {find: b, create: c, conflict: [500]}}",
            WRONG_VALUE,
            "/find_or_create/a/conflict/0",
        ),
        (
            "find_or_create: {a: {find: b, create: c, conflict: 409}}",
            WRONG_TYPE,
            "/find_or_create/a/conflict",
        ),
        (
            "resources: {a: {methods: {x: getPet}}, b: {methods: {y: getPet}}}",
            DUPLICATE,
            "/resources/b/methods/y",
        ),
    ],
)
def test_a_mistake_is_found_where_it_is(text: str, code: Code, where: str) -> None:
    assert [(found, place) for found, place, _ in problems(text)] == [(code, where)]


def test_the_nearest_name_is_suggested() -> None:
    [(_, _, hint)] = problems("pakcage: {}")
    assert hint == "Did you mean 'package'?"
    [(_, _, hint)] = problems("replay: {a: idempotnt}")
    assert hint == "Did you mean 'idempotent'?"


def test_all_mistakes_are_found_in_one_run() -> None:
    assert len(problems("strict: 1\nfoo: 2\nclient: {name: 1, bar: 2}\n")) == 4


def test_a_mistake_is_shown_with_its_line() -> None:
    diagnostics = Diagnostics()
    document = loads("specpress: 1\nclient:\n  nme: A\n", diagnostics, file="specpress.yaml")
    with pytest.raises(Stopped):
        read_config(document, diagnostics, folder=Path())
    [problem] = diagnostics
    assert problem.where is not None
    span = document.locate(problem.where)
    assert span is not None
    assert (span.file, span.line, span.column) == ("specpress.yaml", 3, 3)


@pytest.mark.parametrize(
    ("header", "where"), [("openapi: 3.1.0\n", ""), ("specpress: 2\n", "/specpress")]
)
def test_what_is_no_config_is_refused(header: str, where: str) -> None:
    found = problems("", header=header)
    assert (NOT_A_CONFIG, where) in [(code, place) for code, place, _ in found]


def test_the_config_of_the_recordings_client_is_right(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    config = load_config(SPEC, diagnostics)
    assert not list(diagnostics)
    assert config.strict
    assert config.document == SPEC.parent / "recordings.yaml"
    copied = tmp_path / "specpress.yaml"
    copied.write_text(SPEC.read_text(encoding="utf-8"), encoding="utf-8")
    assert load_config(copied, diagnostics).document == tmp_path / "recordings.yaml"


def test_old_names_are_read_as_users_write_them() -> None:
    found = read("renamed: {Book: Volume, shop.books.fetch: shop.books.get, Volume.name: title}\n")
    assert [(each.old_name, each.new_name) for each in found.renamed] == [
        ("Book", "Volume"),
        ("shop.books.fetch", "shop.books.get"),
        ("Volume.name", "title"),
    ]
    assert str(found.renamed[0].where).endswith("#/renamed/Book")


@pytest.mark.parametrize(
    ("line", "code", "hint"),
    [
        ("Book: Book", WRONG_VALUE, "write the name that took its place"),
        ("Book: 1", WRONG_TYPE, "Write a text"),
        ("_Book: Volume", WRONG_VALUE, "use letters, digits and _"),
        ("books..get: books.fetch", WRONG_VALUE, "use letters, digits and _"),
        ("Book: my volume", WRONG_VALUE, "use letters, digits and _"),
        ("Book: class", WRONG_VALUE, "use letters, digits and _"),
    ],
)
def test_an_old_name_and_a_new_one_are_names(line: str, code: Code, hint: str) -> None:
    ((found, where, said),) = problems(f"renamed: {{{line}}}\n")
    assert found is code
    assert where == f"/renamed/{line.partition(':')[0]}"
    assert said.startswith(hint)


def test_what_there_is_to_choose_from_begins_with_what_is_nearest() -> None:
    known = [f"zebra_{letter}{letter}" for letter in "abcdefgh"] + ["list_books", "list_owners"]
    hint = suggestion("books.all_of_them_listed", known)
    assert hint.startswith("Choose one of 'list_books'")
    assert hint.endswith(" ...")
    assert suggestion("x", ["b", "a"]) == "Choose one of 'b', 'a'."
