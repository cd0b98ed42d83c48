"""What a client was made with, as far as its requests and responses need it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ..exceptions import ClientError, Deviation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..description.client import ClientSpec
    from ..description.operation import Operation
    from ..options import Headers, Query
    from .authorization import Authenticator

__all__ = ["OnDeviation", "Settings", "client_parameters"]

OnDeviation: TypeAlias = Literal["warn", "ignore", "raise"] | Callable[[Deviation], None]


class Settings:
    """The settings of one client. Never changed once made.

    Attributes:
        base_url: Without a slash at its end; normalised.
        own_base_url: Whether ``base_url`` is not the document's: then it stands for every server.
        servers: The base URLs of single operations, by those that they have by default.
        builders: What builds the requests of each operation; ``request.build`` keeps it here.
    """

    __slots__ = (
        "base_url",
        "builders",
        "credentials",
        "headers",
        "on_deviation",
        "own_base_url",
        "parameters",
        "query",
        "servers",
        "spec",
    )

    def __init__(  # noqa: PLR0913  # keyword-only, one for each setting
        self,
        *,
        spec: ClientSpec,
        base_url: str,
        own_base_url: bool,
        credentials: Authenticator,
        parameters: Mapping[str, str],
        headers: Headers,
        query: Query,
        on_deviation: OnDeviation,
        servers: Mapping[str, str] | None = None,
    ) -> None:
        self.spec: Final = spec
        self.base_url: Final = base_url
        self.own_base_url: Final = own_base_url
        self.credentials: Final = credentials
        self.parameters: Final = parameters
        self.headers: Final = headers
        self.query: Final = query
        self.servers: Final[Mapping[str, str]] = servers or {}
        self.on_deviation: Final = _checked(on_deviation)
        self.builders: Final[dict[Operation[Any], Any]] = {}


def _checked(on_deviation: OnDeviation) -> OnDeviation:
    if callable(on_deviation) or on_deviation in ("warn", "ignore", "raise"):
        return on_deviation
    raise ClientError(
        f'on_deviation is "warn", "ignore", "raise" or a function, not {on_deviation!r}'
    )


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
