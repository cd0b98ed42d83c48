"""`client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Failure, Operation, ResponseCase
from .._runtime.helpers.streamed_resource import AsyncStreamedResource, SyncStreamedResource
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.resource import async_raw, async_streamed, raw, streamed
from .._runtime.response.streamed import StreamedCase

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes
    from .._runtime.response.streams import AsyncEventStream, EventStream

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]

_CREATE: Operation[types.CreateChatResponse] = Operation(
    name="chat.create",
    method="POST",
    path=("/chat",),
    names=("prompt", "stream"),
    arguments=lambda: _requests.ChatCreateArguments,
    body=JsonBody(fields={"prompt": "prompt", "stream": "stream"}, required=True),
    responses=(ResponseCase("200", lambda: types.CreateChatResponse),),
    failures=(Failure(("400",), lambda: types.CreateChatBadRequestResponse),),
)

_CREATE_STREAM: Operation[types.CreateChatStreamResponse] = Operation(
    name="chat.create_stream",
    method="POST",
    path=("/chat",),
    names=("prompt", "stream"),
    arguments=lambda: _requests.ChatCreateStreamArguments,
    body=JsonBody(fields={"prompt": "prompt", "stream": "stream"}, required=True),
    responses=(
        StreamedCase(
            "200",
            lambda: types.CreateChatStreamResponse,
            kind="events",
            media_type="text/event-stream",
        ),
    ),
    failures=(Failure(("400",), lambda: types.CreateChatBadRequestResponse),),
)


class Chat(SyncStreamedResource):
    """Chat."""

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, answering whole responses."""
        return ChatWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return ChatWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.CreateChatResponse:
        """Create.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.

        Raises:
            BadRequestError: Refused. `decoded` is a `types.CreateChatBadRequestResponse`.
        """
        return self._call(
            _CREATE,
            (prompt, False),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create_stream(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> EventStream[types.CreateChatStreamResponse]:
        """Create stream.

        Returns the answer as a stream, whose items come one after another.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.

        Raises:
            BadRequestError: Refused. `decoded` is a `types.CreateChatBadRequestResponse`.
        """
        return self._events(
            _CREATE_STREAM,
            (prompt, True),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncChat(AsyncStreamedResource):
    """Chat."""

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncChatWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncChatWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.CreateChatResponse:
        """Create.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.

        Raises:
            BadRequestError: Refused. `decoded` is a `types.CreateChatBadRequestResponse`.
        """
        return await self._call(
            _CREATE,
            (prompt, False),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_stream(
        self,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> AsyncEventStream[types.CreateChatStreamResponse]:
        """Create stream.

        Returns the answer as a stream, whose items come one after another.

        Args:
            prompt: Prompt.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            The reply.

        Raises:
            BadRequestError: Refused. `decoded` is a `types.CreateChatBadRequestResponse`.
        """
        return await self._events(
            _CREATE_STREAM,
            (prompt, True),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ChatWithRawResponse:
    """The methods of chat, answering whole responses."""

    def __init__(self, resource: Chat) -> None:
        self.create = raw(resource.create)
        self.create_stream = raw(resource.create_stream)


class AsyncChatWithRawResponse:
    """The methods of chat, answering whole responses."""

    def __init__(self, resource: AsyncChat) -> None:
        self.create = async_raw(resource.create)
        self.create_stream = async_raw(resource.create_stream)


class ChatWithStreamingResponse:
    """The methods of chat, answering responses whose body is not read yet."""

    def __init__(self, resource: Chat) -> None:
        self.create = streamed(resource.create)
        self.create_stream = streamed(resource.create_stream)


class AsyncChatWithStreamingResponse:
    """The methods of chat, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncChat) -> None:
        self.create = async_streamed(resource.create)
        self.create_stream = async_streamed(resource.create_stream)
