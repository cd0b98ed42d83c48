"""Media types of whole operations: streams, and what the client passes on as it is.

Operations that answer whole or as a stream: each way gets an operation, and so a method.

What a method returns must not depend on the value of one of its arguments, and nobody should have
to tell a stream from an object when the call is over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.api import STREAMED, ContentKind, Default, Exact, Operation, Range, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specpress.ir.api import Content
    from specpress.pointer import Pointer

_SUCCESS = 2


def apart(operation: Operation) -> tuple[Operation, ...]:
    """The operation itself, or it without its streams and a second one that only streams."""
    successes = _successes(operation)
    kinds = {content.kind for response in successes for content in response.contents}
    if not kinds & STREAMED or kinds <= STREAMED:
        return (operation,)
    whole = _with(operation, successes, lambda content: content.kind not in STREAMED)
    streamed = _with(operation, successes, lambda content: content.kind in STREAMED)
    twin = msgspec.structs.replace(
        streamed, key=f"{operation.key} (stream)", id=None, stream_of=operation.key
    )
    return msgspec.structs.replace(whole, has_stream=True), twin


def unmodelled(operation: Operation) -> Iterator[tuple[Pointer, str, str]]:
    """Bodies with a schema that is not looked into: where, which, and their media type."""
    if operation.body is not None:
        first = operation.body.contents[0]
        if first.kind is ContentKind.XML or first.kind in STREAMED:
            yield first.origin, "the request body", first.media_type
    for response in _successes(operation):
        if response.contents and response.contents[0].kind is ContentKind.XML:
            yield response.contents[0].origin, "the answer", response.contents[0].media_type


def _successes(operation: Operation) -> list[Response]:
    """Its documented successes; ``default`` is one where no other is documented."""
    found = [each for each in operation.responses if _is_success(each)]
    return found or [each for each in operation.responses if isinstance(each.status, Default)]


def _is_success(response: Response) -> bool:
    match response.status:
        case Exact(code=code):
            return code // 100 == _SUCCESS
        case Range(hundreds=hundreds):
            return hundreds == _SUCCESS
        case Default():
            return False


def _with(
    operation: Operation, successes: list[Response], keep: Callable[[Content], bool]
) -> Operation:
    """The operation with some contents of its successes, and without those that had no other."""
    responses: list[Response] = []
    for response in operation.responses:
        if response not in successes or not response.contents:
            responses.append(response)
            continue
        contents = tuple(content for content in response.contents if keep(content))
        if contents:
            responses.append(msgspec.structs.replace(response, contents=contents))
    return msgspec.structs.replace(operation, responses=tuple(responses))
