"""Typed reading of a YAML tree: every wrong key, type and value is reported at its place."""

from __future__ import annotations

import re
from contextlib import suppress
from enum import Enum
from keyword import iskeyword
from sys import float_info
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from specpress.config.codes import MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE, WRONG_VALUE
from specpress.config.suggest import suggestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_ENV = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Refused(Exception):  # noqa: N818 - not an error: the value is left out, the reason reported
    """A value cannot be read; its problem has been reported already."""


class Item:
    """One value of the tree and its place; each method reads it as one type.

    Every method that reads raises ``Refused`` where the value is not what it reads.
    """

    __slots__ = ("_diagnostics", "value", "what", "where")

    def __init__(self, value: Any, where: Pointer, what: str, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self.value = value
        self.where = where
        self.what = what

    def table(self, *known: str) -> Table:
        """A mapping whose keys are all known; any other key is reported."""
        entries = self._mapping()
        for key in entries:
            if key not in known:
                self._diagnostics.report(
                    UNKNOWN_KEY,
                    self.where / key,
                    table=self.what,
                    key=key,
                    suggestion=suggestion(key, known),
                )
        return Table(entries, self, self._diagnostics)

    def entries(self, reader: Callable[[str, Item], T]) -> tuple[T, ...]:
        """A mapping with free keys, without the entries that cannot be read."""
        found: list[T] = []
        for key, value in self._mapping().items():
            item = Item(value, self.where / key, f"{self.what}.{key}", self._diagnostics)
            with suppress(Refused):
                found.append(reader(key, item))
        return tuple(found)

    def each(self, reader: Callable[[Item], T]) -> tuple[T, ...]:
        """A list, without the items that cannot be read."""
        value = self.value
        if not isinstance(value, list):
            self._refuse("a list")
        found: list[T] = []
        for index, part in enumerate(cast("list[object]", value)):
            what = f"an item of {self.what}"
            with suppress(Refused):
                found.append(reader(Item(part, self.where / index, what, self._diagnostics)))
        return tuple(found)

    def text(self) -> str:
        """A text that is not empty."""
        if not isinstance(self.value, str):
            self._refuse("a text")
        if not self.value.strip():
            self.refuse("it is empty", "write something, or leave the setting out")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """A list of texts, at least one."""
        return self.each(Item.text) or self.refuse("it is empty", "name at least one")

    def flag(self) -> bool:
        """True or false."""
        return self.value if isinstance(self.value, bool) else self._refuse("true or false")

    def whole(self) -> int:
        """A whole number, zero or more."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self._refuse("a whole number")
        if self.value < 0:
            self.refuse("it is negative", "write zero or more")
        return self.value

    def seconds(self) -> float:
        """A time in seconds, more than zero."""
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            self._refuse("a number of seconds")
        if not 0 < self.value <= float_info.max:
            self.refuse("it is no length of time", "write a number of seconds above zero")
        return float(self.value)

    def scalar(self) -> str | int | float | bool | None:
        """A text, number, boolean or null."""
        if isinstance(self.value, dict | list):
            self._refuse("a single value")
        return cast("str | int | float | bool | None", self.value)

    def path(self) -> tuple[str, ...]:
        """A property path: names with dots between them, or a list of names."""
        if isinstance(self.value, list):
            return self.texts()
        parts = tuple(self.text().split("."))
        if not all(parts):
            self.refuse("a name between its dots is empty", "write for example data.status")
        return parts

    def env(self) -> str:
        """The name of an environment variable."""
        return self._spelled(_ENV, "no environment variable can have this name", "use A-Z and _")

    def distribution(self) -> str:
        """The name of a distribution, as package indexes allow it."""
        return self._spelled(
            _DISTRIBUTION, "no distribution can have this name", "use letters, digits and -"
        )

    def identifier(self) -> str:
        """A public Python name."""
        return self.name(self.text())

    def name(self, text: str) -> str:
        """A text that can be a public Python name, such as the key of this item."""
        if not text.isidentifier() or not text.isascii() or iskeyword(text) or text[0] == "_":
            self.refuse("it is not a public Python name", "use letters, digits and _", value=text)
        return text

    def choice(self, kind: type[E]) -> E:
        """One of the words of an enum."""
        text = self.text()
        words = tuple(str(member.value) for member in kind)
        if text not in words:
            self.refuse(f"it is none of {', '.join(words)}", suggestion(text, words))
        return kind(text)

    def refuse(self, reason: str, hint: str, *, value: object = None) -> NoReturn:
        """Report a value of the right type that cannot be used."""
        shown = self.value if value is None else value
        self._diagnostics.report(
            WRONG_VALUE, self.where, what=self.what, value=shown, reason=reason, suggestion=hint
        )
        raise Refused

    def _refuse(self, expected: str) -> NoReturn:
        self._diagnostics.report(
            WRONG_TYPE, self.where, what=self.what, expected=expected, got=_kind(self.value)
        )
        raise Refused

    def _mapping(self) -> dict[str, Any]:
        value = self.value
        if not isinstance(value, dict):
            self._refuse("a mapping")
        return cast("dict[str, Any]", value)

    def _spelled(self, pattern: re.Pattern[str], reason: str, hint: str) -> str:
        text = self.text()
        if not pattern.fullmatch(text):
            self.refuse(reason, hint)
        return text


class Table:
    """A mapping with known keys. A value that cannot be read counts as absent."""

    __slots__ = ("_diagnostics", "_entries", "_item")

    def __init__(self, entries: dict[str, Any], item: Item, diagnostics: Diagnostics) -> None:
        self._entries = entries
        self._item = item
        self._diagnostics = diagnostics

    def get(self, key: str, reader: Callable[[Item], T]) -> T | None:
        """The value under a key; ``None`` where there is none."""
        item = self._find(key)
        if item is not None:
            with suppress(Refused):
                return reader(item)
        return None

    def need(self, key: str, reader: Callable[[Item], T]) -> T:
        """The value under a key that has to be there.

        Raises:
            Refused: it is not there, or cannot be read.
        """
        item = self._find(key)
        if item is None:
            table = self._item.what
            self._diagnostics.report(MISSING_KEY, self._item.where, table=table, key=key)
            raise Refused
        return reader(item)

    def each(self, key: str, reader: Callable[[Item], T]) -> tuple[T, ...]:
        """The list under a key; empty where there is none."""
        return self.get(key, lambda item: item.each(reader)) or ()

    def entries(self, key: str, reader: Callable[[str, Item], T]) -> tuple[T, ...]:
        """The mapping with free keys under a key; empty where there is none."""
        return self.get(key, lambda item: item.entries(reader)) or ()

    def _find(self, key: str) -> Item | None:
        if key not in self._entries:
            return None
        above = self._item
        what = key if above.where.tokens == () else f"{above.what}.{key}"
        return Item(self._entries[key], above.where / key, what, self._diagnostics)


def _kind(value: Any) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "a list"
        case _:
            return "a mapping"
