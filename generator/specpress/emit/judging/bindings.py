"""The names that a module binds, and what it imports from other modules of its package."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.judging.grammar import BUILTINS, LIBRARIES
from specpress.emit.judging.nodes import bound_names, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable


class Bindings:
    """Every name that a generated module knows, and where imported ones come from.

    ``runtime`` are the names imported from the client's own runtime.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.known = set(BUILTINS)
        self.runtime: set[str] = set()
        self.imported: set[str] = set()
        self._collect(tree.body)

    def _collect(self, body: list[ast.stmt]) -> None:
        for statement in body:
            match statement:
                case ast.Import() | ast.ImportFrom():
                    self._import(statement)
                case ast.If():
                    self._collect(statement.body)
                    self._collect(statement.orelse)
                case _:
                    self.known.update(_defined(statement))

    def _import(self, statement: ast.Import | ast.ImportFrom) -> None:
        is_relative = isinstance(statement, ast.ImportFrom) and statement.level > 0
        if isinstance(statement, ast.Import):
            modules = [alias.name for alias in statement.names]
        else:
            modules = [statement.module or ""]
        if not is_relative and not LIBRARIES.issuperset(modules):
            refuse(statement, f"imports {', '.join(modules)}")
        names = {alias.asname or alias.name for alias in statement.names}
        if "*" in names:
            refuse(statement, "imports *")
        if is_relative and "_runtime" in modules[0].split("."):
            self.runtime |= names
        self.known |= names
        self.imported |= names


class RelativeImport(msgspec.Struct, frozen=True, array_like=True):
    """``from ..module import names``; ``is_typing`` where only type checkers read it."""

    line: int
    level: int
    module: str
    names: tuple[str, ...]
    is_typing: bool


class Interface(msgspec.Struct, frozen=True, array_like=True):
    """What a module takes from others of its package and has for them.

    ``names`` are bound when it is imported, ``typing_names`` for type checkers only; these are
    there after all if it ``is_lazy`` (has a ``__getattr__``).
    """

    path: str
    imports: tuple[RelativeImport, ...]
    names: frozenset[str]
    typing_names: frozenset[str]
    is_lazy: bool


def interface(path: str, tree: ast.Module, *, is_generated: bool = True) -> Interface:
    """Read what a module has to do with others; generated ones import nothing in functions."""
    found = _InterfaceReader(is_generated=is_generated)
    found.read(tree.body)
    return Interface(
        path,
        tuple(found.imports),
        frozenset(found.names),
        frozenset(found.typing_names),
        "__getattr__" in found.names,
    )


def parsed(path: str, text: str) -> Interface:
    """The same of any Python.

    Raises:
        SyntaxError, ValueError: it is none.
    """
    return interface(path, ast.parse(text), is_generated=False)


_FROM = re.compile(r"^([ \t]*)from (\.*)([\w.]*) import (\([^)]*\)|[^\n#]*)", re.MULTILINE)
_BOUND = re.compile(r"^( {4})?(?:(?:async )?def |class )?(\w+)(?=[(:\[ ])", re.MULTILINE)
_BLOCK = re.compile(
    r"^(?:if|elif|else|try|except)\b.*:[ \t]*\n(?:(?:[ \t].*)?(?:\n|\Z))+", re.MULTILINE
)
_TYPING = re.compile(r"if TYPE_CHECKING\b")
_ALIASED = re.compile(r"(\w+)(?: as (\w+))?")


def skimmed(path: str, text: str) -> Interface:
    """The same by the look of its lines: no import is overlooked, and few names are seen amiss."""
    imports: list[RelativeImport] = []
    names = {name for indent, name in _BOUND.findall(text) if not indent}
    typing_names: set[str] = set()
    blocks = [(*found.span(), bool(_TYPING.match(found[0]))) for found in _BLOCK.finditer(text)]
    for start, end, is_typing in blocks:
        bound = {name for indent, name in _BOUND.findall(text, start, end) if indent}
        (typing_names if is_typing else names).update(bound)
    for found in _FROM.finditer(text):
        indent, dots, module, listed = found.groups()
        inside = [is_typing for start, end, is_typing in blocks if start < found.start() < end]
        is_typing = any(inside)
        aliases = _ALIASED.findall(listed)
        if dots:
            line = text.count("\n", 0, found.start()) + 1
            imported = tuple(name for name, _ in aliases)
            imports.append(RelativeImport(line, len(dots), module, imported, is_typing))
        if not indent or (inside and indent == "    "):
            (typing_names if is_typing else names).update(alias or name for name, alias in aliases)
    return Interface(path, tuple(imports), frozenset(names), frozenset(typing_names), is_lazy=False)


class _InterfaceReader:
    def __init__(self, *, is_generated: bool) -> None:
        self._is_generated = is_generated
        self.imports: list[RelativeImport] = []
        self.names: set[str] = set()
        self.typing_names: set[str] = set()

    def read(self, body: Iterable[ast.stmt], *, is_typing: bool = False) -> None:
        """Read statements of the module, or of a block that binds names of it."""
        names = self.typing_names if is_typing else self.names
        for statement in body:
            match statement:
                case ast.ImportFrom() | ast.Import():
                    self._import(statement, is_typing=is_typing)
                    aliases = statement.names
                    names.update(each.asname or each.name.split(".")[0] for each in aliases)
                case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                    self.read(statement.body, is_typing=True)
                    self.read(statement.orelse, is_typing=is_typing)
                case ast.If() | ast.Try() | ast.With() | ast.For() | ast.While():
                    self.read(_blocks(statement), is_typing=is_typing)
                case _:
                    names.update(_defined(statement))
                    for node in () if self._is_generated else ast.walk(statement):
                        if isinstance(node, ast.ImportFrom):
                            self._import(node, is_typing=is_typing)

    def _import(self, node: ast.Import | ast.ImportFrom, *, is_typing: bool) -> None:
        if isinstance(node, ast.ImportFrom) and node.level:
            names = tuple(alias.name for alias in node.names)
            module = node.module or ""
            self.imports.append(RelativeImport(node.lineno, node.level, module, names, is_typing))


def _blocks(statement: ast.stmt) -> Iterable[ast.stmt]:
    """The statements of a compound statement that binds names of what it stands in."""
    for node in ast.iter_child_nodes(statement):
        if isinstance(node, ast.stmt):
            yield node
        elif isinstance(node, ast.ExceptHandler):
            yield from node.body


def _defined(statement: ast.stmt) -> list[str]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return [name]
        case ast.Assign(targets=targets):
            return [name for target in targets for name in bound_names(target)]
        case ast.AnnAssign(target=target):
            return bound_names(target)
        case _:
            return []
