"""The client credentials flow of OAuth 2.0 (RFC 6749, section 4.4), but for sending: pure."""

from __future__ import annotations

import math
import time
from base64 import b64encode
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast, final
from urllib.parse import quote_plus, urlencode

from .. import redact
from ..call.call import Call
from ..description.operation import Operation
from ..exceptions import APIResponseValidationError, TokenError
from ..request.prepared import PreparedRequest
from ..response.decode import json_or_text
from ..transport import urls

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call.config import Config
    from ..description.client import ClientCredentialsFlow
    from ..transport.answer import Answer

__all__ = ["LONGEST_ANSWER", "Token", "token_call", "token_of"]

LONGEST_ANSWER: Final = 1 << 20
"""Bytes; a token is a few thousand at most."""

# A token that is fetched twice does no harm.
_FETCH: Final[Operation[Any]] = Operation(
    name="token", method="POST", path=(), responses=(), replay="idempotent"
)
# A token is given up this long before it expires, in seconds, but never a tenth of its life early:
# clocks differ, and a request takes its time.
_MARGIN: Final = 30.0
_PRINTABLE: Final = range(0x21, 0x7F)


@final
class Token:
    """An access token.

    Attributes:
        value: The token.
        expires: When to fetch another one, on the monotonic clock; never, if it did not say.
    """

    __slots__ = ("expires", "value")

    def __init__(self, value: str, expires: float) -> None:
        self.value: Final = value
        self.expires: Final = expires


def token_call(flow: ClientCredentialsFlow, values: Mapping[str, str], call: Call) -> Call:
    """Return the call that fetches a token.

    Args:
        flow: How tokens are fetched.
        values: The client's credentials by argument.
        call: The call that needs the token; its time limits hold.

    Raises:
        CredentialError: There is no URL that the secret may be sent to.
    """
    address = values.get(flow.token_url_from or "") or flow.token_url
    url = urls.token_url(address, call.config.base_url)
    headers, form = _authentication(flow, values)
    scopes = values.get(flow.scopes_from or "") or " ".join(flow.scopes)
    fields = {"grant_type": "client_credentials", **flow.parameters, **form}
    if scopes:
        fields["scope"] = scopes
    request = PreparedRequest(
        method="POST",
        url=url,
        path=_path(url),
        headers=(*_headers(call.config), *headers),
        content=urlencode(fields).encode("ascii"),
        trusted=False,  # the caller's HTTP client may authenticate to the API, not to others
    )
    timeout = call.timeout
    if call.deadline is not None:
        timeout = timeout.within(call.deadline - time.monotonic())
    return Call(_FETCH, request, call.config, timeout)


def _authentication(
    flow: ClientCredentialsFlow, values: Mapping[str, str]
) -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    """Return the headers and the form fields that authenticate the client (section 2.3.1)."""
    user, secret = values[flow.client_id], values[flow.client_secret]
    if flow.authentication == "client_secret_post":
        return (), {"client_id": user, "client_secret": secret}
    pair = f"{quote_plus(user)}:{quote_plus(secret)}".encode("ascii")
    return (("Authorization", f"Basic {b64encode(pair).decode('ascii')}"),), {}


def _headers(config: Config) -> tuple[tuple[str, str], ...]:
    spec = config.spec
    return (
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        ("User-Agent", spec.user_agent or f"{spec.package}/{spec.version}"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    )


def _path(url: str) -> str:
    return "/" + url.partition("://")[2].partition("?")[0].partition("/")[2]


def token_of(call: Call, response: Answer, body: bytes, began: float) -> Token:
    """Read the answer of a token endpoint.

    Args:
        call: The call that was answered.
        response: The answer.
        body: Its body; one that is longer than ``LONGEST_ANSWER`` may be cut.
        began: When the token was asked for, on the monotonic clock.

    Raises:
        TokenError: It refuses.
        APIStatusError: It has failed, or is too busy.
        APIResponseValidationError: It says yes, but gives nothing that is a token.
    """
    status = response.status_code
    if status in {408, 429} or status >= 500:
        raise call.status_error(response, body)
    answer = json_or_text(body)
    members = _members(answer)
    if not 200 <= status < 300 or ("error" in members and "access_token" not in members):
        raise _refusal(call, response, answer, members)
    return _token(call, status, members, began)


def _members(answer: object) -> Mapping[str, object]:
    return cast("dict[str, object]", answer) if isinstance(answer, dict) else {}


def _refusal(
    call: Call, response: Answer, answer: object, members: Mapping[str, object]
) -> TokenError:
    secrets = call.config.credentials.secrets()
    error, description = (
        redact.shorten(redact.text(value, secrets)) if isinstance(value, str) else ""
        for value in (members.get("error"), members.get("error_description"))
    )
    status = response.status_code
    head = f"{status} {redact.shorten(response.reason_phrase, 60)}".strip()
    told = ": ".join(filter(None, (error, description)))
    if not told and 300 <= status < 400:
        told = "it redirects elsewhere, where the secret does not go"
    found = TokenError(
        f"no access token: {head}{': ' if told else ''}{told} [POST {call.request.path}]",
        method="POST",
        path=call.request.path,
        status_code=status,
        body=_masked(answer, secrets),
        retries_taken=call.retries,
    )
    found.headers = {name.lower(): value for name, value in response.headers.items()}
    found.error, found.error_description = error, description
    return found


def _masked(value: object, secrets: tuple[str, ...]) -> object:
    if isinstance(value, str):
        return redact.text(value, secrets)
    if isinstance(value, list):
        return [_masked(item, secrets) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {name: _masked(item, secrets) for name, item in members.items()}
    return value


def _token(call: Call, status: int, members: Mapping[str, object], began: float) -> Token:
    def malformed(problem: str) -> NoReturn:
        raise APIResponseValidationError(
            f"no access token: the answer {problem} [POST {call.request.path}]",
            method="POST",
            path=call.request.path,
            status_code=status,
            body=None,  # it may hold the token
            retries_taken=call.retries,
        )

    value, kind = members.get("access_token"), members.get("token_type", "bearer")
    if not isinstance(value, str) or not value:
        malformed("holds no access_token")
    if not all(ord(character) in _PRINTABLE for character in value):
        malformed("holds an access_token that no header can carry")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        malformed("holds a token_type that is not bearer")
    life = _seconds(members.get("expires_in"))
    return Token(value, math.inf if life is None else began + life - min(_MARGIN, life / 10))


def _seconds(value: object) -> float | None:
    """Read a number of seconds; some endpoints send it as text."""
    try:
        seconds = float(value) if isinstance(value, int | float | str) else None
    except (ValueError, OverflowError):
        return None
    return seconds if seconds is not None and math.isfinite(seconds) else None
