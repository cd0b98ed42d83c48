"""What the requests for one operation have in common, as long as the same client makes them."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, final

from msgspec.json import decode

from .. import redact
from ..description.operation import MultipartBody, QueryParameter
from ..exceptions import RequestValidationError
from ..types import codec
from . import parameters
from .plan import plan_of
from .request import RequestValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..call.config import Config
    from ..description.operation import Arguments, Operation
    from ..options import Headers, Query, RequestOptions
    from .forms import Content

__all__ = ["Route"]

# Compiled on first use, by re itself.
_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_CONTROL: Final = "[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]"


@final
class Route:
    """The way of a client's requests to an operation.

    Raises:
        CredentialError: There are no credentials for this operation.
    """

    __slots__ = (
        "_authorization",
        "_base",
        "_checked",
        "_config",
        "_has_query",
        "_last",
        "_operation",
        "_parameters",
        "_path",
        "_ready",
    )

    def __init__(self, operation: Operation[Any], config: Config) -> None:
        plan = plan_of(operation)
        self._operation: Final = operation
        self._config: Final = config
        self._base: Final = _base(operation.base_url, config)
        self._authorization: Final = config.credentials.authorize(operation.security)
        self._parameters: Final = [(item.argument or item.name, item) for item in operation.query]
        self._has_query: Final = bool(operation.query or self._authorization.query or config.query)
        self._checked: Final = plan.checked
        self._path: Final = plan.path
        # The path of the last call: most of a client's calls go where the one before went.
        self._last: dict[tuple[object, ...], str] = {}
        # By media type, where they are the same each time. The boundary of a multipart form is not.
        varies = operation.headers or operation.cookies or isinstance(operation.body, MultipartBody)
        self._ready: Final[dict[str | None, tuple[tuple[str, str], ...]] | None] = (
            None if varies else {}
        )

    def short(self, arguments: Arguments, options: RequestOptions) -> RequestValue | None:
        """Return the request for well-formed arguments.

        Returns:
            ``None`` where they are not, or it takes more to tell.

        Raises:
            RequestValidationError: A path, header or query cannot be sent.
        """
        checked = self._checked
        if checked is None or options.extra_body is not None:
            return None
        if not isinstance(arguments, tuple):
            placed = self._operation.placed(arguments)
            return None if placed is None else self.short(placed, options)
        try:
            content = None if checked.body is None else checked.body(arguments)
            plain = {} if checked.others is None else decode(checked.others(arguments))
            if checked.texts is None:
                path = self._path.spell(plain)
            else:
                texts = checked.texts(arguments)
                path = self._last.get(texts) or self._text_path(texts)
        except (TypeError, ValueError, OverflowError, RecursionError):
            return None
        return self.request(path, plain, content, checked.media_type, options)

    def _text_path(self, texts: tuple[object, ...]) -> str:
        path = self._path.spell_texts(texts, self._config.parameters)
        self._last = {texts: path}
        return path

    def request(
        self,
        path: str,
        plain: Mapping[str, Any],
        content: Content | None,
        content_type: str | None,
        options: RequestOptions,
    ) -> RequestValue:
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
        url = self._base + path
        if (self._has_query or options.extra_query) and (
            query := self._query(plain, options.extra_query)
        ):
            # A path of the document may bring a query of its own.
            url = f"{url}{'&' if '?' in path else '?'}{query}"
        extra = options.extra_headers
        ready = None if extra or self._ready is None else self._ready.get(content_type)
        return RequestValue(
            method=self._operation.method,
            url=url,
            path=path,
            headers=ready or self._headers(plain, content_type, extra),
            content=content,
        )

    def _query(self, plain: Mapping[str, Any], extra: Query | None) -> str:
        # By name, so that what is nearer to the call replaces what is not.
        pieces: dict[str, list[str]] = {}
        for name, value in self._config.query.items():
            pieces[name] = parameters.query(QueryParameter(name), codec.plain(value))
        for argument, parameter in self._parameters:
            if argument in plain:
                pieces[parameter.name] = parameters.query(parameter, plain[argument])
        for name, value in (extra or {}).items():
            pieces[name] = parameters.query(QueryParameter(name), codec.plain(value))
        for name, value in self._authorization.query:
            pieces[name] = [f"{parameters.escape(name)}={parameters.escape(value)}"]
        return "&".join(chain.from_iterable(pieces.values()))

    def _headers(
        self, plain: Mapping[str, Any], content_type: str | None, extra: Headers | None
    ) -> tuple[tuple[str, str], ...]:
        merged: dict[str, tuple[str, str]] = {}
        _merge(merged, self._base_headers(content_type))
        _merge(merged, self._config.headers.items())
        _merge(merged, self._parameter_headers(plain))
        if cookies := self._cookies(plain):
            _merge(merged, [("Cookie", cookies)])
        _merge(merged, (extra or {}).items())
        headers = tuple(merged.values())
        if self._ready is not None and not extra:
            self._ready[content_type] = headers
        return headers

    def _base_headers(self, content_type: str | None) -> Iterable[tuple[str, str]]:
        spec = self._config.spec
        yield "Accept", plan_of(self._operation).accept
        yield "Accept-Encoding", "gzip, deflate"
        yield "User-Agent", spec.user_agent or f"{spec.package}/{spec.version}"
        if content_type is not None:
            yield "Content-Type", content_type
        yield from self._authorization.headers

    def _parameter_headers(self, plain: Mapping[str, object]) -> Iterable[tuple[str, str]]:
        for parameter in self._operation.headers:
            value = plain.get(parameter.argument or parameter.name)
            if value is not None:
                yield parameter.name, parameters.header(parameter, value)

    def _cookies(self, plain: Mapping[str, object]) -> str:
        pairs: list[tuple[str, str]] = []
        for parameter in self._operation.cookies:
            argument = parameter.argument or parameter.name
            if argument in plain:
                pairs.extend(parameters.cookie(parameter, plain[argument]))
        # What is nearer to the call replaces what is not, as with headers.
        given = {name for name, _ in pairs}
        pairs[:0] = [pair for pair in self._authorization.cookies if pair[0] not in given]
        return "; ".join(f"{name}={value}" for name, value in pairs)


def _base(server: str | None, config: Config) -> str:
    """Return the base URL of an operation that may have a server of its own.

    A base URL that the caller chose stands for every server that the document gives a host. One
    without a host is another path at the same origin.
    """
    if server is None:
        return config.base_url
    server = config.servers.get(server, server)
    if server.startswith("/"):
        scheme, _, rest = config.base_url.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}{server}".rstrip("/")
    return config.base_url if config.own_base_url else server


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
