"""Imports packages and calls their methods, in a process of its own.

    python importing.py < packages.json > problems.json

As ``hostile_driver``, but a package without a single method is fine, and every annotation of
every type is looked up.
"""

from __future__ import annotations

import inspect
import json
import sys
import traceback
import typing
import warnings
from pathlib import Path
from typing import Any

# The folder of the driver, and not the one above: no package may meet a test of its name.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "hostile"))

import hostile_driver as driver


def examine(package: Path) -> list[str]:
    """What goes wrong with one package."""
    driver.events.clear()
    problems: list[str] = []
    try:
        loaded = driver.load(package)
        _look_up(package)
        driver.use(loaded)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is a broken package
        if str(error) != "has no method":
            problems.append(traceback.format_exc())
    driver.forget(package.name)
    return problems + driver.events


def _look_up(package: Path) -> None:
    for name in driver.modules(package):
        if "._runtime" in name:
            continue
        module = sys.modules[name]
        for each in getattr(module, "__all__", ()):
            getattr(module, each)
        if "._requests" not in name and ".types" not in name:
            continue  # annotations of errors and clients are for type checkers
        for value in list(vars(module).values()):
            if inspect.isclass(value) and value.__module__ == name:
                typing.get_type_hints(value)


def _patient(method: Any) -> bool:
    """Whether a method waits: the answers here never say that there is nothing to wait for."""
    return "max_interval" in inspect.signature(method).parameters


_all_methods = driver.methods
driver.methods = lambda resource: [each for each in _all_methods(resource) if not _patient(each)]


def main() -> None:
    sys.dont_write_bytecode = True
    warnings.simplefilter("error", SyntaxWarning)
    folders: list[str] = json.load(sys.stdin)
    output = sys.stdout
    sys.stdout = sys.stderr
    sys.addaudithook(driver.watch)
    problems: dict[str, Any] = {folder: examine(Path(folder)) for folder in folders}
    json.dump({folder: found for folder, found in problems.items() if found}, output)


if __name__ == "__main__":
    main()
