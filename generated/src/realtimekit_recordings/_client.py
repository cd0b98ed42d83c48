"""The clients, synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import resources
from ._runtime.client import (
    AsyncClient,
    ClientParameter,
    ClientSpec,
    Credential,
    ErrorShapes,
    ErrorSource,
    SyncClient,
)
from ._runtime.options import NOT_GIVEN
from ._runtime.sql.client import AsyncSql, SyncSql
from ._version import __version__

if TYPE_CHECKING:
    from typing import Self

    from ._runtime.client import OnDeviation
    from ._runtime.options import Headers, NotGiven, Query, TimeoutTypes
    from ._runtime.transport.clients import AsyncHttpClient, HttpClient

__all__ = [
    "AsyncCloudflare",
    "Cloudflare",
]

_SPEC = ClientSpec(
    name="Cloudflare",
    package="realtimekit_recordings",
    version=__version__,
    base_url="https://api.cloudflare.com/client/v4",
    base_url_env="CLOUDFLARE_BASE_URL",
    request_id_header="cf-ray",
    credentials=(
        Credential("api_token", "bearer", env="CLOUDFLARE_API_TOKEN"),
        Credential("api_key", "header", "X-Auth-Key", env="CLOUDFLARE_API_KEY"),
        Credential("api_email", "header", "X-Auth-Email", env="CLOUDFLARE_EMAIL"),
    ),
    security=(("api_token",), ("api_email", "api_key")),
    parameters=(
        ClientParameter("account_id", "CLOUDFLARE_ACCOUNT_ID"),
        ClientParameter("app_id", "REALTIMEKIT_APP_ID"),
    ),
    errors=ErrorShapes(
        success="success", sources=(ErrorSource(("errors",)), ErrorSource(("error",)))
    ),
)


class Cloudflare(SyncSql, SyncClient):
    """Client of RealtimeKit Recordings, safe to share between threads."""

    def __init__(
        self,
        *,
        api_token: str | None = None,
        api_key: str | None = None,
        api_email: str | None = None,
        account_id: str | None = None,
        app_id: str | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        on_deviation: OnDeviation = "warn",
    ) -> None:
        """Make a client.

        Args:
            api_token: An API token, the recommended way to authenticate. It needs the
                permission "Realtime" or "Realtime Admin". Read from `CLOUDFLARE_API_TOKEN` where it
                is left out.
            api_key: The user's global API key, sent together with `api_email`. It can do
                everything the user can, so prefer a token. Read from `CLOUDFLARE_API_KEY` where it
                is left out.
            api_email: The user's e-mail address, the older way to authenticate; always sent
                together with `api_key`. Read from `CLOUDFLARE_EMAIL` where it is left out.
            account_id: The `account_id` of calls that name none. Read from
                `CLOUDFLARE_ACCOUNT_ID` where it is left out.
            app_id: The `app_id` of calls that name none. Read from `REALTIMEKIT_APP_ID` where
                it is left out.
            base_url: In place of https://api.cloudflare.com/client/v4. Read from
                `CLOUDFLARE_BASE_URL` where it is left out.
            timeout: Seconds, a `Timeout`, or `None` for no limits.
            max_retries: How often a failed request is sent again at most.
            default_headers: Headers of every request.
            default_query: Query parameters of every request.
            http_client: What to send with in place of connections of its own: a client of
                httpx2, or for asynchronous clients of aiohttp. It is not closed with this one.
            on_deviation: What to do where an answer is not as documented: `"warn"`, `"ignore"`,
                `"raise"`, or a function that is told of each deviation.
        """
        super().__init__(
            _SPEC,
            credentials={
                "api_token": api_token,
                "api_key": api_key,
                "api_email": api_email,
            },
            parameters={
                "account_id": account_id,
                "app_id": app_id,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            on_deviation=on_deviation,
        )

    @cached_property
    def realtime_kit(self) -> resources.RealtimeKit:
        """Realtime kit."""
        return resources.RealtimeKit(self)

    @property
    def account_id(self) -> str | None:
        """The `account_id` of calls that name none."""
        return self._parameter("account_id")

    @property
    def app_id(self) -> str | None:
        """The `app_id` of calls that name none."""
        return self._parameter("app_id")

    def copy(
        self,
        *,
        api_token: str | None = None,
        api_key: str | None = None,
        api_email: str | None = None,
        account_id: str | None = None,
        app_id: str | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HttpClient | None = None,
        on_deviation: OnDeviation | None = None,
    ) -> Self:
        """Return a client with some settings changed; the two share their connections."""
        return self._copy(
            credentials={
                "api_token": api_token,
                "api_key": api_key,
                "api_email": api_email,
            },
            parameters={
                "account_id": account_id,
                "app_id": app_id,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            on_deviation=on_deviation,
        )

    with_options = copy


class AsyncCloudflare(AsyncSql, AsyncClient):
    """Asynchronous client of RealtimeKit Recordings."""

    def __init__(
        self,
        *,
        api_token: str | None = None,
        api_key: str | None = None,
        api_email: str | None = None,
        account_id: str | None = None,
        app_id: str | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        on_deviation: OnDeviation = "warn",
    ) -> None:
        """Make a client.

        Args:
            api_token: An API token, the recommended way to authenticate. It needs the
                permission "Realtime" or "Realtime Admin". Read from `CLOUDFLARE_API_TOKEN` where it
                is left out.
            api_key: The user's global API key, sent together with `api_email`. It can do
                everything the user can, so prefer a token. Read from `CLOUDFLARE_API_KEY` where it
                is left out.
            api_email: The user's e-mail address, the older way to authenticate; always sent
                together with `api_key`. Read from `CLOUDFLARE_EMAIL` where it is left out.
            account_id: The `account_id` of calls that name none. Read from
                `CLOUDFLARE_ACCOUNT_ID` where it is left out.
            app_id: The `app_id` of calls that name none. Read from `REALTIMEKIT_APP_ID` where
                it is left out.
            base_url: In place of https://api.cloudflare.com/client/v4. Read from
                `CLOUDFLARE_BASE_URL` where it is left out.
            timeout: Seconds, a `Timeout`, or `None` for no limits.
            max_retries: How often a failed request is sent again at most.
            default_headers: Headers of every request.
            default_query: Query parameters of every request.
            http_client: What to send with in place of connections of its own: a client of
                httpx2, or for asynchronous clients of aiohttp. It is not closed with this one.
            on_deviation: What to do where an answer is not as documented: `"warn"`, `"ignore"`,
                `"raise"`, or a function that is told of each deviation.
        """
        super().__init__(
            _SPEC,
            credentials={
                "api_token": api_token,
                "api_key": api_key,
                "api_email": api_email,
            },
            parameters={
                "account_id": account_id,
                "app_id": app_id,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            on_deviation=on_deviation,
        )

    @cached_property
    def realtime_kit(self) -> resources.AsyncRealtimeKit:
        """Realtime kit."""
        return resources.AsyncRealtimeKit(self)

    @property
    def account_id(self) -> str | None:
        """The `account_id` of calls that name none."""
        return self._parameter("account_id")

    @property
    def app_id(self) -> str | None:
        """The `app_id` of calls that name none."""
        return self._parameter("app_id")

    def copy(
        self,
        *,
        api_token: str | None = None,
        api_key: str | None = None,
        api_email: str | None = None,
        account_id: str | None = None,
        app_id: str | None = None,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: AsyncHttpClient | None = None,
        on_deviation: OnDeviation | None = None,
    ) -> Self:
        """Return a client with some settings changed; the two share their connections."""
        return self._copy(
            credentials={
                "api_token": api_token,
                "api_key": api_key,
                "api_email": api_email,
            },
            parameters={
                "account_id": account_id,
                "app_id": app_id,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            on_deviation=on_deviation,
        )

    with_options = copy
