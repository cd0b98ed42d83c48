"""The expressions that generated modules may hold: values and types."""

from __future__ import annotations

import ast
from types import EllipsisType
from typing import TYPE_CHECKING

from specpress.emit.judging.grammar import (
    BUILTINS,
    CALLED_IN_METHODS,
    CALLED_ON_IMPORT,
    METHOD_HOOKS,
)
from specpress.emit.judging.nodes import UnfitError, node_kind, refuse, root_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.emit.judging.bindings import Bindings


class Expressions:
    """Examines expressions of one module.

    ``methods`` are those of the class that is being examined: its body may give them other names.
    """

    def __init__(self, bindings: Bindings) -> None:
        self._bindings = bindings
        self.methods: frozenset[str] = frozenset()

    def data(self, node: ast.expr) -> None:
        """A value that is made while the module is imported."""
        match node:
            case ast.Constant():
                pass
            case ast.Name():
                self._name(node, self.methods)
            case ast.Attribute():
                self._attribute(node, self.methods)
            case ast.Subscript() | ast.BinOp():
                self.type(node)
            case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                self._each(items)
            case ast.Dict(keys=keys, values=values):
                self._each(key for key in keys if key is not None)
                self._each(values)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                pass
            case ast.Lambda(body=body) if not _has_parameters(node.args):
                self.type(body)
            case ast.Call():
                self._call_on_import(node)
            case _:
                refuse(node, f"makes a value with {node_kind(node)}")

    def _each(self, nodes: Iterable[ast.expr]) -> None:
        for node in nodes:
            self.data(node)

    def _call_on_import(self, node: ast.Call) -> None:
        root = root_name(node.func)
        last = node.func.attr if isinstance(node.func, ast.Attribute) else root
        is_library_call = root in self._bindings.imported and last in CALLED_ON_IMPORT
        if root not in self._bindings.runtime and not is_library_call:
            refuse(node, f"calls {ast.unparse(node.func)} when it is imported")
        self.data(node.func)
        self._each(keyword.value for keyword in node.keywords)
        match node.args:
            case [ast.Constant(value=str()), ast.Dict(values=values)] if last == "TypedDict":
                for value in values:
                    self.type(value)
            case arguments:
                self._each(arguments)

    def value(self, node: ast.expr, inner: set[str]) -> None:
        """A value that a method makes."""
        match node:
            case ast.Constant():
                pass
            case ast.Name():
                self._name(node, inner)
            case ast.Attribute(value=ast.Call() as value, attr=name):
                _refuse_hidden(node, name)
                self.value(value, inner)
            case ast.Attribute():
                self._attribute(node, inner)
            case ast.Tuple() | ast.List() | ast.Dict() | ast.Await() | ast.Starred():
                for part in ast.iter_child_nodes(node):
                    if isinstance(part, ast.expr):
                        self.value(part, inner)
            case ast.Subscript():
                self.type(node)
            case ast.Call():
                self._call_in_method(node, inner)
            case _:
                refuse(node, f"makes a value with {node_kind(node)}")

    def _call_in_method(self, node: ast.Call, inner: set[str]) -> None:
        if isinstance(node.func, ast.Name):
            name = node.func.id
            if name in BUILTINS and name not in CALLED_IN_METHODS:
                refuse(node, f"calls {name}")
        self.value(node.func, inner)
        for argument in node.args:
            self.value(argument, inner)
        for keyword in node.keywords:
            self.value(keyword.value, inner)

    def _name(self, node: ast.Name, inner: Iterable[str]) -> None:
        if node.id not in self._bindings.known and node.id not in inner:
            refuse(node, f"uses {node.id}, which nothing defines")

    def _attribute(self, node: ast.Attribute, inner: Iterable[str]) -> None:
        part: ast.expr = node
        while isinstance(part, ast.Attribute):
            _refuse_hidden(part, part.attr)
            part = part.value
        if not isinstance(part, ast.Name):
            refuse(node, f"reads an attribute of {node_kind(part)}")
        self._name(part, inner)

    def type(self, node: ast.expr) -> None:
        """A type, as an annotation or as a value."""
        match node:
            case ast.Name():
                self._name(node, frozenset())
            case ast.Attribute():
                self._attribute(node, frozenset())
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                self.type(left)
                self.type(right)
            case ast.Subscript(value=value, slice=index):
                self.type(value)
                self._type_arguments(value, index)
            case ast.Tuple(elts=items) | ast.List(elts=items):
                for item in items:
                    self.type(item)
            case ast.Starred(value=ast.Subscript() as further):
                self.type(further)
            case ast.Constant(value=str() as text):
                self._quoted_type(node, text)
            case ast.Constant(value=None) | ast.Constant(value=EllipsisType()):
                pass
            case _:
                refuse(node, f"makes a type with {node_kind(node)}")

    def _quoted_type(self, node: ast.expr, text: str) -> None:
        try:
            self.type(ast.parse(text, mode="eval").body)
        except UnfitError as error:
            refuse(node, error.problem)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            refuse(node, "has a string that is no type where a type has to be")

    def _type_arguments(self, generic: ast.expr, index: ast.expr) -> None:
        name = generic.attr if isinstance(generic, ast.Attribute) else root_name(generic)
        items = index.elts if isinstance(index, ast.Tuple) else [index]
        if name == "Literal":
            self._each(items)
        elif name == "Annotated":
            self.type(items[0])
            self._each(items[1:])
        else:
            self.type(index)


def _has_parameters(arguments: ast.arguments) -> bool:
    return any((arguments.posonlyargs, arguments.args, arguments.vararg, arguments.kwonlyargs))


def _refuse_hidden(node: ast.AST, name: str) -> None:
    if name.startswith("__") and name not in METHOD_HOOKS:
        refuse(node, f"reads {name}")
