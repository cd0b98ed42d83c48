"""The one function: two surfaces in, changes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes.comparing.client import compare_client
from specpress.changes.comparing.methods import compare_methods
from specpress.changes.comparing.sides import Sides
from specpress.changes.comparing.types import compare_types

if TYPE_CHECKING:
    from specpress.changes.change import Change
    from specpress.changes.surface import Surface


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """What changed for users between two surfaces, the gravest first.

    A pure function: neither order nor the generator's version counts, and each declaration is told
    of once, with every method that reaches it.
    """
    sides = Sides(old, new)
    compare_client(sides)
    compare_types(sides)
    compare_methods(sides)
    return sides.changes
