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
class _Values:
    """What was given, and what the environment adds.

    Attributes:
        known: The credentials that this kind of client knows, by argument.
        texts: The values, by argument.
        providers: Functions in place of values, by argument.
        ranks: How early each was given; the environment comes last.
    """

    __slots__ = ("known", "providers", "ranks", "texts")

    def __init__(
        self,
        known: tuple[Credential, ...],
        given: tuple[Mapping[str, CredentialValue | None], ...],
        environment: Mapping[str, str],
    ) -> None:
        self.known = {credential.argument: credential for credential in known}
        self.texts: dict[str, str] = {}
        self.providers: dict[str, Provider] = {}
        self.ranks: dict[str, int] = {}
        for rank, values in enumerate(given):
            for argument, value in values.items():
                if value is not None and argument not in self.ranks:
                    self._take(argument, value, rank)
        self._add_environment(environment, len(given))

    def _take(self, argument: str, value: CredentialValue, rank: int) -> None:
        credential = self.known[argument]
        if callable(value) and credential.source is not None:
            self.providers[argument] = value
        else:
            self.texts[argument] = validated(value, argument, credential)
        self.ranks[argument] = rank

    def _add_environment(self, environment: Mapping[str, str], rank: int) -> None:
        needed = all(self.known[argument].kind in _NO_SECRETS for argument in self.ranks)
        for argument, credential in self.known.items():
            value = environment.get(credential.env) if credential.env else None
            if not value or argument in self.ranks:
                continue
            # A variable that cannot be used is an error only where it would be: it must not stand
            # in the way of a credential that was given.
            if needed:
                validated(value, f"environment variable {credential.env}", credential)
            if _printable(value, credential):
                self.texts[argument] = value
                self.ranks[argument] = rank

    def secrets(self) -> list[str]:
        """Return those that nobody else should see."""
        return [v for name, v in self.texts.items() if self.known[name].kind not in _NO_SECRETS]


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

    __slots__ = ("_chosen", "_flows", "_given", "_sources", "_values")

    def __init__(
        self,
        known: tuple[Credential, ...],
        given: tuple[Mapping[str, CredentialValue | None], ...],
        environment: Mapping[str, str],
        flows: tuple[ClientCredentialsFlow, ...] = (),
    ) -> None:
        self._given = given
        self._flows = flows
        self._values: Final = _Values(known, given, environment)
        self._sources: dict[str, TokenSource] = {}
        self._chosen: dict[tuple[tuple[str, ...], ...], _Chosen] = {}

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
        known = tuple(self._values.known.values())
        return Credentials(known, (given, *self._given), env, self._flows)

    def secrets(self) -> tuple[str, ...]:
        """Return every secret value, for masking, in each form in which it travels."""
        values = self._values.secrets()
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
        self.require(security)
        possible = self._possible(security)
        return self._build(min(possible, key=self._rank)) if possible else (_ANONYMOUS, None)

    def require(self, security: tuple[tuple[str, ...], ...]) -> None:
        """See that one of the ways to authenticate is possible, if there are any.

        Raises:
            CredentialError: None is.
        """
        if security and not self._possible(security):
            raise CredentialError(_missing(security, self._values.known))

    def _possible(self, security: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
        return [way for way in security if all(name in self._values.ranks for name in way)]

    def _rank(self, way: tuple[str, ...]) -> tuple[int, int]:
        ranks = [self._values.ranks[name] for name in way] or [len(self._given) + 1]
        return min(ranks), max(ranks)

    def _build(self, way: tuple[str, ...]) -> _Chosen:
        headers: list[tuple[str, str]] = []
        query: list[tuple[str, str]] = []
        cookies: list[tuple[str, str]] = []
        user = password = None
        source = self._source(way)
        for name in way:
            credential, value = self._values.known[name], self._values.texts.get(name, "")
            match credential.kind:
                case "bearer" | "token" if name not in self._values.providers:
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
            credential, provider = self._values.known[name], self._values.providers.get(name)
            flow = next((flow for flow in self._flows if flow.client_id == name), None)
            if flow is not None:
                new: TokenSource = flow.source(flow, self._values.texts)
            elif provider is not None and credential.source is not None:
                new = credential.source(credential, provider)
            else:
                continue
            # Threads that come here together get the same one.
            return self._sources.setdefault(name, new)
        return None

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle and copy all values, those of the environment too, but no token that was fetched.

        Raises:
            TypeError: One is a function.
        """
        values = self._values
        for argument in values.providers:
            raise TypeError(
                f"a client whose {argument} is a function cannot be pickled or copied: what the "
                "function holds is not known; make a client where it is needed"
            )
        last = len(self._given)
        added = {name: values.texts[name] for name, rank in values.ranks.items() if rank == last}
        environment: dict[str, str] = {}
        known, given = tuple(values.known.values()), (*self._given, added)
        return Credentials, (known, given, environment, self._flows)

    def __repr__(self) -> str:
        """Name what is there, without values."""
        return f"<Credentials {', '.join(sorted(self._values.ranks)) or 'none'}>"


def _missing(security: tuple[tuple[str, ...], ...], known: Mapping[str, Credential]) -> str:
    ways: list[str] = []
    for way in security:
        names: list[str] = []
        for name in way:
            env = known[name].env if name in known else None
            names.append(f"{name} (or {env} in the environment)" if env else name)
        ways.append(" and ".join(names))
    return f"no credentials: give the client {'; or '.join(ways)}"


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
