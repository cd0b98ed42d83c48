"""From an operation, its arguments and the client's settings to a request: a pure function."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, final

from msgspec import UNSET

from . import body as bodies
from . import redact, serialize, validate, wire
from .exceptions import ClientError, RequestValidationError
from .operation import QueryParameter
from .plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .config import Config
    from .credentials import Authorization
    from .forms import Content
    from .operation import Operation, PathVariable
    from .plan import Plan
    from .values import Headers, Query, RequestOptions

__all__ = ["RequestValue", "build"]

# Compiled on first use, by re itself.
_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_CONTROL: Final = "[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]"
_DOTS: Final = r"/\.\.?(?=/|$)"


@final
class RequestValue:
    """A request, ready to be sent.

    Attributes:
        path: The path of the URL, for people; holds no secret.
        trusted: Whether it goes to where the client's credentials may go.
    """

    __slots__ = ("content", "headers", "method", "path", "trusted", "url")

    def __init__(  # noqa: PLR0913  # keyword-only, one for each part of a request
        self,
        *,
        method: str,
        url: str,
        path: str,
        headers: tuple[tuple[str, str], ...],
        content: Content | None,
        trusted: bool = True,
    ) -> None:
        self.method: Final = method
        self.url: Final = url
        self.path: Final = path
        self.headers: Final = headers
        self.content: Final = content
        self.trusted: Final = trusted

    def __repr__(self) -> str:
        """Show where it goes, without its query."""
        return f"<RequestValue {self.method} {redact.url(self.url)}>"


def build(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    options: RequestOptions,
    config: Config,
) -> RequestValue:
    """Return the request for a call.

    Raises:
        RequestValidationError: An argument is missing, breaks a rule or cannot be encoded.
        CredentialError: There are no credentials for this operation.
    """
    plan = plan_of(operation)
    filled = _filled(plan, arguments, config)
    try:
        short = None
        if plan.checked_json is not None and options.extra_body is None:
            short = plan.checked_json(filled)
        plain, sent = short or _checked(operation, plan, filled, options)
        return _build(operation, plain, sent, options, config)
    except ClientError:
        raise
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise validate.not_sendable(_present(filled, plan), error) from None


def _filled(plan: Plan, arguments: Mapping[str, object], config: Config) -> Mapping[str, object]:
    """Put the client's own values where arguments are left to it."""
    for parameter in config.spec.parameters:
        name = parameter.name
        given = arguments.get(name, "")
        if given is None or given is UNSET:
            arguments = {**arguments, name: config.parameters.get(name, UNSET)}
    for name in plan.path_arguments:
        if arguments.get(name, UNSET) in (UNSET, None, ""):
            raise _missing(name, config)
    return arguments


def _present(filled: Mapping[str, object], plan: Plan) -> dict[str, object]:
    return {
        name: value for name, value in filled.items() if value is not UNSET and name not in plan.raw
    }


def _checked(
    operation: Operation[Any],
    plan: Plan,
    filled: Mapping[str, object],
    options: RequestOptions,
) -> tuple[dict[str, Any], bodies.Sent]:
    """Return the plain arguments, and the body with its media type."""
    values = _present(filled, plan)
    # Without a validator there is nothing to check, and the values are plain already.
    plain = values if plan.validator is None else validate.check(values, plan.validator)
    raw = {name: filled[name] for name in plan.raw if filled.get(name, UNSET) is not UNSET}
    return plain, bodies.content(operation.body, plain, raw, options.extra_body)


def _missing(argument: str, config: Config) -> RequestValidationError:
    for parameter in config.spec.parameters:
        if parameter.name == argument:
            where = f", or {parameter.env} in the environment" if parameter.env else ""
            text = f"{argument} is missing: give it to the method or to the client{where}"
            return RequestValidationError(text, path=argument)
    return RequestValidationError(f"{argument} must not be empty", path=argument)


def _build(
    operation: Operation[Any],
    plain: dict[str, Any],
    sent: bodies.Sent,
    options: RequestOptions,
    config: Config,
) -> RequestValue:
    content, content_type = sent
    authorization = config.credentials.authorize(operation.security)
    path = _path(operation, plain)
    query = _query(operation, plain, authorization, options.extra_query, config)
    base = _base(operation.base_url, config)
    # A path of the document may bring a query of its own.
    joint = "&" if "?" in path else "?"
    return RequestValue(
        method=operation.method,
        url=f"{base}{path}{joint}{query}" if query else base + path,
        path=path,
        headers=_headers(operation, plain, content_type, options.extra_headers, config),
        content=content,
    )


