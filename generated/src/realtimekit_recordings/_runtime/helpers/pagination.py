"""Pages: responses that can be iterated across all that follow them.

A generated page is the operation's model with one of the classes below in front of it. It decodes,
compares and encodes as the model does; the method that fetched it leaves a cursor with it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, final

from ..description.operation import Operation, with_response_type
from ..exceptions import ClientError

if TYPE_CHECKING:
    from typing import Self

__all__ = ["AsyncPage", "AsyncPager", "Pages", "SyncPage", "begin"]

Item = TypeVar("Item")
SyncP = TypeVar("SyncP")
AsyncP = TypeVar("AsyncP")
Fetch = Callable[[dict[str, object]], Any]


@final
class Pages(Generic[SyncP, AsyncP]):
    """How an operation's answer is a page among others, numbered one after another.

    Args:
        operation: Answers one page.
        page: What its answer is for a synchronous client.
        async_page: What it is for an asynchronous one.
        argument: Takes the number of the page.
        items: Attributes that lead from the answer to the items.
        total: Attributes that lead to the number of all items.
        first: The number of the first page.
    """

    __slots__ = ("argument", "first", "items", "operation", "total", "twin")

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it says
        self,
        operation: Operation[Any],
        page: Callable[[], type[SyncP]],
        async_page: Callable[[], type[AsyncP]],
        *,
        argument: str,
        items: tuple[str, ...],
        total: tuple[str, ...] | None = None,
        first: int = 1,
    ) -> None:
        self.operation: Final = with_response_type(operation, page)
        self.twin: Final = with_response_type(operation, async_page)
        self.argument: Final = argument
        self.items: Final = items
        self.total: Final = total
        self.first: Final = first


@final
class _Cursor:
    """Where a page stands in a walk, and how to go on.

    Attributes:
        number: The page's own number.
        before: How many items came before it, as far as can be told.
        head: The items of the page that the walk began with.
        repeats: Whether the page holds what another one held already.
    """

    __slots__ = ("arguments", "before", "fetch", "head", "items", "number", "pages", "repeats")

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it knows
        self,
        *,
        pages: Pages[Any, Any],
        arguments: Mapping[str, object],
        fetch: Fetch,
        items: list[Any],
        head: list[Any],
        number: int,
        before: int,
        repeats: bool = False,
    ) -> None:
        self.pages: Final = pages
        self.arguments: Final = arguments
        self.fetch: Final = fetch
        self.items: Final = items
        self.head: Final = head
        self.number: Final = number
        self.before: Final = before
        self.repeats: Final = repeats

    @property
    def is_end(self) -> bool:
        """Whether nothing new is here."""
        return not self.items or self.repeats

    def goes_on(self, page: object) -> bool:
        """Whether more may follow ``page``, whose cursor this is."""
        if self.is_end:
            return False
        total = _reach(page, self.pages.total) if self.pages.total else None
        if isinstance(total, bool) or not isinstance(total, int | float):
            return True  # only an empty page will tell
        return self.before + len(self.items) < total

    def fetch_next(self, page: object) -> Any:
        """Ask for the page after ``page``: same arguments, next number."""
        if not self.goes_on(page):
            raise ClientError("there is no next page: has_next_page() tells beforehand")
        return self.fetch({**self.arguments, self.pages.argument: self.number + 1})

    def hand_on(self, following: _Page[Any]) -> None:
        """Leave a cursor with the page that was fetched."""
        items = _items(following, self.pages)
        following.__cursor__ = _Cursor(
            pages=self.pages,
            arguments=self.arguments,
            fetch=self.fetch,
            items=items,
            head=self.head,
            number=self.number + 1,
            before=self.before + len(self.items),
            # A server that knows no such page, or no pages at all, may send one it sent before.
            repeats=bool(items) and items in (self.items, self.head),
        )


def begin(
    page: object, pages: Pages[Any, Any], arguments: Mapping[str, object], fetch: Fetch
) -> None:
    """Leave a cursor with the page that a walk begins with.

    Args:
        page: What the operation answered.
        pages: How it is a page.
        arguments: What the operation was called with.
        fetch: Calls the operation with other arguments.
    """
    asked = arguments.get(pages.argument)
    number = int(asked) if isinstance(asked, int | float) else pages.first
    number = max(number, pages.first)
    items = _items(page, pages)
    cast("_Page[Any]", page).__cursor__ = _Cursor(
        pages=pages,
        arguments=arguments,
        fetch=fetch,
        items=items,
        head=items,
        number=number,
        # A shorter last page makes this too low; that costs a request and loses nothing.
        before=(number - pages.first) * len(items),
    )


def _reach(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, None)
    return value


def _items(page: object, pages: Pages[Any, Any]) -> list[Any]:
    found = _reach(page, pages.items)
    return cast("list[object]", found) if isinstance(found, list) else []


def _standing(page: _Page[Any]) -> _Cursor:
    if page.__cursor__ is None:
        raise ClientError(
            "only a page that a method returned can be followed by others;"
            " this one was copied, or parsed from a raw response"
        )
    return page.__cursor__


class _Page(Generic[Item]):
    """What both kinds of page have in common."""

    # Not a property of the model: copies and pickles are without, and nothing encodes it.
    __cursor__: _Cursor | None = None

    def has_next_page(self) -> bool:
        """Tell whether more may follow, going by the total where the API counts.

        Raises:
            ClientError: This page is a copy, or was parsed from a raw response.
        """
        return _standing(self).goes_on(self)

    def __eq__(self, other: object) -> bool:
        """Equal to a model with the same properties; the place in a walk does not count."""
        if not (isinstance(other, type(self)) or isinstance(self, type(other))):
            return NotImplemented
        names: tuple[str, ...] = cast("Any", self).__struct_fields__
        return all(getattr(self, name) == getattr(other, name, None) for name in names)

    __hash__ = None  # type: ignore[assignment]  # mutable, as models are


class SyncPage(_Page[Item]):
    """A page that fetches those after it when it is iterated."""

    def get_next_page(self) -> Self:
        """Fetch the page after this one, with the same filters.

        Raises:
            ClientError: There is none; or in another of its kinds, as the method raises it.
        """
        cursor = _standing(self)
        following: Self = cursor.fetch_next(self)
        cursor.hand_on(following)
        return following

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and every one after it, until one is empty or came before."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            if _standing(page).is_end:
                return
            yield page

    def __iter__(self) -> Iterator[Item]:
        """Yield the items of this page and of every one after it."""
        for page in self.iter_pages():
            yield from _standing(page).items


class AsyncPage(_Page[Item]):
    """A page that fetches those after it when it is iterated."""

    async def get_next_page(self) -> Self:
        """Fetch the page after this one, with the same filters.

        Raises:
            ClientError: There is none; or in another of its kinds, as the method raises it.
        """
        cursor = _standing(self)
        following: Self = await cursor.fetch_next(self)
        cursor.hand_on(following)
        return following

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and every one after it, until one is empty or came before."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            if _standing(page).is_end:
                return
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Yield the items of this page and of every one after it."""
        async for page in self.iter_pages():
            for item in _standing(page).items:
                yield item


