"""Clients of the cases' documents, generated and imported, and both their sides driven alike."""

from __future__ import annotations

import importlib
import inspect
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from click.testing import CliRunner

from specpress.cli import main

CASES = Path(__file__).parents[1] / "cases"
SIDES = ("sync", "async")


@cache
def package(case: str) -> Any:
    """The package that comes of a case's document and config, imported."""
    out = Path(mkdtemp(prefix=f"specpress-{case}-"))
    name = f"pressed_{case}"
    command = ["generate", str(CASES / case / "openapi.yaml"), "--out", str(out), "--package", name]
    config = CASES / case / "specpress.yaml"
    if config.exists():
        command += ["--config", str(config)]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0, result.output
    sys.path.insert(0, str(out / "src"))
    return importlib.import_module(name)


def client(case: str, side: str, base_url: str, **options: Any) -> Any:
    """A client of a case, or its asynchronous twin."""
    module = package(case)
    (name,) = (
        name
        for name in module.__all__
        if name.startswith("Async") is (side == "async")
        and (inspect.isclass(found := getattr(module, name)))
        and hasattr(found, "with_options")
    )
    return getattr(module, name)(base_url=base_url, **options)


async def got(value: Any) -> Any:
    """What a call gives, awaited where it has to be."""
    return await value if inspect.isawaitable(value) else value


async def items(stream: Any) -> list[Any]:
    """All that is left in a stream, plain or awaited."""
    return [each async for each in stream] if hasattr(stream, "__aiter__") else list(stream)


async def item(stream: Any) -> Any:
    """The next item of a stream, plain or awaited."""
    return await anext(stream) if hasattr(stream, "__aiter__") else next(stream)
