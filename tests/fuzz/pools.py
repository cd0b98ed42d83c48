"""Values, names and texts that documents are not expected to hold, or not there."""

from __future__ import annotations

from typing import Any

from hostile.hostile_documents import BREAKOUTS
from specpress.document.structure import grammar

HUGE = 10**400
NUMBERS: tuple[Any, ...] = (
    *(0, 1, -1, 2, 255, 2**31, 2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**30, HUGE, -HUGE),
    *(0.0, -0.0, 0.1, -0.5, 1.0, 1e300, -1e308, 5e-324, 1e16, 1e22, 3.141592653589793),
)
SCALARS: tuple[Any, ...] = (
    *(None, True, False, "", " ", "x", "0", "1", "-1", "1.5", "null", "true", "2020-01-01", "a\nb"),
    *("2020-02-30T25:00:00Z", "P1D", "not-a-uuid", "\u0661", "1_000", "0x10", "1e5", "é" * 50),
    *("word " * 500, "a" * 10_000),
)
EMPTIES: tuple[Any, ...] = ({}, [], "", None, [[]], [{}], [None], {"": None}, {"": {}})
NAMES: tuple[str, ...] = (
    *(text for text in BREAKOUTS.values() if len(text) < 200 and "\ud800" not in text),
    *("$ref", "x-", "x-a", "a.b", "a/b", "a~b", "~1", "~2", "-1", "null", "true", "~", "<<", "."),
    *("__init__", "None", "True", "def", "print", "str", "int", "list", "Any", "client", "types"),
    *("_", "__", "_x", "x_", "1x", "é", "名前", "ﬁ", "İ", "ǅ", "ß", "A" * 300, "a-b", "A B", "aB"),
    *("body", "timeout", "extra_headers", "request_options", "with_options", "close", "model"),
    *("200", "2XX", "default", "204", "500", "/", "//", "/{", "/}", "/{}", "/{a}{a}", "/{a}/{a}"),
    *("application/json", "text/plain", "multipart/form-data", "application/octet-stream", "*/*"),
    *("application/x-www-form-urlencoded", "image/*", "text/event-stream", "; charset=utf-8"),
    *("get", "paths", "components", "schemas", "properties", "items", "allOf", "oneOf", "type"),
)
ODD_KEYS: tuple[Any, ...] = (0, 1, -1, 200, 1.5, True, False, None, 10**30, "", " ", "<<", "=")
"""Keys that YAML allows and JSON does not, and some that mean something to YAML."""
TYPES: tuple[Any, ...] = (
    *("string", "integer", "number", "boolean", "array", "object", "null", "file", "any", "String"),
    *([], ["null"], ["string", "null"], ["array", "object", "string"], ["string", "string"]),
    *(["nope"], [None], None, 5, {}, [[]], ["integer", "number", "boolean", "null"]),
)
FORMATS: tuple[str, ...] = (
    *("date", "date-time", "time", "duration", "uuid", "uri", "byte", "binary", "base64", "int32"),
    *("int64", "float", "double", "decimal", "password", "email", "ipv4", "regex", "unknown", ""),
)
PATTERNS: tuple[str, ...] = (
    *("(", "[", "(?<a>x)", "(?P<a>x)", "\\p{L}+", "^(a+)+$", "(x+x+)+y", "a{99999999999}", "\\"),
    *(
        "\\d",
        "(?i)x",
        "[[:alpha:]]",
        "x{2,1}",
        "(?<=a+)b",
        "\\u{1F600}",
        "$^",
        "/a/g",
        "\\1",
        "(?#",
    ),
)
VERSIONS: tuple[Any, ...] = (
    *(
        "3.0.0",
        "3.0.3",
        "3.1.0",
        "3.1.1",
        "3.2.0",
        "4.0.0",
        "2.0",
        "3",
        3.1,
        3,
        "3.1",
        "",
        " 3.1.0",
    ),
    *(None, [], {}, True, "3.1.0-rc1", "3.0.99999", "three"),
)
KEYWORDS: tuple[str, ...] = tuple(
    sorted(
        {
            key
            for kind in vars(grammar).values()
            if isinstance(kind, grammar.Kind)
            for key in (*kind.children, *kind.scalars)
        }
        | {"$id", "$anchor", "$dynamicRef", "$schema", "nullable", "default", "example", "const"}
        | {
            "mapping",
            "scopes",
            "callbacks",
            "webhooks",
            "value",
            "in",
            "x-nullable",
            "collectionFormat",
        }
        | {"minContains", "contains", "dependentRequired", "exclusiveMinimum", "style", "explode"}
    )
)
REFS: tuple[Any, ...] = (
    *("#", "#/", "#/paths", "#/info/title", "#/nowhere", "#/components/schemas/Nope", "#anchor"),
    *("#/components/schemas/", "#/components/schemas", "#/components", "", " ", "#/%", "#/%zz"),
    *("other.yaml#/x", "./openapi.yaml#/components/schemas/A", "../../etc/passwd", "file:///x#/"),
    *("http://127.0.0.1:9/x", "#/components/schemas/~2", "#/components/schemas/%7E1", "#//a//b"),
    *("#/paths/~1", "#/paths/~1things~1{id}/get", "#/components/schemas/\u0661", "Thing", "##"),
    *(
        "#/components/parameters/0",
        "#/servers/0",
        "#/servers/-1",
        "#/servers/\u00b2",
        "#/servers/01",
    ),
    *(None, 5, [], {}, True, ["#/a"], {"$ref": "#/a"}, "#/components/schemas/\x00", "#/a" * 500),
)
TARGETS: tuple[Any, ...] = (
    *("$", "$.", "$..", "$..x", "$.*", "$..*", "$.paths[*]", "$['a", "$[0]", "$[-1]", "$[1:2]", ""),
    *("$.paths.*.get", "$..[?(@.x==1)]", "$..[?(@.in == 'query')]", "$..[?(@", "$['paths','info']"),
    *("$.info.title", "$.info['title']", "$.servers[0].url", "$.tags[99999999999999999999]", "x"),
    *(
        "$" + ".a" * 500,
        "$" + "[?(" * 300,
        None,
        1,
        [],
        {},
        "$..description",
        "$.paths",
        "$.openapi",
    ),
)
INSERTS: tuple[bytes, ...] = (
    *(
        b"\t",
        b"  ",
        b"\n",
        b"\r",
        b"\r\n",
        b"\0",
        b"\x07",
        b"\x7f",
        b"\xff",
        b"\xc3",
        b"\xed\xa0\x80",
    ),
    *(
        b"&a ",
        b"*a",
        b"*b ",
        b"<<: *a\n",
        b"!!binary ",
        b"!!python/object:os.system ",
        b"!x ",
        b"!!str ",
    ),
    *(
        b"!!int ",
        b"!!float ",
        b"!!set ",
        b"!!omap ",
        b"!!timestamp ",
        b"!<tag:x> ",
        b"? ",
        b": ",
        b"- ",
    ),
    *(
        b"---\n",
        b"...\n",
        b"%YAML 1.1\n",
        b"%TAG ! x\n",
        b"| ",
        b"> ",
        b"|2-\n",
        b"#",
        b'"',
        b"'",
        b"\\",
    ),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b"{" * 300,
        b"[" * 300,
        b"[" * 20_000,
        b"- " * 3_000,
        b"? " * 300,
    ),
    *(b'{"a":' * 20_000, b"NaN", b".inf", b"-.INF", b".nan", b"Infinity", b"1e999", b"9" * 5_000),
    *(
        b"0x" + b"f" * 6_000,
        b"0o" + b"7" * 6_000,
        b"1_000",
        b"0b1",
        b"1:30",
        b"2020-01-01",
        b"~",
        b"yes",
    ),
    *(
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xe2\x80\xa8",
        b"\xc2\x85",
        b"\\ud800",
        b"\\u0000",
        b'"\\ud800"',
    ),
)
