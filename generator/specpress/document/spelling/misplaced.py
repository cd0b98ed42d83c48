"""Levels that are missing, words that are nearly right, and what Swagger 2 wrote instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.document.spelling.codes import (
    COLLECTION_FORMAT,
    KEY_LOST,
    MEDIA_TYPE_STRAY,
    MISPLACED,
    VALUE_MISSPELLED,
)
from specpress.document.spelling.nearest import slip, variant
from specpress.document.structure.folding import named
from specpress.document.structure.grammar import (
    ENCODING,
    EXAMPLE,
    HEADER,
    MEDIA_TYPE,
    PARAMETER,
    REQUEST_BODY,
    RESPONSE,
    SCHEMA,
    SECURITY_SCHEME,
    Kind,
)
from specpress.document.structure.vocabulary import keys_of
from specpress.document.tree import Node, is_object, without

if TYPE_CHECKING:
    from specpress.document.structure.folding import FoldingWalker

_JSON = "application/json"
_TELLING = frozenset(
    ("type", "properties", "items", "allOf", "anyOf", "oneOf", "enum", "format", "pattern")
)
"""Keywords that only a schema has: one of them is enough to see that a schema was meant."""

_OF_EXAMPLES = frozenset(("value", "externalValue", "dataValue", "serializedValue"))
_STYLES = ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]
_WORDS = {
    (SECURITY_SCHEME, "type"): ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"],
    (SECURITY_SCHEME, "in"): ["query", "header", "cookie"],
    **{(kind, "style"): _STYLES for kind in (PARAMETER, HEADER, ENCODING)},
}
_HTTP_SCHEMES = ("basic", "bearer")
_IN_ONE_PIECE = {"csv": None, "ssv": "spaceDelimited", "pipes": "pipeDelimited"}


def in_place(node: Node, kind: Kind, walker: FoldingWalker) -> Node:
    """The object with what stands a level too high where it belongs."""
    if kind in (PARAMETER, HEADER, MEDIA_TYPE):
        node = _with_schema(node, kind, walker)
    elif kind in (RESPONSE, REQUEST_BODY):
        node = _with_content(node, kind, walker)
    elif kind is EXAMPLE:
        node = _with_value(node, walker)
    if "collectionFormat" in node and kind in (PARAMETER, HEADER):
        node = _with_style(node, kind, walker)
    if is_object(node.get("content")):
        node = _with_media_types(node, walker)
    return _with_words(node, kind, walker)


def _with_schema(node: Node, kind: Kind, walker: FoldingWalker) -> Node:
    """Keywords of a schema that stand beside the place where the schema should be."""
    if not _TELLING.isdisjoint(node) or _refers_to_schema(node, kind):
        if "schema" in node or "content" in node or "itemSchema" in node:
            return node  # the keywords have no meaning then, which is told of every key
        moved = (keys_of(SCHEMA) - keys_of(kind)) | {"$ref"}
        schema = {key: node[key] for key in node if key in moved}
        first = next(key for key in schema if key in _TELLING or key == "$ref")
        walker.fold(
            MISPLACED, walker.here(first), what=f"'{first}'", kind=named(kind), read="schema"
        )
        walker.moved(walker.here("schema"), walker.here())
        return {**without(node, *schema), "schema": schema}
    return node


def _refers_to_schema(node: Node, kind: Kind) -> bool:
    ref = node.get("$ref")
    return kind is MEDIA_TYPE and isinstance(ref, str) and "/mediaTypes/" not in ref


def _with_content(node: Node, kind: Kind, walker: FoldingWalker) -> Node:
    """A schema without a media type, as Swagger 2 had it."""
    if not is_object(node.get("schema")) or "content" in node:
        return node
    read = f"content: {_JSON}"
    walker.fold(MISPLACED, walker.here("schema"), what="'schema'", kind=named(kind), read=read)
    walker.moved(walker.here("content", _JSON, "schema"), walker.here("schema"))
    return {**without(node, "schema"), "content": {_JSON: {"schema": node["schema"]}}}


def _with_value(node: Node, walker: FoldingWalker) -> Node:
    """An example that is the value itself."""
    known = keys_of(EXAMPLE)
    if not _OF_EXAMPLES.isdisjoint(node) or node.keys() <= known:
        return node
    if any(variant(key, known) or slip(key, known) for key in node if key not in known):
        return node
    kind = named(EXAMPLE)
    walker.fold(MISPLACED, walker.here(), what="the value", kind=kind, read="value")
    walker.moved(walker.here("value"), walker.here())
    return {"value": node}


def _with_media_types(node: Node, walker: FoldingWalker) -> Node:
    """``content`` without keys that are no media types."""
    content: Node = node["content"]
    strays = [key for key in content if "/" not in key and key != "*"]
    if not strays:
        return node
    if len(strays) == len(content) and is_object(content.get("schema")):
        walker.fold(
            MISPLACED,
            walker.here("content", "schema"),
            what="'schema'",
            kind="the content of a body",
            read=_JSON,
        )
        walker.moved(walker.here("content", _JSON), walker.here("content"))
        return {**node, "content": {_JSON: content}}
    for key in strays:
        walker.fold(MEDIA_TYPE_STRAY, walker.here("content", key), key=key)
    return {**node, "content": without(content, *strays)}


def _with_style(node: Node, kind: Kind, walker: FoldingWalker) -> Node:
    value = node["collectionFormat"]
    rest = without(node, "collectionFormat")
    where = walker.here("collectionFormat")
    in_query = node.get("in") in ("query", "cookie")
    if value == "multi" and in_query:
        said: Node = {"explode": True}
    elif value == "csv" or (value in list(_IN_ONE_PIECE) and in_query):  # it may be no text
        style = _IN_ONE_PIECE[value]
        said = {"explode": False} if style is None else {"style": style, "explode": False}
    else:
        walker.fold(
            KEY_LOST, where, kind=named(kind), key=f"collectionFormat: {value}", suggestion=""
        )
        return rest
    read = ", ".join(
        f"'{key}: {str(each).lower() if each is False or each is True else each}'"
        for key, each in said.items()
    )
    walker.fold(COLLECTION_FORMAT, where, value=str(value), read=read)
    return {**said, **rest}


def _with_words(node: Node, kind: Kind, walker: FoldingWalker) -> Node:
    """Words of a list that are nearly right."""
    changed = node
    for key in ("type", "in", "style"):
        value, words = node.get(key), _WORDS.get((kind, key))
        if words is None or not isinstance(value, str) or value in words:
            continue
        read = variant(value, words)
        http = variant(value, _HTTP_SCHEMES) if key == "type" and "scheme" not in node else None
        if http is not None:
            changed = {**changed, "scheme": http}
            read = "http"
        if read is not None:
            shown = f"{read}', 'scheme: {http}" if http else read
            walker.fold(VALUE_MISSPELLED, walker.here(key), key=key, value=value, read=shown)
            changed = {**changed, key: read}
    return changed
