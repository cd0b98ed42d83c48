"""Requests to what the document does not know: ``client.get("/path")`` and its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from .description.operation import Operation, ResponseCase
from .exceptions import RequestValidationError
from .options import NOT_GIVEN, RequestOptions

if TYPE_CHECKING:
    from .call.send import AsyncSender, SyncSender
    from .description.client import ClientSpec
    from .description.operation import Replay
    from .options import Headers, NotGiven, Query, TimeoutTypes
    from .response.response import APIResponse, AsyncAPIResponse

__all__ = ["AsyncVerbs", "SyncVerbs"]

_METHOD: Final = r"[A-Z]+"
_PATH: Final = r"/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*"
_REPLAY: Final[dict[str, Replay]] = {
    **dict.fromkeys(("GET", "HEAD", "OPTIONS"), "safe"),
    **dict.fromkeys(("PUT", "DELETE"), "idempotent"),
}


def _operation(method: str, path: str, spec: ClientSpec) -> Operation[Any]:
    """Describe one call of a method on a path.

    Raises:
        RequestValidationError: One of them cannot be sent.
    """
    if not re.fullmatch(_METHOD, method):
        text = f"method must be capital letters, not {method!r}"
        raise RequestValidationError(text, path="method")
    if not re.fullmatch(_PATH, path, re.ASCII):
        text = (
            "path must begin with a slash and hold what a URL's path may: "
            "urllib.parse.quote escapes the rest, and a query is given as query"
        )
        raise RequestValidationError(text, path="path")
    return Operation(
        name=f"client.{method.lower()}",
        method=method,
        path=(path,),
        responses=(ResponseCase("2XX", lambda: Any),),
        security=spec.security or _ways(spec),
        replay=_REPLAY.get(method, "never"),
    )


def _ways(spec: ClientSpec) -> tuple[tuple[str, ...], ...]:
    """Return every way to authenticate that a client may know, and to do without."""
    names = {credential.kind: credential.argument for credential in spec.credentials}
    basic = [names[kind] for kind in ("basic-username", "basic-password") if kind in names]
    flows = [(flow.client_id, flow.client_secret) for flow in spec.flows]
    others = [(each.argument,) for each in spec.credentials if each.kind in _ALONE]
    return (*others, *flows, *([tuple(basic)] if basic else []), ())


_ALONE: Final = frozenset({"bearer", "token", "header", "query", "cookie"})


class SyncVerbs:
    """The methods of HTTP, with the client's credentials, retries and errors."""

    __sender__: SyncSender

    def request(  # noqa: PLR0913  # keyword-only, one for each part of a request
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        headers: Headers | None = None,
        body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> APIResponse[Any]:
        """Send a request that the document does not know; nothing of it is checked against one.

        Args:
            method: The HTTP method, in capital letters.
            path: What follows the base URL; begins with a slash.
            query: Query parameters.
            headers: Headers; ``None`` removes one.
            body: What to send as JSON; bytes are sent as they are.
            timeout: Seconds, a ``Timeout``, or ``None`` for no limits.

        Returns:
            The response: ``parse()`` gives its JSON, ``text()`` and ``read()`` any body.

        Raises:
            ClientError: In one of its kinds, as the client's other methods.
        """
        sender = self.__sender__
        operation = _operation(method, path, sender.config.spec)
        try:
            return sender.request(operation, {}, RequestOptions(headers, query, body, timeout))
        finally:  # it comes only once, and nothing of it is to be kept
            sender.config.builders.pop(operation, None)

    def get(
        self,
        path: str,
        *,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> APIResponse[Any]:
        """Send a GET request to a path; see ``request``."""
        return self.request("GET", path, query=query, headers=headers, timeout=timeout)

    def post(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> APIResponse[Any]:
        """Send a POST request to a path; see ``request``."""
        return self.request("POST", path, body=body, query=query, headers=headers, timeout=timeout)

    def put(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> APIResponse[Any]:
        """Send a PUT request to a path; see ``request``."""
        return self.request("PUT", path, body=body, query=query, headers=headers, timeout=timeout)

    def patch(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> APIResponse[Any]:
        """Send a PATCH request to a path; see ``request``."""
        return self.request("PATCH", path, body=body, query=query, headers=headers, timeout=timeout)

    def delete(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> APIResponse[Any]:
        """Send a DELETE request to a path; see ``request``."""
        return self.request(
            "DELETE", path, body=body, query=query, headers=headers, timeout=timeout
        )


class AsyncVerbs:
    """The methods of HTTP, as ``SyncVerbs``, awaited."""

    __sender__: AsyncSender

    async def request(  # noqa: PLR0913  # as above
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        headers: Headers | None = None,
        body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncAPIResponse[Any]:
        """Send a request that the document does not know; see ``SyncVerbs.request``."""
        sender = self.__sender__
        operation = _operation(method, path, sender.config.spec)
        try:
            return await sender.request(
                operation, {}, RequestOptions(headers, query, body, timeout)
            )
        finally:
            sender.config.builders.pop(operation, None)

    async def get(
        self,
        path: str,
        *,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncAPIResponse[Any]:
        """Send a GET request to a path; see ``request``."""
        return await self.request("GET", path, query=query, headers=headers, timeout=timeout)

    async def post(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncAPIResponse[Any]:
        """Send a POST request to a path; see ``request``."""
        return await self.request(
            "POST", path, body=body, query=query, headers=headers, timeout=timeout
        )

    async def put(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncAPIResponse[Any]:
        """Send a PUT request to a path; see ``request``."""
        return await self.request(
            "PUT", path, body=body, query=query, headers=headers, timeout=timeout
        )

    async def patch(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncAPIResponse[Any]:
        """Send a PATCH request to a path; see ``request``."""
        return await self.request(
            "PATCH", path, body=body, query=query, headers=headers, timeout=timeout
        )

    async def delete(
        self,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        headers: Headers | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncAPIResponse[Any]:
        """Send a DELETE request to a path; see ``request``."""
        return await self.request(
            "DELETE", path, body=body, query=query, headers=headers, timeout=timeout
        )
