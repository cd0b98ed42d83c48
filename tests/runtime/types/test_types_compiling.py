"""Types are looked at by one thread at a time: two at the same new one crash msgspec."""

from __future__ import annotations

import os
import threading
from typing import Any

import msgspec
import pytest

from forking import WELL, fork, status_of
from runtime.description.operation import Operation, ResponseCase
from runtime.request.compiled import compiled_request
from runtime.response.compiled import compiled_response
from runtime.types import codec


class Empty(msgspec.Struct):
    """Nothing."""


@pytest.mark.parametrize("compile_it", [compiled_request, compiled_response])
def test_one_thread_compiles_at_a_time(compile_it: Any) -> None:
    inside, most = [0], [0]
    gate = threading.Barrier(4, timeout=60)

    def kind() -> type[msgspec.Struct]:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        threading.Event().wait(0.02)
        inside[0] -= 1
        return Empty

    def work() -> None:
        operation: Operation[Any] = Operation(
            name="x",
            method="GET",
            path=("/x",),
            arguments=kind,
            responses=(ResponseCase("200", kind),),
        )
        gate.wait()
        compile_it(operation)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == [1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_does_not_wait_for_a_thread_it_does_not_have() -> None:
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        with codec.compiling:
            held.set()
            over.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(60)

    def compile_too() -> bool:
        with codec.compiling:
            return True

    child = fork(compile_too)
    over.set()
    thread.join(60)
    assert status_of(child) == WELL
