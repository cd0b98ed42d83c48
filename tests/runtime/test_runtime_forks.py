"""Late imports hold forks up, and locks are open in a child."""

from __future__ import annotations

import ast
import os
import threading
from pathlib import Path

import pytest

import runtime
from forking import WELL, fork, status_of
from runtime.forks import Lock, importing, watch_forks

FOLDER = Path(runtime.__file__).parent
pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


watch_forks()


def late_imports(tree: ast.AST) -> list[ast.stmt]:
    """The imports within functions that are not within ``with importing``."""
    guarded = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.With) and ast.unparse(node.items[0]) == "importing"
        for child in ast.walk(node)
    }
    return [
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in guarded
    ]


def test_every_late_import_holds_forks_up() -> None:
    found = {
        str(path.relative_to(FOLDER)): [ast.unparse(each) for each in late]
        for path in FOLDER.rglob("*.py")
        if path.name != "forks.py" and (late := late_imports(ast.parse(path.read_text())))
    }
    assert found == {}


def test_a_lock_that_another_thread_holds_is_open_in_a_child() -> None:
    lock, held, over = Lock(), threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            held.set()
            over.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(30)

    def lock_too() -> bool:
        with lock:
            return True

    child = fork(lock_too)
    over.set()
    thread.join()
    assert status_of(child) == WELL


def test_a_fork_waits_for_an_import_of_another_thread() -> None:
    begun, forking = threading.Event(), threading.Event()
    done: list[bool] = []

    def bring_in() -> None:
        with importing:
            begun.set()
            forking.wait(30)
            done.append(True)

    thread = threading.Thread(target=bring_in)
    thread.start()
    begun.wait(30)
    threading.Timer(0.1, forking.set).start()
    child = fork(lambda: bool(done))
    thread.join()
    assert status_of(child) == WELL


def test_a_fork_within_an_import_does_not_wait_for_itself() -> None:
    with importing:
        child = fork(lambda: True)
    assert status_of(child) == WELL


def test_processes_are_told_apart() -> None:
    before = importing.generation
    child = fork(lambda: importing.generation != before)
    assert status_of(child) == WELL
    assert importing.generation == before
