"""A request as the client builds it and the transport sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from .. import redact

if TYPE_CHECKING:
    from ..description.body import Content

__all__ = ["PreparedRequest"]


class PreparedRequest(Struct, frozen=True, kw_only=True, gc=False):
    """A request, ready to be sent.

    Attributes:
        path: The path of the URL, for people; holds no secret.
        trusted: Whether it goes to where the client's credentials may go.
    """

    method: str
    url: str
    path: str
    headers: tuple[tuple[str, str], ...]
    content: Content | None
    trusted: bool = True

    def __repr__(self) -> str:
        """Show where it goes, without its query."""
        return f"<PreparedRequest {self.method} {redact.url(self.url)}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Show the same; msgspec's own method would show secrets."""
        return [("method", self.method), ("url", redact.url(self.url))]
