"""The keys that each object of OpenAPI may have, and the version that brought them.

``grammar`` says what is inside of keys; here are all names, also of those that hold any value.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from specpress.document.structure import grammar
from specpress.document.structure.grammar import REFERABLE, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping


class Edition(Enum):
    """A version of OpenAPI, as far as it has keys of its own."""

    V30 = "3.0"
    V31 = "3.1"
    V32 = "3.2"


OPEN = frozenset((grammar.CALLBACK, grammar.SECURITY_REQUIREMENT))
"""Kinds whose keys are names that the document gives."""

_ANY_VALUE: Mapping[Kind, str] = {
    grammar.SCHEMA: "type enum const default example nullable dependentRequired "
    "$id $schema $anchor $dynamicAnchor $dynamicRef $vocabulary",
    grammar.DISCRIMINATOR: "mapping",
    grammar.PARAMETER: "example",
    grammar.HEADER: "example",
    grammar.MEDIA_TYPE: "example",
    grammar.EXAMPLE: "value",
    grammar.LINK: "parameters requestBody",
    grammar.OAUTH_FLOW: "scopes",
}
_SINCE_31: Mapping[Kind, str] = {
    grammar.SCHEMA: "const examples if then else contains minContains maxContains dependentSchemas "
    "dependentRequired patternProperties propertyNames prefixItems unevaluatedItems "
    "unevaluatedProperties contentEncoding contentMediaType contentSchema $defs $id "
    "$schema $anchor $comment $dynamicAnchor $dynamicRef $vocabulary",
    grammar.OPENAPI: "webhooks jsonSchemaDialect",
    grammar.INFO: "summary",
    grammar.LICENSE: "identifier",
    grammar.COMPONENTS: "pathItems",
}
_SINCE_32: Mapping[Kind, str] = {
    grammar.OPENAPI: "$self",
    grammar.COMPONENTS: "mediaTypes",
    grammar.PATH_ITEM: "query additionalOperations",
    grammar.RESPONSE: "summary",
    grammar.MEDIA_TYPE: "itemSchema itemEncoding prefixEncoding",
    grammar.ENCODING: "encoding itemEncoding prefixEncoding",
    grammar.EXAMPLE: "dataValue serializedValue",
    grammar.DISCRIMINATOR: "defaultMapping",
    grammar.TAG: "summary parent kind",
    grammar.SERVER: "name",
    grammar.XML: "nodeType",
    grammar.SECURITY_SCHEME: "deprecated oauth2MetadataUrl",
    grammar.OAUTH_FLOWS: "deviceAuthorization",
    grammar.OAUTH_FLOW: "deviceAuthorizationUrl",
}
_OF_REFERENCES = ("$ref", "summary", "description")


def keys_of(kind: Kind) -> frozenset[str]:
    """Every key that a kind of object has in 3.0 or 3.1."""
    return _KEYS[kind]


def edition_of(kind: Kind, key: str) -> Edition | None:
    """The version that brought a key; ``None`` where no version knows it."""
    if key in _NEWEST.get(kind, ()):
        return Edition.V32
    if key not in _KEYS[kind]:
        return None
    return Edition.V31 if key in _NEWER.get(kind, ()) else Edition.V30


def _split(table: Mapping[Kind, str]) -> dict[Kind, frozenset[str]]:
    return {kind: frozenset(keys.split()) for kind, keys in table.items()}


_NEWER, _NEWEST = _split(_SINCE_31), _split(_SINCE_32)
_KINDS = [kind for kind in vars(grammar).values() if isinstance(kind, Kind)]
_KEYS = {
    kind: frozenset(
        (
            *kind.children,
            *kind.scalars,
            *_ANY_VALUE.get(kind, "").split(),
            *(_OF_REFERENCES if kind in REFERABLE and kind is not grammar.SCHEMA else ()),
        )
    )
    - _NEWEST.get(kind, frozenset())
    for kind in _KINDS
}
