"""The client's own arguments, and where it takes what they leave out from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes.surface import ClientArgument
from specpress.changes.surveying.facts import said
from specpress.changes.surveying.views import parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.config import Settings
    from specpress.emit.page import Page
    from specpress.ir.api import Api, SecurityScheme


def client_arguments(api: Api, settings: Settings, page: Page) -> Iterator[ClientArgument]:
    """Every argument that this API's client has besides those of every client."""
    schemes = {scheme.name: scheme for scheme in api.security_schemes}
    credentials = {each.argument: each for each in settings.credentials}
    held = {each.argument: each for each in settings.client.parameters}
    variables = {each.argument: each for each in settings.variables}
    text: str = page.view.sides[0].keywords  # type: ignore[attr-defined]  # a view of the kind
    for spelled in parameters(f"*, {text}") if text.strip() else ():
        env, sent, place = None, "", ""
        if spelled.name in credentials:
            credential = credentials[spelled.name]
            env, place = credential.env, credential.where
            scheme = schemes.get(credential.scheme)
            sent = "" if scheme is None else f"{_travels(scheme)} {credential.part.value}"
        elif spelled.name in held:
            env, place = held[spelled.name].env, held[spelled.name].where
            sent = f"path {held[spelled.name].name}"
        elif spelled.name in variables:
            env = variables[spelled.name].env
            sent = f"server {variables[spelled.name].name}"
        yield ClientArgument(
            name=spelled.name, takes=spelled.type, env=env, sent=sent, place=str(place)
        )


def _travels(scheme: SecurityScheme) -> str:
    return " ".join(
        filter(None, (scheme.kind.value, scheme.wire_name, scheme.http_scheme, scheme.token_url))
    )


def errors(settings: Settings) -> str:
    """How error bodies are read, to see whether that changed."""
    shapes = [
        [list(each.path), each.many, each.code, each.message] for each in settings.errors.shapes
    ]
    return said([settings.errors.success, shapes]) if shapes or settings.errors.success else ""
