"""What a generated client says about itself: where it talks to, with what, and how it fails."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

__all__ = [
    "ClientParameter",
    "ClientSpec",
    "Credential",
    "CredentialKind",
    "ErrorShapes",
    "ErrorSource",
]

CredentialKind: TypeAlias = Literal[
    "bearer", "basic-username", "basic-password", "header", "query", "cookie"
]


class Credential(Struct, frozen=True):
    """A secret of the client.

    Attributes:
        argument: Its keyword on the client.
        kind: How it travels.
        name: The header, query parameter or cookie that carries it.
        env: The environment variable that holds it where no argument is given.
    """

    argument: str
    kind: CredentialKind
    name: str = "Authorization"
    env: str | None = None


class ClientParameter(Struct, frozen=True):
    """An argument of many operations that can be set once, on the client."""

    name: str
    env: str | None = None


class ErrorSource(Struct, frozen=True):
    """A place in an error body that tells what went wrong.

    Attributes:
        path: Property names from the root, to an object, a list of objects, or a text.
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
    """

    success: str | None = None
    sources: tuple[ErrorSource, ...] = ()


class ClientSpec(Struct, frozen=True, kw_only=True):
    """One generated client. ``name`` is its class, ``package`` also names the logger."""

    name: str
    package: str
    version: str
    base_url: str | None
    base_url_env: str | None = None
    request_id_header: str | None = None
    credentials: tuple[Credential, ...] = ()
    parameters: tuple[ClientParameter, ...] = ()
    errors: ErrorShapes = ErrorShapes()
    user_agent: str | None = None
