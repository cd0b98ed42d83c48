"""Which types requests hold: only those have a second name, for what callers may pass instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec

from specpress.ir.types import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.ir.api import Api
    from specpress.pointer import Pointer


def requested(api: Api) -> frozenset[Pointer]:
    """The declarations that bodies and parameters of operations reach."""
    found: set[Pointer] = set()
    work = [
        pointer
        for operation in api.operations
        for part in (operation.body, operation.parameters)
        for pointer in _named(part)
    ]
    while work:
        pointer = work.pop()
        if pointer not in found and pointer in api.declarations:
            found.add(pointer)
            work += _named(api.declarations[pointer])
    return frozenset(found)


def _named(value: object) -> Iterator[Pointer]:
    """What a value of the IR refers to, however deep."""
    if isinstance(value, Named):
        yield value.target
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _named(getattr(value, name))
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from _named(each)
