"""One small document with every place where text can stand, and texts that try to get out.

A *sink* puts a text in one place of the document; a *breakout* is a text. What a breakout wants
to run makes a file called ``pwned`` in the working directory.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]

CANARY = "pwned"
ATTACK = f'__import__("pathlib").Path("{CANARY}").touch()'
ATTACK_SINGLE = ATTACK.replace('"', "'")

BREAKOUTS: dict[str, str] = {
    "double quote": f'"); {ATTACK_SINGLE}; ("',
    "single quote": f"'); {ATTACK}; ('",
    "double quote in a list": f'", {ATTACK_SINGLE}, "',
    "triple double quotes": f'"""\n{ATTACK}\n"""',
    "triple single quotes": f"'''\n{ATTACK}\n'''",
    "triple quotes at the end": '"""',
    "quote at the end": 'ends with "',
    "backslash at the end": "ends with \\",
    "backslashes and quotes": f'\\"""\\\n{ATTACK}\n\\\\"',
    "escapes": f"\\x22\\N{{QUOTATION MARK}}\\u0022); {ATTACK_SINGLE} #",
    "line feed": f"a\n{ATTACK}\nb",
    "carriage return": f"a\r{ATTACK}\rb",
    "both line ends": f"a\r\n{ATTACK}\r\n",
    "line separator": f"a\u2028{ATTACK}\u2028b",
    "paragraph separator": f"a\u2029{ATTACK}\u2029b",
    "next line": f"a\x85{ATTACK}\x85b",
    "form feed": f"a\x0b\x0c\x1c{ATTACK}\x0c",
    "nul": f"a\0{ATTACK}\0",
    "comment": f"# {ATTACK}",
    "continued comment": f"#\n{ATTACK}",
    "braces": f"{{{ATTACK}}} {{0.__class__}} {{{{x}}}} {{",
    "percent": "%s %(x)s %n %",
    "jinja expression": "{{ cycler.__init__.__globals__.os.system('touch pwned') }}",
    "jinja statement": "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "jinja end": "{% endraw %}{# {{ self }} #}{% include '/etc/passwd' %}",
    "toml": f'"\n[tool.hatch.build.hooks.custom]\npath = "{CANARY}.py"\nx = "',
    "markdown": f"```\n<img src=x onerror=alert(1)>\n[x](javascript:x)\n# {ATTACK}\n| a | b |",
    "path traversal": f"../../../../{CANARY}",
    "deep traversal": f"a/../../{CANARY}/../..",
    "absolute path": f"/tmp/{CANARY}",  # noqa: S108 - nothing may ever be there
    "windows path": f"C:\\..\\..\\{CANARY}",
    "device": "CON",
    "url": "http://127.0.0.1:9/pwned#/components/schemas/Thing",
    "file url": "file:///etc/passwd#/",
    "bidi": f"\u202e\u2066{ATTACK}\u2069\u200f",
    "fullwidth": "\uff3f\uff3f\uff49\uff4d\uff50\uff4f\uff52\uff54\uff3f\uff3f\uff08\uff02",
    "looks like ascii": "\ufb01le \u212aelvin \u0430bc e\u0301 \U0001f600",
    "invisible": "\u200b\ufeff\u00ad\u3164",
    "lone surrogate": "a\ud800b",
    "keyword": "class",
    "dunder": "__class__",
    "hook": "__getattr__",
    "own name": "self",
    "builtin": "type",
    "import": f"import os; {ATTACK}",
    "empty": "",
    "blank": " ",
    "digits": "0",
    "very long": "a" * 20_000,
    "very long words": "word " * 4_000,
}

HARMLESS = {
    "harmless name": "harmless",
    "harmless text": "some harmless, text",
    "harmless signs": "--",  # nothing is called after a text without a letter
    "harmless nothing": "",
}
"""What stands in a sink of the twins that a hostile document is held against."""
TEXTS = BREAKOUTS | HARMLESS


def base() -> Json:
    """The document without anything hostile in it."""
    return copy.deepcopy(_BASE)


