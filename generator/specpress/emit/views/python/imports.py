"""Imports as values, and the sorted block of statements that a set of them makes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, dotted, fill, ident, join

if TYPE_CHECKING:
    from collections.abc import Iterable

_STANDARD = frozenset(
    {"collections.abc", "datetime", "decimal", "functools", "pathlib", "typing", "uuid"},
)


class Import(msgspec.Struct, frozen=True):
    """One imported name: ``from module import name``, or ``import module [as alias]``.

    A module that begins with a dot is the generated package's own, spelled from its root:
    ``.types.pets.pet``; ``.`` alone is the package itself. The statement is made relative to
    the module it stands in.
    """

    module: str
    name: str | None = None
    alias: str | None = None


class ModulePath(msgspec.Struct, frozen=True):
    """A module of the generated package, by its dotted path from the package's root."""

    path: str
    is_package: bool = False

    @property
    def package(self) -> tuple[str, ...]:
        """The package that the module's relative imports start from."""
        parts = tuple(part for part in self.path.split(".") if part)
        return parts if self.is_package else parts[:-1]

    @property
    def file(self) -> str:
        """The file of the module, relative to the package's folder."""
        stem = self.path.replace(".", "/")
        if self.is_package:
            return f"{stem}/__init__.py" if stem else "__init__.py"
        return f"{stem}.py"


def block(imports: Iterable[Import], here: ModulePath, *, is_indented: bool = False) -> Code:
    """The import statements, as isort would order them.

    Args:
        imports: In any order; those of the module's own names are passed over.
        here: The module that they stand in.
        is_indented: Whether they stand in a block; the first line is not indented.
    """
    own = None if here.is_package else f".{here.path}"
    wanted = {item for item in imports if item.module != own}
    sections = (
        [item for item in wanted if item.module == "__future__"],
        [item for item in wanted if item.module in _STANDARD],
        [item for item in wanted if not _is_known(item.module)],
        [item for item in wanted if item.module.startswith(".")],
    )
    lines: list[Code] = []
    for section in sections:
        if section:
            lines += [Code()] if lines else []
            lines += _statements(section, here)
    return join("\n    " if is_indented else "\n", lines)


def _is_known(module: str) -> bool:
    return module in _STANDARD or module == "__future__" or module.startswith(".")


def _statements(section: list[Import], here: ModulePath) -> list[Code]:
    plain = sorted(
        (item for item in section if item.name is None),
        key=lambda item: (item.module, item.alias),
    )
    members: dict[str, list[Import]] = {}
    for item in section:
        if item.name is not None:
            members.setdefault(item.module, []).append(item)
    spelled = [(_relative(module, here), names) for module, names in members.items()]
    spelled.sort(key=lambda pair: _module_key(*pair[0]))
    return [_plain(item) for item in plain] + [
        fill(
            "from {module} import {names}",
            module=_spelled(dots, path),
            names=join(", ", (_member(item) for item in sorted(names, key=_member_key))),
        )
        for (dots, path), names in spelled
    ]


def relative(module: str, here: ModulePath) -> Code:
    """A module of the package as a statement in another one names it."""
    return _spelled(*_relative(module, here))


def _spelled(dots: int, path: str) -> Code:
    return _DOTS[dots] + (dotted(path) if path else Code())


def _plain(item: Import) -> Code:
    if item.alias is None:
        return fill("import {module}", module=dotted(item.module))
    return fill("import {module} as {alias}", module=dotted(item.module), alias=ident(item.alias))


def _member(item: Import) -> Code:
    name = ident(item.name or "")
    return (
        name
        if item.alias is None
        else fill("{name} as {alias}", name=name, alias=ident(item.alias))
    )


_DOTS = tuple(Code(dots) for dots in ("", ".", "..", "...", "....", ".....", "......", "......."))


def _relative(module: str, here: ModulePath) -> tuple[int, str]:
    """Dots and path of an import as it stands in a module: ``(3, "types")`` is ``...types``."""
    if not module.startswith("."):
        return 0, module
    target = tuple(part for part in module.split(".") if part)
    common = 0
    for ours, theirs in zip(here.package, target, strict=False):
        if ours != theirs:
            break
        common += 1
    return len(here.package) - common + 1, ".".join(target[common:])


def _module_key(dots: int, path: str) -> tuple[object, ...]:
    return -dots, natural(path.lower()), natural(path)


def _member_key(item: Import) -> tuple[object, ...]:
    name = item.name or ""
    return _category(name), natural(name.lower()), natural(name), item.alias or ""


def _category(name: str) -> int:
    if len(name) > 1 and name.isupper():
        return 0
    return 1 if name[:1].isupper() else 2


def exported_key(name: str) -> tuple[object, ...]:
    """Order of names in ``__all__``: constants, classes, others, each in natural order."""
    return _category(name), natural(name)


@cache
def natural(name: str) -> tuple[object, ...]:
    """A sort key in which ``A2`` comes before ``A10``."""
    parts = re.split(r"(\d+)", name)
    return tuple(
        (0, int(part), part) if part.isdigit() and part.isascii() else (1, 0, part)
        for part in parts
        if part
    )
