"""IR, config and lock become names: the one stage that makes Python identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.naming.codes import ARGUMENT_TAKEN
from specpress.naming.inner import name_inner
from specpress.naming.locking import lock_of
from specpress.naming.methods.layout import ResourceLayout
from specpress.naming.methods.operation_terms import mentions, operation_terms
from specpress.naming.methods.resources import name_resources
from specpress.naming.model import Names, ResourceName
from specpress.naming.renamed import Named, old_names, promised
from specpress.naming.types import locations
from specpress.naming.types.class_names import TypeNamer
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import Style, join, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.config.model import Settings
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.ir.features import Features
    from specpress.naming.lock import LockedNames
    from specpress.naming.terms import OperationTerms
    from specpress.naming.types.symbols import Key
    from specpress.pointer import Pointer


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
            wanted by several, and by none of them alone.

    Raises:
        Stopped: an argument that the config gives the client has a name that is taken.
    """
    _check_arguments(config, diagnostics)
    layout = ResourceLayout(api, config, locked.methods)
    all_terms = _with_config(api, operation_terms(api, layout.resource_words()), layout)
    kept = promised(config.renamed, locked)
    resources = name_resources(layout, all_terms, features, locked, diagnostics, kept.inner)
    namer = TypeNamer(api, locations.roots(api, all_terms), locked.of_operations, diagnostics)
    published, where = _operation_types(resources, layout)
    namer.bind_operation_types(published, where)
    namer.bind_pins(config.pins)
    namer.bind_locked(locked)
    namer.name_declarations(kept.types)
    namer.name_inputs()
    given = namer.scope.names
    origins = [declaration.origin for declaration in api.declarations.values()]
    types = {pointer: given["type", pointer] for pointer in origins}
    inputs = {pointer: given["input", pointer] for pointer in types if ("input", pointer) in given}
    inner = name_inner(
        api, locked, diagnostics, lambda struct: kept.inner.get(types[struct], frozenset())
    )
    others = {name for (what, _), name in given.items() if what not in {"type", "input"}}
    others |= {each.module for each in resources if len(each.path) == 1}
    named = Named(
        types=types, inputs=inputs, others=frozenset(others), resources=resources, inner=inner
    )
    old = old_names(api, config.renamed, named, diagnostics)
    return Names(
        client=config.client.name,
        async_client=f"Async{config.client.name}",
        types=types,
        inputs=inputs,
        fields=inner.by_field,
        members=inner.members,
        resources=resources,
        arguments=inner.by_argument,
        operation_types={
            (operation, kind): given[kind, operation]
            for kind, operation in published
            if (kind, operation) in given
        },
        locked=msgspec.structs.replace(
            lock_of(api, types, inputs, resources, inner, config), renamed=old.locked()
        ),
        kept=locked.of_operations,
        modules=locked.modules,
        old=old,
    )


def _check_arguments(config: Settings, diagnostics: Diagnostics) -> None:
    arguments = [(each.argument, each.where) for each in config.credentials]
    arguments += [(each.argument, each.where) for each in config.client.parameters]
    taken: set[str] = set()
    for name, where in arguments:
        if name in reserved.CLIENT or name in taken:
            reason = "it is the name of another one" if name in taken else "every client has it"
            raise diagnostics.stop(ARGUMENT_TAKEN, where, name=name, reason=reason)
        taken.add(name)


def _with_config(
    api: Api, all_terms: Mapping[str, OperationTerms], layout: ResourceLayout
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
    resources: Iterable[ResourceName], layout: ResourceLayout
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
