"""What an operation answers, and what the client makes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

import msgspec

from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import (
    ANY,
    NONE,
    Output,
    TypeExpr,
    builtin,
    imported,
    subscript,
)
from specpress.ir.api import (
    DECODED,
    ContentKind,
    Default,
    Exact,
    Operation,
    Range,
    Response,
    Status,
)
from specpress.ir.types import ListOf, MapOf, Nullable, OneOf, TupleOf, TypeRef

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specpress.emit.views.scope.json_shapes import Shapes
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.api import Content


_EVENT = imported(runtime.STREAMS, "ServerSentEvent")


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One status in one media type. ``kind`` is the runtime's word for how it is read.

    ``name``: its public name, where its type cannot be written down without one.
    """

    status: str
    kind: str
    media_type: str | None
    type: TypeRef | None
    name: str | None = None

    @property
    def is_streamed(self) -> bool:
        """Whether it comes item by item."""
        return self.kind in _STREAMS


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What an operation returns; ``is_named`` where that has the published name ``name``.

    ``stream``: the runtime's class that gives the items, where they come one after another.
    ``failures``: documented refusals whose bodies have a type.
    """

    name: str
    is_named: bool
    successes: tuple[Case, ...]
    stream: str | None = None
    failures: tuple[Case, ...] = ()

    @property
    def is_published(self) -> bool:
        """Whether the module of types holds a name for it: there is a body with a schema."""
        has_type = any(case.type is not None for case in self.successes)
        return has_type and (self.is_named or any(case.name for case in self.successes))

    @property
    def single(self) -> Case | None:
        """The one successful case, where there is no other and it is no stream."""
        return self.successes[0] if len(self.successes) == 1 and not self.stream else None

    def types(self, spell: Output, named: Callable[[str], TypeExpr]) -> list[TypeExpr]:
        """What each successful case returns.

        Args:
            spell: Spells types where the answer is used.
            named: Spells the public name of a case.
        """
        plain = {"text": builtin("str"), "binary": builtin("bytes"), "empty": NONE}
        found: list[TypeExpr] = []
        for case in self.successes:
            if case.kind in plain:
                found.append(plain[case.kind])
            elif case.type is None:
                found.append(_EVENT if case.kind == "events" else ANY)
            else:
                found.append(spell(case.type) if case.name is None else named(case.name))
        return found or [NONE]

    def returned(self, items: TypeExpr, *, is_async: bool = False) -> TypeExpr:
        """What the method returns: the answer, or a stream of ``items``, as ``types`` has them."""
        if self.stream is None:
            return items
        name = f"Async{self.stream}" if is_async else self.stream
        return subscript(imported(runtime.STREAMS, name), (items,))


def answers_of(scope: Scope) -> Mapping[str, Answer]:
    """What every operation answers, by its key."""
    found: dict[str, Answer] = {}
    for resource in scope.resources:
        for method in resource.methods:
            published = scope.names.published(method.operation, "Response")
            name = published or scope.names.free(f"{method.stem}Response")
            is_named = published is not None
            found[method.operation.key] = answer(
                method.operation, name, scope.shapes, is_named=is_named
            )
    return found


def answer(operation: Operation, name: str, shapes: Shapes, *, is_named: bool) -> Answer:
    """Read an operation's successful responses; what failures hold is the runtime's business.

    Args:
        operation: The operation.
        name: What its returned type is called, if it needs a name.
        shapes: Tells which unions need one.
        is_named: Whether the name is published in any case.
    """
    explicit = any(response.status.is_success for response in operation.responses)
    cases: list[Case] = []
    for response in operation.responses:
        # "default" means failure wherever a success is documented on its own.
        if response.status.is_success or (isinstance(response.status, Default) and not explicit):
            cases += _cases(response)
    streamed = [case for case in cases if case.kind in _STREAMS]
    cases = streamed or cases  # a stream without items says what an empty body does
    several = len(cases) > 1
    named = tuple(_named(case, name + (case.status if several else ""), shapes) for case in cases)
    return Answer(
        name=name,
        is_named=is_named,
        successes=named,
        stream=_STREAMS[streamed[0].kind] if streamed else None,
        failures=tuple(_failures(operation, shapes)),
    )


def _failures(operation: Operation, shapes: Shapes) -> Iterator[Case]:
    """The documented bodies of refusals; only those whose type can be spelled out in place.

    A "default" is among them also where nothing else is documented, and it is the success as well.
    """
    for response in operation.responses:
        status = status_text(response.status)
        if status[0] in "123":
            continue
        contents = [c for c in response.contents if c.kind is ContentKind.JSON and c.type]
        for content in contents:
            if content.type is not None and not needs_name(content.type, shapes):
                several = len({each.type for each in contents}) > 1
                name = content.media_type.partition(";")[0].strip().lower()
                yield Case(
                    status=status,
                    kind="json",
                    media_type=name if several else None,
                    type=content.type,
                )
                if not several:
                    break


def _named(case: Case, name: str, shapes: Shapes) -> Case:
    if case.type is None or not needs_name(case.type, shapes):
        return case
    return Case(
        status=case.status,
        kind=case.kind,
        media_type=case.media_type,
        type=case.type,
        name=name,
    )


def status_text(status: Status) -> str:
    """A status as documents and the runtime spell it."""
    match status:
        case Exact(code=code):
            return str(code)
        case Range(hundreds=hundreds):
            return f"{hundreds}XX"
        case Default():
            return "default"
        case _:
            assert_never(status)


_KINDS = {
    ContentKind.JSON: "json",
    ContentKind.FORM: "text",
    ContentKind.MULTIPART: "binary",
    ContentKind.TEXT: "text",
    ContentKind.BINARY: "binary",
    ContentKind.NDJSON: "lines",
    ContentKind.JSON_SEQ: "records",
    ContentKind.EVENT_STREAM: "events",
    ContentKind.XML: "text",
}
_PLAIN_JSON = ("application/json", "*/*")
_TELLING = re.compile(r"(?:^|;)\s*(?!charset\s*=)[^;\s]", re.IGNORECASE)
_STREAMS = {"lines": "Stream", "records": "Stream", "events": "EventStream"}


def _cases(response: Response) -> list[Case]:
    """The cases of one status: where JSON is offered, all others are other ways to spell it.

    What says anything else has operations of its own: ``lower.choices`` has taken them apart.
    """
    status = status_text(response.status)
    if not response.contents:
        return [Case(status=status, kind="empty", media_type=None, type=None)]
    contents = [c for c in response.contents if c.kind in DECODED][:1]
    contents = contents or list(response.contents)
    several = len(contents) > 1
    return [
        Case(
            status=status,
            kind=_KINDS[content.kind],
            media_type=content.media_type if several or _is_unusual(content) else None,
            type=content.type if content.kind in DECODED else None,
        )
        for content in contents
    ]


def _is_unusual(content: Content) -> bool:
    """Whether ``Accept`` has to name the media type; JSON's own name goes without saying."""
    name, _, parameters = content.media_type.partition(";")
    is_plain = name.strip().lower() in _PLAIN_JSON and not _TELLING.search(parameters)
    return content.kind is not ContentKind.JSON or not is_plain


def needs_name(ref: TypeRef, shapes: Shapes) -> bool:
    """Whether a type holds a union that has to be defined under a name of its own."""
    match ref:
        case OneOf(variants=variants):
            return not shapes.is_native(ref) or any(needs_name(each, shapes) for each in variants)
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(inner=inner):
            return needs_name(inner, shapes)
        case TupleOf(items=items):
            return any(needs_name(item, shapes) for item in items)
        case _:
            return False
