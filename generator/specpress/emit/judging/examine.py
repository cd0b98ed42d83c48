"""The last look before anything is written: is every module what a module of its kind may be?

``Code`` keeps text of the document inside literals, docstrings and names. This check does not
trust that: it compiles every rendered module and walks its syntax tree with a grammar of what
generated modules hold. There are no loops, no conditions, no calls when a module is imported
except of the client's own runtime and a few library names, and no names from nowhere. A text
that had become code would have to be one more import, class or constant of exactly that shape.
Strings that are types (``"Pet | None"``) will be evaluated, so they are read as types here, too.
At last ``evaluation`` goes through the module as an import will.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.judging.bindings import Bindings, Interface, interface
from specpress.emit.judging.evaluation import evaluate
from specpress.emit.judging.expressions import Expressions
from specpress.emit.judging.grammar import RULES
from specpress.emit.judging.nodes import UnfitError
from specpress.emit.judging.statements import Statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.page import Kind, Rendered


class Unfit(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """What is wrong with one module."""

    path: str
    line: int
    problem: str


class Fit(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """What a sound module has to do with others."""

    interface: Interface


def verdicts(modules: Iterable[Rendered]) -> Iterator[Fit | Unfit]:
    """What comes of each module."""
    for module in modules:
        try:
            tree = examine(module.text, module.kind)
        except UnfitError as error:
            yield Unfit(module.path, error.line, error.problem)
        else:
            yield Fit(interface(module.path, tree))


def examine(text: str, kind: Kind) -> ast.Module:
    """Hold one module to its kind; returns its syntax tree.

    Raises:
        UnfitError: it does not compile, or holds what it may not.
    """
    tree = parsed(text)
    statements = Statements(RULES[kind], Expressions(Bindings(tree)))
    statements.statements(tree.body)
    evaluate(tree)
    return tree


def parsed(text: str) -> ast.Module:
    """The syntax tree of a module that compiles.

    Raises:
        UnfitError: it does not.
    """
    try:
        tree = ast.parse(text)
        compile(tree, "<generated>", "exec", dont_inherit=True)
    except SyntaxError as error:
        raise UnfitError(error.lineno or 1, f"not Python: {error.msg}") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise UnfitError(1, f"not Python: {error or 'nested too deeply'}") from error
    return tree
