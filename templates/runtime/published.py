"""Classes that people import from the package itself say so, in tracebacks as in ``help``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["NAMES", "PUBLIC", "public_names", "published"]

K = TypeVar("K", bound=type[Any])

_PACKAGE, _IN_A_CLIENT, _ = __name__.partition("._runtime.")

PUBLIC: Final[set[str]] = set()
"""What the package exports; it says so before all else."""

NAMES: Final[dict[str, str]] = {}
"""What it calls classes that are called otherwise here."""


def published(kind: K) -> K:
    """Give a class the module, and the name, that it is published by.

    Pickles then hold that name, and keep their meaning when the modules here are cut differently.
    What users derive from it, in modules of their own, stays as it is.
    """
    is_ours = _IN_A_CLIENT and kind.__module__.startswith(f"{_PACKAGE}._")
    if is_ours and kind.__name__ in PUBLIC:
        kind.__module__ = _PACKAGE
        kind.__qualname__ = kind.__name__ = NAMES.get(kind.__name__, kind.__name__)
    return kind


def public_names(names: Iterable[str]) -> list[str]:
    """Return names without those that are nobody else's business, for ``dir``."""
    own = (name for name in names if not name.startswith("_") or name.endswith("__"))
    return sorted(set(own) - {"__sender__", "__cursor__"})
