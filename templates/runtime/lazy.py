"""Packages whose parts are imported when they are first asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from .forks import importing
from .published import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["exports"]


def exports(
    package: str, sources: Mapping[str, str], names: Mapping[str, str] | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: The package's full name.
        sources: Every public name and the module, relative to the package, that defines it; an
            empty text for a module of the package itself.
        names: Classes of the runtime that the package has a name of its own for; of the whole
            client only, which says first what it publishes.
    """
    if names is not None:
        NAMES.update({**{each: each for each in sources}, **names})

    def load(name: str) -> object:
        source = sources.get(name)
        if source is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        with importing:
            module = import_module(f".{source or name}", package)
        value: object = getattr(module, name) if source else module
        # The next access finds it without coming here.
        vars(sys.modules[package])[name] = value
        return value

    def published() -> list[str]:
        own = (name for name in vars(sys.modules[package]) if name.startswith("__"))
        return sorted({*own, *sources})

    return load, published
