"""Where the rows stand in what an operation answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.aliases import struct_of, without_aliases
from specpress.ir.api import ContentKind
from specpress.ir.types import ListOf, Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.ir.api import Api, Operation
    from specpress.ir.types import Field, TypeRef

# What APIs call the one thing, or the list of things, that an envelope is around.
_ENVELOPES = ("data", "result", "results", "items", "values", "entries", "records", "resource")


class Rows(msgspec.Struct, frozen=True):
    """A path to the rows, whether they are a list, and the type of each."""

    items: tuple[str, ...]
    many: bool
    row: TypeRef


def answer_of(operation: Operation) -> TypeRef | None:
    """The type of a success, where it is one JSON value."""
    for response in operation.responses:
        if response.status.is_success and response.contents:
            first = response.contents[0]
            return first.type if first.kind is ContentKind.JSON else None
    return None


def rows_of(api: Api, operation: Operation, items: tuple[str, ...] | None) -> Rows | None:
    """The rows of an operation: a list at the root or in an envelope, or one object.

    Args:
        api: The API.
        operation: It may answer anything.
        items: The path that the config's pages have.
    """
    answer = answer_of(operation)
    if answer is None or operation.variant_of is not None or operation.streams:
        return None
    if items is not None:
        return _followed(api, answer, items)
    lists = tuple(_lists(api, answer, (), depth=2))
    chosen = _chosen(lists, operation)
    if chosen is not None:
        return chosen
    return None if lists else _single(api, answer)


def single_of(api: Api, operation: Operation, row: TypeRef | None) -> Rows | None:
    """The one row of an operation; ``row``: what lists of the same hold."""
    answer = answer_of(operation)
    if answer is None or operation.variant_of is not None or operation.streams:
        return None
    struct = struct_of(api, answer)
    if row is not None and struct is not None and without_aliases(api, answer) != row:
        for field in struct.fields:
            if without_aliases(api, field.type) == row:
                return Rows((field.name,), many=False, row=row)
    return _single(api, answer)


def _followed(api: Api, answer: TypeRef, items: tuple[str, ...]) -> Rows | None:
    ref = answer
    for name in items:
        struct = struct_of(api, ref)
        field = None if struct is None else _field(struct, name)
        if field is None:
            return None
        ref = field.type
    found = without_aliases(api, ref)
    return (
        Rows(items, many=True, row=without_aliases(api, found.item))
        if isinstance(found, ListOf)
        else None
    )


def _field(struct: Struct, name: str) -> Field | None:
    return next((field for field in struct.fields if field.name == name), None)


def _lists(api: Api, ref: TypeRef, path: tuple[str, ...], *, depth: int) -> Iterator[Rows]:
    found = without_aliases(api, ref)
    if isinstance(found, ListOf):
        yield Rows(path, many=True, row=without_aliases(api, found.item))
        return
    struct = struct_of(api, found)
    if struct is None or not depth:
        return
    for field in struct.fields:
        if field.name in _ENVELOPES or isinstance(without_aliases(api, field.type), ListOf):
            yield from _lists(api, field.type, (*path, field.name), depth=depth - 1)


def _chosen(lists: tuple[Rows, ...], operation: Operation) -> Rows | None:
    """The list that is the answer's own: of several, the one that an envelope or the path names."""
    whole = [each for each in lists if not each.items]
    if whole:
        return whole[0]
    last = _last_word(operation)
    named = [each for each in lists if each.items[-1] in {*_ENVELOPES, last}]
    if len(named) == 1:
        return named[0]
    return lists[0] if len(lists) == 1 and not named else None


def _last_word(operation: Operation) -> str:
    texts = [part for part in operation.path if isinstance(part, str)]
    words = [word for word in texts[-1].split("/") if word] if texts else []
    return words[-1] if words else ""


def _single(api: Api, answer: TypeRef) -> Rows | None:
    struct = struct_of(api, answer)
    if struct is None:
        return None
    for field in struct.fields:
        if field.name in _ENVELOPES and struct_of(api, field.type) is not None:
            return Rows((field.name,), many=False, row=without_aliases(api, field.type))
    return Rows((), many=False, row=without_aliases(api, answer))
