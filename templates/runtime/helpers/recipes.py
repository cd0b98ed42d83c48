"""Methods of several requests: find something and act on it, or find something or create it.

What is done in which order is said here once, by generators: they yield requests, and are sent the
answers or thrown the errors. Only ``follow`` and its twin send anything.
"""

from __future__ import annotations

from abc import abstractmethod
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, final

from msgspec import UNSET, to_builtins

from .. import redact
from ..call.config import chosen_timeout
from ..exceptions import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ClientError,
)
from ..options import RequestOptions
from ..request.build import build

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..call.config import Config
    from ..call.send import AsyncSender, SyncSender
    from ..description.operation import Operation
    from ..request.prepared import PreparedRequest

__all__ = ["FindOrCreate", "FindThenAct", "Recipe", "follow", "follow_async"]

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")
Request: TypeAlias = "tuple[Operation[Any], Mapping[str, object], RequestOptions]"
Steps: TypeAlias = "Generator[Request, Any, T]"


class Recipe(Generic[T]):
    """What requests to send, and what comes of them.

    Args:
        find: Tells what there is. It may be asked as often as one likes.
        absent: Statuses with which it says that there is nothing.
    """

    __slots__ = ("absent", "find")

    def __init__(self, find: Operation[Any], absent: tuple[int, ...]) -> None:
        self.find: Final = find
        self.absent: Final = absent

    @abstractmethod
    def steps(self, run: _Run) -> Steps[T]:
        """Yield the requests, in turn."""
        raise NotImplementedError

    def _look(self, run: _Run) -> Steps[Any]:
        """Return what is found; ``None`` if there is nothing, which "no content" says as well."""
        try:
            return (yield run.asking(self.find))
        except APIStatusError as error:
            if error.status_code in self.absent:
                return None
            raise

    def _look_after(self, error: APIError, run: _Run) -> Steps[Any]:
        """Return what is found after an error that leaves open how things stand.

        Raises:
            APIError: ``error`` itself; it is still what matters if nobody can be asked either.
        """
        try:
            return (yield from self._look(run))
        except APIError as failure:
            error.add_note(f"How things stand could not be found out: {failure}")
            raise error from error.__cause__


@final
class FindThenAct(Recipe[T | None], Generic[T]):
    """Find something, and act on it; ``None`` is the result where there is nothing.

    Args:
        find: Tells what there is.
        act: What is done with it. It is done once, to what was found.
        found: Arguments of ``act``, and the attributes that lead to their values.
        absent: Statuses of ``find``: there is nothing.
        gone: Statuses of ``act``: it may have come to an end meanwhile.
    """

    __slots__ = ("act", "found", "gone")

    def __init__(
        self,
        find: Operation[Any],
        act: Operation[T],
        *,
        found: Mapping[str, tuple[str, ...]],
        absent: tuple[int, ...] = (404,),
        gone: tuple[int, ...] = (404, 409, 410),
    ) -> None:
        super().__init__(find, absent)
        self.act: Final = act
        self.found: Final = found
        self.gone: Final = gone

    def steps(self, run: _Run) -> Steps[T | None]:
        """Yield one request or two, three if what was found is gone."""
        found = yield from self._look(run)
        if found is None:
            return None
        try:
            result: T = yield run.calling(self.act, self._values(run, found))
        except APIStatusError as error:
            # It may be that there is nothing left to act on, and so no reason to complain.
            if error.status_code in self.gone and (yield from self._look_after(error, run)) is None:
                return None
            raise
        return result

    def _values(self, run: _Run, found: object) -> dict[str, object]:
        values: dict[str, object] = {}
        for argument, path in self.found.items():
            value = found
            for name in path:
                value = getattr(value, name, None)
            if value is None or value is UNSET or value == "":
                raise run.unreadable(self.find, f"the answer has no {'.'.join(path)}", found)
            values[argument] = value
        return values


