"""What a client was made with, in the form its calls need. Never changed once made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, final

from ..request.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger

    from ..description.client import ClientSpec
    from ..options import Headers, Query, Timeout
    from ..request.authorization import Authenticator
    from ..request.settings import OnDeviation
    from .retry import RetryPolicy

__all__ = ["Config"]


@final
class Config(Settings):
    """The settings of one client; those of its calls, too.

    Attributes:
        variables: What was given for parts of the document's base URLs.
    """

    __slots__ = ("logger", "retry", "timeout", "variables")

    def __init__(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        *,
        spec: ClientSpec,
        base_url: str,
        own_base_url: bool,
        credentials: Authenticator,
        parameters: Mapping[str, str],
        timeout: Timeout,
        retry: RetryPolicy,
        headers: Headers,
        query: Query,
        on_deviation: OnDeviation,
        logger: Logger,
        variables: Mapping[str, str] | None = None,
        servers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            spec=spec,
            base_url=base_url,
            own_base_url=own_base_url,
            credentials=credentials,
            parameters=parameters,
            headers=headers,
            query=query,
            on_deviation=on_deviation,
            servers=servers,
        )
        self.variables: Final[Mapping[str, str]] = variables or {}
        self.timeout: Final = timeout
        self.retry: Final = retry
        self.logger: Final = logger
