"""Methods that wait: what they ask, what they look at, and how they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.codes import WAITER_UNSUPPORTED
from specpress.emit.views.methods.operations import operation_name
from specpress.emit.views.operations.property_paths import Reached, reach, seen_through
from specpress.emit.views.python.spelling import constant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.operations import Facts
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.ir.features import Features, Waiter
    from specpress.ir.types import TypeRef


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A waiter. ``subject`` and ``state`` are attributes; ``interval``, ``longest`` arguments."""

    said: Waiter
    method: Method
    subject: tuple[str, ...]
    subject_type: TypeRef
    state: str
    interval: str
    longest: str

    @property
    def constant(self) -> Code:
        """What says what to wait for."""
        return ident(constant(self.said.name))

    def arguments(self) -> Code:
        """What ``Waiter`` is called with."""
        parts = [
            operation_name(self.method),
            fill("subject={subject}", subject=py(self.subject)),
            fill("state={state}", state=py(self.state)),
            fill("until={until}", until=py(self.said.until)),
        ]
        if self.said.fail:
            parts.append(fill("fail={fail}", fail=py(self.said.fail)))
        return join(", ", parts)

    def options(self) -> Code:
        """The parameters behind those of the operation."""
        return fill(
            "{interval}: float = {first}, {longest}: float = {last},"
            " timeout: float | None = {timeout}, extra_headers: Headers | None = None,"
            " extra_query: Query | None = None, extra_body: object = None",
            interval=ident(self.interval),
            first=py(_seconds(self.said.interval)),
            longest=ident(self.longest),
            last=py(_seconds(self.said.max_interval)),
            timeout=py(_seconds(self.said.timeout)),
        )

    def passed(self) -> Code:
        """What the runtime gets besides the operation's arguments."""
        return fill(
            "RequestOptions(extra_headers, extra_query, extra_body),"
            " Patience({interval}, {longest}, timeout)",
            interval=ident(self.interval),
            longest=ident(self.longest),
        )


def _seconds(value: float) -> float:
    return int(value) if value == int(value) else value


def waiters(facts: Facts, resource: Resource, features: Features) -> Iterator[Waiting]:
    """The waiters of a resource; reports those whose operation's answer they cannot look into."""
    by_operation = {method.operation.key: method for method in resource.methods}
    for said in features.waiters:
        method = by_operation.get(said.operation)
        if method is None:
            continue
        waiting = _waiting(facts, said, method)
        if waiting is None:
            facts.scope.report(WAITER_UNSUPPORTED, method.operation)
        else:
            yield waiting


def _waiting(facts: Facts, said: Waiter, method: Method) -> Waiting | None:
    case = facts.answers[method.operation.key].single
    if case is None or case.type is None:
        return None
    reached = reach(facts.scope, case.type, said.state)
    subject = reach(facts.scope, case.type, said.state[:-1])
    if reached is None or subject is None:
        return None
    taken = {item.name for item in facts.signatures.of(method).parameters}
    return Waiting(
        said=said,
        method=method,
        subject=subject.attributes,
        subject_type=_named(subject, seen_through(facts.scope, case.type)),
        state=reached.attributes[-1],
        interval=_free("interval", taken),
        longest=_free("max_interval", taken),
    )


def _named(subject: Reached, whole: TypeRef) -> TypeRef:
    return subject.type if subject.attributes else whole


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name