@final
class AsyncPager(Coroutine[Any, Any, AsyncP], Generic[AsyncP, Item]):
    """What an asynchronous method with pages returns: await it for one page, or iterate over all.

    It is a coroutine in every respect, so that tasks can be made of it; but it sends nothing
    before it is awaited, and does not mind if it never is.
    """

    def __init__(self, fetch: Callable[[], Coroutine[Any, Any, AsyncP]]) -> None:
        self._fetch: Final = fetch
        self._coroutine: Coroutine[Any, Any, AsyncP] | None = None

    def _started(self) -> Coroutine[Any, Any, AsyncP]:
        if self._coroutine is None:
            self._coroutine = self._fetch()
        return self._coroutine

    def send(self, value: Any, /) -> Any:
        """Go on, as coroutines do."""
        return self._started().send(value)

    def throw(self, *error: Any) -> Any:
        """Go on with an exception, as coroutines do."""
        return self._started().throw(*error)

    def close(self) -> None:
        """End it, as coroutines do."""
        if self._coroutine is not None:
            self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, AsyncP]:
        """Fetch one page."""
        return self._started().__await__()

    async def iter_pages(self) -> AsyncIterator[AsyncP]:
        """Yield every page, from the one that was asked for."""
        page = await self
        async for each in cast("AsyncPage[Any]", page).iter_pages():
            yield cast("AsyncP", each)

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Yield the items of every page, from the one that was asked for."""
        page = await self
        async for item in cast("AsyncPage[Item]", page):
            yield item
