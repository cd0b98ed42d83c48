"""What INSERT, REPLACE, UPDATE, DELETE and EXEC call, and what their answers look like as rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from msgspec import Struct

from .errors import SqlError, suggestion
from .tape import rows_in
from .values import Column, argument, attribute, cell, columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from .catalogue import Method, Parameter, Table
    from .statements import Exec, Mutation
    from .values import Cell

__all__ = ["Answer", "AnswerRow", "call_of", "changes_of"]


def changes_of(
    table: Table,
    found: Mutation,
    value: Callable[[str], Any],
    rows: Callable[[str], list[tuple[Any, ...]]],
) -> list[tuple[Method, dict[str, Any]]]:
    """Return the calls of a mutation, one for each row; all values are known before the first.

    Raises:
        SqlError: No method of the table takes this.
    """
    methods = table.verbs.get(found.verb, ())
    if not methods:
        known = ", ".join(table.verbs) or "no changes"
        raise SqlError(f"{table.name} knows no {found.verb}; it takes {known}")
    if found.source is None:
        given = _agreed((name, value(said)) for name, said in found.given)
        return [_chosen(table, methods, given)]
    calls: list[tuple[Method, dict[str, Any]]] = []
    for row in rows(found.source):
        if len(row) != len(found.names):
            raise SqlError(f"{len(found.names)} columns are named, but {len(row)} values are given")
        given = _agreed(zip(found.names, row, strict=True))
        calls.append(_chosen(table, methods, given))
    return calls


def _agreed(pairs: Any) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, value in pairs:
        if name in given and given[name] != value:
            raise SqlError(f"{name} is given twice, with different values")
        given[name] = value
    return given


def _chosen(
    table: Table, methods: Sequence[Method], given: Mapping[str, Any]
) -> tuple[Method, dict[str, Any]]:
    fitting = [each for each in methods if not _unknown(each, given)]
    if not fitting:
        wrong = min((_unknown(each, given) for each in methods), key=len)[0]
        known = {name for each in methods for name in _names(each)}
        raise SqlError(f"{table.name} has no {wrong} to set{suggestion(wrong, known)}")
    for method in fitting:
        arguments = _arguments(method, given)
        if not _absent(method, arguments):
            return method, arguments
    said = "; ".join(_needs(each, _arguments(each, given)) for each in fitting)
    raise SqlError(f"{table.name}: {said}")


def _names(method: Method) -> dict[str, Parameter]:
    """Parameters by every name that a statement may have for them."""
    found = {each.wire: each for each in method.parameters if each.wire is not None}
    own = {each.name: each for each in method.parameters}
    keys = {column: own[name] for column, name in method.keys.items()}
    named = {**keys, **found, **own}
    return {name.casefold(): each for name, each in named.items()}


def _unknown(method: Method, given: Mapping[str, Any]) -> list[str]:
    names = _names(method)
    return [name for name in given if name.casefold() not in names]


def _arguments(method: Method, given: Mapping[str, Any]) -> dict[str, Any]:
    names = _names(method)
    pairs = ((names[name.casefold()], value) for name, value in given.items())
    return _agreed((each.name, _sent(value, each)) for each, value in pairs)


def _sent(value: Any, parameter: Parameter) -> Any:
    return argument(value, parameter) if isinstance(value, str | int | float) else value


def _absent(method: Method, arguments: Mapping[str, Any]) -> list[str]:
    return [
        each.name
        for each in method.parameters
        if each.required and not each.held and each.name not in arguments
    ]


def _needs(method: Method, arguments: Mapping[str, Any]) -> str:
    return f"{method.name} needs {', '.join(_absent(method, arguments))}"


def call_of(
    table: Table, found: Exec, value: Callable[[str], Any]
) -> tuple[Method, dict[str, Any]]:
    """Return the call of an EXEC.

    Raises:
        SqlError: There is no such method, or it does not take this.
    """
    name = found.target.rpartition(".")[2]
    by_name = {each.casefold(): method for each, method in table.execs.items()}
    method = by_name.get(name.casefold())
    if method is None:
        raise SqlError(f"{table.name} has no method {name}{suggestion(name, table.execs)}")
    pairs = [(each, value(said)) for each, said in found.given]
    if found.body is not None:
        pairs += _body(value(found.body)).items()
    given = _agreed(pairs)
    unknown = _unknown(method, given)
    if unknown:
        known = _names(method)
        raise SqlError(f"{method.name} has no {unknown[0]}{suggestion(unknown[0], known)}")
    arguments = _arguments(method, given)
    if _absent(method, arguments):
        raise SqlError(_needs(method, arguments))
    return method, arguments


def _body(text: Any) -> dict[str, Any]:
    try:
        body: object = json.loads(text)
    except (ValueError, TypeError):
        raise SqlError("@@json is no JSON") from None
    if not isinstance(body, dict):
        raise SqlError("@@json has to be an object")
    return cast("dict[str, Any]", body)


class AnswerRow(NamedTuple):
    """One row of an answer: name, kind and cell of each column, and the columns of ``*``."""

    cells: list[tuple[str, str, Cell]]
    shown: list[str]


class Answer(Struct, frozen=True):
    """What a call was given and answered."""

    method: Method
    arguments: Mapping[str, Any]
    value: Any

    def rows(self) -> Iterator[AnswerRow]:
        """Yield a row for each item, or one; around it what the answer says and what was sent."""
        around = [] if self.method.many else list(_cells(self.value))
        sent = [(name, "any", cell(each)) for name, each in self.arguments.items()]
        items = rows_in(self.value, self.method) if self.method.items is not None else []
        if not items and not self.method.many:
            yield AnswerRow(_first_wins([*around, *sent]), [name for name, *_ in around])
        for item in items:
            own = list(_cells(item))
            yield AnswerRow(_first_wins([*own, *around, *sent]), [name for name, *_ in own])


def _cells(value: Any) -> Iterator[tuple[str, str, Cell]]:
    if value is None:
        return
    columns: Sequence[Column] = columns_of(type(value))
    for column in columns:
        kind = "any" if column.attribute is None else column.kind
        yield column.name, kind, cell(attribute(value, column.attribute))


def _first_wins(cells: list[tuple[str, str, Cell]]) -> list[tuple[str, str, Cell]]:
    found: dict[str, tuple[str, str, Cell]] = {}
    for each in cells:
        found.setdefault(each[0].casefold(), each)
    return list(found.values())
