"""Classes that people import from the package itself say so, in tracebacks as in ``help``."""

from __future__ import annotations

from typing import Any, Final, TypeVar

__all__ = ["NAMES", "published"]

K = TypeVar("K", bound=type[Any])

_PACKAGE, _IN_A_CLIENT, _ = __name__.partition("._runtime.")

NAMES: Final[dict[str, str]] = {}
"""What the package calls classes that are called otherwise here; it says so before all else."""


def published(kind: K) -> K:
    """Give a class the module, and the name, that it is published by.

    Pickles then hold that name, and keep their meaning when the modules here are cut differently.
    What users derive from it, in modules of their own, stays as it is.
    """
    if _IN_A_CLIENT and kind.__module__.startswith(f"{_PACKAGE}._"):
        kind.__module__ = _PACKAGE
        kind.__qualname__ = kind.__name__ = NAMES.get(kind.__name__, kind.__name__)
    return kind
