"""Credentials: where they come from, what is acceptable, and what they put on a request."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final, final

from .exceptions import CredentialError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .spec import Credential

__all__ = ["Authorization", "Credentials"]


@final
class Authorization:
    """What authenticates one request; to be sent to the base URL's origin only."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(
        self,
        headers: tuple[tuple[str, str], ...] = (),
        query: tuple[tuple[str, str], ...] = (),
        cookies: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.headers: Final = headers
        self.query: Final = query
        self.cookies: Final = cookies


_ANONYMOUS: Final = Authorization()


@final
class Credentials:
    """The credentials of one client.

    Args:
        known: The credentials that this kind of client knows.
        given: What callers gave, the latest first: a client made by ``copy`` may have been given
            others than the first one. ``None`` where nothing was given.
        environment: The process's environment, which comes last.

    Raises:
        CredentialError: A credential is empty or holds characters that no header can carry.
    """

    __slots__ = ("_chosen", "_given", "_known", "_ranks", "_values")

    def __init__(
        self,
        known: tuple[Credential, ...],
        given: tuple[Mapping[str, str | None], ...],
        environment: Mapping[str, str],
    ) -> None:
        self._known = {credential.argument: credential for credential in known}
        self._given = given
        self._values: dict[str, str] = {}
        self._ranks: dict[str, int] = {}
        self._chosen: dict[tuple[tuple[str, ...], ...], Authorization] = {}
        for rank, values in enumerate(given):
            for argument, value in values.items():
                if value is not None and argument not in self._values:
                    self._values[argument] = _acceptable(value, argument, self._known[argument])
                    self._ranks[argument] = rank
        self._add_environment(environment, needed=not self._values)

    def _add_environment(self, environment: Mapping[str, str], *, needed: bool) -> None:
        for argument, credential in self._known.items():
            value = environment.get(credential.env) if credential.env else None
            if not value or argument in self._values:
                continue
            # A variable that cannot be used is an error only where it would be: it must not stand
            # in the way of a credential that was given.
            if needed:
                _acceptable(value, f"environment variable {credential.env}", credential)
            if _printable(value, credential):
                self._values[argument] = value
                self._ranks[argument] = len(self._given)

    def replaced(self, given: Mapping[str, str | None], env: Mapping[str, str]) -> Credentials:
        """Return credentials where ``given`` comes before what was given so far."""
        if all(value is None for value in given.values()):
            return self
        return Credentials(tuple(self._known.values()), (given, *self._given), env)

    def secrets(self) -> tuple[str, ...]:
        """Return every secret value, for masking."""
        return tuple(self._values.values())

    def authorize(self, security: tuple[tuple[str, ...], ...]) -> Authorization:
        """Choose among the ways to authenticate and build what it puts on a request.

        What was given beats what the environment holds: the way with the latest given credential
        wins, then the one that needs least from elsewhere, then the document's order. Anonymous
        access is the last resort.

        Raises:
            CredentialError: No way is possible with the credentials there are.
        """
        chosen = self._chosen.get(security)
        if chosen is None:
            chosen = self._chosen[security] = self._authorize(security)
        return chosen

    def _authorize(self, security: tuple[tuple[str, ...], ...]) -> Authorization:
        possible = [way for way in security if all(name in self._values for name in way)]
        if not possible:
            if not security:
                return _ANONYMOUS
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

    def _build(self, way: tuple[str, ...]) -> Authorization:
        headers: list[tuple[str, str]] = []
        query: list[tuple[str, str]] = []
        cookies: list[tuple[str, str]] = []
        username = password = None
        for name in way:
            credential, value = self._known[name], self._values[name]
            match credential.kind:
                case "bearer":
                    headers.append((credential.name, f"Bearer {value}"))
                case "basic-username":
                    username = value
                case "basic-password":
                    password = value
                case "header":
                    headers.append((credential.name, value))
                case "query":
                    query.append((credential.name, value))
                case "cookie":
                    cookies.append((credential.name, value))
        if username is not None or password is not None:
            pair = f"{username or ''}:{password or ''}".encode()
            headers.append(("Authorization", f"Basic {b64encode(pair).decode('ascii')}"))
        return Authorization(tuple(headers), tuple(query), tuple(cookies))

    def __repr__(self) -> str:
        """Name what is there, without values."""
        return f"<Credentials {', '.join(sorted(self._values)) or 'none'}>"


def _printable(value: str, credential: Credential) -> bool:
    # Basic credentials travel encoded, so letters beyond ASCII are fine; control characters are
    # a slip of the hand everywhere.
    if credential.kind in {"basic-username", "basic-password"}:
        return not any(ord(c) < 0x20 or ord(c) == 0x7F for c in value)
    return all(0x20 <= ord(c) < 0x7F for c in value) and value == value.strip()


def _acceptable(value: object, source: str, credential: Credential) -> str:
    if not isinstance(value, str):  # callers without a type checker
        raise CredentialError(f"{source} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise CredentialError(f"{source} is empty")
    if not _printable(value, credential):
        raise CredentialError(
            f"{source} holds characters that cannot be part of a credential "
            "(a line break, a blank at an end, or a letter beyond ASCII)"
        )
    return value
