"""Security."""

from __future__ import annotations

import pytest

from specpress.ir.api import (
    SchemeKind,
    SecurityRequirement,
)
from unit.lower.lower_helpers import lowered, operation

SCHEMES = """
components:
  securitySchemes:
    bearer: {type: http, scheme: Bearer, description: A token}
    basic: {type: http, scheme: basic}
    digest: {type: http, scheme: digest}
    tls: {type: mutualTLS}
    key: {type: apiKey, in: header, name: X-Key}
    query: {type: apiKey, in: query, name: key}
    cookie: {type: apiKey, in: cookie, name: sid}
    machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t', scopes: {}}}}
    person: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a', scopes: {}}}}
    oidc: {type: openIdConnect, openIdConnectUrl: 'https://o'}
"""


def test_kinds_of_security_schemes() -> None:
    found = lowered(f"paths: {{}}\n{SCHEMES}")
    assert [(one.name, one.kind, one.wire_name) for one in found.api.security_schemes] == [
        ("basic", SchemeKind.BASIC, None),
        ("bearer", SchemeKind.BEARER, None),
        ("cookie", SchemeKind.COOKIE, "sid"),
        ("key", SchemeKind.HEADER, "X-Key"),
        ("machine", SchemeKind.OAUTH2_CLIENT_CREDENTIALS, None),
        ("oidc", SchemeKind.OTHER, None),
        ("person", SchemeKind.OTHER, None),
        ("query", SchemeKind.QUERY, "key"),
    ]
    machine, person = found.api.security_schemes[4], found.api.security_schemes[6]
    assert (machine.token_url, machine.flows) == ("https://t", ("clientCredentials",))
    assert (person.token_url, person.flows) == (None, ("implicit",))
    assert found.problems == ["unsupported-security"] * 2


def test_the_value_of_another_http_scheme_is_the_whole_header() -> None:
    found = lowered("""
        paths: {}
        components: {securitySchemes: {odd: {type: http, scheme: Token}, none: {type: http}}}
    """)
    [odd] = found.api.security_schemes
    assert (odd.kind, odd.wire_name, odd.http_scheme) == (
        SchemeKind.HEADER,
        "Authorization",
        "Token",
    )
    assert sorted(found.problems) == ["raw-authorization", "unsupported-security"]


@pytest.mark.parametrize(
    ("url", "problems"),
    [
        ("https://id.example.com/token", []),
        ("/token", []),
        ("token", []),
        ("http://localhost:8080/token", []),
        ("http://127.0.0.1/token", []),
        ("http://id.example.com/token", ["token-url-unsafe"]),
        ("http://localhost.example.com/token", ["token-url-unsafe"]),
        ("http://[/token", ["token-url-unsafe"]),
    ],
)
def test_token_urls_that_no_secret_goes_to(url: str, problems: list[str]) -> None:
    flow = f"{{clientCredentials: {{tokenUrl: '{url}', scopes: {{b: B, a: A}}}}}}"
    found = lowered(f"""
        paths: {{}}
        components: {{securitySchemes: {{m: {{type: oauth2, flows: {flow}}}}}}}
    """)
    assert found.api.security_schemes[0].scopes == ("a", "b")
    assert found.problems == problems


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("deprecated: false", [("bearer",), ("basic", "key")]),
        ("security: []", []),
        ("security: [{}]", [()]),
        ("security: [{query: []}, {}]", [("query",), ()]),
        ("security: [{tls: [], key: []}]", [("key",)]),
    ],
)
def test_security_of_operations(own: str, expected: list[tuple[str, ...]]) -> None:
    found, _ = operation(own, rest=f"security: [{{bearer: []}}, {{key: [], basic: []}}]\n{SCHEMES}")
    assert [one.schemes for one in found.security] == expected


@pytest.mark.parametrize(
    ("requirement", "collides"),
    [
        ("{bearer: [], basic: []}", True),
        ("{machine: [], oidc: [], key: []}", True),
        ("{key: [], same_key: []}", True),
        ("{cookie: [], query: [], key: [], basic: []}", False),
        ("{bearer: []}, {basic: []}", False),
    ],
)
def test_two_credentials_in_one_place_are_told_of(requirement: str, collides: bool) -> None:
    rest = f"{SCHEMES}    same_key: {{type: apiKey, in: header, name: x-key}}\n"
    _, problems = operation(f"security: [{requirement}]", rest=rest)
    assert ("security-collision" in problems) is collides


def test_a_key_in_a_header_that_cannot_be_is_told() -> None:
    rest = "components: {securitySchemes: {key: {type: apiKey, in: header, name: 'X: a'}}}"
    found, problems = operation("security: [{key: []}]", rest=rest)
    assert problems == ["header-name"]
    assert found.security == (SecurityRequirement(schemes=()),)


def test_scopes_and_unknown_schemes() -> None:
    found, problems = operation(
        "security: [{machine: [write, read]}, {nobody: []}, {machine: [read, write]}]", rest=SCHEMES
    )
    assert found.security == (SecurityRequirement(schemes=("machine",), scopes=("read", "write")),)
    assert "unknown-security-scheme" in problems
