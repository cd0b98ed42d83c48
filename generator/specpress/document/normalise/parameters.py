"""Irregular parameters and headers, each on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.document.normalise.codes import PATH_PARAMETER_OPTIONAL, SCHEMA_MISSING, SPELLING
from specpress.document.tree import Node, is_object

if TYPE_CHECKING:
    from specpress.document.normalise.json_types import TypeCoercer

LOCATIONS = ("path", "query", "header", "cookie")


def with_schema(node: Node, walker: TypeCoercer) -> Node:
    """A parameter or header that has a schema, or ``content`` instead of one."""
    if is_object(node.get("schema")) or isinstance(node.get("schema"), bool):
        return node
    if node.get("content"):
        return node
    kind = "parameter" if "in" in node or "name" in node else "header"
    walker.report(SCHEMA_MISSING, walker.here(), kind=kind)
    return {**node, "schema": {"type": "string"}}


def normalise_parameter(node: Node, walker: TypeCoercer) -> Node:
    """A parameter with a location that exists, required where it is part of the path."""
    location = node.get("in")
    if isinstance(location, str) and location not in LOCATIONS and location.lower() in LOCATIONS:
        read = location.lower()
        walker.report(
            SPELLING,
            walker.here("in"),
            key="in",
            expected="in small letters",
            found=f"'{location}'",
            read=f"'{read}'",
        )
        node = {**node, "in": read}
    if node.get("in") == "path" and node.get("required") is not True:
        walker.report(PATH_PARAMETER_OPTIONAL, walker.here(), name=node.get("name", ""))
        node = {**node, "required": True}
    return node
