"""Building the requests that one client makes for one operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, final

from msgspec.json import decode

from .. import redact
from ..description.operation import QueryParameter
from ..exceptions import RequestValidationError
from ..types import codec
from . import parameters
from .compiled import compiled_request
from .prepared import PreparedRequest
from .validation import named_error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..description.body import Content
    from ..description.operation import Arguments, Operation
    from ..options import Headers, Query, RequestOptions
    from .authorization import Authorization
    from .settings import Settings

__all__ = ["RequestBuilder"]

# Compiled on first use, by re itself.
_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_BYTES: Final[tuple[type, ...]] = (bytes, bytearray, memoryview)
_FRAMING: Final = ("content-length", "transfer-encoding")
_CONTROL: Final = "[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]"


@final
class RequestBuilder:
    """Builds the requests of one client for one operation.

    Raises:
        CredentialError: There are no credentials for this operation.
    """

    __slots__ = (
        "_authorization",
        "_base",
        "_fast_path",
        "_has_query",
        "_header_cache",
        "_last_path",
        "_operation",
        "_parameters",
        "_path",
        "_settings",
    )

    def __init__(self, operation: Operation[Any], settings: Settings) -> None:
        compiled = compiled_request(operation)
        self._operation: Final = operation
        self._settings: Final = settings
        self._base: Final = _base(operation.base_url, settings)
        self._authorization: Final = settings.credentials.authorize(operation.security)
        self._parameters: Final = [(item.argument or item.name, item) for item in operation.query]
        self._has_query: Final = bool(
            operation.query or self._authorization.query or settings.query
        )
        self._fast_path: Final = compiled.fast_path
        self._path: Final = compiled.path
        # The path of the last call: most of a client's calls go where the one before went.
        self._last_path: dict[tuple[object, ...], str] = {}
        # By media type, where they are the same each time. The boundary of a multipart form is not.
        body = operation.body
        varies = operation.headers or operation.cookies or (body is not None and body.has_boundary)
        self._header_cache: Final[dict[str | None, tuple[tuple[str, str], ...]] | None] = (
            None if varies else {}
        )

    def build_fast(self, arguments: Arguments, options: RequestOptions) -> PreparedRequest | None:
        """Return the request for well-formed arguments.

        Returns:
            ``None`` where they are not, or it takes more to tell.

        Raises:
            RequestValidationError: A path, header or query cannot be sent.
        """
        fast = self._fast_path
        if fast is None or options.extra_body is not None:
            return None
        if not isinstance(arguments, tuple):
            positional = self._operation.by_position(arguments)
            return None if positional is None else self.build_fast(positional, options)
        try:
            content = None if fast.body is None else fast.body(arguments)
            plain = {} if fast.parameters is None else decode(fast.parameters(arguments))
            if fast.strings is None:
                path = self._path.expand(plain)
            else:
                strings = fast.strings(arguments)
                path = self._last_path.get(strings) or self._expanded(strings)
        except (TypeError, ValueError, OverflowError, RecursionError):
            return None
        return self.build(path, plain, content, fast.media_type, options)

    def _expanded(self, strings: tuple[object, ...]) -> str:
        path = self._path.expand_strings(strings, self._settings.parameters)
        self._last_path = {strings: path}
        return path

    def build(
        self,
        path: str,
        plain: Mapping[str, Any],
        content: Content | None,
        content_type: str | None,
        options: RequestOptions,
    ) -> PreparedRequest:
        """Return the request for checked arguments.

        Args:
            path: The path of its URL.
            plain: The arguments, without those of the body.
            content: Its body.
            content_type: The body's media type.
            options: What the caller adds.

        Raises:
            RequestValidationError: A header or the query cannot be sent.
        """
        if options.extra_query is not None:
            _check_mapping(options.extra_query, "extra_query")
        if options.extra_headers is not None:
            _check_mapping(options.extra_headers, "extra_headers")
        url = self._base + path
        if (self._has_query or options.extra_query) and (
            query := self._query(plain, options.extra_query)
        ):
            # A path of the document may bring a query of its own.
            url = f"{url}{'&' if '?' in path else '?'}{query}"
        extra = options.extra_headers
        cached = (
            None if extra or self._header_cache is None else self._header_cache.get(content_type)
        )
        return PreparedRequest(
            method=self._operation.method,
            url=url,
            path=path,
            headers=cached or self._headers(plain, content_type, extra),
            content=content,
        )

    def _query(self, plain: Mapping[str, Any], extra: Query | None) -> str:
        # By name, so that what is nearer to the call replaces what is not.
        pairs: dict[str, list[str]] = {}
        if self._settings.query:
            _add_query(pairs, self._settings.query, "default_query")
        for argument, parameter in self._parameters:
            if argument in plain:
                pairs[parameter.name] = parameters.query(parameter, plain[argument])
        if extra:
            _add_query(pairs, extra, "extra_query")
        for name, value in self._authorization.query:
            pairs[name] = [f"{parameters.escape(name)}={parameters.escape(value)}"]
        return "&".join(chain.from_iterable(pairs.values()))

    def _headers(
        self, plain: Mapping[str, Any], content_type: str | None, extra: Headers | None
    ) -> tuple[tuple[str, str], ...]:
        merged: dict[str, tuple[str, str]] = {}
        _merge(merged, self._base_headers(content_type))
        _merge(merged, self._settings.headers.items(), "default_headers")
        _merge(merged, _parameter_headers(self._operation, plain))
        if cookies := _cookies(self._operation, self._authorization, plain):
            _merge(merged, [("Cookie", cookies)])
        _merge(merged, (extra or {}).items(), "extra_headers")
        headers = tuple(merged.values())
        if self._header_cache is not None and not extra:
            self._header_cache[content_type] = headers
        return headers

    def _base_headers(self, content_type: str | None) -> Iterable[tuple[str, str]]:
        spec = self._settings.spec
        yield "Accept", compiled_request(self._operation).accept
        yield "Accept-Encoding", "gzip, deflate"
        yield "User-Agent", spec.user_agent or f"{spec.package}/{spec.version}"
        if content_type is not None:
            yield "Content-Type", content_type
        yield from self._authorization.headers


def _base(server: str | None, settings: Settings) -> str:
    """Return the base URL of an operation that may have a server of its own.

    A base URL that the caller chose stands for every server that the document gives a host. One
    without a host is another path at the same origin.
    """
    if server is None:
        return settings.base_url
    server = settings.servers.get(server, server)
    if server.startswith("/"):
        scheme, _, rest = settings.base_url.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}{server}".rstrip("/")
    return settings.base_url if settings.own_base_url else server


def _parameter_headers(
    operation: Operation[Any], plain: Mapping[str, object]
) -> Iterable[tuple[str, str]]:
    for parameter in operation.headers:
        value = plain.get(parameter.argument or parameter.name)
        if value is not None:
            yield parameter.name, parameters.header(parameter, value)


def _cookies(
    operation: Operation[Any], authorization: Authorization, plain: Mapping[str, object]
) -> str:
    pairs: list[tuple[str, str]] = []
    for parameter in operation.cookies:
        argument = parameter.argument or parameter.name
        if argument in plain:
            pairs.extend(parameters.cookie(parameter, plain[argument]))
    # What is nearer to the call replaces what is not, as with headers.
    given = {name for name, _ in pairs}
    pairs[:0] = [pair for pair in authorization.cookies if pair[0] not in given]
    return "; ".join(f"{name}={value}" for name, value in pairs)


def _check_mapping(given: object, argument: str) -> None:
    if not isinstance(given, Mapping):
        found = type(given).__name__
        raise RequestValidationError(f"{argument} must be a mapping, not {found}", path=argument)


def _add_query(pairs: dict[str, list[str]], given: Query, argument: str) -> None:
    """Add a query that the document does not know; ``argument`` is where it was given."""
    for name, value in given.items():
        place = _place(argument, name)
        try:
            if issubclass(type(value), _BYTES):
                kind = type(value).__name__
                raise TypeError(f"{kind} cannot be sent, decode them")  # noqa: TRY301
            pairs[name] = parameters.query(QueryParameter(name), codec.to_builtins(value))
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            raise named_error(place, error) from None


def _place(argument: str, name: object) -> str:
    """Return the path of a header or a query parameter.

    Raises:
        RequestValidationError: It has no name.
    """
    if not isinstance(name, str):
        text = f"{argument}: a name must be a str, not {type(name).__name__}"
        raise RequestValidationError(text, path=argument)
    shown = name if name.isprintable() else ascii(name)
    return f"{argument}.{redact.shorten(shown)}" if argument else shown


def _merge(
    merged: dict[str, tuple[str, str]],
    layer: Iterable[tuple[str, object]],
    argument: str = "",
) -> None:
    """Lay headers over others; names are equal in any case, and ``None`` removes one.

    Args:
        merged: The others.
        layer: What is laid over them.
        argument: Where they were given, if not by the document's own parameters.

    Raises:
        RequestValidationError: One cannot be sent.
    """
    for name, value in layer:
        place = _place(argument, name)
        if value is None:
            merged.pop(name.lower(), None)
            continue
        if not isinstance(value, str):  # not every caller checks types
            text = f"{place}: a header must be a str or None, not {type(value).__name__}"
            raise RequestValidationError(text, path=place)
        if not re.fullmatch(_NAME, name):
            raise RequestValidationError(f"{place}: that is no header name", path=place)
        if name.lower() in _FRAMING:
            text = f"{place}: the client itself says how long a body is"
            raise RequestValidationError(text, path=place)
        if found := re.search(_CONTROL, value):
            kind = "half a surrogate pair" if found[0] > "\x7f" else "a control character"
            raise RequestValidationError(f"{place}: a header cannot hold {kind}", path=place)
        merged[name.lower()] = (name, value.strip())
