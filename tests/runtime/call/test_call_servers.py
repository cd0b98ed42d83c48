"""Where requests go: servers with variables, relative ones, and those of single operations."""

from __future__ import annotations

import importlib
import sys
import zlib
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner

from specpress.cli import main

CASE = Path(__file__).parents[2] / "cases" / "servers" / "openapi.yaml"


def pressed(document: Path, folder: Path, name: str) -> Any:
    result = CliRunner().invoke(
        main, ["generate", str(document), "--out", str(folder), "--package", name]
    )
    assert result.exit_code == 0, result.output
    sys.path.insert(0, str(folder / "src"))
    return importlib.import_module(name)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return pressed(CASE, tmp_path_factory.mktemp("servers"), "servers_case")


@pytest.fixture
def press(tmp_path: Path, request: pytest.FixtureRequest) -> Any:
    """Presses a document with these servers, and these of its one operation."""

    def from_servers(api: str, own: str = "[]") -> Any:
        document = tmp_path / "openapi.yaml"
        text = (
            f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{api}\npaths:\n  /x:\n"
            f"    servers: {own}\n    get: {{operationId: lookUp, tags: [things], "
            "responses: {'204': {description: d}}}\n"
        )
        document.write_text(text, encoding="utf-8")
        number = zlib.crc32(request.node.name.encode())
        return pressed(document, tmp_path / "out", f"servers_{number}")

    return from_servers


def client_of(package: Any) -> str:
    names = importlib.import_module(f"{package.__name__}._client").__all__
    return next(name for name in names if f"Async{name}" in names)


