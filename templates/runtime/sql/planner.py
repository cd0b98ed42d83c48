"""Which method a table calls for what SQLite wants of it. Pure: nothing is called here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from .catalogue import Method, Parameter, Table

__all__ = ["Constraint", "Plan", "Sorting", "Use", "missing", "plan"]

Operator: TypeAlias = Literal["=", "<", "<=", ">", ">="]


class Constraint(Struct, frozen=True):
    """A condition on one column.

    Attributes:
        place: Its number.
        column: The column or parameter.
        operator: What it says.
        is_constant: Whether its value is known before the statement runs.
        is_list: Whether it is an IN.
    """

    place: int
    column: str
    operator: Operator
    is_constant: bool = True
    is_list: bool = False


class Sorting(Struct, frozen=True):
    """The one column that rows are wanted in the order of."""

    column: str
    is_descending: bool


class Use(Struct, frozen=True):
    """What a condition is used for.

    Attributes:
        place: The condition.
        role: ``parameter`` binds, ``key`` and ``hint`` narrow, ``index`` looks rows up here.
        name: The parameter, or the column of an index.
        is_list: Whether all values of an IN are wanted at once.
    """

    place: int
    role: Literal["parameter", "key", "hint", "index"]
    name: str
    is_list: bool = False


class Plan(Struct, frozen=True):
    """A method and what it is given; ``order`` is the column it sorts by."""

    method: int
    uses: tuple[Use, ...]
    cost: float
    order: Sorting | None = None


_SCAN: Final = 10_000.0
_LOOKUP: Final = 10.0


def plan(
    table: Table,
    constraints: Sequence[Constraint],
    used: frozenset[str],
    sorting: Sorting | None,
    holds: Callable[[str], bool],
) -> Plan | None:
    """Choose the cheapest method that can answer; ``None`` where none can.

    Args:
        table: The table.
        constraints: Those that can be used.
        used: Columns and parameters that the statement reads.
        sorting: How rows are wanted.
        holds: Whether the client has a value for a parameter.
    """
    found = (
        _planned(number, method, constraints, used, sorting, holds)
        for number, method in enumerate(table.selects)
    )
    plans = [each for each in found if each is not None]
    return min(plans, key=lambda each: each.cost) if plans else None


def _planned(  # noqa: PLR0913, PLR0917  # what ``plan`` is given, for one method
    number: int,
    method: Method,
    constraints: Sequence[Constraint],
    used: frozenset[str],
    sorting: Sorting | None,
    holds: Callable[[str], bool],
) -> Plan | None:
    if used & set(method.lacks):
        return None
    known = {each.name: each for each in method.parameters}
    given = {each.name: each for each in _bound(constraints, known)}
    is_joined = False
    for parameter in method.parameters:
        if parameter.name in given or not parameter.required:
            continue
        key = _key(method, parameter.name, constraints)
        if key is not None:
            given[parameter.name] = Use(key.place, "key", parameter.name)
            is_joined |= not key.is_constant
        elif not (parameter.held and holds(parameter.name)):
            return None
    if _unbound(used, given, known, holds) or _unknown(constraints, known, method):
        return None
    is_lookup = not method.many and any(each.role == "key" for each in given.values())
    hints = () if is_lookup else tuple(_hints(method, constraints, given, known))
    index = () if is_lookup or not method.many else _index(constraints)
    cost = _SCAN * 2 if is_joined else _LOOKUP if is_lookup else _SCAN * 0.5 ** len(hints)
    uses = (*given.values(), *hints, *index)
    order = _order(method, sorting, {*given, *(each.name for each in hints)})
    return Plan(number, uses, cost / (100 if index else 1), order)


def _bound(constraints: Sequence[Constraint], known: Mapping[str, Parameter]) -> Iterator[Use]:
    seen: set[str] = set()
    for each in constraints:
        name = _parameter_of(each.column)
        if name in known and each.operator == "=" and name not in seen:
            seen.add(name)
            yield Use(each.place, "parameter", name, each.is_list and known[name].many)


def _parameter_of(column: str) -> str:
    """Conditions on parameters are marked, for a column may have the same name."""
    return column.removeprefix("?") if column.startswith("?") else ""


def _unbound(
    used: frozenset[str],
    given: Mapping[str, Use],
    known: Mapping[str, Parameter],
    holds: Callable[[str], bool],
) -> set[str]:
    """Parameters that are read, and that nobody has said."""
    read = {_parameter_of(each) for each in used} - {"", *given}
    return {name for name in read if not (name in known and known[name].held and holds(name))}


def _unknown(
    constraints: Sequence[Constraint], known: Mapping[str, Parameter], method: Method
) -> bool:
    names = {_parameter_of(each.column) for each in constraints if each.operator == "="} - {""}
    return bool(names - known.keys() - set(method.keys.values()))


def _key(method: Method, parameter: str, constraints: Sequence[Constraint]) -> Constraint | None:
    columns = {column for column, name in method.keys.items() if name == parameter}
    found = [each for each in constraints if each.column in columns and each.operator == "="]
    found.sort(key=lambda each: not each.is_constant)
    return found[0] if found else None


def _hints(
    method: Method,
    constraints: Sequence[Constraint],
    given: Mapping[str, Use],
    known: Mapping[str, Parameter],
) -> Iterator[Use]:
    taken = set(given)
    for each in constraints:
        name = _hint(method, each)
        if name is None or name in taken or not each.is_constant:
            continue
        if each.is_list and not known[name].many:
            continue
        taken.add(name)
        yield Use(each.place, "hint", name, each.is_list)


def _hint(method: Method, each: Constraint) -> str | None:
    if each.operator == "=":
        return method.hints.get(each.column)
    limits = method.ranges.get(each.column)
    if limits is None or each.is_list:
        return None
    return limits.start if each.operator in {">", ">="} else limits.end


def _index(constraints: Sequence[Constraint]) -> tuple[Use, ...]:
    for each in constraints:
        is_free = not each.is_constant and not each.is_list and not each.column.startswith("?")
        if each.operator == "=" and is_free:
            return (Use(each.place, "index", each.column),)
    return ()


def _order(method: Method, sorting: Sorting | None, given: set[str]) -> Sorting | None:
    if sorting is None or (said := method.order.get(sorting.column)) is None:
        return None
    is_free = said.parameter not in given and (said.direction or "") not in given
    can_turn = said.direction is not None or not sorting.is_descending
    return sorting if is_free and can_turn and method.many else None


def missing(
    table: Table,
    constraints: Sequence[Constraint],
    used: frozenset[str],
    holds: Callable[[str], bool],
) -> str:
    """Say what would have to be given, or given otherwise."""
    equal = {each.column for each in constraints if each.operator == "="}
    read = sorted(each[1:] for each in used - equal if each.startswith("?"))
    misused = [each for each in read if not holds(each)]
    if misused:
        return (
            f"{misused[0]} is a parameter of {table.name}, not a column:"
            f" it can only be given, as {misused[0]} = …"
        )
    given = {each.column.removeprefix("?") for each in constraints if each.operator == "="}
    said: list[str] = []
    for method in table.selects:
        covered = given | {method.keys[each] for each in method.keys if each in given}
        names = [
            each.name
            for each in method.parameters
            if each.required and each.name not in covered
            if not (each.held and holds(each.name))
        ]
        conditions = " AND ".join(f"{name} = …" for name in names)
        if names:
            said.append(f"{method.name} needs {conditions}")
        elif method.lacks:
            said.append(f"{method.name} never answers {', '.join(method.lacks)}")
    return f"{table.name} cannot be selected from like this: " + "; ".join(said)
