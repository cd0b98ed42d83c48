"""From views, IR and names to a surface: who has which part is decided here, nothing else."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, cast

import msgspec

from specpress.changes.surface import Resource, Surface
from specpress.changes.surveying.client import client_arguments, errors
from specpress.changes.surveying.methods import Methods
from specpress.changes.surveying.types import Types
from specpress.changes.surveying.views import (
    Definition,
    definitions,
    is_public,
    listed,
    module_of,
    renamings,
)
from specpress.emit.page import Kind
from specpress.ir.servers import server_url, usual_server

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.config import Settings
    from specpress.emit.page import Page
    from specpress.emit.views.methods.resources import ResourceView
    from specpress.ir.api import Api
    from specpress.ir.features import Features
    from specpress.naming import Names, ResourceName


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a comparison, as the stages of the generator know it."""

    api: Api
    features: Features
    names: Names
    settings: Settings


def survey(
    side: Side, pages: Iterable[Page], *, generator: str, inputs: Mapping[str, str]
) -> Surface:
    """Read the public surface of a package.

    Args:
        side: what the package was pressed from.
        pages: the views of its files; text files are not looked at.
        generator: the version of specpress that made them.
        inputs: digests of the document, the overlays, the config.
    """
    package = side.settings.package
    root = f"src/{package.name}"
    exports: dict[str, tuple[str, ...]] = {}
    defined: dict[str, Definition] = {}
    old_types: dict[str, str] = {}
    modules: list[Page] = []
    clients: list[Page] = []
    # What is no Python comes last, and says nothing that is compared.
    for page in takewhile(lambda each: each.kind is not Kind.TEXT, pages):
        module = module_of(page, root)
        if is_public(module) and hasattr(page.view, "exports"):
            exports[module] = listed(str(getattr(page.view, "exports", "")))
        defined |= {each.name: each for each in definitions(page)}
        old_types |= dict(renamings(page))
        if page.kind is Kind.RESOURCE:
            modules.append(page)
        elif page.kind is Kind.CLIENT:
            clients.append(page)
    held = list(zip(side.names.resources, modules, strict=True))
    methods = Methods(side.api, side.features, side.names)
    public = {name for names in exports.values() for name in names}
    types = Types(side.api, side.names, side.settings, defined)
    server = usual_server(side.api)
    return Surface(
        generator=generator,
        package=package.name,
        version=package.version,
        client=side.names.client,
        arguments=tuple(
            each for page in clients for each in client_arguments(side.api, side.settings, page)
        ),
        base_url=None if server is None else server_url(server),
        base_url_env=side.settings.client.base_url_env,
        errors=errors(side.settings),
        resources=tuple(_resource(name, page, module_of(page, root)) for name, page in held),
        methods=tuple(each for name, page in held for each in methods.of(name, page)),
        types=tuple(sorted(types.public(public), key=lambda it: it.name)),
        hidden={
            name: each.value
            for name, each in sorted(defined.items())
            if name not in public and each.value is not None
        },
        exports=exports,
        inputs=dict(inputs),
        old_types=old_types,
    )


def _resource(name: ResourceName, page: Page, module: str) -> Resource:
    cls = cast("ResourceView", page.view).sides[0].name
    return Resource(path=".".join(name.path), cls=str(cls), module=module)
