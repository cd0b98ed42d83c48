"""What tables are called: as the config says, or as the resource that their methods belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.tables import Table


def table_names(scope: Scope, tables: Sequence[Table]) -> tuple[str, ...]:
    """A name for each table.

    Of several tables of one resource, the one with the shortest path has the resource's name; the
    others add what their path ends with, or the name of their first method.
    """
    taken = {each.name for each in tables if each.name is not None}
    names: dict[int, str] = {id(each): each.name for each in tables if each.name is not None}
    for table in sorted(tables, key=lambda each: (each.path.count("/"), each.path)):
        if id(table) not in names:
            name = next(each for each in _candidates(scope, table) if each not in taken)
            taken.add(name)
            names[id(table)] = name
    return tuple(names[id(each)] for each in tables)


def _candidates(scope: Scope, table: Table) -> Iterator[str]:
    first = (table.selects or tuple(each for _, each in table.verbs))[0]
    resource, method = scope.homes[first.operation]
    yield resource.path
    words = [re.sub(r"\W+", "_", each).strip("_").lower() for each in table.path.split("/")]
    plain = [
        word for word, text in zip(words, table.path.split("/"), strict=True) if "{" not in text
    ]
    for count in range(1, len(plain) + 1):
        ending = "_".join(word for word in plain[-count:] if word)
        if ending:
            yield f"{resource.path}_{ending}"
    yield f"{resource.path}_{method.name}"
    yield f"{resource.path}_{method.name}_rows"
