"""Tables in the client's own words: what each is called, its methods, and what those take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.views.methods.kinds.download import DownloadMethod
from specpress.emit.views.tables.naming import table_names
from specpress.ir.aliases import struct_of, without_aliases
from specpress.ir.tables import TableMethod
from specpress.ir.types import Enum, ListOf, Named, Scalar, ScalarKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.kinds.kind import GeneratedMethod
    from specpress.emit.views.methods.resources import Resources
    from specpress.emit.views.operations.signatures import Parameter, Signature
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.ir.tables import Table, Verb
    from specpress.ir.types import TypeRef

_KINDS: Mapping[ScalarKind, str] = {
    ScalarKind.INTEGER: "integer",
    ScalarKind.NUMBER: "number",
    ScalarKind.BOOLEAN: "boolean",
    ScalarKind.DATE: "date",
    ScalarKind.DATETIME: "instant",
    ScalarKind.TIME: "time",
    ScalarKind.DECIMAL: "decimal",
    ScalarKind.NULL: "any",
}


class Argument(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter of a method; ``kind`` is the runtime's word for what it takes."""

    name: str
    wire: str
    kind: str
    many: bool
    required: bool
    held: bool


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """A method as the catalogue has it. ``said``: what is known of its rows, if it has any."""

    path: tuple[str, ...]
    arguments: tuple[Argument, ...]
    items: tuple[str, ...] | None
    page: str | None = None
    said: TableMethod | None = None
    lacks: tuple[str, ...] = ()
    columns: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])


class NamedTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table of the client.

    ``rows``: the distinct types of its rows; ``columns``: name, kind, and whether some answers lack
    it.
    """

    name: str
    key: str | None
    columns: tuple[tuple[str, str, bool], ...]
    rows: tuple[TypeRef, ...]
    selects: tuple[Called, ...]
    verbs: tuple[tuple[Verb, Called], ...]
    execs: tuple[tuple[str, Called], ...]


def tables(resources: Resources, types: MethodTypes) -> tuple[NamedTable, ...]:
    """All tables, in the order of the document; those that only have EXEC come last."""
    facts = resources.facts
    if facts.features.tables is None:
        return ()
    found = _reachable(facts, facts.features.tables.tables)
    maker = _Maker(facts, resources, types)
    names = table_names(facts.scope, found)
    made = [maker.table(name, table) for name, table in zip(names, found, strict=True)]
    taken = {each.name for each in made}
    made += [
        maker.exec_only(resource)
        for resource in facts.scope.resources
        if resource.methods and resource.path not in taken
    ]
    return tuple(made)


def shown_query(found: Iterable[NamedTable]) -> str | None:
    """A statement to show: of a table that can be listed without saying anything."""
    for table in found:
        for each in table.selects:
            is_free = all(part.held or not part.required for part in each.arguments)
            if is_free and each.said is not None and each.said.many:
                return f"SELECT * FROM {table.name} LIMIT 5"  # noqa: S608  # to be read
    return None


def _reachable(facts: Facts, every: Iterable[Table]) -> list[Table]:
    """Tables without the operations that the client does not have."""
    homes = facts.scope.homes
    found: list[Table] = []
    for table in every:
        selects = tuple(each for each in table.selects if each.operation in homes)
        verbs = tuple(each for each in table.verbs if each[1].operation in homes)
        if selects or verbs:
            found.append(msgspec.structs.replace(table, selects=selects, verbs=verbs))
    return found


def _of_rows(said: TableMethod) -> TableMethod:
    """What EXEC has to know: where the rows are."""
    return TableMethod(operation=said.operation, items=said.items, many=said.many, row=said.row)


class _Maker:
    def __init__(self, facts: Facts, resources: Resources, types: MethodTypes) -> None:
        self._facts = facts
        self._resources = resources
        self._types = types

    def table(self, name: str, table: Table) -> NamedTable:
        homes = self._facts.scope.homes
        columns = {
            wire: attribute
            for each in table.selects
            for wire, attribute in self._attributes(each.row).items()
        }
        first = (table.selects or tuple(each for _, each in table.verbs))[0]
        home = homes[first.operation][0]
        rows = [each.row for each in table.selects if each.row is not None]
        own = dict(self._execs(home))
        execs = {said: self._plain(homes[key]) for said, key in table.execs if key in homes}
        if name != home.path and table.name is None:
            mine = {each.operation for each in (*table.selects, *(m for _, m in table.verbs))}
            own = {n: e for n, e in own.items() if e.said and e.said.operation in mine}
        return NamedTable(
            name=name,
            key=None if table.key is None else columns.get(table.key),
            columns=self._columns(rows, {name for each in table.selects for name in each.lacks}),
            rows=tuple(dict.fromkeys(rows)),
            selects=tuple(self._called(each, columns) for each in table.selects),
            verbs=tuple((verb, self._called(each, columns)) for verb, each in table.verbs),
            execs=tuple({**execs, **own}.items()),
        )

    def exec_only(self, resource: Resource) -> NamedTable:
        return NamedTable(
            name=resource.path,
            key=None,
            columns=(),
            rows=(),
            selects=(),
            verbs=(),
            execs=tuple(self._execs(resource)),
        )

    def _called(self, said: TableMethod, columns: Mapping[str, str]) -> Called:
        resource, method = self._facts.scope.homes[said.operation]
        own = {**columns, **self._attributes(said.row)}
        return msgspec.structs.replace(
            self._plain((resource, method)),
            items=self._items(method, said),
            said=said,
            lacks=tuple(dict.fromkeys(own[each] for each in said.lacks if each in own)),
            columns=own,
        )

    def _plain(self, home: tuple[Resource, Method]) -> Called:
        resource, method = home
        signature = self._facts.signatures.of(method).without(method.fixed)
        return self._with(resource, method.name, signature, method.operation.key)

    def _with(self, resource: Resource, name: str, signature: Signature, key: str) -> Called:
        paged = self._facts.paged.get(key)
        return Called(
            path=(*resource.name.path, name),
            arguments=tuple(self._argument(each) for each in signature.parameters),
            items=None,
            page=None if paged is None else paged.argument,
        )

    def _execs(self, resource: Resource) -> Iterator[tuple[str, Called]]:
        by_name = {each.name: each for each in resource.methods}
        known = self._by_operation()
        for each in self._resources.methods.of(resource):
            if isinstance(each, DownloadMethod):
                continue  # which writes to a disk
            method = by_name.get(each.name)
            if method is None:
                yield each.name, self._added(resource, each)
            elif self._facts.answers[method.operation.key].stream is None:
                said = known.get(method.operation.key)
                plain = self._plain((resource, method))
                yield each.name, plain if said is None else self._called(_of_rows(said), {})

    def _added(self, resource: Resource, method: GeneratedMethod) -> Called:
        return self._with(resource, method.name, method.entry(self._types).signature, "")

    def _by_operation(self) -> dict[str, TableMethod]:
        found = self._facts.features.tables
        every = () if found is None else found.tables
        methods = [each for table in every for each in table.selects]
        methods += [each for table in every for _, each in table.verbs]
        return {each.operation: each for each in methods}

    def _items(self, method: Method, said: TableMethod) -> tuple[str, ...] | None:
        """The path to the rows, in attributes."""
        scope = self._facts.scope
        answer = self._facts.answers[method.operation.key].single
        if said.items is None or answer is None or answer.type is None:
            return None
        ref, found = answer.type, list[str]()
        for name in said.items:
            struct = struct_of(scope.api, ref)
            field = next((f for f in struct.fields if f.name == name), None) if struct else None
            if struct is None or field is None:
                return None
            found.append(scope.names.attribute(struct, field))
            ref = field.type
        return tuple(found)

    def _attributes(self, row: TypeRef | None) -> dict[str, str]:
        scope = self._facts.scope
        struct = None if row is None else struct_of(scope.api, row)
        if struct is None:
            return {}
        return {each.name: scope.names.attribute(struct, each) for each in scope.fields(struct)}

    def _columns(
        self, rows: Iterable[TypeRef], lacking: set[str]
    ) -> tuple[tuple[str, str, bool], ...]:
        scope = self._facts.scope
        found: dict[str, tuple[str, str, bool]] = {}
        for row in rows:
            struct = struct_of(scope.api, row)
            for field in () if struct is None else scope.fields(struct):
                name = scope.names.attribute(struct, field) if struct else field.name
                kind, many = self._kind(field.type)
                found.setdefault(name, (name, "json" if many else kind, field.name in lacking))
        return tuple(found.values())

    def _argument(self, parameter: Parameter) -> Argument:
        kind, many = ("any", False) if parameter.ref is None else self._kind(parameter.ref)
        return Argument(
            name=parameter.name,
            wire=parameter.wire,
            kind=kind,
            many=many,
            required=parameter.is_required or parameter.is_held,
            held=parameter.is_held,
        )

    def _kind(self, ref: TypeRef) -> tuple[str, bool]:
        scope = self._facts.scope
        match without_aliases(scope.api, ref):
            case Scalar(kind=kind):
                return _KINDS.get(kind, "text"), False
            case ListOf(item=item):
                return self._kind(item)[0], True
            case Named() as named if isinstance(found := scope.lookup(named), Enum):
                texts = all(each.typed == "string" for each in found.values)
                return "text" if texts else "any", False
            case _:
                return "json", False
