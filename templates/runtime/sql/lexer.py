"""Cuts SQL into tokens, which put together again are the same text.

Tables with dots in their names are all that is ever rewritten; strings and comments stay.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from .errors import SqlError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Token", "meaningful", "quoted", "rewritten", "spelled", "tokens"]

TokenKind: TypeAlias = Literal["space", "string", "name", "number", "variable", "sign"]

_PATTERNS: Final = (
    ("space", r"\s+|--[^\n]*|/\*.*?(?:\*/|\Z)"),
    ("string", r"[xX]?'(?:[^']|'')*'"),
    ("number", r"0[xX][0-9a-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?"),
    ("variable", r"\?\d*|@@?\w+|[:$]\w+"),
    ("name", r'"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|[^\W\d][\w$]*'),
    ("sign", r"\|\||->>?|<<|>>|<=|>=|<>|==|!=|[^\s'\"`\[]"),
)
_TOKEN: Final = re.compile("|".join(f"(?P<{k}>{p})" for k, p in _PATTERNS), re.DOTALL)


class Token(NamedTuple):
    """A piece of SQL."""

    kind: TokenKind
    text: str

    @property
    def word(self) -> str:
        """A bare name in upper case, as keywords are compared; a sign as it is."""
        return self.text.upper() if self.kind in {"name", "sign"} else ""


def tokens(text: str) -> tuple[Token, ...]:
    """Cut ``text``; joined, the tokens are ``text`` again.

    Raises:
        SqlError: A string or a quoted name does not end.
    """
    found: list[Token] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            line = text.count("\n", 0, place) + 1
            raise SqlError(f"line {line} of the statement: a quote is never closed")
        found.append(Token(match.lastgroup, match[0]))  # type: ignore[arg-type]  # a key above
        place = match.end()
    return tuple(found)


def meaningful(found: Sequence[Token]) -> tuple[Token, ...]:
    """Return the tokens that are no space and no comment."""
    return tuple(each for each in found if each.kind != "space")


def spelled(name: Token) -> str:
    """Return what a name says, without its quotes."""
    text = name.text
    if text[0] in '"`':
        return text[1:-1].replace(text[0] * 2, text[0])
    return text[1:-1] if text[0] == "[" else text


def quoted(name: str) -> str:
    """Return a name as SQL spells any."""
    return '"' + name.replace('"', '""') + '"'


def rewritten(found: Sequence[Token], tables: Mapping[str, str]) -> Iterator[Token]:
    """Put the name that SQLite knows in place of each dotted name of a table.

    Args:
        found: The tokens of a statement.
        tables: What SQLite calls each table, by its dotted name in lower case.
    """
    at = 0
    while at < len(found):
        chain = list(_chain(found, at))
        for length in range(len(chain), 1, -1):
            name = ".".join(spelled(found[place]) for place in chain[:length]).casefold()
            if name in tables:
                yield Token("name", quoted(tables[name]))
                at = chain[length - 1] + 1
                break
        else:
            end = chain[-1] + 1 if chain else at + 1
            yield from found[at:end]
            at = end


def _chain(found: Sequence[Token], at: int) -> Iterator[int]:
    """Places of names that dots join; space and comments may stand between."""
    wants_name = True
    for place in range(at, len(found)):
        token = found[place]
        if token.kind == "space" and place > at:
            continue
        if wants_name and token.kind == "name":
            yield place
            wants_name = False
        elif not wants_name and token.text == ".":
            wants_name = True
        else:
            return
