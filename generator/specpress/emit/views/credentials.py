"""The arguments of a client that authenticate it, as the runtime knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.model import CredentialPart
from specpress.ir.api import SchemeKind

if TYPE_CHECKING:
    from specpress.emit.views.scope import Scope

_KINDS = {
    SchemeKind.HEADER: "header",
    SchemeKind.QUERY: "query",
    SchemeKind.COOKIE: "cookie",
}
_OBTAINED = frozenset({CredentialPart.CLIENT_ID, CredentialPart.CLIENT_SECRET})


class ClientCredential(msgspec.Struct, frozen=True, kw_only=True):
    """One argument. ``kind`` and ``wire_name`` say where it travels, in the runtime's words."""

    argument: str
    scheme: str
    kind: str
    wire_name: str | None
    env: str | None
    description: str | None


def credentials(scope: Scope) -> tuple[ClientCredential, ...]:
    """Every credential of the client, in the order of preference.

    The client does not fetch OAuth 2 tokens itself: in place of an ID and a secret it takes the
    token that they are good for.
    """
    schemes = {scheme.name: scheme for scheme in scope.api.security_schemes}
    found: dict[str, ClientCredential] = {}
    for credential in scope.settings.credentials:
        scheme = schemes.get(credential.scheme)
        if scheme is None:
            continue
        is_obtained = credential.part in _OBTAINED
        argument = "access_token" if is_obtained else credential.argument
        kind = _KINDS.get(scheme.kind, "bearer")
        if scheme.kind is SchemeKind.BASIC:
            is_user = credential.part is CredentialPart.USERNAME
            kind = "basic-username" if is_user else "basic-password"
        found.setdefault(
            argument,
            ClientCredential(
                argument=argument,
                scheme=scheme.name,
                kind=kind,
                wire_name=scheme.wire_name if kind in _KINDS.values() else None,
                env=None if is_obtained else credential.env,
                description=scheme.description,
            ),
        )
    return tuple(found.values())


def credentials_by_scheme(scope: Scope) -> dict[str, list[str]]:
    """The arguments that each security scheme needs."""
    found: dict[str, list[str]] = {}
    for credential in credentials(scope):
        found.setdefault(credential.scheme, []).append(credential.argument)
    return found
