"""Security: the schemes a document declares and what operations require of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from openapi_pydantic.v3.v3_1 import Components, Reference
from openapi_pydantic.v3.v3_1 import SecurityScheme as SchemeModel

from specpress.ir.api import SchemeKind, SecurityRequirement, SecurityScheme
from specpress.lower import codes
from specpress.lower.values import is_token
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.lower.nodes import Resolver

_KEYS = {
    "header": SchemeKind.HEADER,
    "query": SchemeKind.QUERY,
    "cookie": SchemeKind.COOKIE,
}
_HTTP = {"bearer": SchemeKind.BEARER, "basic": SchemeKind.BASIC}
# What they put on a request depends on the request, or on what the server has said before.
_COMPUTED = frozenset(
    (
        *("concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "ntlm", "oauth"),
        *("scram-sha-1", "scram-sha-256", "signature"),
    )
)
_TOKENS = ("oauth2", "openIdConnect")
_PLACES = {SchemeKind.QUERY: "query parameter", SchemeKind.COOKIE: "cookie"}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")

Requirements = Sequence[Mapping[str, Sequence[str]]]


class Security:
    """Knows the schemes of a document and lowers requirements."""

    def __init__(
        self, components: Components | None, resolver: Resolver, diagnostics: Diagnostics
    ) -> None:
        """Lower the declared schemes."""
        self._diagnostics = diagnostics
        self._unsupported: set[str] = set()
        self._schemes: dict[str, SecurityScheme] = {}
        declared = (components and components.securitySchemes) or {}
        for name in sorted(declared):
            self._declare(name, declared[name], resolver)

    @property
    def schemes(self) -> tuple[SecurityScheme, ...]:
        """The schemes that the client can serve, by name."""
        return tuple(self._schemes.values())

    def requirements(
        self, requirements: Requirements | None, pointer: Pointer
    ) -> tuple[SecurityRequirement, ...]:
        """The alternatives by which a request may authenticate, in the document's order."""
        found: dict[SecurityRequirement, None] = {}
        for index, requirement in enumerate(requirements or ()):
            known = (self._schemes, self._unsupported)
            unknown = sorted(name for name in requirement if not any(name in one for one in known))
            for name in unknown:
                self._diagnostics.report(codes.UNKNOWN_SECURITY_SCHEME, pointer / index, name=name)
            if not unknown:
                lowered = self._requirement(requirement)
                self._check_places(lowered, pointer / index)
                found[lowered] = None
        return tuple(found)

    def _check_places(self, requirement: SecurityRequirement, pointer: Pointer) -> None:
        """Two credentials cannot travel in one place."""
        taken: dict[str, list[str]] = {}
        for name in requirement.schemes:
            scheme = self._schemes[name]
            kind = _PLACES.get(scheme.kind)
            # Headers are equal in any case.
            header = (scheme.wire_name or "Authorization").title()
            place = f"{kind} {scheme.wire_name}" if kind else f"header {header}"
            taken.setdefault(place, []).append(name)
        for place, names in taken.items():
            if len(names) > 1:
                listed = " and ".join(map(repr, names))
                self._diagnostics.report(
                    codes.SECURITY_COLLISION, pointer, names=listed, place=place
                )

    def _requirement(self, requirement: Mapping[str, Sequence[str]]) -> SecurityRequirement:
        return SecurityRequirement(
            schemes=tuple(sorted(requirement.keys() & self._schemes.keys())),
            scopes=tuple(sorted({scope for scopes in requirement.values() for scope in scopes})),
        )

    def _declare(self, name: str, value: SchemeModel | Reference, resolver: Resolver) -> None:
        place = Pointer.ROOT / "components" / "securitySchemes" / name
        found = resolver.follow(value, place, SchemeModel)
        if found is None:
            ref = value.ref if isinstance(value, Reference) else name
            self._diagnostics.report(
                codes.UNRESOLVED_REFERENCE, place, ref=ref, kind="a security scheme"
            )
            return
        model, _ = found
        kind = _kind(model)
        if kind is None:
            self._unsupported.add(name)
            spelled = " ".join(filter(None, (model.type, model.scheme, model.security_scheme_in)))
            self._diagnostics.report(codes.UNSUPPORTED_SECURITY, place, kind=spelled)
            return
        if kind is SchemeKind.HEADER and model.type == "apiKey" and not is_token(model.name or ""):
            self._unsupported.add(name)
            what = "the security scheme"
            self._diagnostics.report(codes.HEADER_NAME, place, name=model.name, what=what)
            return
        scheme = self._schemes[name] = _scheme(name, place, model, kind)
        if scheme.http_scheme:
            self._diagnostics.report(codes.RAW_AUTHORIZATION, place, scheme=scheme.http_scheme)
        if scheme.token_url and not _is_safe(scheme.token_url):
            at = place / "flows" / "clientCredentials" / "tokenUrl"
            self._diagnostics.report(codes.TOKEN_URL_UNSAFE, at, url=scheme.token_url)


def _scheme(name: str, origin: Pointer, model: SchemeModel, kind: SchemeKind) -> SecurityScheme:
    flow = (model.flows and model.flows.clientCredentials) or None
    token_url = flow.tokenUrl if flow and model.type == "oauth2" else None
    http_scheme = model.scheme if kind is SchemeKind.HEADER and model.type == "http" else None
    return SecurityScheme(
        origin=origin,
        name=name,
        kind=kind,
        wire_name="Authorization" if http_scheme else _wire_name(model),
        http_scheme=http_scheme,
        flows=tuple(sorted(model.flows.model_dump(exclude_none=True))) if model.flows else (),
        token_url=token_url or None,
        scopes=tuple(sorted(flow.scopes or ())) if flow and token_url else (),
        description=model.description or None,
    )


def _kind(model: SchemeModel) -> SchemeKind | None:
    if model.type == "apiKey":
        return _KEYS.get(model.security_scheme_in or "") if model.name else None
    if model.type == "http":
        scheme = (model.scheme or "").lower()
        rest = None if not scheme or scheme in _COMPUTED else SchemeKind.HEADER
        return _HTTP.get(scheme, rest)
    if model.type not in _TOKENS:
        return None
    flow = model.flows and model.flows.clientCredentials
    if model.type == "oauth2" and flow and flow.tokenUrl:
        return SchemeKind.OAUTH2_CLIENT_CREDENTIALS
    return SchemeKind.OTHER


def _wire_name(model: SchemeModel) -> str | None:
    return model.name if model.type == "apiKey" else None


def _is_safe(url: str) -> bool:
    """Whether a secret may go there; what is relative goes where the API is."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"", "https"} or parts.hostname in _LOOPBACK
