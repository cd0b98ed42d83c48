"""IR, config and lock become names: the one stage that makes Python identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from specpress.ir.types import Enum, Struct
from specpress.naming.codes import ARGUMENT_TAKEN
from specpress.naming.lock import LockedNames, Table
from specpress.naming.members import member_key, name_arguments, name_fields, name_members
from specpress.naming.methods.operation_terms import mentions, operation_terms
from specpress.naming.methods.resources import Layout
from specpress.naming.model import Names, ResourceName
from specpress.naming.types import locations
from specpress.naming.types.class_names import TypeNamer
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import Style, is_evident, join, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specpress.config.model import Settings
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.ir.features import Features
    from specpress.ir.types import Declaration
    from specpress.naming.methods.operation_terms import OperationTerms
    from specpress.naming.types.symbols import Key
    from specpress.pointer import Pointer


D = TypeVar("D", bound="Declaration")
N = TypeVar("N")


def resolve(
    api: Api,
    features: Features,
    config: Settings,
    locked: LockedNames,
    diagnostics: Diagnostics,
) -> Names:
    """Give everything in an API its Python name.

    A pin of the config wins over the lock, the lock over what the document says. Names do not
    depend on the order of anything.

    Args:
        api: what to name.
        features: methods that the config adds; their names are taken first.
        config: the complete config, as ``complete`` makes it.
        locked: the names of the last generation.
        diagnostics: gets an error for every pin that cannot be had, and for every name that is
            contested beyond what longer names can settle.

    Raises:
        Stopped: an argument that the config gives the client has a name that is taken.
    """
    _check_arguments(config, diagnostics)
    layout = Layout(api, config, locked.methods, diagnostics)
    all_terms = _with_config(api, operation_terms(api, layout.resource_words()), layout)
    resources = layout.name_methods(all_terms, features)
    namer = TypeNamer(api, locations.roots(api, all_terms), diagnostics)
    published, where = _operation_types(resources, layout)
    namer.bind_operation_types(published, where)
    namer.bind_pins(config.pins)
    namer.bind_locked(locked)
    namer.name_declarations()
    namer.name_inputs()
    given = namer.scope.names
    types = {pointer: given["type", pointer] for pointer in _mains(api)}
    inputs = {pointer: given["input", pointer] for pointer in types if ("input", pointer) in given}
    fields = _each(api, Struct, lambda it: name_fields(it, _old(locked.fields, it), diagnostics))
    members = _each(api, Enum, lambda it: name_members(it, _old(locked.members, it), diagnostics))
    arguments = {
        operation.key: name_arguments(
            api, operation, locked.arguments.get(operation.key, {}), diagnostics
        )
        for operation in api.operations
    }
    return Names(
        client=config.client.name,
        async_client=f"Async{config.client.name}",
        types=types,
        inputs=inputs,
        fields={
            (origin, text): name for origin, names in fields.items() for text, name in names.items()
        },
        members=members,
        resources=resources,
        arguments={
            (key, location, text): name
            for key, names in arguments.items()
            for (location, text), name in names.items()
        },
        operation_types={
            (operation, kind): given[kind, operation]
            for kind, operation in published
            if (kind, operation) in given
        },
        locked=_lock(api, types, inputs, resources, fields, members, arguments),
    )


def _check_arguments(config: Settings, diagnostics: Diagnostics) -> None:
    said = [(each.argument, each.where) for each in config.credentials]
    said += [(each.argument, each.where) for each in config.client.parameters]
    taken: set[str] = set()
    for name, where in said:
        if name in reserved.CLIENT or name in taken:
            reason = "it is the name of another one" if name in taken else "every client has it"
            raise diagnostics.stop(ARGUMENT_TAKEN, where, name=name, reason=reason)
        taken.add(name)


def _with_config(
    api: Api, all_terms: Mapping[str, OperationTerms], layout: Layout
) -> dict[str, OperationTerms]:
    # Types of an operation are called after the method that people see.
    changed = dict(all_terms)
    for key, (resource, method) in layout.configured.items():
        stem = split(method.name)
        longer = (*split(resource.path[-1]), *stem)
        own = (stem, longer) if mentions(stem, split(resource.path[-1])) else (longer,)
        stems = tuple(dict.fromkeys((*own, *all_terms[key].stems)))
        changed[key] = msgspec.structs.replace(all_terms[key], stems=stems)
    for operation in api.operations:
        if operation.variant_of in layout.configured:
            stems = changed[operation.variant_of].stems
            changed[operation.key] = msgspec.structs.replace(all_terms[operation.key], stems=stems)
    return changed


def _operation_types(
    resources: Iterable[ResourceName], layout: Layout
) -> tuple[dict[Key, str], dict[Key, Pointer]]:
    names: dict[Key, str] = {}
    where: dict[Key, Pointer] = {}
    for resource in resources:
        for method in resource.methods:
            config, _ = layout.configured.get(method.operation, (None, None))
            if config is None or config.type_prefix is None:
                continue
            for kind in ("Response", "Params"):
                whole = f"{config.type_prefix}{join(split(method.name), Style.CAMEL)}{kind}"
                names[kind, method.operation] = whole
                where[kind, method.operation] = config.where
    return names, where


def _mains(api: Api) -> list[Pointer]:
    return [declaration.origin for declaration in api.declarations.values()]


def _each(api: Api, kind: type[D], name: Callable[[D], N]) -> dict[Pointer, N]:
    return {
        declaration.origin: name(declaration)
        for declaration in api.declarations.values()
        if isinstance(declaration, kind)
    }


def _old(table: Table, declaration: Declaration) -> Mapping[str, str]:
    for origin in (declaration.origin, *declaration.origins):
        if origin in table:
            return table[origin]
    return {}


def _lock(  # noqa: PLR0913, PLR0917 - one parameter for every kind of name
    api: Api,
    types: Mapping[Pointer, str],
    inputs: Mapping[Pointer, str],
    resources: Iterable[ResourceName],
    fields: Mapping[Pointer, Mapping[str, str]],
    members: Mapping[Pointer, tuple[str, ...]],
    arguments: Mapping[str, Mapping[tuple[str, str], str]],
) -> LockedNames:
    enums = {it.origin: it for it in api.declarations.values() if isinstance(it, Enum)}
    spelled: dict[str, dict[str, str]] = {
        origin: {
            member_key(value): name
            for value, name in zip(enums[origin].values, names, strict=True)
            if not is_evident(str(value.value), name, Style.UPPER)
        }
        for origin, names in members.items()
    }
    return LockedNames(
        types=_places(api, types),
        inputs=_places(api, inputs),
        methods={
            method.operation: ".".join((*resource.path, method.name))
            for resource in resources
            for method in resource.methods
        },
        fields={
            origin: {
                text: name
                for text, name in names.items()
                if not is_evident(text, name, Style.SNAKE)
            }
            for origin, names in fields.items()
        },
        members=spelled,
        arguments={
            key: {
                ":".join(place): name
                for place, name in names.items()
                if not is_evident(place[1], name, Style.SNAKE)
            }
            for key, names in arguments.items()
        },
    )


def _places(api: Api, names: Mapping[Pointer, str]) -> dict[str, tuple[Pointer, ...]]:
    return {
        names[declaration.origin]: (
            declaration.origin,
            *sorted(set(declaration.origins) - {declaration.origin}),
        )
        for declaration in api.declarations.values()
        if declaration.origin in names
    }
