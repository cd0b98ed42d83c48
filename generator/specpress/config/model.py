"""What a config file can say, as frozen values.

``Config`` is what the file says: what it leaves open is ``None`` or empty. ``Settings`` is the
complete answer, filled up from the API by ``naming.complete``; names and pages are made from it.
Every statement about the API keeps its place in the config file (``where``), so that it can be
checked against the API with a located diagnostic.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from specpress.ir.types import JsonScalar, ScalarKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from specpress.document.source import Document
    from specpress.ir.api import Replay
    from specpress.pointer import Pointer

PropertyPath: TypeAlias = tuple[str, ...]
"""Property names from the root of a response body inwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which operations become part of the client; empty means all."""

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageConfig:
    """The distribution's metadata; ``None`` where the document decides."""

    name: str | None = None
    distribution: str | None = None
    version: str | None = None
    summary: str | None = None
    license: str | None = None
    authors: tuple[str, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientParameter:
    """A path parameter that the client can hold for all its methods. ``name`` is the document's."""

    where: Pointer
    name: str
    env: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A client argument that authenticates. The order of credentials is the order of preference."""

    where: Pointer
    argument: str
    scheme: str
    part: CredentialPart = CredentialPart.VALUE
    env: str | None = None


class Positional(Enum):
    """Which required path parameters a caller may give by position."""

    ALL = "all"  # every one that the client cannot hold
    LAST = "last"
    NONE = "none"


PositionalRule: TypeAlias = Positional | tuple[str, ...]
"""A rule, or the wire names of the path parameters themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodConfig:
    """A Python method and the operation (operationId or ``"GET /path"``) behind it."""

    where: Pointer
    name: str
    operation: str
    positional: PositionalRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceConfig:
    """A group of methods, reached as ``client.<path>``."""

    where: Pointer
    path: tuple[str, ...]
    type_prefix: str | None = None
    positional: Positional = Positional.ALL
    methods: tuple[MethodConfig, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A class name given to a schema by hand."""

    where: Pointer
    schema: Pointer
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorShape:
    """Where an error body keeps what went wrong: one object or (``many``) a list of them."""

    path: PropertyPath
    many: bool
    code: str | None
    message: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsConfig:
    """How the API says that a request failed. ``success`` is false in the body of a failure."""

    success: str | None = None
    shapes: tuple[ErrorShape, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A text of the config and its place."""

    where: Pointer
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretsConfig:
    """Property names whose values, or whose URL queries, are never shown."""

    fields: tuple[Word, ...] = ()
    urls: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayConfig:
    """Whether sending an operation again can do harm."""

    where: Pointer
    operation: str
    replay: Replay


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationConfig:
    """Numbered pages. ``page`` and ``size`` are query parameters."""

    where: Pointer
    operation: str
    page: str
    size: str | None
    items: PropertyPath
    total: PropertyPath | None
    first_page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterConfig:
    """A method that asks until a property reaches a value. Times in seconds."""

    where: Pointer
    name: str
    operation: str
    state: PropertyPath
    until: tuple[str, ...]
    fail: tuple[str, ...]
    interval: float
    max_interval: float
    timeout: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortcutConfig:
    """A method that calls an operation with some arguments fixed."""

    where: Pointer
    name: str
    operation: str
    arguments: tuple[tuple[str, JsonScalar], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadConfig:
    """A method that fetches the file behind a URL of a response."""

    where: Pointer
    name: str
    operation: str
    url: PropertyPath
    expires: PropertyPath | None
    size: PropertyPath | None
    file_name: PropertyPath | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything a config file says. Paths are ready to open; ``source`` locates diagnostics."""

    document: Path | None = None
    overlays: tuple[Path, ...] = ()
    output: Path | None = None
    strict: bool = False
    select: Selection = Selection()
    package: PackageConfig = PackageConfig()
    client: ClientConfig = ClientConfig()
    credentials: tuple[Credential, ...] = ()
    formats: Mapping[str, ScalarKind] = field(default_factory=dict[str, ScalarKind])
    resources: tuple[ResourceConfig, ...] = ()
    pins: tuple[Pin, ...] = ()
    errors: ErrorsConfig = ErrorsConfig()
    secrets: SecretsConfig = SecretsConfig()
    replay: tuple[ReplayConfig, ...] = ()
    pagination: tuple[PaginationConfig, ...] = ()
    waiters: tuple[WaiterConfig, ...] = ()
    shortcuts: tuple[ShortcutConfig, ...] = ()
    downloads: tuple[DownloadConfig, ...] = ()
    source: Document | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The distribution's metadata, complete."""

    name: str
    distribution: str
    version: str
    summary: str
    license: str | None
    authors: tuple[str, ...]
    urls: tuple[tuple[str, str], ...]
    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The client class, complete."""

    name: str
    base_url_env: str
    request_id_header: str | None
    parameters: tuple[ClientParameter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The config as the later stages see it: everything decided, checked against the API."""

    package: Package
    client: Client
    credentials: tuple[Credential, ...]
    resources: tuple[ResourceConfig, ...]
    pins: tuple[Pin, ...]
    errors: ErrorsConfig
    secrets: SecretsConfig
