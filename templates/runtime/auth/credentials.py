"""Credentials: where they come from, what is validated, and what they put on a request."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias, cast, final

from ..exceptions import CredentialError
from ..request import parameters
from ..request.authorization import TOKEN_PLACEHOLDER, Authorization

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call.call import TokenSource
    from ..description.client import ClientCredentialsFlow, Credential

__all__ = ["CredentialValue", "Credentials", "Provider", "validated"]

Provider: TypeAlias = Callable[[], str | Awaitable[str]]
"""Is asked for a token before each request; what it returns is awaited by asynchronous clients."""

CredentialValue: TypeAlias = str | Sequence[str] | Provider

_BASIC: Final = frozenset({"basic-username", "basic-password"})
# What is encoded before it travels may hold letters beyond ASCII.
_ENCODED: Final = _BASIC | {"client-id", "client-secret"}
_SEPARATORS: Final = {"basic-username": ":", "cookie": ";"}
_NO_SECRETS: Final = frozenset({"scopes", "token-url"})


_ANONYMOUS: Final = Authorization()
_Chosen: TypeAlias = "tuple[Authorization, TokenSource | None]"


@final
class Credentials:
    """The credentials of one client.

    Args:
        known: The credentials that this kind of client knows.
        given: What callers gave, the latest first: a client made by ``copy`` may have been given
            others than the first one. ``None`` where nothing was given.
        environment: The process's environment, which comes last.
        flows: How tokens are fetched for some of the credentials.

    Raises:
        CredentialError: A credential is empty or holds characters that no header can carry.
    """

    __slots__ = (
        "_chosen",
        "_flows",
        "_given",
        "_known",
        "_providers",
        "_ranks",
        "_sources",
        "_values",
    )

    def __init__(
        self,
        known: tuple[Credential, ...],
        given: tuple[Mapping[str, CredentialValue | None], ...],
        environment: Mapping[str, str],
        flows: tuple[ClientCredentialsFlow, ...] = (),
    ) -> None:
        self._known = {credential.argument: credential for credential in known}
        self._given = given
        self._flows = flows
        self._values: dict[str, str] = {}
        self._providers: dict[str, Provider] = {}
        self._ranks: dict[str, int] = {}
        self._sources: dict[str, TokenSource] = {}
        self._chosen: dict[tuple[tuple[str, ...], ...], _Chosen] = {}
        for rank, values in enumerate(given):
            for argument, value in values.items():
                if value is not None and argument not in self._ranks:
                    self._take(argument, value, rank)
        self._add_environment(environment)

    def _take(self, argument: str, value: CredentialValue, rank: int) -> None:
        credential = self._known[argument]
        if callable(value) and credential.source is not None:
            self._providers[argument] = value
        else:
            self._values[argument] = validated(value, argument, credential)
        self._ranks[argument] = rank

    def _add_environment(self, environment: Mapping[str, str]) -> None:
        needed = all(self._known[argument].kind in _NO_SECRETS for argument in self._ranks)
        for argument, credential in self._known.items():
            value = environment.get(credential.env) if credential.env else None
            if not value or argument in self._ranks:
                continue
            # A variable that cannot be used is an error only where it would be: it must not stand
            # in the way of a credential that was given.
            if needed:
                validated(value, f"environment variable {credential.env}", credential)
            if _printable(value, credential):
                self._values[argument] = value
                self._ranks[argument] = len(self._given)

    def replaced(
        self,
        given: Mapping[str, CredentialValue | None],
        env: Mapping[str, str],
        *,
        moved: bool = False,
    ) -> Credentials:
        """Return credentials where ``given`` comes before what was given so far.

        They share the tokens that were fetched only where they are the same; where the client has
        ``moved`` to another base URL, tokens may come from elsewhere, too.
        """
        if all(value is None for value in given.values()) and not (moved and self._flows):
            return self
        return Credentials(tuple(self._known.values()), (given, *self._given), env, self._flows)

    def secrets(self) -> tuple[str, ...]:
        """Return every secret value, for masking, in each form in which it travels."""
        known = self._known
        values = [v for name, v in self._values.items() if known[name].kind not in _NO_SECRETS]
        found = [*values, *(parameters.escape(value) for value in values)]
        for chosen, _ in tuple(self._chosen.values()):
            found += [value[6:] for _, value in chosen.headers if value.startswith("Basic ")]
        for source in tuple(self._sources.values()):
            found += source.secrets()
        # The longest first: a secret may be part of another one.
        return tuple(sorted({*found}, key=lambda secret: (-len(secret), secret)))

    def authorize(self, security: tuple[tuple[str, ...], ...]) -> Authorization:
        """Choose among the ways to authenticate and build what it puts on a request.

        What was given beats what the environment holds: the way with the latest given credential
        wins, then the one that needs least from elsewhere, then the preferred one, which comes
        first. Anonymous access is the last resort.

        Raises:
            CredentialError: No way is possible with the credentials there are.
        """
        return self._choose(security)[0]

    def token_source(self, security: tuple[tuple[str, ...], ...]) -> TokenSource | None:
        """Return what gives the token in whose place ``TOKEN_PLACEHOLDER`` stands.

        Raises:
            CredentialError: No way is possible with the credentials there are.
        """
        return self._choose(security)[1]

    def _choose(self, security: tuple[tuple[str, ...], ...]) -> _Chosen:
        chosen = self._chosen.get(security)
        if chosen is None:
            chosen = self._chosen[security] = self._authorize(security)
        return chosen

    def _authorize(self, security: tuple[tuple[str, ...], ...]) -> _Chosen:
        possible = [way for way in security if all(name in self._ranks for name in way)]
        if not possible:
            if not security:
                return _ANONYMOUS, None
            raise CredentialError(self._missing(security))
        return self._build(min(possible, key=self._rank))

    def _rank(self, way: tuple[str, ...]) -> tuple[int, int]:
        ranks = [self._ranks[name] for name in way] or [len(self._given) + 1]
        return min(ranks), max(ranks)

    def _missing(self, security: tuple[tuple[str, ...], ...]) -> str:
        ways: list[str] = []
        for way in security:
            names: list[str] = []
            for name in way:
                env = self._known[name].env if name in self._known else None
                names.append(f"{name} (or {env} in the environment)" if env else name)
            ways.append(" and ".join(names))
        return f"no credentials: give the client {'; or '.join(ways)}"

    def _build(self, way: tuple[str, ...]) -> _Chosen:
        headers: list[tuple[str, str]] = []
        query: list[tuple[str, str]] = []
        cookies: list[tuple[str, str]] = []
        user = password = None
        source = self._source(way)
        for name in way:
            credential, value = self._known[name], self._values.get(name, "")
            match credential.kind:
                case "bearer" | "token" if name not in self._providers:
                    headers.append((credential.name, f"Bearer {value}"))
                case "header":
                    headers.append((credential.name, value))
                case "query":
                    query.append((credential.name, value))
                case "cookie":
                    cookies.append((credential.name, value))
                case "basic-username":
                    user = value
                case "basic-password":
                    password = value
                case _:
                    pass  # the source has it
        if user is not None or password is not None:
            pair = f"{user or ''}:{password or ''}".encode()
            headers.append(("Authorization", f"Basic {b64encode(pair).decode('ascii')}"))
        if source is not None:
            headers.append(("Authorization", TOKEN_PLACEHOLDER))
        return Authorization(tuple(headers), tuple(query), tuple(cookies)), source

    def _source(self, way: tuple[str, ...]) -> TokenSource | None:
        """Return what has to be asked for a token, the same for every way that needs it."""
        for name in way:
            credential, provider = self._known[name], self._providers.get(name)
            flow = next((flow for flow in self._flows if flow.client_id == name), None)
            if flow is not None:
                new: TokenSource = flow.source(flow, self._values)
            elif provider is not None and credential.source is not None:
                new = credential.source(credential, provider)
            else:
                continue
            # Threads that come here together get the same one.
            return self._sources.setdefault(name, new)
        return None

    def __repr__(self) -> str:
        """Name what is there, without values."""
        return f"<Credentials {', '.join(sorted(self._ranks)) or 'none'}>"


def _printable(value: str, credential: Credential) -> bool:
    # What follows the separator would be something else to the server.
    if _SEPARATORS.get(credential.kind, "\0") in value:
        return False
    # Control characters are a slip of the hand everywhere.
    if credential.kind in _ENCODED:
        return not any(ord(c) < 0x20 or ord(c) == 0x7F for c in value)
    return all(0x20 <= ord(c) < 0x7F for c in value) and value == value.strip()


def validated(value: object, source: str, credential: Credential) -> str:
    """Return a credential's value if it can be one; ``source`` is where it comes from.

    Raises:
        CredentialError: It cannot.
    """
    if credential.kind == "scopes" and isinstance(value, list | tuple):
        value = " ".join(map(str, cast("list[object]", value)))
    if not isinstance(value, str):  # callers without a type checker
        raise CredentialError(f"{source} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise CredentialError(f"{source} is empty")
    if not _printable(value, credential):
        raise CredentialError(
            f"{source} holds characters that cannot be part of a credential "
            "(a line break, a blank at an end, a separator, or a letter beyond ASCII)"
        )
    return value
