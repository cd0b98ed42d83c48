"""Methods that act on what they find: what is decided, and what comes from the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.codes import DUPLICATE, UNFIT_PROPERTY
from specpress.config.property_types import describe, fits
from specpress.ir.features import FindThenAct
from specpress.lower.config.kinds.recipe import are_shared, lookup, names, same

if TYPE_CHECKING:
    from specpress.config.kinds.find_then_act import FindThenActConfig
    from specpress.ir.api import Operation
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, said: FindThenActConfig) -> FindThenAct | None:
    """A method that acts on what it finds."""
    find = lookup(checks, said.find, said.where / "find")
    act = checks.catalog.operation(said.act, said.where / "act")
    if find is None or act is None:
        return None
    decided = {name for name, _ in (*said.arguments, *said.found)}
    holds = (
        checks.are_values(act, said.arguments, said.where / "arguments"),
        _is_said_once(checks, said),
        _lead(checks, find, act, said),
        are_shared(checks, find, act, same(names(checks, find) - decided), said.where),
    )
    if not all(holds):
        return None
    return FindThenAct(
        name=said.name,
        find=find.key,
        act=act.key,
        arguments=said.arguments,
        found=said.found,
        absent=said.absent,
        gone=said.gone,
    )


def _is_said_once(checks: Checks, said: FindThenActConfig) -> bool:
    """Whether no argument is decided and found as well."""
    twice = [name for name, _ in said.found if name in dict(said.arguments)]
    for name in twice:
        place = said.where / "found" / name
        checks.diagnostics.report(DUPLICATE, place, what="argument", name=name, other="arguments")
    return not twice


def _lead(checks: Checks, find: Operation, act: Operation, said: FindThenActConfig) -> bool:
    """Whether all paths lead to values that the arguments can have."""
    found = [_leads(checks, find, act, said, name) for name, _ in said.found]
    return all(found)


def _leads(
    checks: Checks, find: Operation, act: Operation, said: FindThenActConfig, name: str
) -> bool:
    path, where = dict(said.found)[name], said.where / "found" / name
    arguments = checks.arguments(act)
    if not checks.is_known(act, name, arguments, "argument", where):
        return False
    types = checks.catalog.follow(find, path, where)
    if not types or fits(types, arguments[name]):
        return bool(types)
    checks.diagnostics.report(
        UNFIT_PROPERTY,
        where,
        path=".".join(path),
        operation=find.key,
        got=describe(types[0]),
        use=f"{name!r} of {act.key}",
        expected=describe(arguments[name][0]),
    )
    return False
