"""A walk across pages: where each stands, what follows it, and what is odd about them.

Pure, but for the function that asks for the next page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, final

from ..description.operation import Operation, with_response_type
from ..exceptions import APIResponseValidationError, ClientError, Deviation
from ..forks import importing
from ..types import codec

if TYPE_CHECKING:
    from ..request.settings import OnDeviation

__all__ = ["Cursor", "Fetch", "Pages", "Walk", "items_of", "number_of"]

SyncP = TypeVar("SyncP")
AsyncP = TypeVar("AsyncP")
Fetch = Callable[[dict[str, object]], Any]
# From ``tell`` out to the loop over the items.
_CALLER: Final = 8


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
class Cursor:
    """Where a page stands in a walk, and how to go on.

    Attributes:
        number: The page's own number.
        before: How many items came before it.
        seen: What the pages of the walk held, with the order in which they came.
        count: How many came up to this one, 0 at the first; another walk from here may know more.
        repeats: Whether the page holds what another one held already.
        is_twin: Whether it is the page before under another number, so that more may follow.
    """

    __slots__ = (
        "before",
        "count",
        "is_twin",
        "items",
        "number",
        "repeats",
        "seen",
        "walk",
    )

    def __init__(  # noqa: PLR0913  # keyword-only, one for each thing it knows
        self,
        *,
        walk: Walk,
        items: list[Any],
        number: int,
        before: int,
        seen: dict[int, int],
        count: int,
        repeats: bool = False,
        is_twin: bool = False,
    ) -> None:
        self.walk: Final = walk
        self.items: Final = items
        self.number: Final = number
        self.before: Final = before
        self.seen: Final = seen
        self.count: Final = count
        self.repeats: Final = repeats
        self.is_twin: Final = is_twin

    @property
    def is_end(self) -> bool:
        """Whether nothing new is here."""
        return not self.items or self.repeats or self.is_twin

    def goes_on(self, page: object) -> bool:
        """Whether more may follow ``page``, whose cursor this is."""
        if not self.items or self.repeats:
            return False
        total = self.walk.total(page)
        if total is None or total < len(self.items):
            return True  # only an empty page will tell
        return self.before + len(self.items) < total

    def fetch_next(self, page: object) -> Any:
        """Ask for the page after ``page``: same arguments, next number."""
        if not self.goes_on(page):
            raise ClientError("there is no next page: has_next_page() tells beforehand")
        walk = self.walk
        return walk.fetch({**walk.arguments, walk.pages.argument: self.number + 1})

    def after(self, following: object) -> Cursor:
        """Return the cursor of the page that was fetched, and tell what is odd about it."""
        walk, items = self.walk, items_of(following, self.walk.pages)
        seen = self.seen
        if len(seen) > self.count:  # another walk went on from here before
            seen = {each: place for each, place in dict(seen).items() if place < self.count}
        if self.count == 0:  # the first page; most are never followed by others
            seen[_mark(self.items)] = 0
        count = max(self.count, 1)
        place = seen.setdefault(_mark(items), count) if items else count
        repeats = place < count
        is_twin = repeats and self.number < walk.pages.first
        made = Cursor(
            walk=walk,
            items=items,
            number=self.number + 1,
            # A server that takes 0 for its first page sends that again under its own number.
            before=self.before if is_twin else self.before + len(self.items),
            seen=seen,
            count=count if repeats or not items else count + 1,
            repeats=repeats and not is_twin,
            is_twin=is_twin,
        )
        walk.look_at(following, made)
        return made


@final
class Walk:
    """What the pages of one walk have in common.

    Attributes:
        is_whole: Whether it began at the first page, so that what came before a page is known.
    """

    __slots__ = ("arguments", "fetch", "is_whole", "pages", "wish")

    def __init__(
        self,
        pages: Pages[Any, Any],
        arguments: Mapping[str, object],
        fetch: Fetch,
        wish: OnDeviation,
        *,
        is_whole: bool,
    ) -> None:
        self.pages: Final = pages
        self.arguments: Final = arguments
        self.fetch: Final = fetch
        self.wish: Final = wish
        self.is_whole: Final = is_whole

    def total(self, page: object) -> float | None:
        """Return how many items there are in all, where the page tells."""
        found = _reach(page, self.pages.total) if self.pages.total else None
        return None if isinstance(found, bool) or not isinstance(found, int | float) else found

    def look_at(self, page: object, cursor: Cursor) -> None:
        """Tell what is odd about a page that came."""
        total, count = self.total(page), len(cursor.items)
        if cursor.repeats or cursor.is_twin:
            self._tell(self.pages.items, "items that did not come before", "the same ones again")
        elif count and total is not None and total < count:
            self._tell(self.pages.total or (), f"{count} or more, for so many items came", total)
        elif not count and cursor.before:
            self.look_at_end(page, cursor)

    def look_at_end(self, page: object, cursor: Cursor) -> None:
        """Tell where a walk ends though there should be more."""
        total = self.total(page)
        if self.is_whole and not cursor.items and total is not None and total > cursor.before:
            expected = f"items, for there are {total} and {cursor.before} came"
            self._tell(self.pages.items, expected, "none")

    def _tell(self, path: tuple[str, ...], expected: str, got: object) -> None:
        with importing:
            from ..response.reporting import tell  # noqa: PLC0415  # few answers are odd

        tell(
            self.wish,
            [Deviation(".".join(("$", *path)), expected, str(got))],
            lambda problem: _unreadable(self.pages, problem, 200),
            depth=_CALLER,
        )


def _unreadable(pages: Pages[Any, Any], problem: str, status: int) -> APIResponseValidationError:
    operation = pages.operation
    place = "".join(part if isinstance(part, str) else "{}" for part in operation.path)
    return APIResponseValidationError(
        f"{problem} [{operation.method} {place}]",
        method=operation.method,
        path=place,
        status_code=status,
        body=None,
    )


def number_of(asked: object, first: int) -> int:
    """Return the number of the page that was asked for."""
    try:
        return int(asked) if isinstance(asked, int | float) else first
    except (ValueError, OverflowError):  # no number, or none that ends
        return first


def _mark(items: list[Any]) -> int:
    """Return what tells the items of one page from those of others, without keeping them."""
    return hash(codec.encode(items))


def _reach(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, None)
    return value


def items_of(page: object, pages: Pages[Any, Any]) -> list[Any]:
    """Return the items of a page.

    Raises:
        APIResponseValidationError: There is no page: the answer was a success without a body.
    """
    if page is None:
        raise _unreadable(pages, "there is no page in the answer: it has no body", 204)
    found = _reach(page, pages.items)
    return cast("list[object]", found) if isinstance(found, list) else []
