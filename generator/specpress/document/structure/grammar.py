"""The grammar of OpenAPI 3.1 objects as data: which key of which object holds what.

``walk`` follows it, so every stage visits schemas and operations and never mistakes an example
that looks like one. Keys that hold any value (``example``, ``default``, ``x-…``) are not listed.
"""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shape(Enum):
    """How a key holds objects of a kind."""

    ONE = "object"
    MAP = "object of objects"
    PATTERNED = "object of objects beside x-… keys"
    LIST = "array"


class Scalar(Enum):
    """What a key holds when it is not objects."""

    TEXT = "a text"
    FLAG = "true or false"
    NUMBER = "a number"
    COUNT = "a whole number of zero or more"
    TEXTS = "an array of texts"
    ARRAY = "an array"


class Kind:
    """A kind of object, compared by identity. ``children`` is filled in below: it is recursive."""

    __slots__ = ("children", "name", "needs", "scalars")

    def __init__(  # noqa: PLR0913 - a table row
        self,
        name: str,
        *,
        text: str = "",
        flag: str = "",
        texts: str = "",
        needs: str = "",
        others: Mapping[str, Scalar] = MappingProxyType({}),
    ) -> None:
        """``text``, ``flag``, ``texts`` and ``needs`` are keys separated by blanks."""
        self.name = name
        self.children: dict[str, tuple[Shape, Kind]] = {}
        self.needs = tuple(needs.split())
        self.scalars: dict[str, Scalar] = {
            **dict.fromkeys(text.split(), Scalar.TEXT),
            **dict.fromkeys(flag.split(), Scalar.FLAG),
            **dict.fromkeys(texts.split(), Scalar.TEXTS),
            **others,
        }

    @property
    def with_article(self) -> str:
        """``"a schema"``, ``"an example"``."""
        return f"an {self.name}" if self.name[0] in "aeiou" else f"a {self.name}"


_NUMBERS = "multipleOf maximum exclusiveMaximum minimum exclusiveMinimum"
_COUNTS = (
    "maxLength minLength maxItems minItems maxContains minContains maxProperties minProperties"
)

