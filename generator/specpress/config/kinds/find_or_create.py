"""Methods that find something or create it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.kinds.values import ABSENT, arguments, some_statuses, statuses
from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.ir.types import JsonScalar
    from specpress.pointer import Pointer

_CONFLICT = (409,)


class FindOrCreateConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A method that answers what is there, or else creates it.

    ``match``: argument of ``find`` → the one of ``create`` that it is, where names differ.
    Statuses: ``absent`` says that there is nothing, ``conflict`` that there is something already.
    """

    where: Pointer
    name: str
    find: str
    create: str
    arguments: tuple[tuple[str, JsonScalar], ...]
    match: tuple[tuple[str, str], ...]
    absent: tuple[int, ...]
    conflict: tuple[int, ...]


def read(key: str, item: Item) -> FindOrCreateConfig:
    """An entry of ``find_or_create``."""
    table = item.table("find", "create", "arguments", "match", "absent", "conflict")
    return FindOrCreateConfig(
        where=item.where,
        name=item.name(key),
        arguments=table.get("arguments", arguments) or (),
        match=table.entries("match", lambda name, other: (name, other.text())),
        absent=table.get("absent", some_statuses) or ABSENT,
        conflict=statuses(table, "conflict", _CONFLICT),
        find=table.need("find", Item.text),
        create=table.need("create", Item.text),
    )
