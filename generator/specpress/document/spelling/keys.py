"""Every key is one that OpenAPI knows, or people are told.

This comes before all that follows the grammar: an operation under ``GET``, or a reference under
``requestbody``, would not be seen by any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.spelling import nearest
from specpress.document.spelling.codes import (
    KEY_LOST,
    KEY_MISSPELLED,
    KEY_OF_ANOTHER_VERSION,
    KEY_UNKNOWN,
    KEYWORD_UNKNOWN,
)
from specpress.document.spelling.fitting import fits
from specpress.document.spelling.misplaced import in_place
from specpress.document.structure.folding import FoldingWalker, named
from specpress.document.structure.grammar import (
    CONTACT,
    EXAMPLE,
    EXTERNAL_DOCS,
    INFO,
    LICENSE,
    LINK,
    PATH_ITEM,
    PURE,
    SCHEMA,
    TAG,
    XML,
    Kind,
)
from specpress.document.structure.vocabulary import OPEN, Edition, edition_of, keys_of
from specpress.document.tree import Node, is_array, is_object
from specpress.document.version import is_30

if TYPE_CHECKING:
    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document
    from specpress.pointer import Pointer

_FOR_PEOPLE = frozenset((CONTACT, EXAMPLE, EXTERNAL_DOCS, INFO, LICENSE, LINK, TAG, XML))
"""Kinds that change nothing about the client but its documentation."""

_BESIDE_REF = ("$ref", "summary", "description")
_OWN = ("x-", "X-")
_SHOWN = 5
_MAX_COMPARED = 1_000  # unknown names; a document that is wrong so often needs no more advice
_ELSEWHERE = {
    "securityDefinitions": "components/securitySchemes",
    "host": "servers",
    "basePath": "servers",
    "schemes": "servers",
    "consumes": "requestBody/content",
    "produces": "responses/…/content",
}
"""Where today stands what Swagger 2 said under another key."""


def respell(document: Document, diagnostics: Diagnostics) -> Document:
    """The document with misspelled keys as they were surely meant; tells of all that is unknown."""
    return _Keys(document, diagnostics).run()


class _Keys(FoldingWalker):
    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        super().__init__(document, diagnostics)
        self._version = str(document.data.get("openapi")).strip()[:3]
        self._is_30 = is_30(document)
        self._listed: dict[Code, dict[str, int]] = {KEYWORD_UNKNOWN: {}, KEY_OF_ANOTHER_VERSION: {}}
        self._first: dict[Code, Pointer] = {}
        self._read: dict[tuple[Kind, str], tuple[str | None, str | None]] = {}

    def run(self) -> Document:
        """The document with every key looked at."""
        found = super().run()
        for code, counts in self._listed.items():
            if counts:
                keys = ", ".join(f"'{key}'" for key in [*counts][:_SHOWN])
                more = f" and {len(counts) - _SHOWN} more" if len(counts) > _SHOWN else ""
                self.report(
                    code,
                    self._first[code],
                    keys=keys + more,
                    count=sum(counts.values()),
                    version=self._version,
                )
        return found

    def visit(self, node: Node, kind: Kind) -> Node:
        """Look at the keys of one object."""
        if "$ref" in node and kind in PURE:
            self._beside_ref(node)
            return node
        if kind in OPEN:
            return node
        node = in_place(node, kind, self)
        for key in [key for key in node if key not in keys_of(kind)]:
            node = self._unknown(node, kind, key)
        if self._is_30:
            for key in node:
                if edition_of(kind, key) is Edition.V31:
                    self._list(KEY_OF_ANOTHER_VERSION, key)
        return node

    def _unknown(self, node: Node, kind: Kind, key: str) -> Node:
        """The object with a key that it should not have under the name that was meant."""
        if key[:2] in _OWN or key == "$ref":  # a stray reference is told elsewhere
            return node
        where = self.here(key)
        if edition_of(kind, key) is Edition.V32 and not (kind is PATH_ITEM and node[key]):
            if self._version != "3.2" and key != "itemSchema":
                self.fold(KEY_UNKNOWN, where, kind=named(kind), key=key, suggestion="")
            return node
        exact, read = self._meant(kind, key)
        if read is not None and read not in node and self._may_be(node[key], kind, read, exact):
            self.fold(KEY_MISSPELLED, where, kind=named(kind), key=key, read=read)
            self.moved(self.here(read), where)
            return {read if name == key else name: value for name, value in node.items()}
        self._tell(node[key], kind, key, read)
        return node

    def _meant(self, kind: Kind, key: str) -> tuple[str | None, str | None]:
        """The key that differs by case and signs, and that or the one that a slip has changed."""
        if (kind, key) not in self._read:
            known = keys_of(kind) if len(self._read) < _MAX_COMPARED else ()
            exact = nearest.variant(key, known)
            self._read[kind, key] = exact, exact or nearest.slip(key, known)
        return self._read[kind, key]

    def _may_be(self, value: Any, kind: Kind, read: str, exact: str | None) -> bool:
        """Whether a known key was meant; a name that differs by case and signs leaves no doubt."""
        if exact is not None:
            return True
        return (read in kind.children or read in kind.scalars) and fits(value, kind, read)

    def _beside_ref(self, node: Node) -> None:
        for key in node:
            if key not in _BESIDE_REF and key[:2] not in _OWN:
                where = self.here(key)
                self.fold(KEY_UNKNOWN, where, kind="a reference", key=key, suggestion="")

    def _tell(self, value: Any, kind: Kind, key: str, read: str | None) -> None:
        """Report a key that stays what it is."""
        if kind is SCHEMA and read is None:
            self._list(KEYWORD_UNKNOWN, key)
            return
        heavy = (
            bool(value) and (is_object(value) or is_array(value)) and not key.startswith("example")
        )
        lost = (heavy or read is not None) and kind not in _FOR_PEOPLE and kind is not SCHEMA
        known_keys = keys_of(kind) if len(self._read) < _MAX_COMPARED else frozenset[str]()
        read = _ELSEWHERE.get(key) or read or nearest.like(key, known_keys)
        suggestion = f" Perhaps '{read}' is meant." if read else ""
        code = KEY_LOST if lost else KEY_UNKNOWN
        self.fold(code, self.here(key), kind=named(kind), key=key, suggestion=suggestion)

    def _list(self, code: Code, key: str) -> None:
        self._first.setdefault(code, self.here(key))
        counts = self._listed[code]
        counts[key] = counts.get(key, 0) + 1
