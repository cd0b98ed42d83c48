"""Operations: parameters, bodies, responses, security, servers, webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from specpress.ir.api import (
    ContentKind,
    Default,
    Exact,
    Location,
    Range,
    Replay,
    SchemeKind,
    SecurityRequirement,
    Style,
    Variable,
)
from specpress.lower.operations.media_types import kind_of
from specpress.lower.operations.responses import parse_status
from specpress.lower.operations.servers import template
from unit.lower.lower_helpers import lowered, spell

if TYPE_CHECKING:
    from specpress.ir.api import Operation

OK = "responses: {'200': {description: ok}}"


def operation(text: str, *, path: str = "/x", rest: str = "") -> tuple[Operation, list[str]]:
    """The GET operation that has these keys."""
    found = lowered(f"paths: {{'{path}': {{get: {{{text}, {OK}}}}}}}\n{rest}")
    return found.api.operations[0], found.problems


def test_operations_come_by_path_and_then_by_method() -> None:
    item = ", ".join(f"{method}: {{{OK}}}" for method in ("delete", "post", "get", "patch"))
    found = lowered(f"paths: {{/b: {{{item}}}, /a: {{get: {{{OK}}}}}}}")
    assert [one.key for one in found.api.operations] == [
        "GET /a",
        "GET /b",
        "POST /b",
        "DELETE /b",
        "PATCH /b",
    ]


def test_what_an_operation_says_of_itself() -> None:
    found, _ = operation(
        "operationId: get_it, summary: Short, description: Long, deprecated: true, tags: [b, a, b]"
    )
    assert (found.origin, found.id, found.method) == ("#/paths/~1x/get", "get_it", "GET")
    assert (found.summary, found.description, found.deprecated) == ("Short", "Long", True)
    assert found.tags == ("b", "a")


@pytest.mark.parametrize(
    ("method", "replay"),
    [
        ("get", Replay.SAFE),
        ("head", Replay.SAFE),
        ("options", Replay.SAFE),
        ("put", Replay.IDEMPOTENT),
        ("delete", Replay.IDEMPOTENT),
        ("post", Replay.NEVER),
        ("patch", Replay.NEVER),
        ("trace", Replay.NEVER),
    ],
)
def test_whether_a_request_may_be_sent_again(method: str, replay: Replay) -> None:
    found = lowered(f"paths: {{/x: {{{method}: {{{OK}}}}}}}")
    assert found.api.operations[0].replay is replay


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("/pets", ("/pets",)),
        ("/pets/{id}", ("/pets/", Variable(name="id"))),
        ("/{a}-{b}.json", ("/", Variable(name="a"), "-", Variable(name="b"), ".json")),
        ("/a{}/{", ("/a{}/{",)),
        ("", ()),
    ],
)
def test_templates(text: str, parts: tuple[str | Variable, ...]) -> None:
    assert template(text) == parts


# Parameters


def test_parameters_of_path_and_operation_are_merged() -> None:
    found = lowered(f"""
        paths:
          /x/{{b}}/{{a}}:
            parameters:
              - {{name: a, in: path, required: true, schema: {{type: string}}}}
              - {{name: z, in: query, schema: {{type: string}}}}
              - {{name: h, in: header, schema: {{type: string}}}}
            get:
              parameters:
                - {{name: z, in: query, schema: {{type: integer}}}}
                - {{name: b, in: path, required: true, schema: {{type: string}}}}
                - {{name: a, in: query, schema: {{type: boolean}}}}
                - $ref: '#/components/parameters/Page'
              {OK}
        components:
          parameters:
            Page: {{name: page, in: query, schema: {{type: integer, default: 1}}}}
    """)
    parameters = found.api.operations[0].parameters
    assert [(one.name, one.location.value, spell(one.type)) for one in parameters] == [
        ("b", "path", "string"),
        ("a", "path", "string"),
        ("a", "query", "boolean"),
        ("h", "header", "string"),
        ("page", "query", "integer"),
        ("z", "query", "integer"),
    ]
    page = parameters[4]
    assert (page.origin, page.default) == ("#/components/parameters/Page", 1)
    assert found.problems == []


@pytest.mark.parametrize(
    ("location", "extra", "style", "explode"),
    [
        ("query", "", Style.FORM, True),
        ("query", "explode: false", Style.FORM, False),
        ("query", "style: spaceDelimited", Style.SPACE_DELIMITED, False),
        ("query", "style: pipeDelimited, explode: false", Style.PIPE_DELIMITED, False),
        ("query", "style: deepObject, explode: true", Style.DEEP_OBJECT, True),
        ("header", "", Style.SIMPLE, False),
        ("header", "explode: true", Style.SIMPLE, True),
        ("cookie", "", Style.FORM, True),
        ("path", "", Style.SIMPLE, False),
        ("path", "style: label", Style.LABEL, False),
        ("path", "style: matrix, explode: true", Style.MATRIX, True),
    ],
)
def test_styles(location: str, extra: str, style: Style, explode: bool) -> None:
    entry = f"name: v, in: {location}, required: true, schema: {{type: array}}, {extra}"
    found, problems = operation(f"parameters: [{{{entry}}}]", path="/x/{v}")
    parameter = next(one for one in found.parameters if one.location is Location(location))
    assert (parameter.style, parameter.explode) == (style, explode)
    assert set(problems) <= {"undeclared-path-parameter"}


def test_a_parameter_in_a_media_type() -> None:
    found, _ = operation(
        "parameters: [{name: f, in: query, content: "
        "{application/json: {schema: {properties: {a: {type: string}}}}}}]"
    )
    assert found.parameters[0].media_type == "application/json"
    assert spell(found.parameters[0].type).endswith("/schema")


def test_what_a_parameter_says_for_people() -> None:
    found, _ = operation(
        "parameters: [{name: f, in: query, description: D, deprecated: true, allowReserved: true,"
        " examples: {b: {value: 2}, a: {value: 1}}, schema: {type: integer, description: S}}]"
    )
    parameter = found.parameters[0]
    assert parameter.docs.description == "D"
    assert parameter.docs.deprecated
    assert parameter.docs.examples == (1, 2)
    assert parameter.allow_reserved


PARAMETER_PROBLEMS = {
    "parameters: []": ("/x/{v}", "undeclared-path-parameter", ["v"]),
    "parameters: [{name: w, in: path, required: true}]": ("/x", "unused-path-parameter", []),
    "parameters: [{name: q, in: query}, {name: q, in: query}]": ("/x", "repeated-parameter", ["q"]),
    "parameters: [{name: Accept, in: header}]": ("/x", "reserved-header", []),
    "parameters: [{name: q, in: query, style: matrix}]": ("/x", "unsupported-style", ["q"]),
    "parameters: [@S]": ("/x", "unresolved-reference", []),
}


@pytest.mark.parametrize(("text", "expected"), PARAMETER_PROBLEMS.items())
def test_problems_of_parameters(text: str, expected: tuple[str, str, list[str]]) -> None:
    path, problem, names = expected
    found, problems = operation(text, path=path, rest="components: {schemas: {S: {}}}")
    assert problems == [problem]
    assert [one.name for one in found.parameters] == names


# Bodies and responses


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", ContentKind.JSON),
        ("application/json; charset=utf-8", ContentKind.JSON),
        ("Application/JSON", ContentKind.JSON),
        ("application/problem+json", ContentKind.JSON),
        ("application/*+json", ContentKind.JSON),
        ("text/json", ContentKind.JSON),
        ("application/x-www-form-urlencoded", ContentKind.FORM),
        ("multipart/form-data", ContentKind.MULTIPART),
        ("multipart/mixed", ContentKind.MULTIPART),
        ("text/plain", ContentKind.TEXT),
        ("text/*", ContentKind.TEXT),
        ("application/yaml", ContentKind.TEXT),
        ("application/x-ndjson", ContentKind.NDJSON),
        ("application/jsonl", ContentKind.NDJSON),
        ("text/event-stream", ContentKind.EVENT_STREAM),
        ("application/xml", ContentKind.XML),
        ("application/atom+xml", ContentKind.XML),
        ("application/octet-stream", ContentKind.BINARY),
        ("application/json-seq", ContentKind.JSON_SEQ),
        ("image/png", ContentKind.BINARY),
        ("*/*", ContentKind.BINARY),
    ],
)
def test_kinds_of_media_types(media_type: str, kind: ContentKind) -> None:
    assert kind_of(media_type) is kind


def test_a_request_body_with_all_its_media_types() -> None:
    lowering = lowered("""
      paths: {/x: {get: {requestBody: {required: true, description: The thing, content: {
        image/png: {},
        text/plain: {schema: {type: string}},
        multipart/form-data: {
          schema: {properties: {file: {type: string, format: binary}}},
          encoding: {file: {contentType: image/png}, a: {style: form, explode: false}}},
        application/vnd.x+json: {schema: {type: integer}},
        application/json: {
          schema: {type: string}, examples: {b: {value: 2}, a: {value: {z: 1}}}}}}}}}
    """)
    found, *further = lowering.api.operations
    body = found.body
    assert body is not None
    assert (body.required, body.description) == (True, "The thing")
    # What says the same stays together, what differs has an operation of its own.
    held = [
        [(one.media_type, spell(one.type)) for one in each.body.contents]
        for each in (found, *further)
        if each.body is not None
    ]
    form = "#/paths/~1x/get/requestBody/content/multipart~1form-data/schema"
    assert held == [
        [("application/json", "string"), ("text/plain", "string")],
        [("image/png", "-")],
        [("multipart/form-data", form)],
        [("application/vnd.x+json", "integer")],
    ]
    assert further[1].body is not None
    assert [
        (one.property_name, one.content_type, one.style)
        for one in further[1].body.contents[0].encodings
    ] == [
        ("a", None, Style.FORM),
        ("file", "image/png", None),
    ]
    assert len(body.contents[0].examples) == 2
    assert lowering.problems == ["method-of-its-own"] * 3


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{properties: {a: {}}}", ContentKind.JSON),
        ("@S", ContentKind.JSON),
        ("{type: array}", ContentKind.JSON),
        ("{type: string, format: binary}", ContentKind.BINARY),
        ("{}", ContentKind.BINARY),
    ],
)
def test_any_media_type_is_json_for_objects(schema: str, kind: ContentKind) -> None:
    found, _ = operation(
        f"requestBody: {{content: {{'*/*': {{schema: {schema}}}}}}}",
        rest="components: {schemas: {S: {properties: {a: {}}}}}",
    )
    assert found.body is not None
    assert found.body.contents[0].kind is kind


def test_a_body_without_content_is_none() -> None:
    found, problems = operation("requestBody: {content: {}}")
    assert found.body is None
    assert problems == []


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("200", Exact(code=200)),
        ("4XX", Range(hundreds=4)),
        ("5xx", Range(hundreds=5)),
        ("default", Default()),
        ("600", None),
        ("20", None),
        ("x-extra", None),
    ],
)
def test_statuses(key: str, status: object) -> None:
    assert parse_status(key) == status


def test_responses_in_order_and_by_reference() -> None:
    found = lowered("""
        paths:
          /x:
            get:
              responses:
                default: {$ref: '#/components/responses/Error'}
                4XX: {$ref: '#/components/responses/Error'}
                "204": {description: none}
                "200":
                  description: ok
                  headers:
                    X-Rate: {required: true, description: Left, schema: {type: integer}}
                    Content-Type: {schema: {type: string}}
                  content: {application/json: {schema: {type: string}}}
                other: {description: odd}
        components:
          responses:
            Error: {description: bad, content: {application/json: {schema: @E}}}
          schemas:
            E: {properties: {code: {type: integer}}}
    """)
    responses = found.api.operations[0].responses
    assert [one.status for one in responses] == [
        Exact(code=200),
        Exact(code=204),
        Range(hundreds=4),
        Default(),
    ]
    assert [(one.name, spell(one.type), one.required) for one in responses[0].headers] == [
        ("X-Rate", "integer", True)
    ]
    assert responses[1].contents == ()
    assert responses[2].origin == "#/components/responses/Error"
    assert spell(responses[3].contents[0].type) == "E"
    assert found.problems == ["unknown-status"]


# Security


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


def test_scopes_and_unknown_schemes() -> None:
    found, problems = operation(
        "security: [{machine: [write, read]}, {nobody: []}, {machine: [read, write]}]", rest=SCHEMES
    )
    assert found.security == (SecurityRequirement(schemes=("machine",), scopes=("read", "write")),)
    assert "unknown-security-scheme" in problems


# Servers, tags, webhooks


def test_servers_with_variables() -> None:
    found = lowered(f"""
        servers:
          - url: https://{{region}}.example.com/{{version}}/{{other}}
            description: Main
            variables:
              version: {{default: v1}}
              region: {{default: eu, enum: [eu, us]}}
          - url: /relative
        paths:
          /x:
            servers: [{{url: 'https://a'}}]
            get: {{{OK}}}
            put: {{servers: [{{url: 'https://b'}}], {OK}}}
          /y: {{get: {{{OK}}}}}
    """)
    first, second = found.api.servers
    assert first.url == (
        "https://",
        Variable(name="region"),
        ".example.com/",
        Variable(name="version"),
        "/",
        "{other}",
    )
    assert [(one.name, one.default, one.values) for one in first.variables] == [
        ("region", "eu", ("eu", "us")),
        ("version", "v1", ()),
    ]
    assert second.url == ("/relative",)
    assert [one.servers and one.servers[0].url for one in found.api.operations] == [
        ("https://a",),
        ("https://b",),
        (),
    ]


def test_no_servers_are_no_servers() -> None:
    assert lowered("paths: {}").api.servers == ()


def test_tags_that_only_operations_name_come_last() -> None:
    found = lowered(f"""
        tags: [{{name: z, description: Zoo}}, {{name: m}}]
        paths: {{/x: {{get: {{tags: [b, z, a], {OK}}}}}}}
    """)
    assert [(tag.name, tag.description) for tag in found.api.tags] == [
        ("z", "Zoo"),
        ("m", None),
        ("a", None),
        ("b", None),
    ]


def test_webhooks_and_callbacks() -> None:
    body = "requestBody: {content: {application/json: {schema: @E}}}"
    found = lowered(f"""
        paths:
          /x:
            post:
              callbacks:
                done: {{'{{$request.body#/url}}': {{post: {{{body}, {OK}}}}}}}
                shared: {{$ref: '#/components/callbacks/Shared'}}
              {OK}
            put:
              callbacks: {{shared: {{$ref: '#/components/callbacks/Shared'}}}}
              {OK}
        webhooks:
          created: {{post: {{description: Made, {body}, {OK}}}}}
        components:
          callbacks: {{Shared: {{/cb: {{post: {{{body}, {OK}}}}}}}}}
          schemas: {{E: {{properties: {{id: {{type: string}}}}}}}}
    """)
    assert [(one.name, one.method, one.origin) for one in found.api.webhooks] == [
        ("created", "POST", "#/webhooks/created/post"),
        ("done", "POST", "#/paths/~1x/post/callbacks/done/{$request.body#~1url}/post"),
        ("shared", "POST", "#/components/callbacks/Shared/~1cb/post"),
    ]
    assert list(found.declarations()) == ["E"]
    assert found.problems == []


def test_a_path_item_by_reference() -> None:
    found = lowered(f"""
        paths:
          /x: {{$ref: '#/components/pathItems/Item'}}
        components:
          pathItems:
            Item:
              get:
                parameters: [{{name: q, in: query, schema: {{type: string}}}}]
                {OK}
    """)
    operation = found.api.operations[0]
    assert operation.origin == "#/paths/~1x/get"
    assert operation.parameters[0].origin == "#/components/pathItems/Item/get/parameters/0"


def test_what_follows_a_hash_in_a_path_is_not_sent() -> None:
    found, problems = operation("operationId: it", path="/x/{id}#first")
    assert (found.key, found.path) == ("GET /x/{id}#first", ("/x/", Variable(name="id")))
    assert problems == ["path-with-fragment", "undeclared-path-parameter"]
