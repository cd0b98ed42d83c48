"""The API itself: operations, what they take and answer, and what the config says of them."""

from __future__ import annotations

from enum import Enum as PyEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import NO_DOCS, UNSET, Declaration, Docs, Json, TypeRef, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.pointer import Pointer


class Location(PyEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(PyEnum):
    """How a parameter's value is spelled, in OpenAPI's words."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


class Parameter(msgspec.Struct, frozen=True, kw_only=True):
    """One parameter of an operation.

    ``media_type`` is set where the parameter is spelled as JSON, by ``content`` instead of a style.
    ``secret``: its value never enters a message.
    """

    origin: Pointer
    name: str
    location: Location
    type: TypeRef
    required: bool
    style: Style
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    default: Json | Unset = UNSET
    secret: bool = False
    docs: Docs = NO_DOCS
    name_hint: str | None = None  # x-stainless-param and the like


class ContentKind(PyEnum):
    """How a body is read and written; follows from its media type."""

    JSON = "json"
    FORM = "form"  # application/x-www-form-urlencoded
    MULTIPART = "multipart"
    TEXT = "text"
    BINARY = "binary"  # octet-stream, images, anything opaque
    NDJSON = "ndjson"  # a JSON value on each line
    JSON_SEQ = "json-seq"  # JSON values with record separators before them (RFC 7464)
    EVENT_STREAM = "event-stream"  # server-sent events
    XML = "xml"


class Encoding(msgspec.Struct, frozen=True, kw_only=True):
    """How one property of a form or multipart body travels."""

    property_name: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


STREAMED = frozenset((ContentKind.NDJSON, ContentKind.JSON_SEQ, ContentKind.EVENT_STREAM))
"""Kinds of bodies that hold one item after another."""

DECODED = STREAMED | {ContentKind.JSON}
"""Kinds of answers whose schemas are looked into."""


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """One media type of a body. ``type`` is ``None`` where the document gives no schema.

    Of a streamed body it is the type of one item, of an event the type of its data.
    """

    origin: Pointer
    media_type: str
    kind: ContentKind
    type: TypeRef | None
    encodings: tuple[Encoding, ...] = ()
    examples: tuple[Json, ...] = ()


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """A request body; ``contents`` is never empty, JSON comes first."""

    origin: Pointer
    required: bool
    contents: tuple[Content, ...]
    description: str | None = None


class Exact(msgspec.Struct, frozen=True, kw_only=True):
    """One status code, 100 to 599."""

    code: int

    @property
    def is_success(self) -> bool:
        """Whether the request was understood and carried out."""
        return 200 <= self.code < 300


class Range(msgspec.Struct, frozen=True, kw_only=True):
    """A whole class of status codes: ``Range(hundreds=4)`` is ``4XX``."""

    hundreds: int

    @property
    def is_success(self) -> bool:
        """As that of each of its codes."""
        return self.hundreds == 2


class Default(msgspec.Struct, frozen=True, kw_only=True):
    """Every status not named otherwise."""

    @property
    def is_success(self) -> bool:
        """No: it is a failure wherever a success is documented, too."""
        return False


Status: TypeAlias = Exact | Range | Default


class ResponseHeader(msgspec.Struct, frozen=True, kw_only=True):
    """A documented header of a response."""

    name: str
    type: TypeRef
    required: bool
    description: str | None = None


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """What an operation may answer; empty ``contents`` means no body."""

    origin: Pointer
    status: Status
    contents: tuple[Content, ...]
    headers: tuple[ResponseHeader, ...] = ()
    description: str | None = None


class Variable(msgspec.Struct, frozen=True, kw_only=True):
    """A variable of a path or server template: ``{name}``."""

    name: str


Template: TypeAlias = tuple[str | Variable, ...]
"""Literal text and variables in order: ``("/pets/", Variable("id"))``."""


class ServerVariable(msgspec.Struct, frozen=True, kw_only=True):
    """A variable of a server URL."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str | None = None


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """Where the API lives. A relative URL stays relative: the client then needs a base URL."""

    url: Template
    variables: tuple[ServerVariable, ...] = ()
    description: str | None = None


class SchemeKind(PyEnum):
    """How a security scheme puts a credential on a request."""

    BEARER = "bearer"
    BASIC = "basic"
    HEADER = "header"
    QUERY = "query"
    COOKIE = "cookie"
    OAUTH2_CLIENT_CREDENTIALS = "oauth2-client-credentials"
    OTHER = "other"  # a token obtained elsewhere is sent as a bearer token


class SecurityScheme(msgspec.Struct, frozen=True, kw_only=True):
    """A way to authenticate.

    ``wire_name`` is the header, query or cookie name; ``http_scheme`` is set where that is
    Authorization and callers say what it holds. ``flows`` are OAuth 2's, in OpenAPI's words;
    ``token_url`` and ``scopes`` those of its client credentials.
    """

    origin: Pointer
    name: str
    kind: SchemeKind
    wire_name: str | None = None
    http_scheme: str | None = None
    flows: tuple[str, ...] = ()
    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    description: str | None = None


class SecurityRequirement(msgspec.Struct, frozen=True, kw_only=True):
    """Schemes that apply together; no schemes at all means anonymous access."""

    schemes: tuple[str, ...]
    scopes: tuple[str, ...] = ()


class Replay(PyEnum):
    """Whether sending a request again can do harm."""

    SAFE = "safe"  # reads only
    IDEMPOTENT = "idempotent"  # twice is as once
    NEVER = "never"  # only when it is certain that nothing was done


class Part(PyEnum):
    """What of an operation may have several media types."""

    BODY = "body"
    ANSWER = "answer"


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """Media types other than the preferred ones, in one word: ``csv``, ``image``, ``stream``."""

    part: Part
    label: str


class NameHint(msgspec.Struct, frozen=True, kw_only=True):
    """What a document says to other generators: the parts of a resource, and a method."""

    group: tuple[str, ...] = ()
    method: str | None = None


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One method on one path.

    ``id`` is the document's operationId where it has one. ``key`` names the operation for lock
    file and config and survives any reordering: ``"GET /pets/{petId}"``. One that takes or answers
    quite different media types stands here once for each; the keys of the further ones tell which:
    ``"POST /pets (body csv)"``, ``"GET /pets (answer csv)"``, ``"GET /pets (stream)"``.
    """

    origin: Pointer
    key: str
    id: str | None
    method: str  # upper case
    path: Template
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...]
    servers: tuple[Server, ...] = ()  # its own; empty: the API's
    tags: tuple[str, ...] = ()
    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    replay: Replay = Replay.NEVER
    ask: str | None = None  # key of the operation that tells whether this one was carried out
    variant_of: str | None = None  # key of the same operation with the preferred media types
    choices: tuple[Choice, ...] = ()  # what a variant sends or asks for instead
    name_hint: NameHint | None = None  # x-fern-sdk-method-name and the like
    streams: bool | None = None  # whether it streams its answers, where there are both


class Tag(msgspec.Struct, frozen=True, kw_only=True):
    """A group of operations, in the document's words."""

    name: str
    description: str | None = None


class Webhook(msgspec.Struct, frozen=True, kw_only=True):
    """A request that the API sends: only its payload types concern a client."""

    origin: Pointer
    name: str
    method: str
    body: Body | None
    description: str | None = None


class Api(msgspec.Struct, frozen=True, kw_only=True):
    """A whole API. ``declarations`` holds every named type by its pointer, in a stable order."""

    title: str
    version: str
    description: str | None
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    declarations: Mapping[Pointer, Declaration]