def _operation(**more: Any) -> Json:
    ok = {"description": "Fine.", "content": {"application/json": {"schema": _ref("Thing")}}}
    return {"tags": ["Group"], "responses": {"200": ok}, **more}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


_BASE: Json = {
    "openapi": "3.1.0",
    "info": {
        "title": "Sample",
        "version": "1.0",
        "summary": "s",
        "description": "d",
        "contact": {"name": "c", "url": "https://example.com", "email": "c@example.com"},
        "license": {"name": "MIT"},
    },
    "servers": [
        {
            "url": "https://{region}.example.com/v1",
            "description": "d",
            "variables": {"region": {"default": "api", "enum": ["api"], "description": "d"}},
        }
    ],
    "tags": [{"name": "Group", "description": "d"}],
    "externalDocs": {"url": "https://example.com/docs", "description": "d"},
    "security": [{"key": []}],
    "paths": {
        "/things/{id}": {
            "get": _operation(
                operationId="getThing",
                summary="s",
                description="d",
                externalDocs={"url": "https://example.com/docs"},
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "query",
                        "in": "query",
                        "description": "d",
                        "example": "e",
                        "schema": {"type": "string", "default": "x", "pattern": "^[a-z]+$"},
                    },
                    {"name": "X-Header", "in": "header", "schema": {"type": "string"}},
                    {"name": "cookie", "in": "cookie", "schema": {"type": "string"}},
                ],
            ),
            "put": _operation(
                operationId="putThing",
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                requestBody={
                    "description": "d",
                    "content": {"application/json": {"schema": _ref("Thing")}},
                },
            ),
        },
        # Needs nothing, so that there is a method whatever becomes of the rest.
        "/plain": {
            "get": {
                "tags": ["Group"],
                "operationId": "getPlain",
                "responses": {"204": {"description": "Done."}},
            }
        },
    },
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "d"},
            "oauth": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://example.com/token",
                        "scopes": {"read": "d"},
                    }
                },
            },
        },
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "Thing",
                "description": "d",
                "properties": {
                    "name": {"type": "string", "description": "d", "default": "x"},
                    "state": {"type": "string", "enum": ["one", "two"]},
                    "fixed": {"const": "c"},
                    "pet": _ref("Pet"),
                    "other": _ref("Other"),
                },
                "example": {"name": "e"},
            },
            "Other": {"type": "object", "properties": {"a": {"type": "string"}}},
            "Pet": {
                "oneOf": [_ref("Cat"), _ref("Dog")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "cat": "#/components/schemas/Cat",
                        "dog": "#/components/schemas/Dog",
                    },
                },
            },
            "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
            "Dog": {
                "type": "object",
                "properties": {"kind": {"type": "string"}, "bark": {"type": "string"}},
            },
        },
    },
}


def at(*path: str | int) -> Callable[[Json, str], None]:
    """A sink that replaces the value at a path."""

    def put(document: Json, text: str) -> None:
        _down(document, path[:-1])[path[-1]] = text

    return put


def key(*path: str | int) -> Callable[[Json, str], None]:
    """A sink that renames the key at the end of a path, where it stands."""

    def put(document: Json, text: str) -> None:
        table = _down(document, path[:-1])
        entries = [(text if name == path[-1] else name, value) for name, value in table.items()]
        table.clear()
        table.update(entries)

    return put


def _down(document: Json, path: tuple[str | int, ...]) -> Any:
    node: Any = document
    for step in path:
        node = node[step]
    return node


def _tag(document: Json, text: str) -> None:
    document["tags"][0]["name"] = text
    for item in document["paths"].values():
        for operation in item.values():
            operation["tags"] = [text]


def _path(document: Json, text: str) -> None:
    key("paths", "/plain")(document, f"/{text}")


def _scheme(document: Json, text: str) -> None:
    key("components", "securitySchemes", "key")(document, text)
    document["security"] = [
        {text: []},
        *(each for each in document["security"] if "key" not in each),
    ]


def _scope(document: Json, text: str) -> None:
    document["security"] = [{"oauth": [text]}]
    document["components"]["securitySchemes"]["oauth"]["flows"]["clientCredentials"]["scopes"] = {
        text: text
    }


