"""What the config adds to the tables that an API shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.codes import UNKNOWN_PROPERTY, UNKNOWN_VALUE
from specpress.config.suggest import suggestion
from specpress.ir.aliases import struct_of
from specpress.ir.tables import Order, Range, Table, TableMethod, Tables
from specpress.ir.types import Enum, Struct
from specpress.lower.tables.inference import collection_of, infer, told_apart
from specpress.lower.tables.rows import rows_of, single_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.config.sql import (
        OrderConfig,
        SqlConfig,
        TableConfig,
        TableMethodConfig,
    )
    from specpress.ir.api import Api, Operation
    from specpress.ir.features import Pagination
    from specpress.ir.types import TypeRef
    from specpress.lower.config.checks import Checks
    from specpress.pointer import Pointer


def tables_of(
    api: Api, checks: Checks, config: SqlConfig | None, pagination: Iterable[Pagination]
) -> Tables | None:
    """The API as tables; ``None`` where the client is to have no SQL."""
    if config is None or not config.is_on:
        return None
    pages = tuple(pagination)
    found = {each.path: each for each in infer(api, pages)}
    maker = _Configured(api, checks, {each.operation: each.items for each in pages})
    for statement in config.tables:
        table = maker.table(statement, found)
        if table is not None:
            found[table.path] = table
    return Tables(provider=config.provider, tables=tuple(found.values()))


class _Configured:
    """Makes tables of statements; what does not hold is reported, and left out."""

    def __init__(self, api: Api, checks: Checks, pages: dict[str, tuple[str, ...]]) -> None:
        self._api = api
        self._checks = checks
        self._pages = pages

    def table(self, statement: TableConfig, found: dict[str, Table]) -> Table | None:
        """One table: that of the collection which its methods list, or a new one."""
        lister = None if statement.list is None else self._operation(statement.list)
        getter = None if statement.get is None else self._operation(statement.get)
        main = lister or getter
        if main is None:
            return None
        path = collection_of(main)[0]
        before = found.get(path, Table(path=path))
        listing = self._list(statement, lister, before) if statement.list and lister else None
        row = None if listing is None else listing.row
        getting = self._get(statement.get, getter, row) if statement.get and getter else None
        selects = tuple(each for each in (listing, getting) if each is not None)
        execs = tuple(
            (name, operation.key)
            for name, said in statement.execs
            if (operation := self._checks.catalog.operation(said, statement.where / "exec" / name))
        )
        keys = [column for each in selects for column, _ in each.keys]
        return msgspec.structs.replace(
            before,
            name=statement.name,
            key=keys[0] if keys else before.key,
            selects=told_apart(self._api, selects) or before.selects,
            verbs=tuple(
                (verb, msgspec.structs.replace(each, keys=each.keys or self._same_key(each, keys)))
                for verb, each in before.verbs
            ),
            execs=execs,
        )

    def _same_key(self, method: TableMethod, keys: list[str]) -> tuple[tuple[str, str], ...]:
        """A change of an item is told which one as its look-up is."""
        operation = next(each for each in self._api.operations if each.key == method.operation)
        variable = collection_of(operation)[1]
        return ((keys[0], variable),) if keys and variable is not None else ()

    def _operation(self, said: TableMethodConfig) -> Operation | None:
        return self._checks.catalog.operation(said.operation, said.where / "operation")

    def _list(
        self, statement: TableConfig, operation: Operation, before: Table
    ) -> TableMethod | None:
        rows = rows_of(self._api, operation, self._pages.get(operation.key))
        said = statement.list
        if rows is None or said is None:
            return None
        hints = next((each.hints for each in before.selects if each.operation == operation.key), ())
        return self._checked(
            said,
            operation,
            TableMethod(
                operation=operation.key,
                items=rows.items,
                many=rows.many,
                row=rows.row,
                hints=hints,
                ranges=tuple(self._ranges(statement, operation, rows.row)),
                order=tuple(self._orders(statement, operation, rows.row)),
            ),
        )

    def _get(
        self, said: TableMethodConfig, operation: Operation, row: TypeRef | None
    ) -> TableMethod | None:
        rows = single_of(self._api, operation, row)
        if rows is None:
            return None
        method = TableMethod(operation=operation.key, items=rows.items, row=rows.row)
        return self._checked(said, operation, method)

    def _checked(
        self, said: TableMethodConfig, operation: Operation, method: TableMethod
    ) -> TableMethod:
        names = {each.name: () for each in operation.parameters}
        keys = tuple(
            (column, name)
            for column, name in said.key
            if self._is_column(method.row, column, said.where / "key" / column)
            if self._checks.is_known(
                operation, name, names, "parameter", said.where / "key" / column
            )
        )
        lacks = tuple(
            name
            for place, name in enumerate(said.lacks)
            if self._is_column(method.row, name, said.where / "lacks" / place)
        )
        return msgspec.structs.replace(method, keys=keys, lacks=lacks, absent=said.is_absent_empty)

    def _is_column(self, row: TypeRef | None, name: str, where: Pointer) -> bool:
        struct = struct_of(self._api, row)
        known = [field.name for field in struct.fields] if isinstance(struct, Struct) else []
        if name in known:
            return True
        self._checks.diagnostics.report(
            UNKNOWN_PROPERTY,
            where,
            subject="the row",
            name=name,
            path=name,
            suggestion=suggestion(name, known),
        )
        return False

    def _ranges(self, statement: TableConfig, operation: Operation, row: TypeRef) -> list[Range]:
        return [
            Range(column=each.column, start=each.start, end=each.end)
            for each in statement.ranges
            if self._is_column(row, each.column, each.where)
            if all(
                self._checks.is_query(operation, name, each.where / key)
                for key, name in (("from", each.start), ("to", each.end))
                if name is not None
            )
        ]

    def _orders(self, statement: TableConfig, operation: Operation, row: TypeRef) -> list[Order]:
        found = (
            _order_of(self._checks, each, operation)
            for each in statement.order
            if self._is_column(row, each.column, each.where)
        )
        return [each for each in found if each is not None]


def _order_of(checks: Checks, said: OrderConfig, operation: Operation) -> Order | None:
    if not checks.is_query(operation, said.parameter, said.where / said.parameter):
        return None
    values = checks.arguments(operation)[said.parameter]
    if not checks.is_value(values, said.value, said.parameter, said.where / said.parameter):
        return None
    words = ("ASC", "DESC")
    if said.direction is not None:
        where = said.where / "direction"
        if not checks.is_query(operation, said.direction, where):
            return None
        found = _words(checks, operation, said.direction, where)
        if found is None:
            return None
        words = found
    return Order(
        column=said.column,
        parameter=said.parameter,
        value=said.value,
        direction=said.direction,
        ascending=words[0],
        descending=words[1],
    )


def _words(
    checks: Checks, operation: Operation, name: str, where: Pointer
) -> tuple[str, str] | None:
    """What a parameter calls upwards and downwards."""
    known = [
        str(value.value)
        for each in checks.arguments(operation)[name]
        if isinstance(each, Enum)
        for value in each.values
    ]
    up = [each for each in known if each.casefold() in {"asc", "ascending"}]
    down = [each for each in known if each.casefold() in {"desc", "descending"}]
    if up and down:
        return up[0], down[0]
    checks.diagnostics.report(
        UNKNOWN_VALUE, where, value="ASC", name=name, suggestion=suggestion("ASC", known)
    )
    return None
