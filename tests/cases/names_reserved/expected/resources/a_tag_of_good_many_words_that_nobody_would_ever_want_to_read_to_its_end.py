"""`client.a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end_platform`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, RequestOptions
from .._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes

__all__ = [
    "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform",
    "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse",
    "ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse",
    "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform",
    "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse",
    "AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse",
]

_AN_OPERATION_OF_GOOD_MANY_WORDS_THAT_NOBODY_WOULD_EVER_WANT_TO_READ_TO_ITS_SPELL: Operation[
    types.Con
] = Operation(
    name="a_tag_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_end_platform.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell",
    method="GET",
    path=("/long",),
    responses=(ResponseCase("200", lambda: types.Con),),
    replay="safe",
)


class ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform(SyncResource):
    """A tag of good many words that nobody would ever want to read to its end platform."""

    @cached_property
    def with_raw_response(
        self,
    ) -> ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse:
        """The same methods, answering whole responses."""
        return ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse(
            self._raw()
        )

    @cached_property
    def with_streaming_response(
        self,
    ) -> ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return (
            ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse(
                self._streamed()
            )
        )

    def an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """An operation of good many words that nobody would ever want to read to its spell.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return self._call(
            _AN_OPERATION_OF_GOOD_MANY_WORDS_THAT_NOBODY_WOULD_EVER_WANT_TO_READ_TO_ITS_SPELL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform(AsyncResource):
    """A tag of good many words that nobody would ever want to read to its end platform."""

    @cached_property
    def with_raw_response(
        self,
    ) -> AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse(
            self._raw()
        )

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse(
            self._streamed()
        )

    async def an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Con:
        """An operation of good many words that nobody would ever want to read to its spell.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            It.
        """
        return await self._call(
            _AN_OPERATION_OF_GOOD_MANY_WORDS_THAT_NOBODY_WOULD_EVER_WANT_TO_READ_TO_ITS_SPELL,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse:
    """The methods of a tag of good many words that nobody would ever want to read to its end
    platform, answering whole responses.
    """

    def __init__(
        self, resource: ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform
    ) -> None:
        self.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell = raw(
            resource.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell
        )


class AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithRawResponse:
    """The methods of a tag of good many words that nobody would ever want to read to its end
    platform, answering whole responses.
    """

    def __init__(
        self, resource: AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform
    ) -> None:
        self.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell = async_raw(
            resource.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell
        )


class ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse:
    """The methods of a tag of good many words that nobody would ever want to read to its end
    platform, answering responses whose body is not read yet.
    """

    def __init__(
        self, resource: ATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform
    ) -> None:
        self.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell = streamed(
            resource.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell
        )


class AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatformWithStreamingResponse:
    """The methods of a tag of good many words that nobody would ever want to read to its end
    platform, answering responses whose body is not read yet.
    """

    def __init__(
        self, resource: AsyncATagOfGoodManyWordsThatNobodyWouldEverWantToReadToItsEndPlatform
    ) -> None:
        self.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell = async_streamed(
            resource.an_operation_of_good_many_words_that_nobody_would_ever_want_to_read_to_its_spell
        )