def _schema_name(document: Json, text: str) -> None:
    """The name decides file names, too."""
    key("components", "schemas", "Other")(document, text)
    escaped = text.replace("~", "~0").replace("/", "~1")
    thing = document["components"]["schemas"]["Thing"]
    thing["properties"]["other"] = {"$ref": f"#/components/schemas/{escaped}"}


def _extension(document: Json, text: str) -> None:
    for table in (document, document["info"], document["components"]["schemas"]["Thing"]):
        table[f"x-{text}"] = text


_GET: tuple[str | int, ...] = ("paths", "/things/{id}", "get")
_PARAMETERS = (*_GET, "parameters")
_PUT: tuple[str | int, ...] = ("paths", "/things/{id}", "put")
_THING = ("components", "schemas", "Thing")
_PET = ("components", "schemas", "Pet", "discriminator")

SINKS: dict[str, Callable[[Json, str], None]] = {
    "title": at("info", "title"),
    "version": at("info", "version"),
    "summary of the API": at("info", "summary"),
    "description of the API": at("info", "description"),
    "contact": at("info", "contact", "name"),
    "contact url": at("info", "contact", "url"),
    "contact email": at("info", "contact", "email"),
    "license": at("info", "license", "name"),
    "external docs": at("externalDocs", "url"),
    "server url": at("servers", 0, "url"),
    "server description": at("servers", 0, "description"),
    "server variable": key("servers", 0, "variables", "region"),
    "server variable's default": at("servers", 0, "variables", "region", "default"),
    "tag": _tag,
    "tag description": at("tags", 0, "description"),
    "path": _path,
    "operationId": at(*_GET, "operationId"),
    "summary": at(*_GET, "summary"),
    "description": at(*_GET, "description"),
    "operation's external docs": at(*_GET, "externalDocs", "url"),
    "query parameter": at(*_PARAMETERS, 1, "name"),
    "header": at(*_PARAMETERS, 2, "name"),
    "cookie": at(*_PARAMETERS, 3, "name"),
    "parameter description": at(*_PARAMETERS, 1, "description"),
    "parameter default": at(*_PARAMETERS, 1, "schema", "default"),
    "parameter example": at(*_PARAMETERS, 1, "example"),
    "pattern": at(*_PARAMETERS, 1, "schema", "pattern"),
    "format": at(*_PARAMETERS, 1, "schema", "format"),
    "body description": at(*_PUT, "requestBody", "description"),
    "request media type": key(*_PUT, "requestBody", "content", "application/json"),
    "response media type": key(*_GET, "responses", "200", "content", "application/json"),
    "response description": at(*_GET, "responses", "200", "description"),
    "status": key(*_GET, "responses", "200"),
    "schema name": _schema_name,
    "schema title": at(*_THING, "title"),
    "schema description": at(*_THING, "description"),
    "property": key(*_THING, "properties", "name"),
    "property description": at(*_THING, "properties", "name", "description"),
    "property default": at(*_THING, "properties", "name", "default"),
    "enum value": at(*_THING, "properties", "state", "enum", 0),
    "const": at(*_THING, "properties", "fixed", "const"),
    "example": at(*_THING, "example", "name"),
    "discriminator": at(*_PET, "propertyName"),
    "mapping value": key(*_PET, "mapping", "cat"),
    "mapping target": at(*_PET, "mapping", "cat"),
    "security scheme": _scheme,
    "security header": at("components", "securitySchemes", "key", "name"),
    "scope": _scope,
    "extension": _extension,
    "$ref": at(*_THING, "properties", "other", "$ref"),
}


def hostile(breakout: str, *sinks: str) -> Json:
    """The document with one text in some sinks; in all of them if none is named."""
    document = base()
    # Later sinks must still find what they change, so those that rename come last.
    for name in sorted(sinks or SINKS, key=lambda name: name in _RENAMING):
        SINKS[name](document, breakout)
    return document


_RENAMING = {
    *("path", "server variable", "request media type", "response media type", "status", "property"),
    "security scheme",
}
