"""What a client was made with, in the form its calls need. Never changed once made.

It travels to other processes with all that is secret, and is there what it was here.
"""

from __future__ import annotations

import sys
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, final

from ..exceptions import RequestValidationError
from ..options import NotGiven, Timeout
from ..request.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger

    from ..description.client import ClientSpec
    from ..options import Headers, Query, TimeoutTypes
    from ..request.authorization import Authenticator
    from ..request.settings import OnDeviation
    from .retry import RetryPolicy

__all__ = ["Config", "chosen_timeout"]


def chosen_timeout(given: TimeoutTypes | NotGiven, usual: Timeout) -> Timeout:
    """Return the limits that a caller gave, or the usual ones.

    Raises:
        RequestValidationError: They are no numbers of seconds.
    """
    if isinstance(given, NotGiven):
        return usual
    try:
        return Timeout.of(given)
    except (TypeError, ValueError) as error:
        raise RequestValidationError(f"timeout: {error}", path="timeout") from None


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

    def __deepcopy__(self, memo: dict[int, Any]) -> Config:
        """Return the same settings, with tokens to fetch of its own."""
        return _config(self._settings() | {"credentials": deepcopy(self.credentials, memo)})

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the settings.

        Raises:
            TypeError: ``on_deviation`` is a function that other processes cannot find.
        """
        wish = self.on_deviation
        if not isinstance(wish, str) and not _is_importable(wish):
            raise TypeError(
                "a client can be pickled only if its on_deviation is a word, "
                "or a function that can be imported by its name"
            )
        return _config, (self._settings(),)

    def _settings(self) -> dict[str, Any]:
        return {
            "spec": self.spec,
            "base_url": self.base_url,
            "own_base_url": self.own_base_url,
            "variables": dict(self.variables),
            "servers": dict(self.servers),
            "credentials": self.credentials,
            "parameters": dict(self.parameters),
            "timeout": self.timeout,
            "retry": self.retry,
            "headers": dict(self.headers),
            "query": dict(self.query),
            "on_deviation": self.on_deviation,
            "logger": self.logger,
        }


def _config(settings: dict[str, Any]) -> Config:
    return Config(**settings)


def _is_importable(function: object) -> bool:
    found: object = sys.modules.get(getattr(function, "__module__", None) or "")
    for name in getattr(function, "__qualname__", "<none>").split("."):
        found = getattr(found, name, None)
    return found is function
