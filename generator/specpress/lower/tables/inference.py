"""What tables an API has, by its paths, methods and answers.

A collection's path is a table: GET lists it, or fetches one row below it; POST inserts, PUT
replaces, PATCH updates and DELETE deletes. Of parameters, only those of a column's name and type
are taken for conditions on it: SQLite looks again at what they let through.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from specpress.ir.aliases import struct_of, without_aliases
from specpress.ir.api import Location, Variable
from specpress.ir.tables import Table, TableMethod, Verb
from specpress.ir.types import Enum, ListOf, Named, Scalar, ScalarKind
from specpress.lower.tables.rows import rows_of, single_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.ir.api import Api, Operation
    from specpress.ir.features import Pagination
    from specpress.ir.types import TypeRef

_VERBS: Mapping[str, Verb] = {
    "POST": "INSERT",
    "PUT": "REPLACE",
    "PATCH": "UPDATE",
    "DELETE": "DELETE",
}


class _Group(msgspec.Struct):
    """The operations on a collection, and those on one of its items."""

    path: str
    collection: list[Operation]
    item: list[Operation]


def infer(api: Api, pagination: Iterable[Pagination]) -> tuple[Table, ...]:
    """All tables of an API, in the order of the document."""
    pages = {each.operation: each.items for each in pagination}
    groups: dict[str, _Group] = {}
    for operation in api.operations:
        if operation.variant_of is None:
            path, variable = collection_of(operation)
            group = groups.setdefault(path, _Group(path, [], []))
            (group.collection if variable is None else group.item).append(operation)
    tables = (_table(api, group, pages) for group in groups.values())
    return tuple(each for each in tables if each.selects or each.verbs)


def collection_of(operation: Operation) -> tuple[str, str | None]:
    """The path of the collection, and the variable that stands for one of its items."""
    path = operation.path
    variable: str | None = None
    if len(path) > 1 and isinstance(path[-1], Variable) and str(path[-2]).endswith("/"):
        variable = path[-1].name
        path = path[:-1]
    text = "".join(f"{{{part.name}}}" if isinstance(part, Variable) else part for part in path)
    return text.rstrip("/") or "/", variable


def _table(api: Api, group: _Group, pages: Mapping[str, tuple[str, ...]]) -> Table:
    lists = [
        method
        for each in group.collection
        if each.method == "GET"
        if (method := _list(api, each, pages.get(each.key))) is not None
    ]
    row = lists[0].row if lists else None
    gets = [
        method
        for each in group.item
        if each.method == "GET"
        if (method := _get(api, each, row)) is not None
    ]
    row = row or (gets[0].row if gets else None)
    verbs = tuple(_verbs(api, group, row))
    keys = [column for each in gets for column, _ in each.keys]
    return Table(
        path=group.path,
        key=keys[0] if keys else _id(api, row),
        selects=told_apart(api, (*lists, *gets)),
        verbs=verbs,
    )


def _list(api: Api, operation: Operation, items: tuple[str, ...] | None) -> TableMethod | None:
    rows = rows_of(api, operation, items)
    if rows is None:
        return None
    hints = tuple(_hints(api, operation, rows.row))
    return TableMethod(
        operation=operation.key,
        items=rows.items,
        many=rows.many,
        row=rows.row,
        hints=hints if rows.many else (),
    )


def _get(api: Api, operation: Operation, row: TypeRef | None) -> TableMethod | None:
    rows = single_of(api, operation, row)
    if rows is None:
        return None
    keys = _keys(api, operation, rows.row)
    return TableMethod(operation=operation.key, items=rows.items, row=rows.row, keys=keys)


def _verbs(api: Api, group: _Group, row: TypeRef | None) -> Iterator[tuple[Verb, TableMethod]]:
    singles = () if any(each.method == "GET" for each in group.item) else group.collection
    posts = [each for each in group.collection if each.method == "POST"]
    others = [each for each in (*group.item, *singles) if each.method in _VERBS]
    for operation in (*posts, *(each for each in others if each not in posts)):
        if operation.method == "POST" and operation in group.item:
            continue  # an action, which is called by its name
        rows = single_of(api, operation, row)
        keys = () if row is None else _keys(api, operation, row)
        yield (
            _VERBS[operation.method],
            TableMethod(
                operation=operation.key,
                items=None if rows is None else rows.items,
                row=None if rows is None else rows.row,
                keys=keys,
            ),
        )


def told_apart(api: Api, selects: tuple[TableMethod, ...]) -> tuple[TableMethod, ...]:
    """Say of each method which columns only others answer."""
    columns = {each.operation: _columns(api, each.row) for each in selects}
    every = {name: None for names in columns.values() for name in names}
    found: list[TableMethod] = []
    for each in selects:
        lacks = [name for name in every if name not in columns[each.operation]]
        told = tuple(dict.fromkeys((*each.lacks, *lacks)))
        found.append(msgspec.structs.replace(each, lacks=told) if lacks else each)
    return tuple(found)


def _columns(api: Api, row: TypeRef | None) -> dict[str, TypeRef]:
    struct = struct_of(api, row)
    return {} if struct is None else {field.name: field.type for field in struct.fields}


def _id(api: Api, row: TypeRef | None) -> str | None:
    return "id" if "id" in _columns(api, row) else None


def _keys(api: Api, operation: Operation, row: TypeRef) -> tuple[tuple[str, str], ...]:
    """The column that the item's variable is: one of its name, or the ``id`` of such things."""
    path, variable = collection_of(operation)
    if variable is None:
        return ()
    columns = {_plain_word(name): name for name in _columns(api, row)}
    word = _plain_word(variable)
    if word in columns:
        return ((columns[word], variable),)
    thing = word.removesuffix("id")
    noun = _plain_word(path.rpartition("/")[2])
    is_id = word.endswith("id") and (not thing or noun.startswith(thing[:-1] or thing))
    return ((columns["id"], variable),) if is_id and "id" in columns else ()


def _plain_word(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _hints(api: Api, operation: Operation, row: TypeRef) -> Iterator[tuple[str, str]]:
    columns = _columns(api, row)
    for parameter in operation.parameters:
        if parameter.location is not Location.QUERY or parameter.name not in columns:
            continue
        kind = _kind(api, columns[parameter.name])
        taken = without_aliases(api, parameter.type)
        wanted = _kind(api, taken.item if isinstance(taken, ListOf) else taken)
        if kind is not None and kind == wanted:
            yield parameter.name, parameter.name


def _kind(api: Api, ref: TypeRef) -> str | None:
    """What two values must both be, to be compared; ``None`` for what is not compared."""
    match without_aliases(api, ref):
        case Scalar(kind=ScalarKind.STRING | ScalarKind.UUID):
            return "text"
        case Scalar(kind=ScalarKind.INTEGER | ScalarKind.NUMBER):
            return "number"
        case Scalar(kind=ScalarKind.BOOLEAN):
            return "boolean"
        case Named(target=target) if isinstance(found := api.declarations.get(target), Enum):
            return "text" if all(each.typed == "string" for each in found.values) else "number"
        case _:
            return None
