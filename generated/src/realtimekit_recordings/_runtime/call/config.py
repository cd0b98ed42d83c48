"""What a client was made with, in the form its calls need. Never changed once made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, final

from ..exceptions import ClientError, Deviation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger

    from ..auth.credentials import Credentials
    from ..description.client import ClientSpec
    from ..description.operation import Operation
    from ..options import Headers, Query, Timeout
    from ..request.route import Route
    from .retry import RetryPolicy

__all__ = ["Config", "OnDeviation", "client_parameters"]

OnDeviation: TypeAlias = Literal["warn", "ignore", "raise"] | Callable[[Deviation], None]


@final
class Config:
    """The settings of one client.

    Attributes:
        base_url: Without a slash at its end; normalised.
        own_base_url: Whether ``base_url`` is not the document's: then it stands for every server.
        variables: What was given for parts of the document's base URLs.
        servers: The base URLs of single operations, by those that they have by default.
        routes: What the requests of each operation have in common, kept by ``request``.
    """

    __slots__ = (
        "base_url",
        "credentials",
        "headers",
        "logger",
        "on_deviation",
        "own_base_url",
        "parameters",
        "query",
        "retry",
        "routes",
        "servers",
        "spec",
        "timeout",
        "variables",
    )

    def __init__(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        *,
        spec: ClientSpec,
        base_url: str,
        own_base_url: bool,
        credentials: Credentials,
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
        self.spec: Final = spec
        self.base_url: Final = base_url
        self.own_base_url: Final = own_base_url
        self.variables: Final[Mapping[str, str]] = variables or {}
        self.servers: Final[Mapping[str, str]] = servers or {}
        self.credentials: Final = credentials
        self.parameters: Final = parameters
        self.timeout: Final = timeout
        self.retry: Final = retry
        self.headers: Final = headers
        self.query: Final = query
        self.on_deviation: Final = _known(on_deviation)
        self.logger: Final = logger
        self.routes: Final[dict[Operation[Any], Route]] = {}


def _known(wish: OnDeviation) -> OnDeviation:
    if callable(wish) or wish in ("warn", "ignore", "raise"):
        return wish
    raise ClientError(f'on_deviation is "warn", "ignore", "raise" or a function, not {wish!r}')


def client_parameters(
    spec: ClientSpec, explicit: Mapping[str, str | None], environment: Mapping[str, str]
) -> dict[str, str]:
    """Return the values of the client's parameters, arguments before the environment.

    Raises:
        ClientError: An argument is empty.
    """
    values: dict[str, str] = {}
    for parameter in spec.parameters:
        value = explicit.get(parameter.name)
        if value is None and parameter.env:
            value = environment.get(parameter.env) or None
        if value == "":
            raise ClientError(f"{parameter.name} is empty")
        if value is not None:
            values[parameter.name] = value
    return values
