"""Pages: responses that can be iterated across all that follow them.

A generated page is the operation's model with one of the classes below in front of it. It decodes,
compares and encodes as the model does; the method that fetched it leaves a cursor with it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, final

from ..exceptions import ClientError
from ..forks import importing
from .walk import Cursor, Pages, Walk, items_of, number_of

if TYPE_CHECKING:
    from typing import Self

    from ..request.settings import OnDeviation
    from .walk import Fetch

__all__ = ["AsyncPage", "AsyncPager", "Pages", "SyncPage", "begin"]

Item = TypeVar("Item")
SyncP = TypeVar("SyncP")
AsyncP = TypeVar("AsyncP")


def begin(
    page: object,
    pages: Pages[Any, Any],
    arguments: Mapping[str, object],
    fetch: Fetch,
    wish: OnDeviation,
) -> None:
    """Leave a cursor with the page that a walk begins with.

    Args:
        page: What the operation answered.
        pages: How it is a page.
        arguments: What the operation was called with.
        fetch: Calls the operation with other arguments.
        wish: What to do where pages contradict each other.

    Raises:
        APIResponseValidationError: The operation answered no page.
    """
    number = number_of(arguments.get(pages.argument), pages.first)
    items = items_of(page, pages)
    walk = Walk(pages, arguments, fetch, wish, is_whole=number <= pages.first)
    cast("_Page[Any]", page).__cursor__ = made = Cursor(
        walk=walk,
        items=items,
        number=number,
        # A shorter last page makes this too low; that costs a request and loses nothing.
        before=max(0, number - pages.first) * len(items),
        seen={},
        count=0,
    )
    walk.look_at(page, made)


def _standing(page: _Page[Any]) -> Cursor:
    if page.__cursor__ is None:
        raise ClientError(
            "only a page that a method returned can be followed by others;"
            " this one was copied, or parsed from a raw response"
        )
    return page.__cursor__


class _Page(Generic[Item]):
    """What both kinds of page have in common."""

    # Not a property of the model: copies and pickles are without, and nothing encodes it.
    __cursor__: Cursor | None = None

    def has_next_page(self) -> bool:
        """Tell whether more may follow, going by the total where the API counts.

        Raises:
            ClientError: This page is a copy, or was parsed from a raw response.
        """
        return _standing(self).goes_on(self)

    def __repr__(self) -> str:
        """Show how many items are here, and of how many where the API counts."""
        held = self.__cursor__
        if held is None:
            return super().__repr__()
        total = held.walk.total(self)
        of = "" if total is None else f" of {total}"
        return f"<{type(self).__name__} {held.number}: {len(held.items)}{of} items>"

    def _repr_html_(self) -> str:
        """Show the items as a table, secrets masked, where a notebook asks for it."""
        held = self.__cursor__
        if held is None or not all(hasattr(item, "__rich_repr__") for item in held.items):
            own: str = cast("Any", super())._repr_html_()  # the model's
            return own
        with importing:
            from ..html import listing  # noqa: PLC0415  # few programs need it

        return listing(repr(self), [item.__rich_repr__() for item in held.items])

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
        found = cursor.after(following)
        following.__cursor__ = found
        if found.is_twin and following.has_next_page():
            return following.get_next_page()
        return following

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and every one after it, until one is empty or came before.

        That the total promises more, or that a page came before, is a ``Deviation``.
        """
        page = self
        _standing(page).walk.look_at_end(page, _standing(page))
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
        found = cursor.after(following)
        following.__cursor__ = found
        if found.is_twin and following.has_next_page():
            return await following.get_next_page()
        return following

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and every one after it, until one is empty or came before.

        That the total promises more, or that a page came before, is a ``Deviation``.
        """
        page = self
        _standing(page).walk.look_at_end(page, _standing(page))
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
