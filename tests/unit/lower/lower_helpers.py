"""Lowering in one line, and types spelled so short that a table of them can be read."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specpress.diagnostics import Diagnostics
from specpress.document.parse import parse
from specpress.document.reading.source import loads
from specpress.document.upgrade import upgrade
from specpress.ir.types import (
    NO_CONSTRAINTS,
    UNSET,
    Alias,
    Anything,
    Const,
    Constraints,
    Declaration,
    Discriminator,
    Enum,
    Field,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    Struct,
    TupleOf,
    TypeRef,
    Union,
)
from specpress.lower import lower

if TYPE_CHECKING:
    from specpress.ir.api import Api, Operation
    from specpress.pointer import Pointer

COMPONENT = "#/components/schemas/"


_OF_SHORTNESS = ("type-assumed",)
"""Told of schemas without a type, which most of these tests write because they are short."""


@dataclass(frozen=True)
class Lowered:
    """An API and the names of the problems found while lowering it."""

    api: Api
    problems: list[str]
    places: list[str]
    messages: list[str]

    def declarations(self) -> dict[str, str]:
        return {
            spell_name(pointer): spell_declaration(declaration)
            for pointer, declaration in self.api.declarations.items()
        }

    def declaration(self, name: str) -> Any:
        found = [p for p in self.api.declarations if spell_name(p) == name]
        return self.api.declarations[found[0]]

    def operation(self, key: str) -> Operation:
        return next(operation for operation in self.api.operations if operation.key == key)


def lowered(text: str, *, version: str = "3.1.0", **options: Any) -> Lowered:
    """Lower a document given without its first lines; ``@Pet`` refers to the component Pet."""
    head = f"openapi: {version}\ninfo: {{title: Test, version: '1'}}\n"
    text = re.sub(r"@(\w+)", rf"{{$ref: '{COMPONENT}\1'}}", text)
    before, found = Diagnostics(), Diagnostics()
    parsed = parse(upgrade(loads(head + textwrap.dedent(text), before), before), before)
    assert [
        problem.message
        for problem in before
        if problem.code.standing in ("error, document", "warning, document")
    ] == []
    api = lower(parsed, found, **options)
    told = [(one.code.name.lower().replace("_", "-"), one) for one in found]
    kept = [(name, one) for name, one in told if name not in _OF_SHORTNESS]
    return Lowered(
        api,
        [name for name, _ in kept],
        [str(one.where) for _, one in kept],
        [one.message for _, one in kept],
    )


def schemas(text: str, *, version: str = "3.1.0", **options: Any) -> Lowered:
    """Lower component schemas alone."""
    body = textwrap.indent(textwrap.dedent(text), "    ")
    return lowered(f"paths: {{}}\ncomponents:\n  schemas:\n{body}", version=version, **options)


def spell_name(pointer: Pointer) -> str:
    if pointer.startswith(COMPONENT):
        return pointer.removeprefix(COMPONENT)
    return str(pointer)


def spell(found: TypeRef | None) -> str:  # noqa: C901, PLR0911 - one case for each kind of type
    match found:
        case None:
            return "-"
        case Scalar():
            spelled = found.kind.value
            if found.format not in (None, spelled):
                spelled += f"<{found.format}>"
            return spelled + spell_bounds(found.constraints)
        case Named():
            return spell_name(found.target)
        case ListOf():
            return f"[{spell(found.item)}]{spell_bounds(found.constraints)}"
        case MapOf():
            key = "" if found.key_pattern is None else f"{found.key_pattern}: "
            return f"{{{key}{spell(found.value)}}}{spell_bounds(found.constraints)}"
        case TupleOf():
            rest = "" if found.rest is None else f", *{spell(found.rest)}"
            return f"({', '.join(map(spell, found.items))}{rest})"
        case OneOf():
            return " | ".join(map(spell, found.variants)) + spell_tag(found.discriminator)
        case Nullable():
            inner = spell(found.inner)
            return f"({inner})?" if isinstance(found.inner, OneOf) else f"{inner}?"
        case Const():
            return f"={found.value!r}"
        case Anything():
            return "any"
        case Never():
            return "never"


def spell_tag(found: Discriminator | None) -> str:
    if found is None:
        return ""
    spelled = [f"{value}={spell_name(target)}" for value, target in found.mapping]
    spelled += [] if found.fallback is None else [f"else {spell_name(found.fallback)}"]
    return f" by {found.property_name}: " + ", ".join(spelled)


def spell_bounds(found: Constraints) -> str:
    if found == NO_CONSTRAINTS:
        return ""
    names = [
        name for name in Constraints.__annotations__ if getattr(found, name) not in (None, False)
    ]
    return "(" + ", ".join(f"{name}={getattr(found, name)!r}" for name in names) + ")"


def spell_field(field: Field) -> str:
    mark = "" if field.required else "?"
    default = "" if field.default is UNSET else f" = {field.default!r}"
    return f"{field.name}{mark}: {spell(field.type)}{default}"


def spell_declaration(found: Declaration) -> str:
    match found:
        case Struct():
            rest = [] if found.additional is None else [f"*: {spell(found.additional)}"]
            return "struct " + "; ".join([*map(spell_field, found.fields), *rest])
        case Enum():
            listed = ", ".join(repr(value.value) for value in found.values)
            return f"enum {listed}{', …' if found.extensible else ''}"
        case Union():
            return "union " + spell(found.type)
        case Alias():
            return "alias " + spell(found.type)


OK = "responses: {'200': {description: ok}}"


def operation(text: str, *, path: str = "/x", rest: str = "") -> tuple[Operation, list[str]]:
    """The GET operation that has these keys."""
    found = lowered(f"paths: {{'{path}': {{get: {{{text}, {OK}}}}}}}\n{rest}")
    return found.api.operations[0], found.problems
