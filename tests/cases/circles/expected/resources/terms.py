"""`client.terms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import Operation, ResponseCase
from .._runtime.options import NOT_GIVEN, UNSET, RequestOptions
from .._runtime.request.body import JsonBody
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
    "AsyncTerms",
    "AsyncTermsWithRawResponse",
    "AsyncTermsWithStreamingResponse",
    "Terms",
    "TermsWithRawResponse",
    "TermsWithStreamingResponse",
]

_ADD: Operation[types.Term | None] = Operation(
    name="terms.add",
    method="POST",
    path=("/terms",),
    names=("code", "phrase", "size"),
    arguments=lambda: _requests.TermsAddArguments,
    body=JsonBody(fields={"code": "code", "phrase": "phrase", "size": "size"}),
    responses=(ResponseCase("200", lambda: types.Term | None),),
)


class Terms(SyncResource):
    """Terms."""

    @cached_property
    def with_raw_response(self) -> TermsWithRawResponse:
        """The same methods, answering whole responses."""
        return TermsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> TermsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return TermsWithStreamingResponse(self._streamed())

    def add(
        self,
        *,
        code: str | UnsetType = UNSET,
        phrase: types.PhraseParam | UnsetType | None = UNSET,
        size: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Term | None:
        r"""Add.

        Args:
            code: Matches `^(?=[\s\S]*?(?:^[A-Z]))(?=[\s\S]*?(?:[0-9]$))`.
            phrase: Phrase.
            size: A multiple of 12.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            D.
        """
        return self._call(
            _ADD,
            (code, phrase, size),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncTerms(AsyncResource):
    """Terms."""

    @cached_property
    def with_raw_response(self) -> AsyncTermsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncTermsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTermsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncTermsWithStreamingResponse(self._streamed())

    async def add(
        self,
        *,
        code: str | UnsetType = UNSET,
        phrase: types.PhraseParam | UnsetType | None = UNSET,
        size: int | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.Term | None:
        r"""Add.

        Args:
            code: Matches `^(?=[\s\S]*?(?:^[A-Z]))(?=[\s\S]*?(?:[0-9]$))`.
            phrase: Phrase.
            size: A multiple of 12.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            D.
        """
        return await self._call(
            _ADD,
            (code, phrase, size),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class TermsWithRawResponse:
    """The methods of terms, answering whole responses."""

    def __init__(self, resource: Terms) -> None:
        self.add = raw(resource.add)


class AsyncTermsWithRawResponse:
    """The methods of terms, answering whole responses."""

    def __init__(self, resource: AsyncTerms) -> None:
        self.add = async_raw(resource.add)


class TermsWithStreamingResponse:
    """The methods of terms, answering responses whose body is not read yet."""

    def __init__(self, resource: Terms) -> None:
        self.add = streamed(resource.add)


class AsyncTermsWithStreamingResponse:
    """The methods of terms, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncTerms) -> None:
        self.add = async_streamed(resource.add)
