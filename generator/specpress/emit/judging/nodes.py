"""Small questions about nodes of a syntax tree, and how to say that one may not be there."""

from __future__ import annotations

import ast
from typing import NoReturn


class UnfitError(Exception):
    """Something that a module of its kind does not hold."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


def refuse(node: ast.AST, problem: str) -> NoReturn:
    """Say that a node may not be where it is."""
    raise UnfitError(getattr(node, "lineno", 1), problem)


def bound_names(target: ast.expr) -> list[str]:
    """The names that an assignment binds; none if it binds anything else."""
    targets = target.elts if isinstance(target, ast.Tuple) else [target]
    names = [part.id for part in targets if isinstance(part, ast.Name)]
    return names if len(names) == len(targets) else []


def root_name(node: ast.expr) -> str:
    """The name that a chain of attributes begins with."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def node_kind(node: ast.AST) -> str:
    """A node's kind in words: ``FunctionDef`` is "a function def"."""
    name = type(node).__name__
    words = "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def is_main_guard(node: ast.stmt) -> bool:
    """Whether a statement is ``if __name__ == "__main__":`` and nothing else."""
    match node:
        case ast.If(
            test=ast.Compare(
                left=ast.Name(id="__name__"),
                ops=[ast.Eq()],
                comparators=[ast.Constant(value="__main__")],
            ),
            orelse=[],
        ):
            return True
        case _:
            return False


def is_property(node: ast.FunctionDef) -> bool:
    """Whether a method is what reads or writes a property."""
    return any(root_name(each) == "property" for each in node.decorator_list) or is_setter(node)


def is_setter(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a method writes the property of its own name."""
    return any(
        isinstance(each, ast.Attribute) and each.attr == "setter" and root_name(each) == node.name
        for each in node.decorator_list
    )
