"""Operations as data: what a generated method hands to the client.

Creating one does no work. Types stand behind callables that are resolved on the first call, when
everything derived from the operation is computed once and kept with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from .body import Body

__all__ = [
    "Arguments",
    "CookieParameter",
    "Failure",
    "HeaderParameter",
    "Operation",
    "PathVariable",
    "QueryParameter",
    "Replay",
    "ResponseCase",
    "ResponseKind",
    "with_response_type",
]

T = TypeVar("T")
U = TypeVar("U")

PathStyle: TypeAlias = Literal["simple", "label", "matrix"]
QueryStyle: TypeAlias = Literal["form", "spaceDelimited", "pipeDelimited", "deepObject"]
Replay: TypeAlias = Literal["safe", "idempotent", "never"]
ResponseKind: TypeAlias = Literal["json", "text", "binary", "empty", "lines", "records", "events"]
TypeSource: TypeAlias = Callable[[], object]
Arguments: TypeAlias = tuple[object, ...] | Mapping[str, object]
"""What an operation is called with: every argument in its place, or some by Python name."""


class PathVariable(Struct, frozen=True):
    """A variable of the path. ``name`` is its name in the document, which ``matrix`` spells out."""

    argument: str
    style: PathStyle = "simple"
    explode: bool = False
    json: bool = False
    name: str | None = None


class QueryParameter(Struct, frozen=True):
    """A query parameter; ``argument`` is its Python name where that differs."""

    name: str
    argument: str | None = None
    style: QueryStyle = "form"
    explode: bool = True
    allow_reserved: bool = False
    json: bool = False


class HeaderParameter(Struct, frozen=True):
    """A header parameter."""

    name: str
    argument: str | None = None
    explode: bool = False
    json: bool = False


class CookieParameter(Struct, frozen=True):
    """A cookie parameter."""

    name: str
    argument: str | None = None
    explode: bool = True
    json: bool = False


class ResponseCase(Struct, frozen=True):
    """What one status answers: ``"200"``, ``"2XX"`` or ``"default"``, in one media type.

    The kinds ``lines``, ``records`` and ``events`` come item by item; ``type`` is that of an item.
    """

    status: str
    type: TypeSource | None = None
    kind: ResponseKind = "json"
    media_type: str | None = None


class Failure(Struct, frozen=True):
    """What the body of a refusal is, by status: ``"404"``, ``"4XX"`` or ``"default"``."""

    statuses: tuple[str, ...]
    type: TypeSource
    media_type: str | None = None


class Operation(Generic[T]):
    """One method on one path, answering ``T``.

    Args:
        name: What logs call it.
        method: The HTTP method, upper case.
        path: Literal text and variables.
        responses: What it may answer.
        names: Every argument by its Python name, in the places where methods hand them over.
        arguments: Gives the Struct that validates every argument by its Python name.
        query: Its query parameters.
        headers: Its header parameters.
        cookies: Its cookie parameters.
        body: Its body.
        security: Names of client credentials, one tuple for each way to authenticate.
        replay: Whether sending it again can do harm.
        base_url: Its own server.
        outcome_hint: The method that tells whether it was carried out.
        failures: What the bodies of its refusals are.

    Attributes:
        compiled_request: What its requests have in common; ``request.compiled`` keeps it here.
        compiled_response: How its responses are read; ``response.compiled`` keeps it here.
    """

    __slots__ = (
        "arguments",
        "base_url",
        "body",
        "compiled_request",
        "compiled_response",
        "cookies",
        "failures",
        "headers",
        "method",
        "name",
        "names",
        "outcome_hint",
        "path",
        "query",
        "replay",
        "responses",
        "security",
    )

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it says
        self,
        *,
        name: str,
        method: str,
        path: tuple[str | PathVariable, ...],
        responses: tuple[ResponseCase, ...],
        names: tuple[str, ...] = (),
        arguments: Callable[[], type] | None = None,
        query: tuple[QueryParameter, ...] = (),
        headers: tuple[HeaderParameter, ...] = (),
        cookies: tuple[CookieParameter, ...] = (),
        body: Body | None = None,
        security: tuple[tuple[str, ...], ...] = (),
        replay: Replay = "never",
        base_url: str | None = None,
        outcome_hint: str | None = None,
        failures: tuple[Failure, ...] = (),
    ) -> None:
        self.name: Final = name
        self.method: Final = method
        self.path: Final = path
        self.responses: Final = responses
        self.names: Final = names
        self.arguments: Final = arguments
        self.query: Final = query
        self.headers: Final = headers
        self.cookies: Final = cookies
        self.body: Final = body
        self.security: Final = security
        self.replay: Final[Replay] = replay
        self.base_url: Final = base_url
        self.outcome_hint: Final = outcome_hint
        self.failures: Final = failures
        self.compiled_request: Any = None
        self.compiled_response: Any = None

    def successes(self) -> list[ResponseCase]:
        """Return what a success may be, exact statuses first."""
        explicit = [case for case in self.responses if case.status.startswith("2")]
        # "default" means failure wherever a success is documented on its own.
        chosen = explicit or [case for case in self.responses if case.status == "default"]
        return sorted(chosen, key=lambda case: case.status.upper().endswith("XX"))

    def by_name(self, arguments: Arguments) -> Mapping[str, object]:
        """Return arguments by name."""
        if isinstance(arguments, tuple):
            return dict(zip(self.names, arguments, strict=True))
        return arguments

    def by_position(self, arguments: Mapping[str, object]) -> tuple[object, ...] | None:
        """Return arguments in their places, or ``None`` where they are not all there."""
        if len(arguments) != len(self.names) or any(n not in arguments for n in self.names):
            return None
        return tuple(arguments[name] for name in self.names)

    def __repr__(self) -> str:
        """Name the operation."""
        return f"<Operation {self.name}>"


def with_response_type(operation: Operation[Any], kind: Callable[[], type[U]]) -> Operation[U]:
    """Return the same operation with another type for what it answers as JSON."""
    return Operation(
        name=operation.name,
        method=operation.method,
        path=operation.path,
        responses=tuple(
            ResponseCase(case.status, kind, kind=case.kind, media_type=case.media_type)
            for case in operation.responses
        ),
        names=operation.names,
        arguments=operation.arguments,
        query=operation.query,
        headers=operation.headers,
        cookies=operation.cookies,
        body=operation.body,
        security=operation.security,
        replay=operation.replay,
        base_url=operation.base_url,
        outcome_hint=operation.outcome_hint,
        failures=operation.failures,
    )
