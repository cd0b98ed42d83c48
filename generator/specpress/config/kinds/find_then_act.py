"""Methods that find something and act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.kinds.values import ABSENT, arguments, some_statuses, statuses
from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.ir.features import Path
    from specpress.ir.types import JsonScalar
    from specpress.pointer import Pointer

_GONE = (404, 409, 410)


class FindThenActConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A method that finds something and acts on it; ``found``: argument → path into what is found.

    Statuses: ``absent`` says that there is nothing, ``gone`` that it may have ended meanwhile.
    """

    where: Pointer
    name: str
    find: str
    act: str
    arguments: tuple[tuple[str, JsonScalar], ...]
    found: tuple[tuple[str, Path], ...]
    absent: tuple[int, ...]
    gone: tuple[int, ...]


def read(key: str, item: Item) -> FindThenActConfig:
    """An entry of ``find_then_act``."""
    table = item.table("find", "act", "arguments", "found", "absent", "gone")
    return FindThenActConfig(
        where=item.where,
        name=item.name(key),
        arguments=table.get("arguments", arguments) or (),
        found=table.entries("found", lambda name, path: (name, path.path())),
        absent=table.get("absent", some_statuses) or ABSENT,
        gone=statuses(table, "gone", _GONE),
        find=table.need("find", Item.text),
        act=table.need("act", Item.text),
    )
