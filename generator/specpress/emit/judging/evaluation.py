"""Whether importing a module would work: what Python evaluates then, in the order it does.

A module can be sound Python and still fail on import: where a name is used above the line that
binds it, where a quoted type is an operand of ``|``, where an attribute of a class hides what the
annotations below it mean. Quoted types and the bodies of lambdas are evaluated later, with the
names that the whole module has at run time.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from specpress.emit.judging.grammar import BUILTINS
from specpress.emit.judging.nodes import bound_names, is_main_guard, refuse, root_name

if TYPE_CHECKING:
    from collections.abc import Iterator


def evaluate(tree: ast.Module) -> None:
    """Go through a module as an import does.

    Raises:
        UnfitError: an import would raise, or leave a type behind that nobody can resolve.
    """
    steps = list(_steps(tree.body))
    run = _Run(has_annotations=not any(map(_is_future, steps)))
    for statement in steps:
        run.step(statement)
    run.end()


def _steps(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that are run; some are for type checkers only."""
    for statement in body:
        match statement:
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=orelse):
                yield from _steps(orelse)
            case ast.If() if is_main_guard(statement):
                pass  # not while it is imported
            case _:
                yield statement


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


class _Run:
    """One import. ``has_annotations``: whether the module's are evaluated at all."""

    def __init__(self, *, has_annotations: bool) -> None:
        self._has_annotations = has_annotations
        self._bound = set[str]()
        self._hidden = set[str]()
        """Names that mean something else in the class that is being made."""
        self._later: list[tuple[ast.AST, str]] = []

    def step(self, statement: ast.stmt) -> None:
        """Run a statement of the module."""
        match statement:
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                self._bound.update(alias.asname or alias.name.split(".")[0] for alias in names)
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.Constant(str())):
                refuse(statement, "defines a type in quotes, which cannot be joined with others")
            case ast.ClassDef():
                self._class(statement)
            case _:
                self._bound |= self._assigned(statement)

    def end(self) -> None:
        """Look up what is evaluated after the import."""
        for node, name in self._later:
            if name not in self._bound and name not in BUILTINS:
                refuse(node, f"uses {name}, which nothing defines at run time")

    def _class(self, node: ast.ClassDef) -> None:
        for part in (*node.bases, *(word.value for word in node.keywords), *node.decorator_list):
            self._evaluate(part)
        first = len(self._later)
        every = set[str]()
        for statement in node.body:
            self._hidden |= self._assigned(statement, of_class=True)
            if isinstance(statement, ast.AnnAssign):
                every.update(bound_names(statement.target))
        for used, name in self._later[first:]:
            if name in every and name not in self._bound:
                refuse(used, f"uses {name}, which an attribute hides")
        self._hidden.clear()
        self._bound.add(node.name)

    def _assigned(self, statement: ast.stmt, *, of_class: bool = False) -> set[str]:
        """Evaluate a statement of a module or a class, and tell which names it binds."""
        match statement:
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                # msgspec evaluates those of a class; Python, only if they are no texts.
                if of_class or self._has_annotations:
                    self._evaluate(annotation, is_type=True, is_late=not self._has_annotations)
                if value is None:
                    return set()
                self._evaluate(value)
                return set(bound_names(target))
            case ast.Assign(targets=targets, value=value):
                self._evaluate(value)
                return {name for target in targets for name in bound_names(target)}
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(statement)
                return {statement.name}
            case _:
                return set()

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        held = node.args
        for part in (*node.decorator_list, *held.defaults, *held.kw_defaults):
            if part is not None:
                self._evaluate(part)
        parameters = (*held.posonlyargs, *held.args, *held.kwonlyargs, held.vararg, held.kwarg)
        annotations = [each.annotation for each in parameters if each is not None]
        for annotation in (*annotations, node.returns) if self._has_annotations else ():
            if annotation is not None:
                self._evaluate(annotation, is_type=True)

    def _evaluate(self, node: ast.expr, *, is_type: bool = False, is_late: bool = False) -> None:
        for used, is_used_late in _names(node, is_type=is_type, is_late=is_late):
            name = used.id
            if is_used_late:
                self._later.append((node, name))
            elif name in self._hidden:  # a value may be meant: ``with_options = copy``
                if is_type:
                    refuse(node, f"uses {name}, which an attribute hides")
            elif name not in self._bound and name not in BUILTINS:
                refuse(node, f"uses {name} above what defines it")


def _names(
    node: ast.AST, *, is_type: bool, is_late: bool = False
) -> Iterator[tuple[ast.Name, bool]]:
    """Every name of an expression, and whether it is evaluated later."""
    parts: list[tuple[ast.AST, bool]]
    match node:
        case ast.Name():
            yield node, is_late
            return
        case ast.Constant(value=str() as text) if is_type:
            parts = [(ast.parse(text, mode="eval").body, True)]
            is_late = True
        case ast.Lambda(body=body):
            parts = [(body, True)]
            is_late = True
        case ast.Subscript(value=generic, slice=index):
            parts = [(generic, True), *_type_arguments(root_name(generic), index)]
        case ast.BinOp(left=left, right=right):
            _refuse_texts(left, right)
            parts = [(left, is_type), (right, is_type)]
        case ast.Call(func=func, args=[_, ast.Dict(values=values)]) if _is_typed_dict(func):
            parts = [(value, True) for value in values]
        case _:
            parts = [(part, is_type) for part in ast.iter_child_nodes(node)]
    for part, is_part_type in parts:
        yield from _names(part, is_type=is_part_type, is_late=is_late)


def _type_arguments(generic: str, index: ast.expr) -> list[tuple[ast.AST, bool]]:
    """What stands in brackets, and whether it is a type."""
    items = index.elts if isinstance(index, ast.Tuple) else [index]
    types = {"Literal": 0, "Annotated": 1}.get(generic, len(items))
    return [(item, place < types) for place, item in enumerate(items)]


def _refuse_texts(*operands: ast.expr) -> None:
    for operand in operands:
        if isinstance(operand, ast.Constant) and isinstance(operand.value, str):
            refuse(operand, "joins a type in quotes with another")


def _is_typed_dict(func: ast.expr) -> bool:
    return root_name(func) == "TypedDict"
