"""Rules for the generator's own source that no linter knows."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "generator" / "specpress"
MODULES = sorted(SOURCE.rglob("*.py"))
WRITERS = {"emit/output/write.py", "emit/output/exchange.py"}
WRITES = {
    *("write_text", "write_bytes", "mkdir", "rmdir", "unlink", "rename", "touch", "chmod"),
    *("symlink_to", "hardlink_to", "rmtree", "copy2", "copymode", "copystat", "makedirs"),
}


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def calls(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=attribute):
            return attribute
        case ast.Name(id=identifier):
            return identifier
        case _:
            return ""


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_only_the_writers_write(path: Path) -> None:
    writes = [call.lineno for call in calls(path) if called(call) in WRITES]
    opens = [
        call.lineno
        for call in calls(path)
        if called(call) == "open" and any(set(text(each)) & set("wxa+") for each in call.args)
    ]
    assert name(path) in WRITERS or not (writes or opens)


def text(argument: ast.expr) -> str:
    is_text = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    return argument.value if is_text else ""


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_only_emit_code_trusts_text(path: Path) -> None:
    # Elsewhere the type of Code's constructor, LiteralString, is what pyright holds callers to.
    makers = {"_trusted", "__new__"}
    assert name(path) == "emit/code.py" or not any(called(call) in makers for call in calls(path))
