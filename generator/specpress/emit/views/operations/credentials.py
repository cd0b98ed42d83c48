"""The arguments of a client that authenticate it, as the runtime knows them."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import msgspec

from specpress.config.model import ClientAuthentication, CredentialPart
from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.docs import first_paragraph
from specpress.ir.api import SchemeKind

if TYPE_CHECKING:
    from specpress.config.model import TokenConfig
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.api import SecurityRequirement, SecurityScheme

_KINDS = {
    SchemeKind.BEARER: "bearer",
    SchemeKind.HEADER: "header",
    SchemeKind.QUERY: "query",
    SchemeKind.COOKIE: "cookie",
    SchemeKind.OTHER: "token",
    SchemeKind.OAUTH2_CLIENT_CREDENTIALS: "token",
}
_PARTS = {
    CredentialPart.USERNAME: "basic-username",
    CredentialPart.PASSWORD: "basic-password",
    CredentialPart.CLIENT_ID: "client-id",
    CredentialPart.CLIENT_SECRET: "client-secret",
    CredentialPart.SCOPES: "scopes",
    CredentialPart.TOKEN_URL: "token-url",
}
_HALVES = frozenset({"basic-username", "basic-password", "client-id", "client-secret"})
_OPTIONS = frozenset({"scopes", "token-url"})
_PLACES = {
    SchemeKind.HEADER: "header",
    SchemeKind.QUERY: "query parameter",
    SchemeKind.COOKIE: "cookie",
}
_SHOWN_SCOPES = 12


class ClientCredential(msgspec.Struct, frozen=True, kw_only=True):
    """One argument. ``kind`` and ``wire_name`` say where it travels, in the runtime's words.

    ``annotation`` and ``async_annotation`` are its type in the two clients.
    """

    argument: str
    scheme: str
    kind: str
    wire_name: str | None
    env: str | None
    text: str
    annotation: Code
    async_annotation: Code


def credentials(scope: Scope) -> tuple[ClientCredential, ...]:
    """Every credential of the client, in the order of preference."""
    schemes = {scheme.name: scheme for scheme in scope.api.security_schemes}
    found: dict[str, ClientCredential] = {}
    for credential in scope.settings.credentials:
        scheme = schemes.get(credential.scheme)
        if scheme is None:
            continue
        kind = _PARTS.get(credential.part) or _KINDS.get(scheme.kind, "bearer")
        annotation, async_annotation = _ANNOTATIONS.get(kind, (_TEXT, _TEXT))
        found[credential.argument] = ClientCredential(
            argument=credential.argument,
            scheme=scheme.name,
            kind=kind,
            wire_name=scheme.wire_name,
            env=credential.env,
            text=_text(scheme, credential.part),
            annotation=annotation,
            async_annotation=async_annotation,
        )
    return tuple(found.values())


_TEXT = Code("str | None")
_ANNOTATIONS = {
    "token": (
        Code("str | Callable[[], str] | None"),
        Code("str | Callable[[], str | Awaitable[str]] | None"),
    ),
    "scopes": (Code("str | Sequence[str] | None"),) * 2,
}


def security_alternatives(
    scope: Scope, requirements: tuple[SecurityRequirement, ...]
) -> tuple[tuple[str, ...], ...]:
    """Arguments that authenticate together, one tuple for each way, the preferred one first."""
    by_scheme = _alternatives(scope)
    found = [
        tuple(dict.fromkeys(name for names in chosen for name in names))
        for requirement in requirements
        for chosen in product(*(by_scheme.get(scheme, ()) for scheme in requirement.schemes))
    ]
    if scope.settings.has_preference:
        places = {item.argument: place for place, item in enumerate(credentials(scope))}
        found.sort(key=lambda way: min((places[name] for name in way), default=len(places)))
    return tuple(dict.fromkeys(found))


def _alternatives(scope: Scope) -> dict[str, list[list[str]]]:
    """For each security scheme the arguments that fill it in, in each way that there is."""
    found: dict[str, list[list[str]]] = {}
    pairs: dict[str, list[str]] = {}
    for item in credentials(scope):
        known = found.setdefault(item.scheme, [])
        if item.kind in _HALVES:
            pair = pairs.setdefault(item.scheme, [])
            if not pair:
                known.append(pair)
            pair.append(item.argument)
        elif item.kind not in _OPTIONS:
            known.append([item.argument])
    return found


def flows(scope: Scope) -> tuple[Code, ...]:
    """How the client fetches tokens: a ``ClientCredentialsFlow`` for each scheme that it can."""
    said = {token.scheme: token for token in scope.settings.tokens}
    arguments: dict[str, dict[str, str]] = {}
    for item in credentials(scope):
        arguments.setdefault(item.scheme, {})[item.kind] = item.argument
    found: list[Code] = []
    for scheme in scope.api.security_schemes:
        named = arguments.get(scheme.name, {})
        if scheme.token_url is not None and {"client-id", "client-secret"} <= named.keys():
            found.append(_flow(scheme.token_url, named, said.get(scheme.name)))
    return tuple(found)


def _flow(token_url: str, named: dict[str, str], said: TokenConfig | None) -> Code:
    options: dict[str, object] = {
        "client_id": named["client-id"],
        "client_secret": named["client-secret"],
        "token_url": token_url,
    }
    if said is not None and said.scopes:
        options["scopes"] = said.scopes
    if said is not None and said.parameters:
        options["parameters"] = dict(said.parameters)
    if said is not None and said.authentication is not ClientAuthentication.BASIC:
        options["authentication"] = said.authentication.value
    for kind, option in (("scopes", "scopes_from"), ("token-url", "token_url_from")):
        if kind in named:
            options[option] = named[kind]
    return fill(
        "ClientCredentialsFlow({options}, source=fetched_tokens)",
        options=join(
            ", ", (fill("{k}={v}", k=ident(key), v=py(value)) for key, value in options.items())
        ),
    )


def _text(scheme: SecurityScheme, part: CredentialPart) -> str:
    """What an argument is, for people: the scheme's own words where there are any."""
    is_fetched = scheme.kind is SchemeKind.OAUTH2_CLIENT_CREDENTIALS
    match part:
        case CredentialPart.CLIENT_ID:
            return "The client's ID. With it and its secret, the client fetches its own tokens."
        case CredentialPart.CLIENT_SECRET:
            return "The secret that belongs to the client's ID."
        case CredentialPart.SCOPES:
            return f"What the token is to be good for{_listed(scheme.scopes)}."
        case CredentialPart.TOKEN_URL:
            return f"Where tokens come from, in place of {scheme.token_url}."
        case CredentialPart.VALUE if is_fetched:
            return "An access token in place of ID and secret, or a function that returns one."
        case CredentialPart.USERNAME:
            usual = "The user's name."
        case CredentialPart.PASSWORD:
            usual = "The user's password."
        case CredentialPart.VALUE:
            usual = _usual(scheme)
    text = first_paragraph(scheme.description) or usual
    return f"{text} A function that returns it will do." if _is_token(scheme) else text


def _listed(scopes: tuple[str, ...]) -> str:
    if not scopes:
        return ""
    shown = ", ".join(f"`{scope}`" for scope in scopes[:_SHOWN_SCOPES])
    return f": {shown}{' and others' if len(scopes) > _SHOWN_SCOPES else ''}"


def _is_token(scheme: SecurityScheme) -> bool:
    return scheme.kind is SchemeKind.OTHER


def _usual(scheme: SecurityScheme) -> str:
    if scheme.http_scheme is not None:
        return f"The whole Authorization header, for the HTTP scheme `{scheme.http_scheme}`."
    if scheme.kind in _PLACES:
        return f"A key, sent as the {_PLACES[scheme.kind]} `{scheme.wire_name}`."
    if scheme.flows:
        return f"An OAuth 2.0 access token ({', '.join(scheme.flows)})."
    return "An access token." if _is_token(scheme) else "A bearer token."
