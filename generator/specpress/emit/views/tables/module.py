"""``sql.py``: the tables of a client, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.methods.facts import MethodTypes, in_types
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import, ModulePath, block, exported_key
from specpress.emit.views.python.literals import entries, listed, tuple_of
from specpress.emit.views.tables.catalogue import tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.views.methods.resources import Resources
    from specpress.emit.views.tables.catalogue import Argument, Called, NamedTable
    from specpress.ir.tables import Order, Range

HERE = ModulePath("sql")
DBAPI = (
    *("BINARY", "DATETIME", "NUMBER", "ROWID", "STRING", "Connection", "Cursor", "DataError"),
    *("DatabaseError", "Error", "IntegrityError", "InterfaceError", "InternalError"),
    *("NotSupportedError", "OperationalError", "ProgrammingError", "Warning", "apilevel"),
    *("connect", "paramstyle", "threadsafety"),
)
"""What PEP 249 wants a module to have."""


class TablesView(msgspec.Struct, frozen=True, kw_only=True):
    """The module. ``tables``: one expression for each table."""

    imports: Code
    exports: Code
    provider: Code
    tables: tuple[Code, ...]


def has_sql(resources: Resources) -> bool:
    """Whether clients have a method ``sql``: there are tables, and no resource of that name."""
    return resources.facts.features.tables is not None and all(
        each.name.path[-1] != "sql" for each in resources.top
    )


def pages(resources: Resources, root: str) -> Iterator[Page]:
    """The module with the tables, where the client has any."""
    said = resources.facts.features.tables
    if said is None:
        return
    types = MethodTypes(resources.facts, in_types)
    maker = _Printing(types)
    made = tuple(maker.table(each) for each in tables(resources, types))
    yield Page(
        path=f"{root}/{HERE.file}",
        template="package/sql.py.jinja",
        kind=Kind.TABLES,
        view=TablesView(
            imports=block(maker.imports, HERE),
            exports=listed(
                sorted(("CATALOGUE", "SqlError", "SqlLimitError", *DBAPI), key=exported_key)
            ),
            provider=py(said.provider),
            tables=made,
        ),
    )


class _Printing:
    """Spells tables; ``imports`` are what that takes."""

    def __init__(self, types: MethodTypes) -> None:
        self._types = types
        self.imports = {
            Import("__future__", "annotations"),
            Import(runtime.SQL_CATALOGUE, "Catalogue"),
            Import(runtime.SQL, "SqlError"),
            Import(runtime.SQL, "SqlLimitError"),
            *(Import(runtime.SQL_DBAPI, name) for name in DBAPI),
        }

    def _runtime(self, name: str) -> None:
        self.imports.add(Import(runtime.SQL_CATALOGUE, name))

    def table(self, table: NamedTable) -> Code:
        self._runtime("Table")
        parts = [fill("name={name}", name=py(table.name))]
        if table.rows and table.selects:
            spelled = [self._types.output(each) for each in table.rows]
            self.imports |= {item for each in spelled for item in each.imports}
            codes = [each.code for each in spelled]
            row = codes[0] if len(codes) == 1 else tuple_of(codes)
            parts.append(fill("row=lambda: {row}", row=row))
        if table.key is not None:
            parts.append(fill("key={key}", key=py(table.key)))
        if table.selects:
            parts.append(fill("selects={all}", all=tuple_of(map(self._method, table.selects))))
        if table.verbs:
            parts.append(fill("verbs={{{all}}}", all=entries(self._verbs(table))))
        if table.execs:
            execs = ((name, self._method(each)) for name, each in table.execs)
            parts.append(fill("execs={{{all}}}", all=entries(execs)))
        return fill("Table({parts})", parts=join(", ", parts))

    def _verbs(self, table: NamedTable) -> Iterator[tuple[str, Code]]:
        for verb in dict.fromkeys(verb for verb, _ in table.verbs):
            yield verb, tuple_of(self._method(each) for said, each in table.verbs if said == verb)

    def _method(self, method: Called) -> Code:
        self._runtime("Method")
        parts = [fill("path={path}", path=py(method.path))]
        if method.arguments:
            parts.append(
                fill("parameters={all}", all=tuple_of(map(self._parameter, method.arguments)))
            )
        if method.items is not None:
            parts.append(fill("items={items}", items=py(method.items)))
        if method.page is not None:
            parts.append(fill("page={page}", page=py(method.page)))
        if method.said is not None:
            parts += self._facts(method)
        return fill("Method({parts})", parts=join(", ", parts))

    def _facts(self, method: Called) -> Iterator[Code]:
        said, columns = method.said, method.columns
        if said is None:
            return
        names = {each.wire: each.name for each in method.arguments}
        if said.many and method.items is not None:
            yield Code("many=True")
        for label, pairs in (("keys", said.keys), ("hints", said.hints)):
            known = [(columns[c], py(names[p])) for c, p in pairs if c in columns and p in names]
            if known:
                yield fill("{label}={{{all}}}", label=_LABELS[label], all=entries(known))
        if said.ranges:
            self._runtime("Range")
            limits = ((columns[each.column], _range(each, names)) for each in said.ranges)
            yield fill("ranges={{{all}}}", all=entries(limits))
        if said.order:
            self._runtime("Order")
            orders = ((columns[each.column], _order(each, names)) for each in said.order)
            yield fill("order={{{all}}}", all=entries(orders))
        if method.lacks:
            yield fill("lacks={all}", all=py(method.lacks))
        if said.absent:
            yield Code("absent=True")

    def _parameter(self, argument: Argument) -> Code:
        self._runtime("Parameter")
        parts = [py(argument.name)]
        if argument.kind != "text":
            parts.append(py(argument.kind))
        parts += _flags(
            (("required", argument.required), ("many", argument.many), ("held", argument.held))
        )
        if argument.wire not in {"", argument.name}:
            parts.append(fill("wire={wire}", wire=py(argument.wire)))
        return fill("Parameter({parts})", parts=join(", ", parts))


_LABELS = {"keys": Code("keys"), "hints": Code("hints")}
_FLAGS = {
    "required": Code("required=True"),
    "many": Code("many=True"),
    "held": Code("held=True"),
}


def _flags(flags: Iterable[tuple[str, bool]]) -> list[Code]:
    return [_FLAGS[name] for name, is_set in flags if is_set]


def _range(said: Range, names: dict[str, str]) -> Code:
    start = None if said.start is None else names[said.start]
    end = None if said.end is None else names[said.end]
    return fill("Range({start}, {end})", start=py(start), end=py(end))


def _order(said: Order, names: dict[str, str]) -> Code:
    parts = [py(names[said.parameter]), py(said.value)]
    if said.direction is not None:
        parts += map(py, (names[said.direction], said.ascending, said.descending))
    return fill("Order({parts})", parts=join(", ", parts))
