"""Names that were promised and cannot be kept: what they named is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.naming.codes import NAME_LOST

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from specpress.diagnostics import Diagnostics
    from specpress.naming.lock import LockedNames


def report_lost(
    old: LockedNames, new: LockedNames, accepted: Container[str], diagnostics: Diagnostics
) -> None:
    """Report every public name of the lock that the new package does not have.

    Args:
        old: the lock as it was.
        new: the lock as it will be.
        accepted: names that the config lets go.
        diagnostics: gets an error for each of the others.
    """
    kept = set(_names(new))
    types = _types(new)
    lost = {f"types.{name}": "type" for name in _types(old) - types}
    for name, what in _names(old):
        is_told = what == "type" and name.rpartition(".")[2] not in types
        if (name, what) not in kept and not is_told:
            lost[name] = what
    for name in sorted(lost.keys()):
        if name not in accepted:
            diagnostics.report(NAME_LOST, what=lost[name], name=name)


def _types(locked: LockedNames) -> set[str]:
    return {name for names in locked.modules.values() for name in names}


def _names(locked: LockedNames) -> Iterator[tuple[str, str]]:
    """Every name as users write it, and what it is."""
    for module, names in locked.modules.items():
        yield from ((f"{module}.{name}", "type") for name in names)
    yield from ((f"client.{name}", "method") for name in locked.methods.values())
    for name in locked.renamed:
        if name.rpartition(".")[0] in locked.resources:
            yield f"client.{name}", "method"
    for table in locked.resources.values():
        yield f"resources.{table.get('class', '')}", "class"
    for key, name in locked.client.items():
        what, _, rest = key.partition(" ")
        match what:
            case "class" | "package":
                yield name, what
            case "environment":
                yield name, f"environment variable for {rest}"
            case _:
                yield f"{name}=", "argument of the client"
