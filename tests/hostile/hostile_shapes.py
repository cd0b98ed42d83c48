"""The code of a module, without what only says something."""

from __future__ import annotations

import ast


def code_of(text: str | bytes) -> ast.Module:
    """The syntax tree of a module without docstrings, also those below attributes.

    Whether there is one depends on what a document says: a title that spells the name says nothing.
    """
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [each for each in node.body if not _is_text(each)] or [ast.Pass()]
    return tree


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
