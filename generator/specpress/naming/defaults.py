"""Fills up what the config leaves open, from the API: sensible names without any config."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.config.model import (
    Client,
    Credential,
    CredentialPart,
    Package,
    ServerArgument,
    Settings,
)
from specpress.ir.api import SchemeKind
from specpress.ir.servers import operation_servers, usual_server
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    Style,
    Words,
    identify,
    is_public,
    join,
    read,
    split,
    word_set,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from specpress.config.model import Config, PackageConfig
    from specpress.ir.api import Api, SecurityScheme

# What titles say around the name of an API.
_NOISE = word_set(
    "api apis openapi swagger rest restful http https spec specification specifications official"
    " documentation docs reference definition schema the public preview beta alpha v"
)
_EDITION = re.compile(r"v?\d+(?:\.\d+)*", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BREAK = re.compile(r"\s+[-\u2013\u2014|+/]\s+|:\s|,\s")

# Names of schemes that only repeat their kind.
_GENERIC = word_set(
    "bearer bearerauth bearertoken bearerhttp http httpbearer jwt jwtauth auth authorization"
    " authentication default token apikey apikeyauth apikeyheader apikeyquery key basic basicauth"
    " httpbasic oauth oauth2 oauth2auth security securityscheme apiauth"
)
_TELLING = word_set("key token secret email user username password id account session signature")

_PARTS: dict[SchemeKind, tuple[tuple[CredentialPart, str], ...]] = {
    SchemeKind.BEARER: ((CredentialPart.VALUE, "token"),),
    SchemeKind.BASIC: (
        (CredentialPart.USERNAME, "username"),
        (CredentialPart.PASSWORD, "password"),
    ),
    SchemeKind.HEADER: ((CredentialPart.VALUE, "api_key"),),
    SchemeKind.QUERY: ((CredentialPart.VALUE, "api_key"),),
    SchemeKind.COOKIE: ((CredentialPart.VALUE, "session"),),
    SchemeKind.OAUTH2_CLIENT_CREDENTIALS: (
        (CredentialPart.CLIENT_ID, "client_id"),
        (CredentialPart.CLIENT_SECRET, "client_secret"),
        (CredentialPart.VALUE, "access_token"),
        (CredentialPart.SCOPES, "scopes"),
        (CredentialPart.TOKEN_URL, "token_url"),
    ),
    SchemeKind.OTHER: ((CredentialPart.VALUE, "access_token"),),
}


def complete(  # noqa: PLR0913 - everything that has a say
    config: Config,
    api: Api,
    *,
    stem: str = "",
    package: str | None = None,
    distribution: str | None = None,
    locked: Mapping[str, str] | None = None,
) -> Settings:
    """Decide everything that the config leaves open.

    Args:
        config: what the config file says, or ``default_config()``.
        api: what the document says.
        stem: the document's file name without its ending, for an API without a title.
        package: an import name that wins over everything (``--package``).
        distribution: a distribution name that wins over everything (``--dist``).
        locked: what the client was called before (``LockedNames.client``).
    """
    words = title_words(api.title) or title_words(stem) or ("client",)
    before = _Before(locked or {})
    name = package or config.package.name or before.name("package") or _package_name(words)
    # A package named on the command line is called so everywhere, unless the config objects.
    dist = distribution or (None if package else config.package.distribution)
    prefix = identify(split(name), Style.UPPER, "api")
    client = config.client
    credentials = config.credentials or _credentials(api, prefix, before)
    taken = {each.argument for each in credentials} | {each.argument for each in client.parameters}
    return Settings(
        package=_package(config.package, name, dist, words, api.version),
        client=Client(
            name=client.name
            or ("" if package else before.name("class"))
            or _client_name(split(name) if package else words),
            base_url_env=client.base_url_env or before.env("base_url", prefix),
            request_id_header=client.request_id_header,
            parameters=client.parameters,
        ),
        credentials=credentials,
        has_preference=bool(config.credentials),
        tokens=config.tokens,
        variables=_server_arguments(api, prefix, taken, before),
        resources=config.resources,
        pins=config.pins,
        renamed=config.renamed,
        errors=config.errors,
        secrets=config.secrets,
    )


class _Before:
    """What the client was called before."""

    def __init__(self, locked: Mapping[str, str]) -> None:
        self._locked = locked

    def name(self, key: str) -> str:
        """A name that may stay; empty where there is none."""
        name = self._locked.get(key, "")
        return name if is_public(name) else ""

    def env(self, argument: str, prefix: str) -> str:
        """The variable that stands in for an argument of the client."""
        usual = f"{prefix}_{argument.upper()}"
        return self._locked.get(f"environment {argument}") or usual


_VERSION = re.compile(r"v?([0-9]+(?:\.[0-9]+){0,2})(?:-?(a|b|rc|alpha|beta)\.?([0-9]+))?")


def release_version(text: str) -> str:
    """The version that a document says it has, as a package may have it; empty for other texts.

    >>> release_version("v1.4"), release_version("2.0.0-rc.1"), release_version("2024-11-28")
    ('1.4', '2.0.0rc1', '')
    """
    found = _VERSION.fullmatch(text.strip())
    if found is None:
        return ""
    stage = {"alpha": "a", "beta": "b"}.get(found[2], found[2] or "")
    return f"{found[1]}{stage}{found[3] or ''}"


def _package(
    package: PackageConfig, name: str, distribution: str | None, words: Words, version: str
) -> Package:
    return Package(
        name=name,
        distribution=distribution or name.replace("_", "-"),
        version=package.version or release_version(version) or "0.1.0",
        summary=package.summary or f"A Python client for {' '.join(words)}.",
        license=package.license,
        authors=package.authors,
        urls=package.urls,
        keywords=package.keywords,
    )


def title_words(title: str) -> Words:
    """The name in a title, as written: without asides, editions and words such as "API".

    >>> title_words("Swagger Petstore - OpenAPI 3.0"), title_words("GitHub's official API")
    (('Petstore',), ('GitHub',))
    """
    plain = _ASIDE.sub(" ", title)
    for part in _BREAK.split(plain):
        words = tuple(
            bare
            for word in re.split(r"[\s_\-./]+", re.sub(r"['\u2019]s\b", "", part))
            if (bare := word.strip("'\"!?.,:;"))
            and bare.lower() not in _NOISE
            and not _EDITION.fullmatch(bare)
            and split(bare)
        )
        if words:
            return words[:5]
    return ()


def _package_name(words: Words) -> str:
    # A brand stays one word: "GitHub" is github, although its class is GitHub.
    parts = [part for word in words for part in (split(word.lower()) if word else ())]
    name = identify(parts, Style.SNAKE, "client")
    ascii_name = name if name.isascii() else identify(("client",), Style.SNAKE, "client")
    return f"{ascii_name}_client" if ascii_name in reserved.PACKAGES else ascii_name


def _client_name(words: Words) -> str:
    parts = [word if _is_styled(word) else join(split(word), Style.CAMEL) for word in words]
    name = identify(("".join(parts),), Style.CAMEL, "client")
    return f"{name}Client" if name in reserved.EXPORTS or not name.isascii() else name


def _is_styled(word: str) -> bool:
    return word.isalnum() and word.isascii() and word[0].isupper() and not word.isdigit()


def _credentials(api: Api, prefix: str, before: _Before) -> tuple[Credential, ...]:
    # Preference: as the document lists the ways to authenticate, a single token first.
    schemes = sorted(api.security_schemes, key=lambda it: (_RANK[it.kind], it.name))
    scope: Scope[tuple[str, CredentialPart]] = Scope(reserved.CLIENT)
    for scheme in schemes:
        for part, _ in _PARTS[scheme.kind]:
            if name := before.name(f"argument {scheme.name} {part.value}"):
                scope.bind((scheme.name, part), name)
    requests = [
        NameRequest(key=(scheme.name, part), candidates=_candidates(scheme, part, argument))
        for scheme in schemes
        for part, argument in _PARTS[scheme.kind]
        if (scheme.name, part) not in scope.names
    ]
    scope.assign(requests)
    return tuple(
        Credential(
            where=scheme.origin,
            argument=scope.names[scheme.name, part],
            scheme=scheme.name,
            part=part,
            env=before.env(scope.names[scheme.name, part], prefix),
        )
        for scheme in schemes
        for part, _ in _PARTS[scheme.kind]
        if (scheme.name, part) in scope.names
    )


def _server_arguments(
    api: Api, prefix: str, taken: Collection[str], before: _Before
) -> tuple[ServerArgument, ...]:
    """An argument for every variable of the servers that the client or an operation talks to.

    Variables of one name are one argument: they mean the same.
    """
    usual = usual_server(api)
    servers = (*(() if usual is None else (usual,)), *operation_servers(api))
    names = [*dict.fromkeys(each.name for server in servers for each in server.variables)]
    scope: Scope[str] = Scope(reserved.CLIENT | set(taken))
    for name in names:
        if known := before.name(f"variable {name}"):
            scope.bind(name, known)
    scope.assign(
        NameRequest(key=name, candidates=_server_candidates(name))
        for name in names
        if name not in scope.names
    )
    return tuple(
        ServerArgument(
            name=name, argument=scope.names[name], env=before.env(scope.names[name], prefix)
        )
        for name in names
        if name in scope.names
    )


def _server_candidates(name: str) -> tuple[str, ...]:
    own = identify(read(name), Style.SNAKE, "variable")
    return tuple(dict.fromkeys((own, f"server_{own}", f"server_{own}_variable")))


_RANK = {kind: rank for rank, kind in enumerate(_PARTS)}


def _candidates(scheme: SecurityScheme, part: CredentialPart, usual: str) -> tuple[str, ...]:
    words = read(scheme.name)
    own = identify(words, Style.SNAKE, "credential")
    ends = "" if part is CredentialPart.VALUE else f"_{part.value}"
    if scheme.kind is SchemeKind.OAUTH2_CLIENT_CREDENTIALS:
        ends = f"_{usual}"
    if scheme.http_scheme:
        usual = "authorization"  # the whole header
    whole = f"{own}{ends}"
    if ends or "".join(words) in _GENERIC or not _TELLING.intersection(words):
        return tuple(dict.fromkeys((usual, whole, f"{whole}_credential")))
    return tuple(dict.fromkeys((whole, f"{whole}_credential")))
