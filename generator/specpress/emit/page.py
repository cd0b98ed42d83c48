"""One file to generate: which template, with which view, and what the result may hold.

``views`` makes pages, ``render`` prints them, ``judge`` holds the Python ones to their kind.
"""

from __future__ import annotations

from enum import Enum

import msgspec


class Kind(Enum):
    """What a generated file may hold; ``judge`` has a rule for each."""

    TEXT = "text"  # not Python: README, pyproject.toml, py.typed …
    PACKAGE = "package"  # an __init__.py with lazy exports
    CLIENT = "client"  # _client.py: the ClientSpec and the two client classes
    EXCEPTIONS = "exceptions"  # _exceptions.py: re-exports and aliases
    VERSION = "version"  # _version.py: one string
    MAIN = "main"  # __main__.py: one call where it is run
    RESOURCE = "resource"  # a resource's operations and classes
    TYPES = "types"  # models, enums, aliases, TypedDicts
    TABLES = "tables"  # sql.py: one value that describes tables
    REQUESTS = "requests"  # the private argument validators


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A file to render.

    ``path`` is relative to the output directory, ``template`` to the templates directory
    (``"package/client.py.jinja"``), both with ``/``. A template sees the view as ``view``.
    """

    path: str
    template: str
    kind: Kind
    view: object


class Rendered(msgspec.Struct, frozen=True, array_like=True):
    """What a page came to: its path, its text, and what that may hold."""

    path: str
    text: str
    kind: Kind
