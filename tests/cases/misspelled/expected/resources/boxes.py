"""`client.boxes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, QueryParameter, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
from .._runtime.request.text import TextBody
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncBoxes",
    "AsyncBoxesWithRawResponse",
    "AsyncBoxesWithStreamingResponse",
    "Boxes",
    "BoxesWithRawResponse",
    "BoxesWithStreamingResponse",
]

_LIST_BOXES: Operation[list[types.Box]] = Operation(
    name="boxes.list_boxes",
    method="GET",
    path=("/boxes",),
    names=("kinds", "limit"),
    arguments=lambda: _requests.BoxesListBoxesArguments,
    query=(QueryParameter("kinds", style="pipeDelimited", explode=False), QueryParameter("limit")),
    responses=(ResponseCase("200", lambda: list[types.Box]),),
    security=(("api_key",),),
    replay="safe",
)

_ADD: Operation[types.Box] = Operation(
    name="boxes.add",
    method="POST",
    path=("/boxes",),
    names=("size", "labels", "name"),
    arguments=lambda: _requests.BoxesAddArguments,
    body=JsonBody(fields={"size": "size", "labels": "labels", "name": "name"}, required=True),
    responses=(ResponseCase("201", lambda: types.Box),),
)

_REPLACE_TEXT: Operation[None] = Operation(
    name="boxes.replace_text",
    method="PUT",
    path=("/boxes/text",),
    names=("body",),
    arguments=lambda: _requests.BoxesReplaceTextArguments,
    body=TextBody(whole="body"),
    responses=(ResponseCase("204", kind="empty"),),
    security=(("api_key",),),
    replay="idempotent",
)


class Boxes(SyncResource):
    """Boxes."""

    @cached_property
    def with_raw_response(self) -> BoxesWithRawResponse:
        """The same methods, answering whole responses."""
        return BoxesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> BoxesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return BoxesWithStreamingResponse(self._streamed())

    def list_boxes(
        self,
        *,
        kinds: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Box]:
        """List boxes.

        Args:
            kinds: Kinds.
            limit: At least 1.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Boxes.
        """
        return self._call(
            _LIST_BOXES,
            (kinds, limit),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def add(
        self,
        *,
        size: int,
        labels: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Box:
        """Add.

        Args:
            size: At least 1.
            labels: 1 to 3 items.
            name: At least 3 characters.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Added.
        """
        return self._call(
            _ADD,
            (size, labels, name),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def replace_text(
        self,
        *,
        body: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace text.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return self._call(
            _REPLACE_TEXT,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBoxes(AsyncResource):
    """Boxes."""

    @cached_property
    def with_raw_response(self) -> AsyncBoxesWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncBoxesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBoxesWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncBoxesWithStreamingResponse(self._streamed())

    async def list_boxes(
        self,
        *,
        kinds: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[types.Box]:
        """List boxes.

        Args:
            kinds: Kinds.
            limit: At least 1.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Boxes.
        """
        return await self._call(
            _LIST_BOXES,
            (kinds, limit),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def add(
        self,
        *,
        size: int,
        labels: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Box:
        """Add.

        Args:
            size: At least 1.
            labels: 1 to 3 items.
            name: At least 3 characters.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            Added.
        """
        return await self._call(
            _ADD,
            (size, labels, name),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace_text(
        self,
        *,
        body: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace text.

        Args:
            body: The body.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.
        """
        return await self._call(
            _REPLACE_TEXT,
            (body,),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class BoxesWithRawResponse:
    """The methods of boxes, answering whole responses."""

    def __init__(self, resource: Boxes) -> None:
        self.list_boxes = raw(resource.list_boxes)
        self.add = raw(resource.add)
        self.replace_text = raw(resource.replace_text)


class AsyncBoxesWithRawResponse:
    """The methods of boxes, answering whole responses."""

    def __init__(self, resource: AsyncBoxes) -> None:
        self.list_boxes = async_raw(resource.list_boxes)
        self.add = async_raw(resource.add)
        self.replace_text = async_raw(resource.replace_text)


class BoxesWithStreamingResponse:
    """The methods of boxes, answering responses whose body is not read yet."""

    def __init__(self, resource: Boxes) -> None:
        self.list_boxes = streamed(resource.list_boxes)
        self.add = streamed(resource.add)
        self.replace_text = streamed(resource.replace_text)


class AsyncBoxesWithStreamingResponse:
    """The methods of boxes, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncBoxes) -> None:
        self.list_boxes = async_streamed(resource.list_boxes)
        self.add = async_streamed(resource.add)
        self.replace_text = async_streamed(resource.replace_text)
