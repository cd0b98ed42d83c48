"""Real documents are irregular: here they are normalised, with a word on each change.

What is left out or changed is chosen so that as much as possible of the document stays usable, and
so that the typed model and all later stages meet only what OpenAPI 3.1 allows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.document.normalise import schemas
from specpress.document.normalise.codes import (
    CONTENT_EMPTY,
    DESCRIPTION_MISSING,
    INFO_MISSING,
    KEY_MISSING,
    REF_MISPLACED,
    RESPONSE_STATUS,
    RESPONSES_MISSING,
    STATUS_SPELLING,
)
from specpress.document.normalise.json_types import TypeCoercer
from specpress.document.normalise.operations import normalise_operations
from specpress.document.normalise.parameters import normalise_parameter, with_schema
from specpress.document.normalise.paths import normalise_paths
from specpress.document.structure.grammar import (
    CALLBACK,
    HEADER,
    INFO,
    OPENAPI,
    OPERATION,
    PARAMETER,
    PURE,
    REFERABLE,
    RESPONSE,
    SCHEMA,
    Kind,
)
from specpress.document.tree import Node, is_object, without

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document

_STATUS = re.compile(r"[1-5]([0-9][0-9]|XX)|default")


def normalise(document: Document, diagnostics: Diagnostics) -> Document:
    """The document with everything irregular read as it was surely meant, or left out."""
    document = normalise_paths(document, diagnostics)
    document = _Normaliser(document, diagnostics).run()
    return normalise_operations(document, diagnostics)


class _Normaliser(TypeCoercer):
    """Coerces types, and repairs what depends on nothing but the object at hand."""

    def visit(self, node: Node, kind: Kind) -> Node:
        """Normalise one object."""
        if kind is SCHEMA:
            node = schemas.before_coercion(node, self)
            return schemas.after_coercion(super().visit(node, kind), self)
        if "$ref" in node and kind not in REFERABLE:
            self.report(REF_MISPLACED, self.here("$ref"), kind=kind.name)
            node = without(node, "$ref")
        if kind is CALLBACK or ("$ref" in node and kind in PURE):
            return node
        return self._after(super().visit(self._before(node, kind), kind), kind)

    def _before(self, node: Node, kind: Kind) -> Node:
        return with_schema(node, self) if kind is PARAMETER or kind is HEADER else node

    def _after(self, node: Node, kind: Kind) -> Node:
        if kind is PARAMETER:
            return normalise_parameter(node, self)
        if kind is RESPONSE:
            return self._response(node)
        if kind is OPERATION:
            return self._operation(node)
        if kind is OPENAPI and "info" not in node:
            return {**node, "info": {}}
        return self._info(node) if kind is INFO else node

    def _response(self, node: Node) -> Node:
        if "description" not in node:
            self.report(DESCRIPTION_MISSING, self.here())
            node = {**node, "description": ""}
        if node.get("content") == {}:
            self.report(CONTENT_EMPTY, self.here("content"), kind="response")
            node = without(node, "content")
        return node

    def _operation(self, node: Node) -> Node:
        body = node.get("requestBody")
        if is_object(body) and "$ref" not in body and not body.get("content"):
            where = self.here("requestBody")
            if "content" in body:
                self.report(CONTENT_EMPTY, where, kind="request")
            else:
                self.report(KEY_MISSING, where, kind="request body", key="content")
            node = without(node, "requestBody")
        if not node.get("responses"):
            self.report(RESPONSES_MISSING, self.here())
            return {**node, "responses": {}}
        return self._statuses(node)

    def _statuses(self, node: Node) -> Node:
        responses: Node = node["responses"]
        normalised: Node = {}
        for status, response in responses.items():
            if status.startswith("x-") or _STATUS.fullmatch(status):
                normalised[status] = response
                continue
            where = self.here("responses", status)
            word = status.strip().lower()
            read = word if word == "default" else word.upper()
            if _STATUS.fullmatch(read) and read not in responses:
                self.report(STATUS_SPELLING, where, status=status, read=read)
                self.moved(self.here("responses", read), where)
                normalised[read] = response
            else:
                self.report(RESPONSE_STATUS, where, status=status)
        return (
            node
            if len(normalised) == len(responses) and normalised == responses
            else {**node, "responses": normalised}
        )

    def _info(self, node: Node) -> Node:
        for key, read in (("title", "API"), ("version", "0")):
            if not str(node.get(key, "")).strip():
                self.report(INFO_MISSING, self.here(), key=key, read=read)
                node = {**node, key: read}
        return node
