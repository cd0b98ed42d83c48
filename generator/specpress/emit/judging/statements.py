"""The statements that generated modules, classes and methods may hold."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from specpress.emit.judging.grammar import MODULE_HOOKS
from specpress.emit.judging.nodes import (
    bound_names,
    is_main_guard,
    is_property,
    is_setter,
    node_kind,
    refuse,
    root_name,
)

if TYPE_CHECKING:
    from specpress.emit.judging.expressions import Expressions
    from specpress.emit.judging.grammar import Rule


class Statements:
    """Examines statements of one module by the rule for its kind."""

    def __init__(self, rule: Rule, expressions: Expressions) -> None:
        self._rule = rule
        self._expressions = expressions

    def statements(self, body: list[ast.stmt]) -> None:
        """Statements of the module."""
        _refuse_doubles(body)
        for statement in body:
            match statement:
                case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant(value=str())):
                    pass
                case ast.Assign() | ast.AnnAssign():
                    self._assignment(statement)
                case ast.ClassDef() if self._rule.classes:
                    self._class(statement)
                case ast.FunctionDef(name=name) if self._rule.hooks and name in MODULE_HOOKS:
                    self._function(statement)
                case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                    self.statements(statement.body)
                    self.statements(statement.orelse)
                case ast.If(body=[ast.Expr(value=ast.Call() as call)]) if self._is_main(statement):
                    self._expressions.data(call)
                case _:
                    refuse(statement, f"has {node_kind(statement)} where none may be")

    def _is_main(self, statement: ast.stmt) -> bool:
        return self._rule.main and is_main_guard(statement)

    def _assignment(self, node: ast.Assign | ast.AnnAssign) -> None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if not bound_names(target):
                refuse(node, "assigns to something that is no plain name")
        if isinstance(node, ast.AnnAssign):
            self._expressions.type(node.annotation)
            if isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias":
                self._expressions.type(node.value or node.annotation)
                return
        if node.value is not None:
            self._expressions.data(node.value)

    def _class(self, node: ast.ClassDef) -> None:
        for base in node.bases:
            self._expressions.type(base)
        for keyword in node.keywords:
            self._expressions.data(keyword.value)
        for decorator in node.decorator_list:
            self._expressions.data(decorator)
        _refuse_doubles(node.body)
        self._expressions.methods = frozenset(
            each.name for each in node.body if isinstance(each, ast.FunctionDef)
        )
        for statement in node.body:
            match statement:
                case ast.Pass() | ast.Expr(value=ast.Constant()):
                    pass
                case ast.Assign() | ast.AnnAssign():
                    self._assignment(statement)
                case ast.FunctionDef() | ast.AsyncFunctionDef() if self._rule.methods:
                    self._function(statement)
                case ast.FunctionDef() if self._rule.properties and is_property(statement):
                    self._function(statement)
                case _:
                    refuse(statement, f"has {node_kind(statement)} in a class where none may be")
        self._expressions.methods = frozenset()

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for decorator in node.decorator_list:
            self._expressions.data(decorator)
        arguments = node.args
        parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        parameters += [extra for extra in (arguments.vararg, arguments.kwarg) if extra]
        for annotation in (*(parameter.annotation for parameter in parameters), node.returns):
            if annotation is not None:
                self._expressions.type(annotation)
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self._expressions.data(default)
        inner = {parameter.arg for parameter in parameters}
        for statement in node.body:
            self._step(statement, inner)

    def _step(self, statement: ast.stmt, inner: set[str]) -> None:
        """One statement of a method; ``inner`` are the names that exist only inside."""
        match statement:
            case ast.Pass() | ast.Expr(value=ast.Constant()) | ast.Return(value=None):
                pass
            case ast.Return(value=ast.expr() as value):
                self._expressions.value(value, inner)
            case ast.Expr(value=ast.Call() | ast.Await()):
                self._expressions.value(statement.value, inner)
            case ast.Assign(targets=[target], value=value):
                self._expressions.value(value, inner)
                if isinstance(target, ast.Name):
                    inner.add(target.id)
                elif not _is_own_attribute(target):
                    refuse(statement, "assigns to something that is not its own")
            case _:
                refuse(statement, f"has {node_kind(statement)} in a method where none may be")


def _is_own_attribute(target: ast.expr) -> bool:
    return (
        isinstance(target, ast.Attribute)
        and isinstance(target.value, ast.Name)
        and target.value.id == "self"
        and not target.attr.startswith("__")
    )


def _refuse_doubles(body: list[ast.stmt]) -> None:
    """The second of two things with one name would silently replace the first."""
    seen: set[str] = set()
    for statement in body:
        match statement:
            case ast.ClassDef(name=name):
                names = [name]
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                decorators = statement.decorator_list
                is_overload = any(root_name(decorator) == "overload" for decorator in decorators)
                names = [] if is_overload or is_setter(statement) else [statement.name]
            case ast.AnnAssign(target=target):
                names = bound_names(target)
            case ast.Assign(targets=targets):
                names = [name for target in targets for name in bound_names(target)]
            case _:
                names = []
        for name in names:
            if name in seen:
                refuse(statement, f"defines {name} twice")
            seen.add(name)
