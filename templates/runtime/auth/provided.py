"""Access tokens that a function of the caller's gives.

Needed by clients with a credential that may be one, and by no others.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, final

from ..exceptions import CredentialError
from .credentials import validated

if TYPE_CHECKING:
    from ..call.call import AsyncFetcher, Call, Fetcher
    from ..description.client import Credential
    from .credentials import Provider

__all__ = ["ProvidedTokens"]


@final
class ProvidedTokens:
    """Asks a function of the caller's; what that raises is the caller's and passes through."""

    __slots__ = ("_credential", "_last", "_provider")

    def __init__(self, credential: Credential, provider: Provider) -> None:
        self._credential = credential
        self._provider = provider
        self._last: str | None = None

    def secrets(self) -> tuple[str, ...]:
        """Return the last token."""
        return () if self._last is None else (self._last,)

    def token(self, sender: Fetcher, call: Call) -> str:  # noqa: ARG002  # others need them
        """Return what the function returns.

        Raises:
            CredentialError: It is no token.
        """
        value = self._provider()
        if isinstance(value, Awaitable):
            if (close := getattr(value, "close", None)) is not None:
                close()  # or Python warns that nobody awaited it
            name = self._credential.argument
            raise CredentialError(f"{name} is asynchronous, which takes the asynchronous client")
        return self._checked(value)

    async def token_async(self, sender: AsyncFetcher, call: Call) -> str:  # noqa: ARG002
        """Return what the function returns, awaited where that can be."""
        value = self._provider()
        return self._checked(await value if isinstance(value, Awaitable) else value)

    def _checked(self, value: object) -> str:
        source = f"what the function {self._credential.argument} returns"
        self._last = validated(value, source, self._credential)
        return self._last