@final
class FindOrCreate(Recipe[A | B], Generic[A, B]):
    """Find something, or else create it; it is never created twice.

    Looking first costs a request, but it is the only order in which an API that does not notice
    what is there already is never asked for a second one.

    Args:
        find: Tells what there is.
        create: What is called where there is nothing, once.
        absent: Statuses of ``find``: there is nothing.
        conflict: Statuses of ``create``: there is something already.
    """

    __slots__ = ("conflict", "create")

    def __init__(
        self,
        find: Operation[Any],
        create: Operation[B],
        *,
        absent: tuple[int, ...] = (404,),
        conflict: tuple[int, ...] = (409,),
    ) -> None:
        super().__init__(find, absent)
        self.create: Final = create
        self.conflict: Final = conflict

    def steps(self, run: _Run) -> Steps[A | B]:
        """Yield one request or two, three if it is unclear what came of the second."""
        run.check(self.create)
        found: A | None = yield from self._look(run)
        if found is not None:
            return found
        try:
            created: B = yield run.calling(self.create)
        except APIError as error:
            is_there = isinstance(error, APIStatusError) and error.status_code in self.conflict
            if not (is_there or error.outcome_unknown):
                raise
            # Somebody else was faster, or it was created and the answer is lost.
            found = yield from self._look_after(error, run)
            if found is None:
                raise
            return found
        return created


@final
class _Run:
    """One call of a recipe: its arguments, and the time that its requests share."""

    def __init__(
        self,
        config: Config,
        finding: Mapping[str, object],
        calling: Mapping[str, object],
        options: RequestOptions,
    ) -> None:
        self._config = config
        self._finding = finding
        self._calling = calling
        self._given = options
        self._timeout = chosen_timeout(options.timeout, config.timeout)
        deadline = self._timeout.deadline
        self._end = None if deadline is None else monotonic() + deadline

    def asking(self, find: Operation[Any]) -> Request:
        """What finds out; a body that is given is meant for the other request."""
        return self._request(find, self._finding, None)

    def calling(self, operation: Operation[Any], found: Mapping[str, object] = {}) -> Request:
        """What does something, with what was found among its arguments."""
        return self._request(operation, {**self._calling, **found}, self._given.extra_body)

    def check(self, operation: Operation[Any]) -> None:
        """Check the arguments of a request that is sent later, if at all.

        Raises:
            RequestValidationError: They would be refused.
        """
        build(operation, self._calling, self._given, self._config)

    def unreadable(
        self, find: Operation[Any], problem: str, found: object
    ) -> APIResponseValidationError:
        """Return the error for an answer that lacks what is needed of it."""
        request = build(find, self._finding, RequestOptions(), self._config)
        return APIResponseValidationError(
            f"{problem}{_place(request)}",
            method=request.method,
            path=request.path,
            status_code=200,
            body=to_builtins(found, enc_hook=repr),
        )

    def _request(
        self, operation: Operation[Any], arguments: Mapping[str, object], body: object
    ) -> Request:
        given, timeout = self._given, self._timeout
        if self._end is not None:
            left = self._end - monotonic()
            if left <= 0:
                raise self._late(operation, arguments)
            timeout = timeout.within(left)
        options = RequestOptions(given.extra_headers, given.extra_query, body, timeout)
        return operation, arguments, options

    def _late(self, operation: Operation[Any], arguments: Mapping[str, object]) -> APITimeoutError:
        request = build(operation, arguments, RequestOptions(), self._config)
        return APITimeoutError(
            f"the deadline has passed{_place(request)}", method=request.method, path=request.path
        )


def _place(request: PreparedRequest) -> str:
    return f" [{request.method} {redact.shorten(request.path)}]"


def follow(
    sender: SyncSender,
    recipe: Recipe[T],
    finding: Mapping[str, object],
    calling: Mapping[str, object],
    options: RequestOptions,
) -> T:
    """Send what a recipe says; ``finding`` and ``calling`` are arguments of its two operations.

    Raises:
        ClientError: In one of its kinds, and nothing else.
    """
    steps = recipe.steps(_Run(sender.config, finding, calling, options))
    try:
        request = next(steps)
        while True:
            try:
                answer = sender.request(*request).parse()
            except ClientError as error:
                request = steps.throw(error)
            else:
                request = steps.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


async def follow_async(
    sender: AsyncSender,
    recipe: Recipe[T],
    finding: Mapping[str, object],
    calling: Mapping[str, object],
    options: RequestOptions,
) -> T:
    """Send what a recipe says; as ``follow``, awaited."""
    steps = recipe.steps(_Run(sender.config, finding, calling, options))
    try:
        request = next(steps)
        while True:
            try:
                answer = await (await sender.request(*request)).parse()
            except ClientError as error:
                request = steps.throw(error)
            else:
                request = steps.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
