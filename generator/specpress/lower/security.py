"""Security: the schemes a document declares and what operations require of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Components, Reference
from openapi_pydantic.v3.v3_1 import SecurityScheme as SchemeModel

from specpress.ir.api import SchemeKind, SecurityRequirement, SecurityScheme
from specpress.lower import codes
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
_TOKENS = ("oauth2", "openIdConnect")

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
            unknown = sorted(requirement.keys() - self._schemes.keys() - self._unsupported)
            for name in unknown:
                self._diagnostics.report(codes.UNKNOWN_SECURITY_SCHEME, pointer / index, name=name)
            if not unknown:
                found[self._requirement(requirement)] = None
        return tuple(found)

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
        self._schemes[name] = SecurityScheme(
            origin=place,
            name=name,
            kind=kind,
            wire_name=model.name if model.type == "apiKey" else None,
            token_url=next(_token_urls(model), None),
            description=model.description or None,
        )


def _kind(model: SchemeModel) -> SchemeKind | None:
    if model.type == "apiKey":
        return _KEYS.get(model.security_scheme_in or "") if model.name else None
    if model.type == "http":
        return _HTTP.get((model.scheme or "").lower())
    if any(_token_urls(model)):
        return SchemeKind.OAUTH2_CLIENT_CREDENTIALS
    return SchemeKind.OTHER if model.type in _TOKENS else None


def _token_urls(model: SchemeModel) -> Iterator[str]:
    flows = model.flows
    if model.type == "oauth2" and flows and flows.clientCredentials:
        url = flows.clientCredentials.tokenUrl
        if url:
            yield url
