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


def lower(checks: Checks, statement: FindThenActConfig) -> FindThenAct | None:
    """A method that acts on what it finds."""
    find = lookup(checks, statement.find, statement.where / "find")
    act = checks.catalog.operation(statement.act, statement.where / "act")
    if find is None or act is None:
        return None
    decided = {name for name, _ in (*statement.arguments, *statement.found)}
    holds = (
        checks.are_values(act, statement.arguments, statement.where / "arguments"),
        _is_said_once(checks, statement),
        _lead(checks, find, act, statement),
        are_shared(checks, find, act, same(names(checks, find) - decided), statement.where),
    )
    if not all(holds):
        return None
    return FindThenAct(
        name=statement.name,
        find=find.key,
        act=act.key,
        arguments=statement.arguments,
        found=statement.found,
        absent=statement.absent,
        gone=statement.gone,
    )


def _is_said_once(checks: Checks, statement: FindThenActConfig) -> bool:
    """Whether no argument is decided and found as well."""
    twice = [name for name, _ in statement.found if name in dict(statement.arguments)]
    for name in twice:
        place = statement.where / "found" / name
        checks.diagnostics.report(DUPLICATE, place, what="argument", name=name, other="arguments")
    return not twice


def _lead(checks: Checks, find: Operation, act: Operation, statement: FindThenActConfig) -> bool:
    """Whether all paths lead to values that the arguments can have."""
    found = [_leads(checks, find, act, statement, name) for name, _ in statement.found]
    return all(found)


def _leads(
    checks: Checks, find: Operation, act: Operation, statement: FindThenActConfig, name: str
) -> bool:
    path, where = dict(statement.found)[name], statement.where / "found" / name
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
