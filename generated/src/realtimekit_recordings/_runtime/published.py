"""Classes that people import from the package itself say so, in tracebacks as in ``help``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["NAMES", "public_names", "published"]

K = TypeVar("K", bound=type[Any])

_PACKAGE, _IN_A_CLIENT, _ = __name__.partition("._runtime.")

NAMES: Final[dict[str, str]] = {}
"""What the package calls its public classes, by their names here; it says so before all else."""


def published(kind: K) -> K:
    """Give a class the module, and the name, that it is published by.

    Pickles then hold that name, and keep their meaning when the modules here are cut differently.
    What the package does not publish, and what users derive from it, stays as it is.
    """
    name = NAMES.get(kind.__name__)
    if _IN_A_CLIENT and name and kind.__module__.startswith(f"{_PACKAGE}._"):
        kind.__module__ = _PACKAGE
        kind.__qualname__ = kind.__name__ = name
    return kind


def public_names(names: Iterable[str]) -> list[str]:
    """Return names without those that are nobody else's business, for ``dir``."""
    own = (name for name in names if not name.startswith("_") or name.endswith("__"))
    return sorted(set(own) - {"__sender__", "__cursor__"})
