"""`client.text`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.forms import FormBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncText",
    "AsyncTextWithRawResponse",
    "AsyncTextWithStreamingResponse",
    "Text",
    "TextWithRawResponse",
    "TextWithStreamingResponse",
]

_SEND: Operation[None] = Operation(
    name="text.send",
    method="POST",
    path=("/text",),
    names=("body",),
    arguments=lambda: _requests.TextSendArguments,
    body=FormBody(whole="body"),
    responses=(ResponseCase("204", kind="empty"),),
)


class Text(SyncResource):
    """Text."""

    @cached_property
    def with_raw_response(self) -> TextWithRawResponse:
        """The same methods, answering whole responses."""
        return TextWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TextWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return TextWithStreamingResponse(self._streamed())

    def send(
        self,
        *,
        body: Mapping[str, object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _SEND,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncText(AsyncResource):
    """Text."""

    @cached_property
    def with_raw_response(self) -> AsyncTextWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncTextWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTextWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncTextWithStreamingResponse(self._streamed())

    async def send(
        self,
        *,
        body: Mapping[str, object] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Send.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _SEND,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TextWithRawResponse:
    """The methods of text, answering whole responses."""

    def __init__(self, resource: Text) -> None:
        self.send = raw(resource.send)


class AsyncTextWithRawResponse:
    """The methods of text, answering whole responses."""

    def __init__(self, resource: AsyncText) -> None:
        self.send = async_raw(resource.send)


class TextWithStreamingResponse:
    """The methods of text, answering responses whose body is not read yet."""

    def __init__(self, resource: Text) -> None:
        self.send = streamed(resource.send)


class AsyncTextWithStreamingResponse:
    """The methods of text, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncText) -> None:
        self.send = async_streamed(resource.send)
