"""Holds what the config says against the API: whatever is not there is reported, with a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.codes import (
    DUPLICATE,
    HALF_CREDENTIAL,
    LOCKED_OUT,
    UNFIT_CREDENTIAL,
    UNKNOWN_NAME,
    UNKNOWN_PARAMETER,
)
from specpress.config.model import CredentialPart
from specpress.config.suggest import suggestion
from specpress.ir.api import Location, SchemeKind
from specpress.ir.types import Struct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from specpress.config.catalog import Catalog
    from specpress.config.model import Config, Credential
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api, Operation
    from specpress.pointer import Pointer

_PARTS = {
    SchemeKind.BASIC: (CredentialPart.USERNAME, CredentialPart.PASSWORD),
    SchemeKind.OAUTH2_CLIENT_CREDENTIALS: (
        CredentialPart.VALUE,
        CredentialPart.CLIENT_ID,
        CredentialPart.CLIENT_SECRET,
        CredentialPart.SCOPES,
        CredentialPart.TOKEN_URL,
    ),
}

_HALVES = {
    CredentialPart.CLIENT_ID: CredentialPart.CLIENT_SECRET,
    CredentialPart.CLIENT_SECRET: CredentialPart.CLIENT_ID,
}


def check(api: Api, config: Config, catalog: Catalog, diagnostics: Diagnostics) -> None:
    """Check resources, credentials, client parameters, secrets and pins against the API."""
    _check_methods(config, catalog, diagnostics)
    _check_credentials(api, config, diagnostics)
    variables = _path_parameters(api.operations)
    for parameter in config.client.parameters:
        _expect(parameter.name, variables, "path parameter", parameter.where, diagnostics)
    structs = [each for each in api.declarations.values() if isinstance(each, Struct)]
    properties = dict.fromkeys(field.name for struct in structs for field in struct.fields)
    for word in (*config.secrets.fields, *config.secrets.urls):
        _expect(word.text, properties, "property", word.where, diagnostics)
    schemas = dict.fromkeys(
        str(origin) for each in api.declarations.values() for origin in (each.origin, *each.origins)
    )
    for pin in config.pins:
        _expect(pin.schema, schemas, "schema that becomes a class at", pin.where, diagnostics)


def _check_methods(config: Config, catalog: Catalog, diagnostics: Diagnostics) -> None:
    taken: dict[str, str] = {}
    for resource in config.resources:
        for method in resource.methods:
            operation = catalog.documented(method.operation, method.where)
            if operation is None:
                continue
            name = ".".join((*resource.path, method.name))
            other = taken.setdefault(operation.key, name)
            if other != name:
                diagnostics.report(
                    DUPLICATE, method.where, what="operation", name=operation.key, other=other
                )
            if isinstance(method.positional, tuple):
                known = _path_parameters((operation,))
                for wanted in method.positional:
                    if wanted not in known:
                        diagnostics.report(
                            UNKNOWN_PARAMETER,
                            method.where,
                            operation=operation.key,
                            kind="path parameter",
                            name=wanted,
                            suggestion=suggestion(wanted, known),
                        )


def _check_credentials(api: Api, config: Config, diagnostics: Diagnostics) -> None:
    schemes = {scheme.name: scheme for scheme in api.security_schemes}
    fetched = {s.name: s for s in schemes.values() if s.token_url is not None}
    for token in config.tokens:
        _expect(token.scheme, fetched, "client credentials flow", token.where, diagnostics)
    for credential in config.credentials:
        if not _expect(
            credential.scheme, schemes, "security scheme", credential.where, diagnostics
        ):
            continue
        parts = _PARTS.get(schemes[credential.scheme].kind, (CredentialPart.VALUE,))
        if credential.part not in parts:
            diagnostics.report(
                UNFIT_CREDENTIAL,
                credential.where,
                name=credential.argument,
                part=credential.part.value,
                scheme=credential.scheme,
                parts=", ".join(part.value for part in parts),
            )
        _check_half(credential, config, diagnostics)
    if config.credentials:
        _check_security(api, config, diagnostics)


def _check_half(credential: Credential, config: Config, diagnostics: Diagnostics) -> None:
    other = _HALVES.get(credential.part)
    held = {each.part for each in config.credentials if each.scheme == credential.scheme}
    if other is not None and other not in held:
        diagnostics.report(
            HALF_CREDENTIAL,
            credential.where,
            name=credential.argument,
            part=credential.part.value,
            scheme=credential.scheme,
            other=other.value,
        )


def _check_security(api: Api, config: Config, diagnostics: Diagnostics) -> None:
    """Some security requirement of every operation should be one that the credentials meet."""
    held = {credential.scheme for credential in config.credentials}
    for operation in api.operations:
        wanted = [set(requirement.schemes) for requirement in operation.security]
        if wanted and not any(schemes <= held for schemes in wanted):
            names = dict.fromkeys(name for schemes in wanted for name in sorted(schemes))
            diagnostics.report(
                LOCKED_OUT,
                config.credentials[0].where,
                operation=operation.key,
                schemes=", ".join(names),
            )


def _path_parameters(operations: Iterable[Operation]) -> dict[str, None]:
    return dict.fromkeys(
        parameter.name
        for operation in operations
        for parameter in operation.parameters
        if parameter.location is Location.PATH
    )


def _expect(
    name: str, known: Collection[str], kind: str, where: Pointer, diagnostics: Diagnostics
) -> bool:
    if name in known:
        return True
    diagnostics.report(
        UNKNOWN_NAME, where, kind=kind, name=name, suggestion=suggestion(name, known)
    )
    return False
