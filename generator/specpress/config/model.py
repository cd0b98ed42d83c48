"""What a config file can say, as frozen values.

``Config`` is what the file says: what it leaves open is ``None`` or empty. ``Settings`` is the
complete answer, filled up from the API by ``naming.complete``; names and pages are made from it.
Every statement about the API keeps its place in the config file (``where``), so that it can be
checked against the API with a located diagnostic.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.document.select import Selection
from specpress.ir.types import ScalarKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from specpress.config.kinds.download import DownloadConfig
    from specpress.config.kinds.find_or_create import FindOrCreateConfig
    from specpress.config.kinds.find_then_act import FindThenActConfig
    from specpress.config.kinds.pagination import PaginationConfig
    from specpress.config.kinds.shortcut import ShortcutConfig
    from specpress.config.kinds.waiter import WaiterConfig
    from specpress.config.sql import SqlConfig
    from specpress.document.files.remote import Host
    from specpress.document.reading.source import Document
    from specpress.ir.api import Replay
    from specpress.pointer import Pointer

    AddedMethodConfig: TypeAlias = (
        WaiterConfig | ShortcutConfig | DownloadConfig | FindThenActConfig | FindOrCreateConfig
    )


class PackageConfig(msgspec.Struct, frozen=True, kw_only=True):
    """The distribution's metadata; ``None`` where the document decides."""

    name: str | None = None
    distribution: str | None = None
    version: str | None = None
    summary: str | None = None
    license: str | None = None
    authors: tuple[str, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()
    keywords: tuple[str, ...] = ()


class ClientParameter(msgspec.Struct, frozen=True, kw_only=True):
    """A path parameter that the client can hold for all its methods.

    ``name`` is the document's, ``argument`` the client's for it.
    """

    where: Pointer
    name: str
    argument: str
    env: str | None


class ClientConfig(msgspec.Struct, frozen=True, kw_only=True):
    """The client class; ``None`` where the document decides."""

    name: str | None = None
    base_url_env: str | None = None
    request_id_header: str | None = None
    parameters: tuple[ClientParameter, ...] = ()


class CredentialPart(Enum):
    """Which part of a security scheme a client argument fills in."""

    VALUE = "value"
    USERNAME = "username"
    PASSWORD = "password"  # noqa: S105 - the word, not a password
    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - the word, not a secret
    SCOPES = "scopes"
    TOKEN_URL = "token_url"  # noqa: S105 - the word, not a secret


class Credential(msgspec.Struct, frozen=True, kw_only=True):
    """A client argument that authenticates. The order of credentials is the order of preference."""

    where: Pointer
    argument: str
    scheme: str
    part: CredentialPart = CredentialPart.VALUE
    env: str | None = None


class ClientAuthentication(Enum):
    """How a client ID and a secret travel to a token endpoint, in the words of RFC 7591."""

    BASIC = "client_secret_basic"
    POST = "client_secret_post"


class TokenConfig(msgspec.Struct, frozen=True, kw_only=True):
    """How tokens are fetched for a security scheme with OAuth 2.0 client credentials."""

    where: Pointer
    scheme: str
    authentication: ClientAuthentication = ClientAuthentication.BASIC
    scopes: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()


class Positional(Enum):
    """Which required path parameters a caller may give by position."""

    ALL = "all"  # every one that the client cannot hold
    LAST = "last"
    NONE = "none"


PositionalRule: TypeAlias = Positional | tuple[str, ...]
"""A rule, or the wire names of the path parameters themselves."""


class MethodConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A Python method and the operation (operationId or ``"GET /path"``) behind it."""

    where: Pointer
    name: str
    operation: str
    positional: PositionalRule | None = None


class ResourceConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A group of methods, reached as ``client.<path>``."""

    where: Pointer
    path: tuple[str, ...]
    type_prefix: str | None = None
    positional: Positional = Positional.ALL
    methods: tuple[MethodConfig, ...] = ()


class Pin(msgspec.Struct, frozen=True, kw_only=True):
    """A class name given to a schema by hand."""

    where: Pointer
    schema: Pointer
    name: str


class Renamed(msgspec.Struct, frozen=True, kw_only=True):
    """A public name that stays for a while beside the one that took its place.

    ``old`` and ``new`` as users write them, without what leads to them: ``Book`` is a type,
    ``books.fetch_book`` a method, ``Volume.name`` an attribute, whose new name is ``title`` alone.
    """

    where: Pointer
    old: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def old_name(self) -> str:
        """The old name, with dots."""
        return ".".join(self.old)

    @property
    def new_name(self) -> str:
        """The new name, with dots."""
        return ".".join(self.new)


class ErrorShape(msgspec.Struct, frozen=True, kw_only=True):
    """Where an error body keeps what went wrong: one object or (``many``) a list of them.

    The body itself is where ``path`` is empty.
    """

    path: tuple[str, ...]
    many: bool
    code: str | None
    message: str | None


class ErrorsConfig(msgspec.Struct, frozen=True, kw_only=True):
    """How the API says that a request failed. ``success`` is false in the body of a failure."""

    success: str | None = None
    shapes: tuple[ErrorShape, ...] = ()


class Word(msgspec.Struct, frozen=True, kw_only=True):
    """A text of the config and its place."""

    where: Pointer
    text: str


class SecretsConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Property names whose values, or whose URL queries, are never shown."""

    fields: tuple[Word, ...] = ()
    urls: tuple[Word, ...] = ()


class ReplayConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Whether sending an operation again can do harm; ``ask`` finds out whether it was done."""

    where: Pointer
    operation: str
    replay: Replay
    ask: str | None = None


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """A change for users that is known and wanted, by its fingerprint."""

    where: Pointer
    fingerprint: str
    reason: str


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a config file says. Paths are ready to open; ``source`` locates diagnostics.

    Files that the document refers to lie in ``root``, or on ``hosts``. ``ignored_hints``:
    extensions that name things and are switched off.
    """

    document: Path | None = None
    overlays: tuple[Path, ...] = ()
    output: Path | None = None
    strict: bool = False
    root: Path | None = None
    hosts: tuple[Host, ...] = ()
    select: Selection = Selection()
    package: PackageConfig = PackageConfig()
    client: ClientConfig = ClientConfig()
    credentials: tuple[Credential, ...] = ()
    tokens: tuple[TokenConfig, ...] = ()
    ignored_hints: frozenset[str] = frozenset()
    formats: Mapping[str, ScalarKind] = msgspec.field(default_factory=dict[str, ScalarKind])
    resources: tuple[ResourceConfig, ...] = ()
    pins: tuple[Pin, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    errors: ErrorsConfig = ErrorsConfig()
    secrets: SecretsConfig = SecretsConfig()
    replay: tuple[ReplayConfig, ...] = ()
    pagination: tuple[PaginationConfig, ...] = ()
    waiters: tuple[WaiterConfig, ...] = ()
    shortcuts: tuple[ShortcutConfig, ...] = ()
    downloads: tuple[DownloadConfig, ...] = ()
    find_then_act: tuple[FindThenActConfig, ...] = ()
    find_or_create: tuple[FindOrCreateConfig, ...] = ()
    sql: SqlConfig | None = None
    accepted: tuple[Accepted, ...] = ()
    source: Document | None = None

    @property
    def methods(self) -> tuple[AddedMethodConfig, ...]:
        """What adds methods of its own name, in the order in which names are given."""
        return (
            *self.waiters,
            *self.shortcuts,
            *self.downloads,
            *self.find_then_act,
            *self.find_or_create,
        )


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """The distribution's metadata, complete."""

    name: str
    distribution: str
    version: str
    summary: str
    license: str | None
    authors: tuple[str, ...]
    urls: tuple[tuple[str, str], ...]
    keywords: tuple[str, ...]


class ServerArgument(msgspec.Struct, frozen=True, kw_only=True):
    """A client argument that chooses a part of the server's URL. ``name`` is the document's."""

    name: str
    argument: str
    env: str | None


class Client(msgspec.Struct, frozen=True, kw_only=True):
    """The client class, complete."""

    name: str
    base_url_env: str
    request_id_header: str | None
    parameters: tuple[ClientParameter, ...]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The config as the later stages see it: everything decided, checked against the API.

    ``has_preference``: whether the order of the credentials is one of preference; if not, each
    operation's own alternatives are in that order.
    """

    package: Package
    client: Client
    credentials: tuple[Credential, ...]
    has_preference: bool = False
    variables: tuple[ServerArgument, ...] = ()
    tokens: tuple[TokenConfig, ...] = ()
    resources: tuple[ResourceConfig, ...]
    pins: tuple[Pin, ...]
    renamed: tuple[Renamed, ...] = ()
    errors: ErrorsConfig
    secrets: SecretsConfig
