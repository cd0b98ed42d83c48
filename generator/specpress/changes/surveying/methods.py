"""Methods: what their views say, and what the document says of the operations they call."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

import msgspec

from specpress.changes.surface import Argument, Method
from specpress.changes.surveying.facts import bounds, default, said, words, words_of
from specpress.changes.surveying.views import Spelled, parameters
from specpress.emit.views.scope.partition import references
from specpress.ir.features import FindOrCreate, FindThenAct
from specpress.ir.servers import server_url
from specpress.ir.types import Alias, Anything, Named
from specpress.naming import BODY, body_struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.page import Page
    from specpress.emit.views.methods.resources import ResourceView
    from specpress.ir.api import Api, Body, Operation, Parameter
    from specpress.ir.features import Download, Features, Shortcut, Waiter
    from specpress.ir.types import Field, TypeRef
    from specpress.naming import Names, ResourceName

Added: TypeAlias = "Waiter | Shortcut | Download | FindThenAct | FindOrCreate"

# What every method takes besides: it is the same in each, and no change of this API's.
_OPTIONS = frozenset(("extra_headers", "extra_query", "extra_body", "timeout"))


class _Fact(msgspec.Struct, frozen=True, kw_only=True):
    """What the document says of an argument."""

    wire: str
    location: str
    refers: tuple[str, ...] = ()
    sent: str
    bounds: Mapping[str, int | float | str | bool]
    default: str | None
    is_deprecated: bool
    docs: str
    place: str


class Methods:
    """Makes the methods of a surface, resource by resource."""

    def __init__(self, api: Api, features: Features, names: Names) -> None:
        self._api = api
        self._operations = {each.key: each for each in api.operations}
        self._pages = {each.operation: each for each in features.pagination}
        self._places = dict(features.origins)
        self._types = names.types
        self._old = names.old.methods
        self._added = {(_main(each), each.name): each for each in _added(features)}
        self._arguments: dict[str, dict[str, tuple[str, str]]] = {}
        for (operation, location, wire), name in names.arguments.items():
            self._arguments.setdefault(operation, {})[name] = (location, wire)

    def of(self, resource: ResourceName, page: Page) -> Iterator[Method]:
        """The methods that a resource's view holds, in its order."""
        operations = {method.name: method.operation for method in resource.methods}
        keys = set(operations.values())
        added = {name: each for (key, name), each in self._added.items() if key in keys}
        old = self._old.get(resource.path, {})
        for view in cast("ResourceView", page.view).sides[0].methods:
            shown = str(view.name)
            name = old[shown].new[-1] if shown in old else shown
            feature = added.get(name) if name in resource.features else None
            key = operations[name] if feature is None else _main(feature)
            spelled = parameters(", ".join(filter(None, map(str, (view.parameters, view.options)))))
            path = ".".join((*resource.path, shown))
            found = self._method(path, key, feature, spelled, str(view.returns))
            if shown in old:
                found = msgspec.structs.replace(found, renamed_to=old[shown].new_name)
            yield found

    def _method(
        self,
        name: str,
        key: str,
        feature: Added | None,
        spelled: tuple[Spelled, ...],
        returns: str,
    ) -> Method:
        operation = self._operations[key]
        facts = self._facts(key)
        if isinstance(feature, FindOrCreate | FindThenAct):
            facts = self._facts(feature.find) | facts
        place = operation.origin
        if feature is not None:
            place = self._places.get(feature.name, place)
        return Method(
            name=name,
            operation=key,
            id=operation.id,
            arguments=tuple(
                _argument(each, facts.get(each.name))
                for each in spelled
                if each.name not in _OPTIONS
            ),
            returns=returns,
            failures=tuple(sorted(set(self._failures(operation)))),
            sends=_sends(operation),
            does=_does(feature, self._pages.get(key)),
            replay=operation.replay.value,
            security=tuple(sorted(_requirements(operation))),
            server=server_url(operation.servers[0]) if operation.servers else None,
            is_deprecated=operation.deprecated,
            docs=words(operation.summary, operation.description),
            place=str(place),
            operation_place=str(operation.origin),
        )

    def _failures(self, operation: Operation) -> Iterator[str]:
        """The types of documented refusals' bodies."""
        for response in operation.responses:
            for content in () if response.status.is_success else response.contents:
                if isinstance(content.type, Named) and content.type.target in self._types:
                    yield self._types[content.type.target]

    def _facts(self, key: str) -> dict[str, _Fact]:
        operation = self._operations[key]
        struct = body_struct(self._api, operation)
        fields = {field.name: field for field in struct.fields} if struct is not None else {}
        facts: dict[str, _Fact] = {}
        for name, (location, wire) in self._arguments.get(key, {}).items():
            if location != BODY:
                fact, ref = _of_parameter(operation, location, wire)
            elif wire in fields:
                fact, ref = _of_field(fields[wire]), fields[wire].type
            elif operation.body is not None:
                ref = operation.body.contents[0].type or Anything()
                fact = _of_body(operation.body, wire, ref)
            else:
                continue
            facts[name] = msgspec.structs.replace(fact, refers=tuple(self._aliases(ref)))
        return facts

    def _aliases(self, ref: TypeRef) -> Iterator[str]:
        """The aliases that a type names, which the spelling for callers sees through."""
        for target in references(ref):
            if isinstance(self._api.declarations.get(target), Alias):
                yield self._types[target]


