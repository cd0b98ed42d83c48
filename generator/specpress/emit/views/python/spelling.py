"""Small rules for names that only the views need: modules, and what is made of other names."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Unique:
    """Gives each name once: a repeated one gets underscores."""

    def __init__(self) -> None:
        self._given: set[tuple[str, str]] = set()

    def __call__(self, name: str, *, within: str = "") -> str:
        """The name, and from now on it is given."""
        while (within, name) in self._given or iskeyword(name):
            name += "_"
        self._given.add((within, name))
        return name


def stem(path: tuple[str, ...], modules: Mapping[tuple[str, ...], str], given: Unique) -> str:
    """``("realtime_kit", "recordings")`` lives in ``types/realtime_kit/recordings.py``."""
    parts = [modules[path[: depth + 1]] for depth in range(len(path))]
    own = given("_".join(parts[1:]) or parts[0], within=parts[0])
    given(f"{own}_params", within=parts[0])
    return f"{parts[0]}.{own}"


def pascal(name: str) -> str:
    """``start_recordings`` as ``StartRecordings``."""
    found = "".join(word[:1].upper() + word[1:] for word in name.split("_"))
    return found if found.isascii() else _canonical(found)


def constant(name: str) -> str:
    """``get_one`` as ``_GET_ONE``; names that are the same in capitals, or none, stay apart.

    ``geta`` and ``getA`` may be two methods, and capitals of some letters are no identifiers.
    """
    capitals = name.upper()
    if capitals.lower() == name and (name.isascii() or _is_canonical(capitals)):
        return f"_{capitals}"
    return f"_operation_{name}"


def _canonical(name: str) -> str:
    """The name as Python reads it: a capital may have to be joined with the accent behind it."""
    from unicodedata import normalize  # noqa: PLC0415 - loads a table few documents need

    return normalize("NFKC", name)


def _is_canonical(name: str) -> bool:
    from unicodedata import is_normalized  # noqa: PLC0415 - loads a table few documents need

    return is_normalized("NFKC", name)


def snake(name: str) -> str:
    """``APIToken2`` as ``api_token2``."""
    words: list[str] = []
    for place, character in enumerate(name):
        before, after = name[place - 1 : place], name[place + 1 : place + 2]
        starts = character.isupper() and (not before.isupper() or after.islower())
        words.append(f"_{character}" if starts and before not in {"", "_"} else character)
    return "".join(words).lower()
