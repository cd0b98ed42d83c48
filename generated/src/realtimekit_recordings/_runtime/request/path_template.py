"""The path of a request's URL, a template with variables in it."""

from __future__ import annotations

import re
from sys import maxsize
from typing import TYPE_CHECKING, Any, Final, final

from msgspec import inspect

from ..description.operation import PathVariable
from ..exceptions import RequestValidationError
from . import parameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from msgspec.structs import FieldInfo

__all__ = ["PathTemplate"]

# "." and ".." cannot be escaped: whoever normalises the URL would land on another operation.
# Compiled on first use, by re itself.
_DOTS: Final = r"/\.\.?(?=/|$)"


@final
class PathTemplate:
    """The path of an operation, to be expanded.

    Attributes:
        arguments: What its variables are called.
        strings: The same, where all of them may be any string; otherwise nothing.
    """

    __slots__ = ("_parts", "_strings", "_variables", "arguments", "strings")

    def __init__(
        self, parts: tuple[str | PathVariable, ...], rules: Mapping[str, FieldInfo]
    ) -> None:
        self._parts: Final = [part if isinstance(part, str) else "" for part in parts]
        self._variables: Final = [
            (place, part.argument, part)
            for place, part in enumerate(parts)
            if isinstance(part, PathVariable)
        ]
        self.arguments: Final = tuple(argument for _, argument, _ in self._variables)
        lengths = _lengths(self.arguments, rules)
        self.strings: Final = self.arguments if lengths else ()
        self._strings: Final = [
            (place, *lengths[argument], variable.style == "simple" and not variable.json, variable)
            for place, argument, variable in self._variables
            if lengths
        ]

    def expand(self, plain: Mapping[str, Any]) -> str:
        """Return the path for checked arguments.

        Raises:
            RequestValidationError: A variable is empty, or a segment of the path would not last.
        """
        parts = self._parts.copy()
        for place, argument, variable in self._variables:
            parts[place] = _segment(variable, plain[argument])
        path = "".join(parts)
        if "/." in path and re.search(_DOTS, path):
            dotted = (a for _, a, v in self._variables if _segment(v, plain[a]) in (".", ".."))
            name = next(dotted, "")
            text = f'{name or "a path argument"} must not be "." or ".."'
            raise RequestValidationError(text, path=name)
        return path

    def expand_strings(self, values: tuple[object, ...], defaults: Mapping[str, str]) -> str:
        """Check strings and return the path for them.

        Args:
            values: The arguments of the path, where they are strings.
            defaults: The client's own values, for what is left to it.

        Raises:
            ValueError: One is no string, breaks a rule, or it takes more to tell.
        """
        parts = self._parts.copy()
        rules = zip(values, self._strings, strict=True)
        for value, (place, least, most, is_simple, variable) in rules:
            text = defaults.get(variable.argument) if value is None else value
            if type(text) is not str or not least <= len(text) <= most or not text.isascii():
                raise ValueError
            is_safe = is_simple and text.replace("-", "").isalnum()
            parts[place] = text if is_safe else _segment(variable, text)
        path = "".join(parts)
        if "/." in path and re.search(_DOTS, path):
            raise ValueError
        return path


def _lengths(
    arguments: tuple[str, ...], rules: Mapping[str, FieldInfo]
) -> dict[str, tuple[int, int]]:
    """Return how short and how long the strings may be, if all arguments are strings."""
    lengths: dict[str, tuple[int, int]] = {}
    for argument in arguments:
        kind = inspect.type_info(rules[argument].type) if argument in rules else None
        if not isinstance(kind, inspect.StrType) or kind.pattern is not None:
            return {}
        most = maxsize if kind.max_length is None else kind.max_length
        lengths[argument] = kind.min_length or 1, most
    return lengths


def _segment(variable: PathVariable, value: object) -> str:
    try:
        return parameters.path(variable, value)
    except UnicodeError:  # its own text would quote the value
        text = f"{variable.argument}: holds characters that cannot be encoded as UTF-8"
        raise RequestValidationError(text, path=variable.argument) from None
    except ValueError as error:
        raise RequestValidationError(str(error), path=variable.argument) from None
