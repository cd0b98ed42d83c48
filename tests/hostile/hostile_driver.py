"""Imports and uses generated packages, in a process of its own that watches what happens.

    python hostile_driver.py < packages.json > problems.json

Reads a list of package folders, imports every module of each, calls every method against a
transport that answers ``{}``, and prints what went wrong by folder. Whatever a package does that
a client has no business doing (starting a process, connecting, opening a file to write, compiling
source) is a problem, too. The runtime is the same in every package and loaded only once.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import itertools
import json
import os
import sys
import traceback
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    from collections.abc import Iterator

FORBIDDEN = ("os.system", "os.exec", "os.posix_spawn", "os.fork", "subprocess.", "socket.connect")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
SETTINGS = {
    *("base_url", "timeout", "max_retries", "default_headers", "default_query"),
    *("http_client", "on_deviation"),
}

events: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what a client never does."""
    if event.startswith(FORBIDDEN):
        events.append(f"{event} {arguments!r:.200}")
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING:
        events.append(f"open to write {arguments[0]!r:.200}")


runtimes: dict[frozenset[str], dict[str, Any]] = {}
"""The modules of runtimes, by what their names end with; of the first package with just these."""


def load(package: Path) -> Any:
    """Import every module of a package."""
    sys.path.insert(0, str(package.parent))
    names = list(modules(package))
    own = frozenset(name.removeprefix(package.name) for name in names if "._runtime" in name)
    for name in [each for each in sys.modules if each.startswith(f"{package.name}._runtime")]:
        del sys.modules[name]
    for end, module in runtimes.get(own, {}).items():
        sys.modules[package.name + end] = module
        # What it imports only when it is called, it looks for by the name that it has itself.
        sys.modules[module.__name__] = module
    try:
        for name in names:
            importlib.import_module(name)
    finally:
        sys.path.remove(str(package.parent))
    runtimes.setdefault(own, {end: sys.modules[package.name + end] for end in own})
    return sys.modules[package.name]


def modules(package: Path) -> Iterator[str]:
    """The full names of a package's modules."""
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def forget(package: str) -> None:
    """Make room for another package of this name; msgspec looks the runtime's modules up."""
    mine = [name for name in sys.modules if name.partition(".")[0] == package]
    for name in [name for name in mine if "._runtime" not in name]:
        del sys.modules[name]


def use(package: Any) -> int:
    """Call every method once; returns how many there were."""
    expected = sys.modules[f"{package.__name__}._runtime.exceptions"].ClientError
    exported = [getattr(package, name) for name in package.__all__]
    (cls,) = (
        each
        for each in exported
        if isinstance(each, type) and any(base.__name__ == "SyncClient" for base in each.__mro__)
    )
    hosts: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        hosts.append(request.url.host)
        return httpx2.Response(200, json={})

    # A part of the server's URL cannot be chosen beside a whole one.
    spec = sys.modules[f"{package.__name__}._client"]._SPEC
    places = itertools.chain(spec.server, *(address for _, address in spec.servers))
    parts = {each.argument for each in places if not isinstance(each, str)}
    with contextlib.suppress(expected):
        cls(**dict.fromkeys(parts, "x"))
    known = inspect.signature(cls).parameters.keys() - SETTINGS - parts
    texts = dict.fromkeys(known, "x")
    client = cls(
        base_url="https://api.example.com",
        http_client=httpx2.Client(transport=httpx2.MockTransport(answer)),
        max_retries=0,
        **texts,
    )
    called = 0
    for method in methods(client):
        needed = [
            name
            for name, parameter in inspect.signature(method).parameters.items()
            if parameter.default is inspect.Parameter.empty
        ]
        called += 1
        # The client may refuse: a value that the document forbids, an answer it does not foresee.
        with contextlib.suppress(expected):
            method(**dict.fromkeys(needed, "x"))
    if set(hosts) - {"api.example.com"}:
        raise AssertionError(f"sent to {hosts}")
    if not called:
        raise AssertionError("has no method")
    return called


def methods(resource: Any) -> list[Any]:
    """The methods of a client and of what hangs below it."""
    found: list[Any] = []
    for name, value in vars(type(resource)).items():
        if name.startswith(("_", "with_")) or name == "copy":
            continue
        if inspect.isfunction(value):
            found.append(getattr(resource, name))
        elif type(value).__name__ == "cached_property":
            found += methods(getattr(resource, name))
    return found


def examine(package: Path) -> list[str]:
    """What goes wrong with one package."""
    events.clear()
    problems: list[str] = []
    try:
        use(load(package))
    except BaseException:  # noqa: BLE001 - whatever it is, it is a broken package
        problems.append(traceback.format_exc())
    forget(package.name)
    return problems + events


def main() -> None:
    sys.dont_write_bytecode = True
    warnings.simplefilter("error", SyntaxWarning)
    folders: list[str] = json.load(sys.stdin)
    output = sys.stdout
    sys.stdout = sys.stderr
    sys.addaudithook(watch)
    problems = {folder: examine(Path(folder)) for folder in folders}
    json.dump({folder: found for folder, found in problems.items() if found}, output)


if __name__ == "__main__":
    main()