def _base(server: str | None, config: Config) -> str:
    """Return the base URL of an operation that may have a server of its own.

    A base URL that the caller chose stands for every server that the document gives a host. One
    without a host is another path at the same origin.
    """
    if server is None:
        return config.base_url
    if server.startswith("/"):
        scheme, _, rest = config.base_url.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}{server}".rstrip("/")
    return config.base_url if config.own_base_url else server


def _path(operation: Operation[Any], plain: Mapping[str, object]) -> str:
    path = "".join(
        [part if isinstance(part, str) else _segment(part, plain) for part in operation.path]
    )
    # "." and ".." cannot be escaped: whoever normalises the URL would land on another operation.
    if "/." in path and re.search(_DOTS, path):
        variables = [part for part in operation.path if not isinstance(part, str)]
        dotted = [v.argument for v in variables if _segment(v, plain) in (".", "..")]
        name = dotted[0] if dotted else ""
        text = f'{name or "a path argument"} must not be "." or ".."'
        raise RequestValidationError(text, path=name)
    return path


def _segment(variable: PathVariable, plain: Mapping[str, object]) -> str:
    try:
        return serialize.path(variable, plain[variable.argument])
    except ValueError as error:
        raise RequestValidationError(str(error), path=variable.argument) from None


def _query(
    operation: Operation[Any],
    plain: Mapping[str, object],
    authorization: Authorization,
    extra: Query | None,
    config: Config,
) -> str:
    if not (operation.query or authorization.query or extra or config.query):
        return ""
    # By name, so that what is nearer to the call replaces what is not.
    pieces: dict[str, list[str]] = {}
    for name, value in config.query.items():
        pieces[name] = serialize.query(QueryParameter(name), wire.plain(value))
    for parameter in operation.query:
        argument = parameter.argument or parameter.name
        if argument in plain:
            pieces[parameter.name] = serialize.query(parameter, plain[argument])
    for name, value in (extra or {}).items():
        pieces[name] = serialize.query(QueryParameter(name), wire.plain(value))
    for name, value in authorization.query:
        pieces[name] = [f"{serialize.escape(name)}={serialize.escape(value)}"]
    return "&".join(piece for group in pieces.values() for piece in group)


def _headers(
    operation: Operation[Any],
    plain: Mapping[str, object],
    content_type: str | None,
    extra: Headers | None,
    config: Config,
) -> tuple[tuple[str, str], ...]:
    same = not extra and plan_of(operation).same_headers
    if same and (ready := config.request_headers.get((operation, content_type))) is not None:
        return ready
    merged: dict[str, tuple[str, str]] = {}
    _merge(merged, _base_headers(operation, content_type, config))
    _merge(merged, config.headers.items())
    _merge(merged, _parameter_headers(operation, plain))
    if cookies := _cookies(operation, plain, config):
        _merge(merged, [("Cookie", cookies)])
    _merge(merged, (extra or {}).items())
    headers = tuple(merged.values())
    if same:
        config.request_headers[operation, content_type] = headers
    return headers


def _base_headers(
    operation: Operation[Any], content_type: str | None, config: Config
) -> Iterable[tuple[str, str]]:
    spec = config.spec
    yield "Accept", plan_of(operation).accept
    yield "Accept-Encoding", "gzip, deflate"
    yield "User-Agent", spec.user_agent or f"{spec.package}/{spec.version}"
    if content_type is not None:
        yield "Content-Type", content_type
    yield from config.credentials.authorize(operation.security).headers


def _parameter_headers(
    operation: Operation[Any], plain: Mapping[str, object]
) -> Iterable[tuple[str, str]]:
    for parameter in operation.headers:
        value = plain.get(parameter.argument or parameter.name)
        if value is not None:
            yield parameter.name, serialize.header(parameter, value)


def _cookies(operation: Operation[Any], plain: Mapping[str, object], config: Config) -> str:
    pairs: list[tuple[str, str]] = []
    for parameter in operation.cookies:
        argument = parameter.argument or parameter.name
        if argument in plain:
            pairs.extend(serialize.cookie(parameter, plain[argument]))
    # What is nearer to the call replaces what is not, as with headers.
    given = {name for name, _ in pairs}
    held = config.credentials.authorize(operation.security).cookies
    pairs[:0] = [pair for pair in held if pair[0] not in given]
    return "; ".join(f"{name}={value}" for name, value in pairs)


def _merge(merged: dict[str, tuple[str, str]], layer: Iterable[tuple[str, str | None]]) -> None:
    """Lay headers over others; names are equal in any case, and ``None`` removes one."""
    for name, value in layer:
        if value is None:
            merged.pop(name.lower(), None)
            continue
        if not re.fullmatch(_NAME, name):
            raise RequestValidationError(f"{redact.shorten(name)!r} is no header name")
        if re.search(_CONTROL, value):
            raise RequestValidationError(f"header {name} holds a control character", path=name)
        merged[name.lower()] = (name, value.strip())
