"""`client.rows`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import _requests, types
from .._runtime.description.operation import (
    HeaderParameter,
    Operation,
    PathVariable,
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
    import datetime as dt
    from collections.abc import Sequence

    from .._runtime.options import Headers, NotGiven, Query, TimeoutTypes, UnsetType

__all__ = [
    "AsyncRows",
    "AsyncRowsWithRawResponse",
    "AsyncRowsWithStreamingResponse",
    "Rows",
    "RowsWithRawResponse",
    "RowsWithStreamingResponse",
]

_FIND: Operation[int] = Operation(
    name="rows.find",
    method="GET",
    path=("/rows",),
    names=(
        "listed",
        "named",
        "x_list",
        "deep",
        "deeper",
        "deepest",
        "either",
        "piped",
        "single",
        "spaced",
    ),
    arguments=lambda: _requests.RowsFindArguments,
    query=(
        QueryParameter("listed"),
        QueryParameter("named"),
        QueryParameter("deep", style="deepObject"),
        QueryParameter("deeper", style="deepObject", explode=False),
        QueryParameter("deepest", style="deepObject", explode=False),
        QueryParameter("either", style="deepObject", explode=False),
        QueryParameter("piped", style="pipeDelimited", explode=False),
        QueryParameter("single", style="pipeDelimited", explode=False),
        QueryParameter("spaced", style="spaceDelimited"),
    ),
    headers=(HeaderParameter("X-List", "x_list"),),
    responses=(ResponseCase("200", lambda: int),),
    replay="safe",
)

_GET_DAY: Operation[str] = Operation(
    name="rows.get_day",
    method="GET",
    path=("/rows/day",),
    responses=(ResponseCase("200", kind="text", media_type="text/plain"),),
    replay="safe",
)

_GET_FILE: Operation[bytes] = Operation(
    name="rows.get_file",
    method="GET",
    path=("/rows/file",),
    responses=(ResponseCase("200", kind="binary", media_type="*/*"),),
    replay="safe",
)

_GET_FORM: Operation[str] = Operation(
    name="rows.get_form",
    method="GET",
    path=("/rows/form",),
    responses=(ResponseCase("200", kind="text", media_type="application/x-www-form-urlencoded"),),
    replay="safe",
)

_GET_OBJECT: Operation[types.RowResponse] = Operation(
    name="rows.get_object",
    method="GET",
    path=("/rows/object",),
    responses=(ResponseCase("200", lambda: types.RowResponse, media_type="application/*"),),
    replay="safe",
)

_GET_TEXT: Operation[str] = Operation(
    name="rows.get_text",
    method="GET",
    path=("/rows/text",),
    responses=(ResponseCase("200", kind="text", media_type="*/*"),),
    replay="safe",
)

_LIST_ROWS: Operation[list[int]] = Operation(
    name="rows.list_rows",
    method="GET",
    path=("/rows/", PathVariable("key")),
    names=("key", "x_word", "day", "filter", "ids", "pairs", "size", "tree"),
    arguments=lambda: _requests.RowsListRowsArguments,
    query=(
        QueryParameter("day"),
        QueryParameter("filter", json=True),
        QueryParameter("ids"),
        QueryParameter("pairs"),
        QueryParameter("size"),
        QueryParameter("tree"),
    ),
    headers=(HeaderParameter("X-Word", "x_word"),),
    responses=(ResponseCase("200", lambda: list[int], media_type="application/x-json"),),
    replay="safe",
)


class Rows(SyncResource):
    """Rows."""

    @cached_property
    def with_raw_response(self) -> RowsWithRawResponse:
        """The same methods, answering whole responses."""
        return RowsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RowsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return RowsWithStreamingResponse(self._streamed())

    def find(
        self,
        *,
        listed: Sequence[str],
        named: str,
        x_list: Sequence[str] | UnsetType = UNSET,
        deep: Sequence[str] | UnsetType = UNSET,
        deeper: Sequence[str] | UnsetType = UNSET,
        deepest: types.FindRowsDeepest | types.FindRowsDeepestParam | UnsetType = UNSET,
        either: str | types.FindRowsDeepest | types.FindRowsDeepestParam | UnsetType = UNSET,
        piped: Sequence[str] | UnsetType = UNSET,
        single: str | UnsetType = UNSET,
        spaced: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> int:
        """Find.

        Args:
            listed: At least 1 item.
            named: Named.
            x_list: X list.
            deep: Deep.
            deeper: Deeper.
            deepest: Deepest.
            either: Either.
            piped: Piped.
            single: Single.
            spaced: Spaced.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A number.
        """
        return self._call(
            _FIND,
            (listed, named, x_list, deep, deeper, deepest, either, piped, single, spaced),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_day(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get day.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A day.
        """
        return self._call(
            _GET_DAY,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Get file.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A file.
        """
        return self._call(
            _GET_FILE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_form(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get form.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A form.
        """
        return self._call(
            _GET_FORM,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_object(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RowResponse:
        """Get object.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An object.
        """
        return self._call(
            _GET_OBJECT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def get_text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get text.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A text.
        """
        return self._call(
            _GET_TEXT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def list_rows(
        self,
        key: str,
        *,
        x_word: str | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        filter: types.FindRowsDeepest | types.FindRowsDeepestParam | UnsetType = UNSET,
        ids: str | UnsetType = UNSET,
        pairs: str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        tree: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[int]:
        """List rows.

        Args:
            key: Key.
            x_word: X word.
            day: Day.
            filter: Filter.
            ids: Ids.
            pairs: Pairs.
            size: At least 1.
            tree: Tree.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A table.
        """
        return self._call(
            _LIST_ROWS,
            (key, x_word, day, filter, ids, pairs, size, tree),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRows(AsyncResource):
    """Rows."""

    @cached_property
    def with_raw_response(self) -> AsyncRowsWithRawResponse:
        """The same methods, answering whole responses."""
        return AsyncRowsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRowsWithStreamingResponse:
        """The same methods, answering responses whose body is not read yet."""
        return AsyncRowsWithStreamingResponse(self._streamed())

    async def find(
        self,
        *,
        listed: Sequence[str],
        named: str,
        x_list: Sequence[str] | UnsetType = UNSET,
        deep: Sequence[str] | UnsetType = UNSET,
        deeper: Sequence[str] | UnsetType = UNSET,
        deepest: types.FindRowsDeepest | types.FindRowsDeepestParam | UnsetType = UNSET,
        either: str | types.FindRowsDeepest | types.FindRowsDeepestParam | UnsetType = UNSET,
        piped: Sequence[str] | UnsetType = UNSET,
        single: str | UnsetType = UNSET,
        spaced: Sequence[str] | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> int:
        """Find.

        Args:
            listed: At least 1 item.
            named: Named.
            x_list: X list.
            deep: Deep.
            deeper: Deeper.
            deepest: Deepest.
            either: Either.
            piped: Piped.
            single: Single.
            spaced: Spaced.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A number.
        """
        return await self._call(
            _FIND,
            (listed, named, x_list, deep, deeper, deepest, either, piped, single, spaced),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_day(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get day.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A day.
        """
        return await self._call(
            _GET_DAY,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """Get file.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A file.
        """
        return await self._call(
            _GET_FILE,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_form(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get form.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A form.
        """
        return await self._call(
            _GET_FORM,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_object(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> types.RowResponse:
        """Get object.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            An object.
        """
        return await self._call(
            _GET_OBJECT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def get_text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> str:
        """Get text.

        Args:
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A text.
        """
        return await self._call(
            _GET_TEXT,
            (),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_rows(
        self,
        key: str,
        *,
        x_word: str | UnsetType = UNSET,
        day: dt.date | str | UnsetType = UNSET,
        filter: types.FindRowsDeepest | types.FindRowsDeepestParam | UnsetType = UNSET,
        ids: str | UnsetType = UNSET,
        pairs: str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        tree: str | UnsetType = UNSET,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
    ) -> list[int]:
        """List rows.

        Args:
            key: Key.
            x_word: X word.
            day: Day.
            filter: Filter.
            ids: Ids.
            pairs: Pairs.
            size: At least 1.
            tree: Tree.
            extra_headers: Headers to send as well; `None` removes one.
            extra_query: Query parameters to send as well.
            extra_body: Properties to send as well, or a body to send instead.
            timeout: Seconds, or a `Timeout`, in place of the client's.

        Returns:
            A table.
        """
        return await self._call(
            _LIST_ROWS,
            (key, x_word, day, filter, ids, pairs, size, tree),
            RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )


class RowsWithRawResponse:
    """The methods of rows, answering whole responses."""

    def __init__(self, resource: Rows) -> None:
        self.find = raw(resource.find)
        self.get_day = raw(resource.get_day)
        self.get_file = raw(resource.get_file)
        self.get_form = raw(resource.get_form)
        self.get_object = raw(resource.get_object)
        self.get_text = raw(resource.get_text)
        self.list_rows = raw(resource.list_rows)


class AsyncRowsWithRawResponse:
    """The methods of rows, answering whole responses."""

    def __init__(self, resource: AsyncRows) -> None:
        self.find = async_raw(resource.find)
        self.get_day = async_raw(resource.get_day)
        self.get_file = async_raw(resource.get_file)
        self.get_form = async_raw(resource.get_form)
        self.get_object = async_raw(resource.get_object)
        self.get_text = async_raw(resource.get_text)
        self.list_rows = async_raw(resource.list_rows)


class RowsWithStreamingResponse:
    """The methods of rows, answering responses whose body is not read yet."""

    def __init__(self, resource: Rows) -> None:
        self.find = streamed(resource.find)
        self.get_day = streamed(resource.get_day)
        self.get_file = streamed(resource.get_file)
        self.get_form = streamed(resource.get_form)
        self.get_object = streamed(resource.get_object)
        self.get_text = streamed(resource.get_text)
        self.list_rows = streamed(resource.list_rows)


class AsyncRowsWithStreamingResponse:
    """The methods of rows, answering responses whose body is not read yet."""

    def __init__(self, resource: AsyncRows) -> None:
        self.find = async_streamed(resource.find)
        self.get_day = async_streamed(resource.get_day)
        self.get_file = async_streamed(resource.get_file)
        self.get_form = async_streamed(resource.get_form)
        self.get_object = async_streamed(resource.get_object)
        self.get_text = async_streamed(resource.get_text)
        self.list_rows = async_streamed(resource.list_rows)
