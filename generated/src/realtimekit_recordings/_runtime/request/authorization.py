"""What authenticates a request, as the request sees it; ``auth`` is where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

__all__ = ["TOKEN_PLACEHOLDER", "Authenticator", "Authorization"]

TOKEN_PLACEHOLDER: Final = "Bearer (asked for when the request is sent)"  # noqa: S105  # it is none
"""Stands in a request's headers for a token that is not known before the request is sent."""


@final
class Authorization:
    """What authenticates one request; to be sent to the API's own origins only."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(
        self,
        headers: tuple[tuple[str, str], ...] = (),
        query: tuple[tuple[str, str], ...] = (),
        cookies: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.headers: Final = headers
        self.query: Final = query
        self.cookies: Final = cookies


class Authenticator(Protocol):
    """The credentials of a client, as its requests and calls need them."""

    def authorize(self, security: tuple[tuple[str, ...], ...]) -> Authorization:
        """Return what one of the ways to authenticate puts on a request.

        Raises:
            CredentialError: None is possible.
        """
        ...

    def token_source(self, security: tuple[tuple[str, ...], ...]) -> Any:
        """Return what gives the token for the placeholder, a ``call.TokenSource``, or ``None``."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """Return what no message may hold."""
        ...

    def replaced(
        self, given: Mapping[str, Any], env: Mapping[str, str], *, moved: bool = False
    ) -> Self:
        """Return the same with others before them; ``moved`` to another base URL."""
        ...
