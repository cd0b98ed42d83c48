"""The examples of the client's README work as they stand there."""

from __future__ import annotations

import asyncio
import inspect
import re
import textwrap
import types
from ast import PyCF_ALLOW_TOP_LEVEL_AWAIT
from typing import TYPE_CHECKING

import pytest
from oracle.document import ROOT
from oracle.driving import ACCOUNT, APP

if TYPE_CHECKING:
    from pathlib import Path

README = ROOT / "generated" / "README.md"
_BLOCK = re.compile(
    r"^(?P<indent> *)```python\n(?P<code>.*?)^(?P=indent)```", re.MULTILINE | re.DOTALL
)


def blocks() -> list[str]:
    text = README.read_text(encoding="utf-8")
    return [textwrap.dedent(match["code"]) for match in _BLOCK.finditer(text)]


@pytest.fixture(autouse=True)
def environment(prism_corrected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token-of-the-readme")
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", ACCOUNT)
    monkeypatch.setenv("REALTIMEKIT_APP_ID", APP)
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", prism_corrected)
    monkeypatch.chdir(tmp_path)


def run(code: str, name: str, scope: dict[str, object]) -> None:
    """Runs one example; one that awaits gets an event loop."""
    compiled = compile(code, name, "exec", flags=PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    result = types.FunctionType(compiled, scope)()
    if inspect.isawaitable(result):

        async def wait() -> None:
            await result

        asyncio.run(wait())


def test_there_are_examples() -> None:
    found = blocks()
    assert len(found) >= 3
    assert any("from realtimekit_recordings import" in code for code in found)
    assert any("AsyncCloudflare" in code for code in found)


def test_the_examples_run() -> None:
    # One after the other, as they are read: a later one may use what an earlier one made.
    scope: dict[str, object] = {"__name__": "__main__"}
    for number, code in enumerate(blocks(), 1):
        run(code, f"README example {number}", scope)
