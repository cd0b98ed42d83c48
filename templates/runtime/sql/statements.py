"""Reads what kind of statement a text is, and cuts those that SQLite does not run into parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct

from .errors import SqlError
from .lexer import Token, meaningful, spelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .catalogue import Verb

__all__ = [
    "Describe",
    "Exec",
    "Explain",
    "Mutation",
    "Query",
    "ShowMethods",
    "ShowTables",
    "Statement",
    "parsed",
]

Expression: TypeAlias = str
_QUERIES: Final = {"SELECT", "WITH", "VALUES", "CREATE", "DROP"}


class Query(Struct, frozen=True):
    """What SQLite runs as it stands."""

    tokens: tuple[Token, ...]


class Mutation(Struct, frozen=True):
    """INSERT, REPLACE, UPDATE or DELETE.

    Attributes:
        names: The columns of an INSERT.
        source: The query that its rows come from.
        given: Pairs of SET and WHERE.
        returning: What to answer, as SQL.
    """

    verb: Verb
    table: str
    names: tuple[str, ...] = ()
    source: Expression | None = None
    given: tuple[tuple[str, Expression], ...] = ()
    returning: Expression | None = None


class Exec(Struct, frozen=True):
    """A call of a method, by table and name; ``body`` is the SQL of ``@@json``."""

    target: str
    given: tuple[tuple[str, Expression], ...]
    body: Expression | None
    returning: Expression | None


class ShowTables(Struct, frozen=True):
    """All tables."""


class ShowMethods(Struct, frozen=True):
    """All methods of a table."""

    table: str


class Describe(Struct, frozen=True):
    """All columns and parameters of a table."""

    table: str


class Explain(Struct, frozen=True):
    """What a query would call."""

    query: Query


Statement: TypeAlias = Query | Mutation | Exec | ShowTables | ShowMethods | Describe | Explain


def parsed(found: Sequence[Token]) -> Statement:
    """Read one statement.

    Raises:
        SqlError: There is none or more than one, or it is of no known kind.
    """
    while found and (found[-1].kind == "space" or found[-1].text == ";"):
        found = found[:-1]
    words = meaningful(found)
    if not words:
        raise SqlError("there is no statement")
    if any(each.text == ";" for each in words):
        raise SqlError("only one statement can be run at a time")
    return _of_kind(found, words)


def _of_kind(found: Sequence[Token], words: Sequence[Token]) -> Statement:
    first = words[0].word
    match first:
        case _ if first in _QUERIES:
            return Query(tuple(found))
        case "EXPLAIN":
            inner = parsed(_behind(found, "EXPLAIN"))
            if not isinstance(inner, Query):
                raise SqlError("EXPLAIN takes a SELECT")
            return Explain(inner)
        case "SHOW":
            return _show(_Reader(words))
        case "DESCRIBE" | "DESC":
            reader = _Reader(words)
            reader.take()
            return Describe(reader.end(reader.name()))
        case "EXEC" | "EXECUTE":
            return _exec(_Reader(words))
        case "INSERT" | "REPLACE" | "UPDATE" | "DELETE":
            return _mutation(_Reader(words), first)
        case _:
            raise SqlError(f"a statement cannot begin with {words[0].text[:40]}")


def _behind(found: Sequence[Token], word: str) -> Sequence[Token]:
    place = next(at for at, each in enumerate(found) if each.word == word)
    return found[place + 1 :]


class _Reader:
    """Goes through the tokens of a statement once."""

    def __init__(self, words: Sequence[Token]) -> None:
        self._words = words
        self._at = 0

    @property
    def word(self) -> str:
        return self._words[self._at].word if self._at < len(self._words) else ""

    @property
    def token(self) -> Token | None:
        return self._words[self._at] if self._at < len(self._words) else None

    def take(self) -> Token:
        if self._at >= len(self._words):
            raise SqlError("the statement ends too early")
        self._at += 1
        return self._words[self._at - 1]

    def expect(self, *words: str) -> str:
        token = self.take()
        if token.word not in words:
            raise SqlError(f"{' or '.join(words)} is expected, not {_shown(token)}")
        return token.word

    def skip(self, word: str) -> bool:
        if self.word == word:
            self._at += 1
            return True
        return False

    def end(self, value: str) -> str:
        if self.token is not None:
            raise SqlError(f"nothing is expected behind {value}, but there is {_shown(self.token)}")
        return value

    def name(self) -> str:
        """Read a name, which may have dots."""
        parts = [self._part()]
        while self.skip("."):
            parts.append(self._part())
        return ".".join(parts)

    def _part(self) -> str:
        token = self.take()
        if token.kind != "name":
            raise SqlError(f"a name is expected, not {_shown(token)}")
        return spelled(token)

    def expression(self, *ends: str) -> Expression:
        """Read to the first of ``ends`` that stands in no parentheses."""
        start, depth = self._at, 0
        while self.token is not None and (depth or self.word not in ends):
            depth += (self.word == "(") - (self.word == ")")
            self._at += 1
        if start == self._at:
            raise SqlError("a value is missing")
        return " ".join(each.text for each in self._words[start : self._at])

    def rest(self) -> Expression:
        text = " ".join(each.text for each in self._words[self._at :])
        self._at = len(self._words)
        return text


def _shown(token: Token) -> str:
    return "a value" if token.kind in {"string", "number"} else token.text


def _show(reader: _Reader) -> Statement:
    reader.take()
    if reader.expect("TABLES", "METHODS") == "TABLES":
        reader.end("SHOW TABLES")
        return ShowTables()
    reader.expect("IN", "FROM")
    return ShowMethods(reader.end(reader.name()))


def _exec(reader: _Reader) -> Exec:
    reader.take()
    target = reader.name()
    given: list[tuple[str, Expression]] = []
    body: Expression | None = None
    while (token := reader.token) is not None and reader.word != "RETURNING":
        if reader.skip(","):
            continue
        if token.kind != "variable" or not token.text.startswith("@"):
            raise SqlError(f"EXEC takes @name=value, not {_shown(token)}")
        reader.take()
        reader.expect("=")
        value = _argument(reader)
        if token.text.startswith("@@"):
            if token.text.casefold() != "@@json" or body is not None:
                raise SqlError("EXEC takes one @@json, and nothing else with two signs")
            body = value
        else:
            given.append((token.text[1:], value))
    return Exec(target, tuple(given), body, _returning(reader))


def _argument(reader: _Reader) -> Expression:
    """Read one value; another argument may follow with or without a comma."""
    parts: list[str] = []
    depth = 0
    while (token := reader.token) is not None:
        starts_next = token.kind == "variable" and token.text.startswith("@") and bool(parts)
        if not depth and (starts_next or reader.word in {",", "RETURNING"}):
            break
        depth += (reader.word == "(") - (reader.word == ")")
        parts.append(reader.take().text)
    if not parts:
        raise SqlError("a value is missing")
    return " ".join(parts)


def _returning(reader: _Reader) -> Expression | None:
    if reader.skip("RETURNING"):
        text = reader.rest()
        if not text:
            raise SqlError("RETURNING takes columns")
        return text
    reader.end("the statement")
    return None


def _mutation(reader: _Reader, verb: str) -> Mutation:
    reader.take()
    if verb in {"INSERT", "REPLACE"} and reader.skip("INTO"):
        return _insert(reader, "INSERT" if verb == "INSERT" else "REPLACE")
    if verb == "INSERT":
        raise SqlError("INTO is expected behind INSERT")
    if verb == "DELETE":
        reader.expect("FROM")
        return _changed(reader, "DELETE", reader.name(), [])
    table = reader.name()
    reader.expect("SET")
    return _changed(reader, "REPLACE" if verb == "REPLACE" else "UPDATE", table, _set(reader))


def _set(reader: _Reader) -> list[tuple[str, Expression]]:
    given = [_pair(reader, ",", "WHERE", "RETURNING")]
    while reader.skip(","):
        given.append(_pair(reader, ",", "WHERE", "RETURNING"))
    return given


def _pair(reader: _Reader, *ends: str) -> tuple[str, Expression]:
    name = reader.name().rpartition(".")[2]
    if reader.word not in {"=", "=="}:
        raise SqlError(f"only {name} = value can be sent")
    reader.take()
    value = reader.expression("OR", "BETWEEN", "<", ">", "<=", ">=", "=", "!=", "<>", *ends)
    if reader.token is not None and reader.word not in ends:
        raise SqlError(f"only name = value, joined by AND, can be sent; not {reader.word}")
    return name, value


def _changed(
    reader: _Reader, verb: Verb, table: str, given: list[tuple[str, Expression]]
) -> Mutation:
    if reader.skip("WHERE"):
        given.append(_pair(reader, "AND", "RETURNING"))
        while reader.skip("AND"):
            given.append(_pair(reader, "AND", "RETURNING"))
    return Mutation(verb, table, given=tuple(given), returning=_returning(reader))


def _insert(reader: _Reader, verb: Verb) -> Mutation:
    table = reader.name()
    reader.expect("(")
    names = [reader.name()]
    while reader.skip(","):
        names.append(reader.name())
    reader.expect(")")
    if reader.word not in {"VALUES", "SELECT", "WITH"}:
        raise SqlError("VALUES or SELECT is expected")
    source = reader.expression("RETURNING")
    return Mutation(verb, table, tuple(names), source, returning=_returning(reader))
