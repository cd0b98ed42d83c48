"""Calls of the runtime's classes, and the imports that a module's constants need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.emit.views.python.expressions import TypeExpr


class ConstantView(msgspec.Struct, frozen=True, kw_only=True):
    """An operation, or what else methods hand to the runtime, as a constant."""

    name: Code
    type: Code
    function: Code
    arguments: Code


class Calls:
    """Spells calls and gathers what they need imported."""

    def __init__(self) -> None:
        self.imports: set[Import] = set()

    def lazy(self, expression: TypeExpr) -> Code:
        """A type that is looked up when it is needed first."""
        self.imports |= expression.imports
        return fill("lambda: {type}", type=expression.code)

    def call(self, name: str, positional: Iterable[Code], /, **options: Code | None) -> Code:
        """A call of what describes an operation; options that are ``None`` are left out."""
        self.imports.add(Import(runtime.DESCRIPTIONS.get(name, runtime.OPERATION), name))
        arguments = join(", ", (*positional, *_given(options)))
        return fill("{name}({arguments})", name=ident(name), arguments=arguments)


def keywords(options: dict[str, Code | None]) -> Code:
    """Keyword arguments; those that are ``None`` are left out."""
    return join(", ", _given(options))


def _given(options: dict[str, Code | None]) -> list[Code]:
    return [
        fill("{name}={value}", name=ident(option), value=value)
        for option, value in options.items()
        if value is not None
    ]


def unless(value: str, usual: str) -> Code | None:
    """A text, left out where the runtime assumes it anyway."""
    return None if value == usual else py(value)


def flag(value: bool, *, usual: bool) -> Code | None:  # noqa: FBT001 - what is to be spelled
    """A truth value, left out where the runtime assumes it anyway."""
    return None if value == usual else py(value)
