"""SHOW, DESCRIBE and EXPLAIN: what there is and what would be called, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .results import Result
from .table import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .catalogue import Catalogue, Method, Table
    from .planner import Plan

__all__ = ["columns", "methods", "plans", "tables"]


def tables(catalogue: Catalogue) -> Result:
    """All tables, with what can be done with each."""
    before = "" if catalogue.provider is None else f"{catalogue.provider}."
    rows = [(before + each.name, ", ".join(_verbs(each))) for each in catalogue.tables]
    return Result(("name", "statements"), ("text", "text"), rows)


def _verbs(table: Table) -> Iterator[str]:
    if table.selects:
        yield "SELECT"
    yield from table.verbs
    if table.execs:
        yield "EXEC"


def methods(table: Table) -> Result:
    """The methods of a table, by the statement that calls them."""
    rows = [("SELECT", *_method(each)) for each in table.selects]
    rows += [(verb, *_method(each)) for verb, found in table.verbs.items() for each in found]
    rows += [("EXEC", name, *_method(each)[1:]) for name, each in table.execs.items()]
    names = ("statement", "method", "required", "optional")
    return Result(names, ("text",) * 4, rows)


def _method(method: Method) -> tuple[str, str, str]:
    required = ", ".join(each.name for each in method.parameters if each.required)
    optional = ", ".join(each.name for each in method.parameters if not each.required)
    return method.name, required, optional


def columns(table: Table) -> Result:
    """The columns of a table, and the parameters that can be given."""
    shape = shape_of(table)
    rows: list[tuple[str, str, str]] = [(each.name, each.kind, "column") for each in shape.columns]
    rows += [(each.name, each.kind, "parameter") for each in shape.parameters]
    return Result(("name", "type", "role"), ("text",) * 3, rows)


def plans(steps: Sequence[str], chosen: Sequence[Plan]) -> Result:
    """What a query would call, and what is left to SQLite. Values are not told."""
    rows = [(_told(step, chosen),) for step in steps]
    return Result(("step",), ("text",), rows)


def _told(step: str, chosen: Sequence[Plan]) -> str:
    found = re.search(r"VIRTUAL TABLE INDEX (\d+):(\S+)", step)
    if found is None:
        return f"SQLite: {step}"
    plan = chosen[int(found[1])]
    given = ", ".join(f"{each.name}=…" for each in plan.uses if each.role != "index")
    said = [f"call {found[2]}({given})"]
    said += [
        f"look rows up by {each.name} in what was fetched"
        for each in plan.uses
        if each.role == "index"
    ]
    if plan.order is not None:
        said.append(f"sorted by {plan.order.column} by the API, which is checked")
    hints = [each.name for each in plan.uses if each.role in {"hint", "key"}]
    if hints:
        said.append(f"{', '.join(hints)} checked again by SQLite")
    return "; ".join(said)
