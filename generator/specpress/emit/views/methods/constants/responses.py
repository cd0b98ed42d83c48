"""What an operation answers: the cases of success, and the types of refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, py
from specpress.emit.views.methods.constants.calls import unless
from specpress.emit.views.python.literals import tuple_of

if TYPE_CHECKING:
    from specpress.emit.views.methods.constants.calls import Calls
    from specpress.emit.views.methods.facts import MethodTypes
    from specpress.emit.views.operations.answers import Answer, Case
    from specpress.ir.types import TypeRef


def successes(calls: Calls, types: MethodTypes, answer: Answer) -> Code:
    """A case for each status and media type of success."""
    return tuple_of(_success(calls, types, case) for case in answer.successes)


def _success(calls: Calls, types: MethodTypes, case: Case) -> Code:
    positional = [py(case.status)]
    if case.type is not None:
        named = types.output(case.type) if case.name is None else types.public(case.name)
        positional.append(calls.lazy(named))
    return calls.call(
        "StreamedCase" if case.is_streamed else "ResponseCase",
        positional,
        kind=unless(case.kind, "json"),
        media_type=None if case.media_type is None else py(case.media_type),
    )


def failures(calls: Calls, types: MethodTypes, answer: Answer) -> Code | None:
    """The types of refusals, each with all its statuses."""
    statuses: dict[tuple[TypeRef, str | None], list[str]] = {}
    for case in answer.failures:
        if case.type is not None:
            statuses.setdefault((case.type, case.media_type), []).append(case.status)
    found: list[Code] = []
    for (ref, media_type), held in statuses.items():
        positional = (py(tuple(held)), calls.lazy(types.output(ref)))
        media = None if media_type is None else py(media_type)
        found.append(calls.call("Failure", positional, media_type=media))
    return tuple_of(found) if found else None
