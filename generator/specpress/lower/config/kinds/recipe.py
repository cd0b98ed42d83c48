"""What methods of two operations share.

What the second operation takes and the config does not fill in becomes an argument of the method,
and so does what the first one takes. So nothing can be left unsaid; what can go wrong is that both
call different things by one name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.codes import UNFIT_ARGUMENT, UNSAFE_LOOKUP
from specpress.config.property_types import describe, is_shared
from specpress.ir.api import Replay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.api import Operation
    from specpress.lower.config.checks import Checks
    from specpress.pointer import Pointer


def lookup(checks: Checks, name: str, where: Pointer) -> Operation | None:
    """An operation that can be asked as often as one likes."""
    operation = checks.catalog.operation(name, where)
    if operation is None or operation.replay is Replay.SAFE:
        return operation
    checks.diagnostics.report(UNSAFE_LOOKUP, where, operation=operation.key)
    return None


def names(checks: Checks, operation: Operation) -> set[str]:
    """What an operation takes, by wire name."""
    return set(checks.arguments(operation))


def are_shared(
    checks: Checks, find: Operation, other: Operation, pairs: Mapping[str, str], where: Pointer
) -> bool:
    """Whether what is one argument for both operations can be the same value."""
    takes, gives = checks.arguments(find), checks.arguments(other)
    unfit = [
        (name, twin)
        for name, twin in pairs.items()
        if twin in gives and not is_shared(takes[name], gives[twin])
    ]
    for name, twin in unfit:
        checks.diagnostics.report(
            UNFIT_ARGUMENT,
            where if name == twin else where / "match" / name,
            name=name,
            got=describe(takes[name][0]),
            operation=find.key,
            other=other.key,
            expected=describe(gives[twin][0]),
            suggestion="Correct the document with an overlay, or leave this method out.",
        )
    return not unfit


def same(names: set[str]) -> dict[str, str]:
    """Names that stand for themselves."""
    return {name: name for name in sorted(names)}
