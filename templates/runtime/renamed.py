"""Old names that stay for a while beside those that took their places, and warn of it."""

from __future__ import annotations

import inspect
import sys
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from warnings import warn

from . import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from typing_extensions import deprecated  # type checkers know it, installed or not

    P = ParamSpec("P")
    T = TypeVar("T")
else:

    class deprecated:  # noqa: N801  # the name that type checkers know
        """Make a function warn, with a message, of being called: as Python 3.13 does."""

        def __init__(self, message: str) -> None:
            self.message = message

        def __call__(self, function: Callable[P, T]) -> Callable[P, T]:
            """Make one that warns."""
            message = self.message

            @wraps(function)
            def warning(*args: P.args, **kwargs: P.kwargs) -> T:
                warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            warning.__deprecated__ = message
            # Not itself one: it warns where it is called, not where what it returns is awaited.
            if sys.version_info >= (3, 12) and inspect.iscoroutinefunction(function):
                inspect.markcoroutinefunction(warning)
            return warning


__all__ = ["deprecated", "exports"]


def exports(
    package: str, sources: Mapping[str, str], renamed: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and ``__dir__`` of a package or module, as ``lazy.exports`` does.

    Args:
        package: Its full name.
        sources: As ``lazy.exports`` takes them; empty for a module.
        renamed: Old name → the name of the same thing now. Whoever asks for an old one is warned.
    """
    load, names = lazy.exports(package, sources)

    def load_renamed(name: str) -> object:
        new = renamed.get(name)
        if new is None:
            return load(name)
        # Nothing is kept in the module: every place that uses the old name is told of.
        warn(f"{package}.{name} is now called {new}", DeprecationWarning, stacklevel=2)
        value: object = getattr(sys.modules[package], new)
        return value

    def all_names() -> list[str]:
        return sorted({*names(), *renamed})

    return load_renamed, all_names