SCHEMA = Kind(
    "schema",
    text="pattern format contentEncoding contentMediaType title description $ref $comment",
    flag="uniqueItems deprecated readOnly writeOnly",
    texts="required",
    others={
        "enum": Scalar.ARRAY,
        "examples": Scalar.ARRAY,
        **dict.fromkeys(_NUMBERS.split(), Scalar.NUMBER),
        **dict.fromkeys(_COUNTS.split(), Scalar.COUNT),
    },
)
DISCRIMINATOR = Kind("discriminator", text="propertyName", needs="propertyName")
XML = Kind("xml", text="name namespace prefix", flag="attribute wrapped")
EXTERNAL_DOCS = Kind("externalDocs", text="description url", needs="url")
EXAMPLE = Kind("example", text="summary description externalValue")
PARAMETER = Kind(
    "parameter",
    text="name in description style",
    flag="required deprecated allowEmptyValue allowReserved explode",
)
HEADER = Kind("header", text="description style", flag="required deprecated explode allowReserved")
ENCODING = Kind("encoding", text="contentType style", flag="explode allowReserved")
MEDIA_TYPE = Kind("media type")
REQUEST_BODY = Kind("request body", text="description", flag="required")
RESPONSE = Kind("response", text="description")
LINK = Kind("link", text="operationRef operationId description")
CALLBACK = Kind("callback")
OPERATION = Kind(
    "operation", text="summary description operationId", flag="deprecated", texts="tags"
)
PATH_ITEM = Kind("path item", text="summary description $ref")
SERVER_VARIABLE = Kind("server variable", text="default description", texts="enum", needs="default")
SERVER = Kind("server", text="url description", needs="url")
TAG = Kind("tag", text="name description", needs="name")
CONTACT = Kind("contact", text="name url email")
LICENSE = Kind("license", text="name identifier url", needs="name")
INFO = Kind("info", text="title summary description termsOfService version")
SECURITY_REQUIREMENT = Kind("security requirement")
OAUTH_FLOW = Kind("OAuth flow", text="authorizationUrl tokenUrl refreshUrl")
OAUTH_FLOWS = Kind("OAuth flows")
SECURITY_SCHEME = Kind(
    "security scheme",
    text="type description name in scheme bearerFormat openIdConnectUrl",
    needs="type",
)
COMPONENTS = Kind("components")
OPENAPI = Kind("document", text="openapi jsonSchemaDialect")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The HTTP methods a path item can hold."""

_ONE, _MAP, _PATTERNED, _LIST = Shape.ONE, Shape.MAP, Shape.PATTERNED, Shape.LIST

SCHEMA.children = {
    **dict.fromkeys(
        [
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
        ],
        (_ONE, SCHEMA),
    ),
    **dict.fromkeys(
        ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
        (_MAP, SCHEMA),
    ),
    **dict.fromkeys(["allOf", "anyOf", "oneOf", "prefixItems"], (_LIST, SCHEMA)),
    "discriminator": (_ONE, DISCRIMINATOR),
    "xml": (_ONE, XML),
    "externalDocs": (_ONE, EXTERNAL_DOCS),
}
_VALUE = {
    "schema": (_ONE, SCHEMA),
    "content": (_MAP, MEDIA_TYPE),
    "examples": (_MAP, EXAMPLE),
}
PARAMETER.children = {**_VALUE}
HEADER.children = {**_VALUE}
ENCODING.children = {"headers": (_MAP, HEADER)}
MEDIA_TYPE.children = {
    "schema": (_ONE, SCHEMA),
    "itemSchema": (_ONE, SCHEMA),  # OpenAPI 3.2, and understood wherever it stands
    "examples": (_MAP, EXAMPLE),
    "encoding": (_MAP, ENCODING),
}
REQUEST_BODY.children = {"content": (_MAP, MEDIA_TYPE)}
RESPONSE.children = {
    "headers": (_MAP, HEADER),
    "content": (_MAP, MEDIA_TYPE),
    "links": (_MAP, LINK),
}
LINK.children = {"server": (_ONE, SERVER)}
OPERATION.children = {
    "externalDocs": (_ONE, EXTERNAL_DOCS),
    "parameters": (_LIST, PARAMETER),
    "requestBody": (_ONE, REQUEST_BODY),
    "responses": (_PATTERNED, RESPONSE),
    "callbacks": (_MAP, CALLBACK),
    "security": (_LIST, SECURITY_REQUIREMENT),
    "servers": (_LIST, SERVER),
}
PATH_ITEM.children = {
    **dict.fromkeys(METHODS, (_ONE, OPERATION)),
    "parameters": (_LIST, PARAMETER),
    "servers": (_LIST, SERVER),
}
SERVER.children = {"variables": (_MAP, SERVER_VARIABLE)}
TAG.children = {"externalDocs": (_ONE, EXTERNAL_DOCS)}
INFO.children = {"contact": (_ONE, CONTACT), "license": (_ONE, LICENSE)}
OAUTH_FLOWS.children = dict.fromkeys(
    ["implicit", "password", "clientCredentials", "authorizationCode"], (_ONE, OAUTH_FLOW)
)
SECURITY_SCHEME.children = {"flows": (_ONE, OAUTH_FLOWS)}
COMPONENTS.children = {
    "schemas": (_MAP, SCHEMA),
    "responses": (_MAP, RESPONSE),
    "parameters": (_MAP, PARAMETER),
    "examples": (_MAP, EXAMPLE),
    "requestBodies": (_MAP, REQUEST_BODY),
    "headers": (_MAP, HEADER),
    "securitySchemes": (_MAP, SECURITY_SCHEME),
    "links": (_MAP, LINK),
    "callbacks": (_MAP, CALLBACK),
    "pathItems": (_MAP, PATH_ITEM),
}
OPENAPI.children = {
    "info": (_ONE, INFO),
    "servers": (_LIST, SERVER),
    "paths": (_PATTERNED, PATH_ITEM),
    "webhooks": (_MAP, PATH_ITEM),
    "components": (_ONE, COMPONENTS),
    "security": (_LIST, SECURITY_REQUIREMENT),
    "tags": (_LIST, TAG),
    "externalDocs": (_ONE, EXTERNAL_DOCS),
}

SHORTHANDS = {
    DISCRIMINATOR: "propertyName",
    EXTERNAL_DOCS: "url",
    CONTACT: "name",
    LICENSE: "name",
    SERVER: "url",
    TAG: "name",
}
"""Kinds for which a plain text is sometimes written, and the key that it stands for."""

REFERABLE = frozenset(
    (
        SCHEMA,
        EXAMPLE,
        PARAMETER,
        HEADER,
        REQUEST_BODY,
        RESPONSE,
        LINK,
        CALLBACK,
        PATH_ITEM,
        SECURITY_SCHEME,
    )
)
"""Kinds in whose place a ``$ref`` may stand. In a schema or path item it may have company."""

PURE = REFERABLE - {SCHEMA, PATH_ITEM}
"""Kinds of which nothing but a description counts beside a ``$ref``."""
