"""What a generated client says about itself: where it talks to, with what, and how it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..exceptions import ErrorDetail

__all__ = [
    "ClientAuthentication",
    "ClientCredentialsFlow",
    "ClientParameter",
    "ClientSpec",
    "Credential",
    "CredentialKind",
    "ErrorShapes",
    "ErrorSource",
    "ServerVariable",
]

CredentialKind: TypeAlias = Literal[
    "bearer",
    "basic-username",
    "basic-password",
    "header",
    "query",
    "cookie",
    "token",  # as "bearer"; may be a function that is asked for it
    "client-id",  # from here on, what a token is fetched with
    "client-secret",
    "scopes",
    "token-url",
]

ClientAuthentication: TypeAlias = Literal["client_secret_basic", "client_secret_post"]
"""How a client ID and a secret travel to a token endpoint, in the words of RFC 7591."""


class Credential(Struct, frozen=True):
    """A secret of the client.

    Attributes:
        argument: Its keyword on the client.
        kind: How it travels.
        name: The header, query parameter or cookie that carries it.
        env: The environment variable that holds it where no argument is given.
        source: Makes a source of tokens of this and of a function that callers give.
    """

    argument: str
    kind: CredentialKind
    name: str = "Authorization"
    env: str | None = None
    source: Callable[[Credential, Any], Any] | None = None


class ClientCredentialsFlow(Struct, frozen=True, kw_only=True):
    """How a token is fetched for a client ID and a secret (RFC 6749, section 4.4).

    Attributes:
        client_id: The credential that is the ID; the others are named the same way.
        token_url: Where tokens come from; may be relative to the base URL.
        scopes: What to ask for where the client is told nothing else.
        parameters: What the endpoint wants to know besides.
        authentication: How ID and secret travel.
        scopes_from: The credential that tells the scopes.
        token_url_from: The credential that tells another URL.
        source: Makes a source of tokens of this and of the client's credentials by argument.
    """

    client_id: str
    client_secret: str
    token_url: str
    source: Callable[[ClientCredentialsFlow, Mapping[str, str]], Any]
    scopes: tuple[str, ...] = ()
    parameters: Mapping[str, str] = {}
    authentication: ClientAuthentication = "client_secret_basic"
    scopes_from: str | None = None
    token_url_from: str | None = None


class ClientParameter(Struct, frozen=True):
    """An argument of many operations that can be set once, on the client."""

    name: str
    env: str | None = None


class ServerVariable(Struct, frozen=True):
    """A part of the server's URL that callers may choose.

    Attributes:
        argument: Its keyword on the client.
        default: What it is otherwise.
        values: All that it can be; empty where the document lists none.
        env: The environment variable that holds it where no argument is given.
    """

    argument: str
    default: str
    values: tuple[str, ...] = ()
    env: str | None = None


class ErrorSource(Struct, frozen=True):
    """A place in an error body that tells what went wrong.

    Attributes:
        path: Property names from the root, to an object, a list of objects, or a text; none where
            the body itself is that.
        code: The property of such an object that holds the code.
        message: The property that holds the message.
    """

    path: tuple[str, ...]
    code: str = "code"
    message: str = "message"


class ErrorShapes(Struct, frozen=True, kw_only=True):
    """How this API spells failure.

    Attributes:
        success: A top-level property that is ``false`` where a request failed, whatever the status.
        sources: Where the errors are found; all that are there count.
        usual: Finds them where no source is known: yields what a body tells of, given the reason
            phrase of the status, too.
    """

    success: str | None = None
    sources: tuple[ErrorSource, ...] = ()
    usual: Callable[[object, str], Iterator[ErrorDetail]] | None = None


class ClientSpec(Struct, frozen=True, kw_only=True):
    """One generated client. ``name`` is its class, ``package`` also names the logger.

    ``server`` is the base URL where parts of it can be chosen, ``servers`` are those of single
    operations, each behind the URL that it has by default; ``path`` is what the document says of
    the base URL where it names no host. ``security`` is every way to authenticate by the arguments
    that it takes, where no operation can be called without.
    """

    name: str
    package: str
    version: str
    base_url: str | None
    base_url_env: str | None = None
    server: tuple[str | ServerVariable, ...] = ()
    servers: tuple[tuple[str, tuple[str | ServerVariable, ...]], ...] = ()
    path: str | None = None
    request_id_header: str | None = None
    credentials: tuple[Credential, ...] = ()
    flows: tuple[ClientCredentialsFlow, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    parameters: tuple[ClientParameter, ...] = ()
    errors: ErrorShapes = ErrorShapes()
    user_agent: str | None = None