def _of_body(body: Body, wire: str, ref: TypeRef) -> _Fact:
    return _Fact(
        wire=wire,
        location=BODY,
        sent="",
        bounds=bounds(ref),
        default=None,
        is_deprecated=False,
        docs=words(body.description),
        place=str(body.origin),
    )


def _of_parameter(operation: Operation, location: str, wire: str) -> tuple[_Fact, TypeRef]:
    found = next(
        each
        for each in operation.parameters
        if each.location.value == location and each.name == wire
    )
    fact = _Fact(
        wire=wire,
        location=location,
        sent=_style(found),
        bounds=bounds(found.type),
        default=default(found.default),
        is_deprecated=found.docs.deprecated,
        docs=words_of(found.docs),
        place=str(found.origin),
    )
    return fact, found.type


def _style(parameter: Parameter) -> str:
    """How a parameter is spelled on the wire."""
    if parameter.media_type is not None:
        return parameter.media_type
    exploded = " exploded" if parameter.explode else ""
    return f"{parameter.style.value}{exploded}{' unescaped' if parameter.allow_reserved else ''}"


def _of_field(field: Field) -> _Fact:
    return _Fact(
        wire=field.name,
        location=BODY,
        sent="",
        bounds=bounds(field.type),
        default=default(field.default),
        is_deprecated=field.docs.deprecated,
        docs=words_of(field.docs),
        place=str(field.origin),
    )


def _argument(spelled: Spelled, fact: _Fact | None) -> Argument:
    known = {} if fact is None else msgspec.structs.asdict(fact)
    return Argument(
        name=spelled.name,
        takes=spelled.type,
        is_required=spelled.is_required,
        is_positional=spelled.is_positional,
        usual="" if spelled.usual in {"UNSET", "None"} else spelled.usual,
        **known,
    )


def _added(features: Features) -> Iterator[Added]:
    yield from features.waiters
    yield from features.shortcuts
    yield from features.downloads
    yield from features.find_then_act
    yield from features.find_or_create


def _main(feature: Added) -> str:
    """The operation whose resource a method of the config belongs to."""
    match feature:
        case FindThenAct(act=key) | FindOrCreate(create=key):
            return key
        case _:
            return feature.operation


def _does(*statements: object) -> str:
    """What the config makes of an operation, without the names that are compared elsewhere."""
    kept = [
        {
            name: value
            for name, value in msgspec.structs.asdict(each).items()
            if name not in {"name", "operation", "act", "create", "find"}
        }
        for each in statements
        if isinstance(each, msgspec.Struct)
    ]
    return said(kept) if kept else ""


def _sends(operation: Operation) -> str:
    """Where a request goes and how its body is spelled."""
    path = "".join(part if isinstance(part, str) else f"{{{part.name}}}" for part in operation.path)
    body = "" if operation.body is None else f" {operation.body.contents[0].media_type}"
    return f"{operation.method} {path}{body}"


def _requirements(operation: Operation) -> Iterator[str]:
    for requirement in operation.security:
        schemes = "+".join(sorted(requirement.schemes))
        yield f"{schemes}:{','.join(sorted(requirement.scopes))}" if requirement.scopes else schemes
