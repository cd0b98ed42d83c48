"""The public surface of a pressed package, as plain values that can be saved and compared.

Types stand here as Python spells them: what a type checker sees is what is compared. Beside
them stands what only shows when a program runs: bounds, defaults, secrets, replay, servers.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - msgspec looks at it
from enum import Enum
from typing import TypeAlias

import msgspec

from specpress.pointer import Pointer

FORMAT = 1

Bound: TypeAlias = "int | float | str | bool"
Bounds: TypeAlias = "Mapping[str, Bound]"
"""What a value must keep: ``"max_length"``; of the items of a list ``"[].max_length"``."""


def _no_bounds() -> dict[str, Bound]:
    return {}


class Form(Enum):
    """What a public type is to its users."""

    MODEL = "model"
    ENUM = "enum"
    UNION = "union"
    ALIAS = "alias"
    PAGE = "page"  # a page of an operation's answers
    OPERATION = "operation"  # the published name of what an operation answers or takes


class Field(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A property of a model. ``name`` is the attribute, ``wire`` the document's.

    ``reads``: the attribute's type; ``takes``: what a caller may give, where there is a dict for
    callers. ``is_required`` of a caller. ``default`` as JSON.
    """

    name: str
    wire: str
    reads: str
    takes: str | None = None
    is_required: bool = False
    bounds: Bounds = msgspec.field(default_factory=_no_bounds)
    default: str | None = None
    is_secret: bool = False
    is_deprecated: bool = False
    docs: str = ""
    place: str = ""


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A member of an enum; ``value`` as JSON."""

    name: str
    value: str


class Type(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A public type, the dict or alias for callers included (``input``, spelled ``takes``).

    ``reads``: what an alias or union stands for; of a class, its bases. ``old_fields``: attributes
    of a model that stay for a while → those that took their place.
    """

    name: str
    form: Form
    reads: str = ""
    input: str | None = None
    takes: str | None = None
    fields: tuple[Field, ...] = ()
    values: tuple[Value, ...] = ()
    old_fields: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    bounds: Bounds = msgspec.field(default_factory=_no_bounds)
    is_deprecated: bool = False
    docs: str = ""
    place: str = ""


class Argument(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An argument of a method. ``location`` in OpenAPI's words, or ``"body"``."""

    name: str
    takes: str
    wire: str = ""
    location: str = ""
    is_required: bool = False
    is_positional: bool = False
    refers: tuple[str, ...] = ()  # aliases that its type names and its spelling sees through
    sent: str = ""  # how it is spelled: style, media type
    usual: str = ""  # what Python fills in
    bounds: Bounds = msgspec.field(default_factory=_no_bounds)
    default: str | None = None
    is_deprecated: bool = False
    docs: str = ""
    place: str = ""


class Method(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A method; ``name`` is where it is on a client: ``realtime_kit.recordings.get``.

    ``operation``: the key of what it calls, ``id`` the document's own name for that. ``does``: what
    a method that the config adds makes of it, at its ``place`` there. ``failures``: the bodies of
    documented refusals. ``renamed_to``: it is only the old name of that method.
    """

    name: str
    operation: str
    id: str | None = None
    arguments: tuple[Argument, ...] = ()
    returns: str = "None"
    failures: tuple[str, ...] = ()
    sends: str = ""
    does: str = ""
    replay: str = "never"
    security: tuple[str, ...] = ()
    server: str | None = None
    is_deprecated: bool = False
    docs: str = ""
    place: str = ""
    operation_place: str = ""
    renamed_to: str = ""


class Resource(msgspec.Struct, frozen=True, kw_only=True):
    """A group of methods: where it is on a client, its class, and the module of that."""

    path: str
    cls: str
    module: str


class ClientArgument(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An argument of the client; ``sent`` says how a credential travels."""

    name: str
    takes: str
    env: str | None = None
    sent: str = ""
    place: str = ""


class Surface(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything that users of a package can import, call and read.

    ``exports``: module → names that can be imported from it. ``hidden``: names that are no one's
    business but stand in the spelling of types. ``inputs``: what it was pressed from, by digest.
    ``old_types``: old names of types, and of their dicts for callers → the new ones.
    """

    format: int = FORMAT
    generator: str
    package: str
    version: str
    client: str
    arguments: tuple[ClientArgument, ...] = ()
    base_url: str | None = None
    base_url_env: str | None = None
    errors: str = ""
    resources: tuple[Resource, ...] = ()
    methods: tuple[Method, ...] = ()
    types: tuple[Type, ...] = ()
    hidden: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    exports: Mapping[str, tuple[str, ...]] = msgspec.field(
        default_factory=dict[str, tuple[str, ...]]
    )
    inputs: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    old_types: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])


FILE_NAME = "specpress.surface.json"
"""Where a package keeps the surface of its last release."""


class SurfaceError(Exception):
    """A saved surface cannot be read."""


def dumps(surface: Surface) -> bytes:
    """A surface as JSON text."""
    return msgspec.json.format(msgspec.json.encode(surface), indent=1) + b"\n"


def loads(content: bytes) -> Surface:
    """Read what ``dumps`` wrote.

    Raises:
        SurfaceError: it is none, or was written by a newer specpress.
    """
    try:
        found = msgspec.json.decode(content, type=Surface)
    except msgspec.MsgspecError as error:
        raise SurfaceError(str(error)) from error
    if found.format != FORMAT:
        raise SurfaceError(f"it has format {found.format}, this specpress reads {FORMAT}")
    return found


def place_of(text: str) -> Pointer | None:
    """The place in a document that a part of a surface comes from."""
    return Pointer(text) if text else None


def portable(surface: Surface) -> Surface:
    """A surface that follows from what users see: without digests, and places in other files."""
    arguments = tuple(
        each if each.place.startswith("#") else msgspec.structs.replace(each, place="")
        for each in surface.arguments
    )
    return msgspec.structs.replace(surface, arguments=arguments, inputs={})
