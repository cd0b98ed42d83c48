"""What generated modules may hold: the words of the grammar that ``examine`` reads them with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.page import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

LIBRARIES = frozenset(
    {
        *("__future__", "typing", "collections.abc", "functools", "enum"),
        *("datetime", "decimal", "pathlib", "uuid", "msgspec"),
    }
)
BUILTINS = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "object", "type", "super"),
        *("list", "dict", "tuple", "set", "frozenset"),
        *("property", "classmethod", "staticmethod", "__name__"),
    }
)
# What may be called while a module is imported, besides the runtime's own functions and classes.
CALLED_ON_IMPORT = frozenset({"TypedDict", "NewType", "TypeVar", "ParamSpec", "Meta", "field"})
CALLED_IN_METHODS = frozenset({"super", "dict", "list", "tuple", "cast"})
METHOD_HOOKS = frozenset({"__init__"})
MODULE_HOOKS = frozenset({"__getattr__", "__dir__"})


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """What the modules of one kind may define."""

    classes: bool = False
    methods: bool = False
    properties: bool = False
    hooks: bool = False
    main: bool = False


RULES: Mapping[Kind, Rule] = {
    Kind.PACKAGE: Rule(hooks=True),
    Kind.CLIENT: Rule(classes=True, methods=True),
    Kind.EXCEPTIONS: Rule(),
    Kind.VERSION: Rule(),
    Kind.MAIN: Rule(main=True),
    Kind.TABLES: Rule(),
    Kind.RESOURCE: Rule(classes=True, methods=True),
    Kind.TYPES: Rule(classes=True, properties=True),
    Kind.REQUESTS: Rule(classes=True),
}
