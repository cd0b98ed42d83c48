"""`client.doors`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
from .._runtime.description.operation import (
    CookieParameter,
    Operation,
    QueryParameter,
    ResponseCase,
)
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncDoors",
    "AsyncDoorsWithRawResponse",
    "AsyncDoorsWithStreamingResponse",
    "Doors",
    "DoorsWithRawResponse",
    "DoorsWithStreamingResponse",
]

_LIST_ALL_KEYS: Operation[None] = Operation(
    name="doors.list_all_keys",
    method="GET",
    path=("/all-keys",),
    names=("csrf_token", "limit", "theme"),
    arguments=lambda: _requests.DoorsListAllKeysArguments,
    query=(QueryParameter("limit"),),
    cookies=(CookieParameter("csrf_token"), CookieParameter("theme")),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("cookie_key", "header_key", "query_key", "session"),),
    replay="safe",
)

_GET_BASIC: Operation[None] = Operation(
    name="doors.get_basic",
    method="GET",
    path=("/basic",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("username", "password"),),
    replay="safe",
)

_GET_CERTIFICATE: Operation[None] = Operation(
    name="doors.get_certificate",
    method="GET",
    path=("/certificate",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("header_key",),),
    replay="safe",
)

_GET_DEFAULT: Operation[None] = Operation(
    name="doors.get_default",
    method="GET",
    path=("/default",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("token",), ("client_id", "client_secret"), ("machine_access_token",)),
    replay="safe",
)

_CREATE_DEFAULT: Operation[None] = Operation(
    name="doors.create_default",
    method="POST",
    path=("/default",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("token",), ("client_id", "client_secret"), ("machine_access_token",)),
)

_GET_DIGEST: Operation[None] = Operation(
    name="doors.get_digest",
    method="GET",
    path=("/digest",),
    responses=(ResponseCase("204", kind="empty"),),
    security=((),),
    replay="safe",
)

_GET_KEY_OR_USER: Operation[None] = Operation(
    name="doors.get_key_or_user",
    method="GET",
    path=("/key-or-user",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("header_key",), ("username", "password", "query_key")),
    replay="safe",
)

_GET_MACHINE: Operation[None] = Operation(
    name="doors.get_machine",
    method="GET",
    path=("/machine",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("client_id", "client_secret"), ("machine_access_token",)),
    replay="safe",
)

_GET_MACHINE_AND_KEY: Operation[None] = Operation(
    name="doors.get_machine_and_key",
    method="GET",
    path=("/machine-and-key",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("header_key", "client_id", "client_secret"), ("header_key", "machine_access_token")),
    replay="safe",
)

_GET_ODD: Operation[None] = Operation(
    name="doors.get_odd",
    method="GET",
    path=("/odd",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("authorization",),),
    replay="safe",
)

_OPEN: Operation[None] = Operation(
    name="doors.open",
    method="GET",
    path=("/open",),
    responses=(ResponseCase("204", kind="empty"),),
    replay="safe",
)

_GET_OPTIONAL: Operation[None] = Operation(
    name="doors.get_optional",
    method="GET",
    path=("/optional",),
    responses=(ResponseCase("204", kind="empty"),),
    security=((), ("header_key",)),
    replay="safe",
)

_GET_PERSON: Operation[None] = Operation(
    name="doors.get_person",
    method="GET",
    path=("/person",),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("person",), ("oidc",)),
    replay="safe",
)


class Doors(SyncResource):
    """Doors."""

    @cached_property
    def with_raw_response(self) -> DoorsWithRawResponse:
        """The same methods, answering whole responses."""
        return DoorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> DoorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return DoorsWithStreamingResponse(self._streamed())

    def list_all_keys(
        self,
        *,
        csrf_token: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        theme: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """List all keys.

        Args:
            csrf_token: Csrf token.
            limit: Limit.
            theme: Theme.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _LIST_ALL_KEYS,
            (csrf_token, limit, theme),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_basic(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get basic.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_BASIC,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_certificate(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get certificate.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_CERTIFICATE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get default.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_DEFAULT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create default.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _CREATE_DEFAULT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_digest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get digest.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_DIGEST,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_key_or_user(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get key or user.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_KEY_OR_USER,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_machine(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get machine.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_MACHINE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_machine_and_key(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get machine and key.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_MACHINE_AND_KEY,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_odd(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get odd.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_ODD,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Open.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _OPEN,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_optional(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get optional.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_OPTIONAL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_person(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get person.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _GET_PERSON,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncDoors(AsyncResource):
    """Doors."""

    @cached_property
    def with_raw_response(self) -> AsyncDoorsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncDoorsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncDoorsWithStreamingResponse(self._streamed())

    async def list_all_keys(
        self,
        *,
        csrf_token: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        theme: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """List all keys.

        Args:
            csrf_token: Csrf token.
            limit: Limit.
            theme: Theme.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _LIST_ALL_KEYS,
            (csrf_token, limit, theme),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_basic(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get basic.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_BASIC,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_certificate(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get certificate.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_CERTIFICATE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get default.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_DEFAULT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Create default.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _CREATE_DEFAULT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_digest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get digest.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_DIGEST,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_key_or_user(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get key or user.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_KEY_OR_USER,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_machine(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get machine.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_MACHINE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_machine_and_key(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get machine and key.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_MACHINE_AND_KEY,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_odd(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get odd.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_ODD,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Open.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _OPEN,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_optional(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get optional.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_OPTIONAL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_person(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Get person.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _GET_PERSON,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class DoorsWithRawResponse:
    """The methods of doors, answering whole responses."""

    def __init__(self, resource: Doors) -> None:
        self.list_all_keys = raw(resource.list_all_keys)
        self.get_basic = raw(resource.get_basic)
        self.get_certificate = raw(resource.get_certificate)
        self.get_default = raw(resource.get_default)
        self.create_default = raw(resource.create_default)
        self.get_digest = raw(resource.get_digest)
        self.get_key_or_user = raw(resource.get_key_or_user)
        self.get_machine = raw(resource.get_machine)
        self.get_machine_and_key = raw(resource.get_machine_and_key)
        self.get_odd = raw(resource.get_odd)
        self.open = raw(resource.open)
        self.get_optional = raw(resource.get_optional)
        self.get_person = raw(resource.get_person)


class AsyncDoorsWithRawResponse:
    """The methods of doors, answering whole responses."""

    def __init__(self, resource: AsyncDoors) -> None:
        self.list_all_keys = async_raw(resource.list_all_keys)
        self.get_basic = async_raw(resource.get_basic)
        self.get_certificate = async_raw(resource.get_certificate)
        self.get_default = async_raw(resource.get_default)
        self.create_default = async_raw(resource.create_default)
        self.get_digest = async_raw(resource.get_digest)
        self.get_key_or_user = async_raw(resource.get_key_or_user)
        self.get_machine = async_raw(resource.get_machine)
        self.get_machine_and_key = async_raw(resource.get_machine_and_key)
        self.get_odd = async_raw(resource.get_odd)
        self.open = async_raw(resource.open)
        self.get_optional = async_raw(resource.get_optional)
        self.get_person = async_raw(resource.get_person)


class DoorsWithStreamingResponse:
    """The methods of doors, answering responses whose body is not read yet."""

    def __init__(self, resource: Doors) -> None:
        self.list_all_keys = streamed(resource.list_all_keys)
        self.get_basic = streamed(resource.get_basic)
        self.get_certificate = streamed(resource.get_certificate)
        self.get_default = streamed(resource.get_default)
        self.create_default = streamed(resource.create_default)
        self.get_digest = streamed(resource.get_digest)
        self.get_key_or_user = streamed(resource.get_key_or_user)
        self.get_machine = streamed(resource.get_machine)
        self.get_machine_and_key = streamed(resource.get_machine_and_key)
        self.get_odd = streamed(resource.get_odd)
        self.open = streamed(resource.open)
        self.get_optional = streamed(resource.get_optional)
        self.get_person = streamed(resource.get_person)


class AsyncDoorsWithStreamingResponse:
    """The methods of doors, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncDoors) -> None:
        self.list_all_keys = async_streamed(resource.list_all_keys)
        self.get_basic = async_streamed(resource.get_basic)
        self.get_certificate = async_streamed(resource.get_certificate)
        self.get_default = async_streamed(resource.get_default)
        self.create_default = async_streamed(resource.create_default)
        self.get_digest = async_streamed(resource.get_digest)
        self.get_key_or_user = async_streamed(resource.get_key_or_user)
        self.get_machine = async_streamed(resource.get_machine)
        self.get_machine_and_key = async_streamed(resource.get_machine_and_key)
        self.get_odd = async_streamed(resource.get_odd)
        self.open = async_streamed(resource.open)
        self.get_optional = async_streamed(resource.get_optional)
        self.get_person = async_streamed(resource.get_person)
