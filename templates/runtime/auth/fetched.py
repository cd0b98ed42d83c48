"""Access tokens that the client fetches itself; ``tokens`` does it, and is loaded by the first one.

Needed by clients with a client ID and a secret, and by no others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..forks import importing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call.call import TokenSource
    from ..description.client import ClientCredentialsFlow

__all__ = ["fetched_tokens"]


def fetched_tokens(flow: ClientCredentialsFlow, values: Mapping[str, str]) -> TokenSource:
    """Return what fetches tokens.

    Args:
        flow: How they are fetched.
        values: The client's credentials by argument.
    """
    with importing:
        from .tokens import FetchedTokens  # noqa: PLC0415

    return FetchedTokens(flow, values)
