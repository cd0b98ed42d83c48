"""What documents say to other generators about names, and how a config forbids it.

``NAME_HINTS`` are the extensions that are honoured. One that is switched off is taken out of the
document, so that no later stage can see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.document.structure.grammar import OPERATION, PARAMETER, SCHEMA
from specpress.document.structure.walk import Walker
from specpress.document.tree import without

if TYPE_CHECKING:
    from collections.abc import Collection

    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document
    from specpress.document.structure.grammar import Kind
    from specpress.document.tree import Node

GROUP_HINTS = ("x-fern-sdk-group-name", "x-speakeasy-group")
"""Of operations: the resource, as a text with dots or a list of its parts."""

METHOD_HINTS = ("x-fern-sdk-method-name", "x-speakeasy-name-override")
"""Of operations: the method."""

ARGUMENT_HINTS = (
    "x-stainless-param",
    "x-fern-parameter-name",
    "x-speakeasy-name-override",
    "x-ms-client-name",
)
"""Of parameters: the argument."""

VALUE_HINTS = ("x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums", "x-ms-enum")
"""Of enums: the members, in a list of the same order, by value, or beside each value."""

DESCRIPTION_HINTS = ("x-enum-descriptions", "x-enumDescriptions", "x-ms-enum")
"""Of enums: what the values mean."""

NAME_HINTS = tuple(
    dict.fromkeys((*GROUP_HINTS, *METHOD_HINTS, *ARGUMENT_HINTS, *VALUE_HINTS, *DESCRIPTION_HINTS))
)
"""All of them: the words of a config."""

_NAMED = (OPERATION, PARAMETER, SCHEMA)


def without_hints(
    document: Document, ignored: Collection[str], diagnostics: Diagnostics
) -> Document:
    """The document without those extensions that its reader does not want to know of."""
    return _Forgetful(document, diagnostics, ignored).run() if ignored else document


class _Forgetful(Walker):
    def __init__(
        self, document: Document, diagnostics: Diagnostics, ignored: Collection[str]
    ) -> None:
        super().__init__(document, diagnostics)
        self._ignored = ignored

    def visit(self, node: Node, kind: Kind) -> Node:
        return without(node, *self._ignored) if kind in _NAMED else node
