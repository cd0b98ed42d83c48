"""The names of this generation as the next one will find them in the lock file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Enum
from specpress.naming.lock import LockedNames
from specpress.naming.members import member_key
from specpress.naming.words.identifiers import Style, is_evident

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.config.model import Settings
    from specpress.ir.api import Api
    from specpress.naming.inner import InnerNames
    from specpress.naming.model import ResourceName
    from specpress.pointer import Pointer


def lock_of(  # noqa: PLR0913, PLR0917 - one parameter for every kind of name
    api: Api,
    types: Mapping[Pointer, str],
    inputs: Mapping[Pointer, str],
    resources: tuple[ResourceName, ...],
    inner: InnerNames,
    settings: Settings,
) -> LockedNames:
    """What the lock has to keep: all that is not spelled as it would be anyway."""
    return LockedNames(
        types=_places(api, types),
        inputs=_places(api, inputs),
        methods={
            method.operation: ".".join((*resource.path, method.name))
            for resource in resources
            for method in resource.methods
        }
        | {
            f"config {name}": ".".join((*resource.path, name))
            for resource in resources
            for name in resource.features
        },
        fields={
            origin: {
                text: name
                for text, name in names.items()
                if not is_evident(text, name, Style.SNAKE)
            }
            for origin, names in inner.fields.items()
        },
        members=_members(api, inner.members),
        arguments={
            key: {
                ":".join(place): name
                for place, name in names.items()
                if not is_evident(place[1], name, Style.SNAKE)
            }
            for key, names in inner.arguments.items()
        },
        resources={
            ".".join(resource.path): {"class": resource.class_name, "module": resource.module}
            for resource in resources
        },
        client=_client(settings),
    )


def _client(settings: Settings) -> dict[str, str]:
    """What the client is called, and its arguments that no config has named."""
    return {
        "class": settings.client.name,
        "package": settings.package.name,
        **{
            f"argument {each.scheme} {each.part.value}": each.argument
            for each in settings.credentials
        },
        **{f"variable {each.name}": each.argument for each in settings.variables},
        **{
            f"environment {argument}": env
            for argument, env in environment(settings)
            if env is not None
        },
    }


def environment(settings: Settings) -> Iterator[tuple[str, str | None]]:
    """The variables that the client reads, by the argument that each stands in for."""
    yield "base_url", settings.client.base_url_env
    yield from ((each.argument, each.env) for each in settings.credentials)
    yield from ((each.argument, each.env) for each in settings.client.parameters)
    yield from ((each.argument, each.env) for each in settings.variables)


def _members(api: Api, members: Mapping[Pointer, tuple[str, ...]]) -> dict[str, Mapping[str, str]]:
    enums = {it.origin: it for it in api.declarations.values() if isinstance(it, Enum)}
    return {
        origin: {
            member_key(value): name
            for value, name in zip(enums[origin].values, names, strict=True)
            if not is_evident(str(value.value), name, Style.UPPER)
        }
        for origin, names in members.items()
    }


def _places(api: Api, names: Mapping[Pointer, str]) -> dict[str, tuple[Pointer, ...]]:
    return {
        names[declaration.origin]: (
            declaration.origin,
            *sorted(set(declaration.origins) - {declaration.origin}),
        )
        for declaration in api.declarations.values()
        if declaration.origin in names
    }