def asked(package: Any, name: str, method: str, **given: Any) -> str:
    """The URL that a method's request goes to."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(204)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = getattr(package, name)(http_client=http, **given)
        getattr(client.things, method)()
    return seen[0]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "https://eu.example.com/v1"),
        ({"region": "us"}, "https://us.example.com/v1"),
        ({"port": "8443", "base_path": "v2/beta"}, "https://eu.example.com:8443/v2/beta"),
        ({"base_url": "https://other.example/a/"}, "https://other.example/a"),
    ],
)
def test_variables_of_the_servers_url(servers: Any, given: dict[str, str], expected: str) -> None:
    assert servers.ServersCase(**given).base_url == expected
    assert asked(servers, "ServersCase", "get_usual", **given) == f"{expected}/usual"


@pytest.mark.parametrize(
    "given",
    [
        {"region": "mars"},
        {"region": ""},
        {"port": "443/evil"},
        {"port": "1@evil.example"},
        {"port": "443#"},
        {"port": "443\\evil"},
        {"base_path": "v1?x=1"},
        {"base_path": "v1 x"},
        {"base_path": "%2e%2e"},
    ],
)
def test_values_that_would_lead_elsewhere_are_refused(servers: Any, given: dict[str, str]) -> None:
    with pytest.raises(servers.ClientError):
        servers.ServersCase(**given)


def test_a_base_url_and_a_part_of_it_are_one_too_many(servers: Any) -> None:
    with pytest.raises(servers.ClientError, match="region"):
        servers.ServersCase(base_url="https://a.example", region="us")


def test_variables_come_from_the_environment_too(
    servers: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVERS_CASE_REGION", "us")
    assert servers.ServersCase().base_url == "https://us.example.com/v1"
    assert servers.ServersCase(region="eu").base_url == "https://eu.example.com/v1"
    monkeypatch.setenv("SERVERS_CASE_BASE_URL", "https://env.example")
    assert servers.ServersCase().base_url == "https://env.example"
    assert servers.ServersCase(region="us").base_url == "https://us.example.com/v1"
    monkeypatch.delenv("SERVERS_CASE_BASE_URL")
    monkeypatch.setenv("SERVERS_CASE_REGION", "mars")
    with pytest.raises(servers.ClientError, match="SERVERS_CASE_REGION"):
        servers.ServersCase()


def test_copies_choose_anew(servers: Any) -> None:
    client = servers.ServersCase(base_path="v3")
    assert client.copy(region="us").base_url == "https://us.example.com/v3"
    assert client.copy(region="us").copy(timeout=3).base_url == "https://us.example.com/v3"
    moved = client.copy(base_url="https://other.example")
    assert moved.base_url == "https://other.example"
    assert moved.copy(region="us").base_url == "https://us.example.com/v1"


@pytest.mark.parametrize(
    ("method", "usual", "own"),
    [
        ("get_file", "https://files.example.com/store/files", "http://localhost:1/api/files"),
        ("put_file", "https://a.upload.example.com/files", "http://localhost:1/api/files"),
        ("get_next", "https://eu.example.com/v2/next", "http://localhost:1/v2/next"),
        ("get_root", "https://eu.example.com/root", "http://localhost:1/root"),
    ],
)
def test_operations_with_servers_of_their_own(
    servers: Any, method: str, usual: str, own: str
) -> None:
    assert asked(servers, "ServersCase", method) == usual
    given = {"base_url": "http://localhost:1/api/"}
    assert asked(servers, "ServersCase", method, **given) == own


@pytest.mark.parametrize(
    ("api", "own", "told"),
    [
        ("servers: [{url: /api/v3}]", "[]", "ends in /api/v3"),
        ("servers: [{url: ./v3/}]", "[]", "ends in /v3"),
        ("servers: [{url: 'https://{host}/v1'}]", "[]", "base_url is missing"),
        ("servers: [{url: 'ws://a.example/v1'}]", "[]", "base_url is missing"),
        ("servers: []", "[]", "base_url is missing"),
        ("tags: []", "[]", "base_url is missing"),
    ],
)
def test_a_document_that_names_no_host_needs_a_base_url(
    press: Any, api: str, own: str, told: str
) -> None:
    package = press(api, own)
    name = client_of(package)
    with pytest.raises(package.ClientError, match=told) as caught:
        getattr(package, name)()
    assert "_BASE_URL" in str(caught.value)
    given = {"base_url": "https://a.example/api/v3"}
    assert asked(package, name, "look_up", **given) == "https://a.example/api/v3/x"


@pytest.mark.parametrize(
    ("api", "own", "url"),
    [
        ("servers: [{url: /v1}, {url: 'https://a.example/v2/'}]", "[]", "https://a.example/v2/x"),
        ("tags: []", "[{url: 'https://only.example/'}]", "https://only.example/x"),
        ("servers: [{url: //a.example/v1}]", "[]", "https://a.example/v1/x"),
        ("servers: [{url: 'https://a.example'}]", "[{url: v2}]", "https://a.example/v2/x"),
        (
            "servers: [{url: 'https://a.example/v1'}]",
            "[{url: 'ftp://b'}]",
            "https://a.example/v1/x",
        ),
    ],
)
def test_which_server_is_chosen(press: Any, api: str, own: str, url: str) -> None:
    package = press(api, own)
    name = client_of(package)
    assert asked(package, name, "look_up") == url


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "https://a.upload.example.com/files"),
        ({"zone": "b"}, "https://b.upload.example.com/files"),
        ({"zone": "b", "region": "us"}, "https://b.upload.example.com/files"),
    ],
)
def test_variables_of_an_operations_server(
    servers: Any, given: dict[str, str], expected: str
) -> None:
    assert asked(servers, "ServersCase", "put_file", **given) == expected


def test_an_operations_server_is_chosen_and_guarded_like_the_clients(
    servers: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for zone in ("", "b/evil", "b@evil.example", "b#"):
        with pytest.raises(servers.ClientError, match="zone"):
            servers.ServersCase(zone=zone)
    with pytest.raises(servers.ClientError, match="zone"):
        servers.ServersCase(base_url="https://a.example", zone="b")
    client = servers.ServersCase(zone="b")
    assert client.base_url == "https://eu.example.com/v1"
    assert client.copy(region="us").base_url == "https://us.example.com/v1"
    monkeypatch.setenv("SERVERS_CASE_ZONE", "c")
    assert asked(servers, "ServersCase", "put_file") == "https://c.upload.example.com/files"


@pytest.mark.parametrize(
    ("api", "own", "given", "url"),
    [
        (
            "servers: [{url: 'https://a.example'}]",
            "[{url: 'https://{agent}', variables: {agent: {default: b.example}}}]",
            {"agent": "c.example:8080"},
            "https://c.example:8080/x",
        ),
        (
            "servers: [{url: 'https://a.example/{v}', variables: {v: {default: v1}}}]",
            "[{url: 'https://b.example/{v}/', variables: {v: {default: v0}}}]",
            {"v": "v2/beta"},
            "https://b.example/v2/beta/x",
        ),
        (
            "servers: [{url: 'https://a.example'}]",
            "[{url: '/{v}', variables: {v: {default: v1}}}]",
            {"v": "v2"},
            "https://a.example/v2/x",
        ),
        (
            "tags: []",
            "[{url: 'https://{r}.example', variables: {r: {default: eu}}}]",
            {"r": "us"},
            "https://us.example/x",
        ),
    ],
)
def test_parts_of_servers_of_operations(
    press: Any, api: str, own: str, given: dict[str, str], url: str
) -> None:
    package = press(api, own)
    assert asked(package, client_of(package), "look_up", **given) == url
