"""Changes of resources and methods: gone, new, renamed, and what they take, answer and do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes import codes
from specpress.changes.comparing.arguments import compare_arguments
from specpress.changes.comparing.renames import pair

if TYPE_CHECKING:
    from specpress.changes.comparing.sides import Sides
    from specpress.changes.kinds import Kind
    from specpress.changes.surface import Method


def compare_methods(sides: Sides) -> None:
    """Report every change of a resource or a method."""
    before = {each.name: each for each in sides.old.methods}
    after = {each.name: each for each in sides.new.methods}
    gone = [each for name, each in before.items() if name not in after]
    told = {each.renamed_to for name, each in after.items() if name in before}
    new = [each for name, each in after.items() if name not in before and name not in told]
    renamed: list[tuple[Method, Method]] = []
    for key in (_call, _identity):
        rows = pair(gone, new, key)
        renamed += rows
        gone = [each for each in gone if all(each is not old for old, _ in rows)]
        new = [each for each in new if all(each is not fresh for _, fresh in rows)]
    moved = _resources(sides, gone, renamed)
    for old, fresh in renamed:
        if (old.name, fresh.name) not in moved:
            _report(sides, codes.METHOD_RENAMED, old, fresh, before=old.name, after=fresh.name)
        _compare(sides, old, fresh)
    for each in gone:
        if _home(each.name) not in _lost(sides):
            _report(sides, codes.METHOD_REMOVED, each, None, before=_called(each))
    for each in new:
        _report(sides, codes.METHOD_ADDED, None, each, after=each.operation)
    for name, each in before.items():
        if name in after:
            _compare(sides, each, after[name])


def _call(method: Method) -> tuple[str | bool, ...]:
    """The operation and what the config makes of it: the same call under any name."""
    return (method.operation, method.does, _is_added(method))


def _identity(method: Method) -> tuple[str | bool, ...] | None:
    """The document's own name of the operation: its path may have moved."""
    return None if method.id is None else (method.id, method.does, _is_added(method))


def _is_added(method: Method) -> bool:
    """Whether the config adds the method."""
    return method.place != method.operation_place


def _called(method: Method) -> str:
    return (
        f"a method of the config for {method.operation}" if _is_added(method) else method.operation
    )


def _home(name: str) -> str:
    return name.rpartition(".")[0]


def _lost(sides: Sides) -> set[str]:
    return {each.path for each in sides.old.resources} - {each.path for each in sides.new.resources}


def _resources(
    sides: Sides, gone: list[Method], renamed: list[tuple[Method, Method]]
) -> set[tuple[str, str]]:
    """Report what became of resources; gives the renamings of methods that this explains."""
    classes = {each.path: each for each in sides.new.resources}
    explained: set[tuple[str, str]] = set()
    for each in sides.old.resources:
        found = classes.get(each.path)
        if found is not None:
            if each.cls != found.cls:
                sides.report(codes.RESOURCE_CLASS_RENAMED, each.path, old=each.cls, new=found.cls)
            continue
        rows = [(old.name, new.name) for old, new in renamed if _home(old.name) == each.path]
        homes = {_home(new) for _, new in rows}
        left = [method for method in gone if _home(method.name) == each.path]
        tails = all(old.rpartition(".")[2] == new.rpartition(".")[2] for old, new in rows)
        methods = [method.name for method in sides.old.methods if _home(method.name) == each.path]
        if len(homes) == 1 and not left and tails:
            explained.update(rows)
            (home,) = homes
            sides.report(
                codes.RESOURCE_RENAMED, each.path, old=each.path, new=home, methods=methods
            )
        elif methods or not any(o.path.startswith(f"{each.path}.") for o in sides.old.resources):
            sides.report(codes.RESOURCE_REMOVED, each.path, methods=methods)
    return explained


def _compare(sides: Sides, was: Method, now: Method) -> None:
    if now.renamed_to and not was.renamed_to and was.name == now.name:
        old, new = f"client.{now.name}", f"client.{now.renamed_to}"
        _report(sides, codes.NAME_DEPRECATED, was, now, before=old, after=new)
    if was.operation != now.operation and (was.id is None or was.id != now.id):
        _of_operation(sides, codes.METHOD_REPURPOSED, was, now, was.operation, now.operation)
    elif was.sends != now.sends:
        _of_operation(sides, codes.SENT_OTHERWISE, was, now, was.sends, now.sends)
    compare_arguments(sides, was, now)
    _returns(sides, was, now)
    _behaviour(sides, was, now)
    if was.is_deprecated != now.is_deprecated:
        kind = codes.DEPRECATED if now.is_deprecated else codes.NO_LONGER_DEPRECATED
        _of_operation(sides, kind, was, now)
    elif was.docs != now.docs:
        _of_operation(sides, codes.DOCUMENTATION_CHANGED, was, now)


def _returns(sides: Sides, was: Method, now: Method) -> None:
    if sides.is_same(was.returns, now.returns):
        return
    gains = was.returns == "None"
    if gains or sides.reads_all(was.returns, now.returns):
        if sides.takes_all(was.returns, now.returns):
            return  # the same, spelled otherwise
        kind = codes.RETURN_EXTENDED
    else:
        kind = codes.RETURN_RETYPED
    _report(sides, kind, was, now, before=was.returns, after=now.returns)


def _behaviour(sides: Sides, was: Method, now: Method) -> None:
    if was.does != now.does and was.does and now.does:
        _report(sides, codes.HELPER_CHANGED, was, now, before=was.does, after=now.does)
    if was.replay != now.replay and "never" in {was.replay, now.replay}:
        kind = codes.REPLAY_ALLOWED if was.replay == "never" else codes.REPLAY_FORBIDDEN
        _of_operation(sides, kind, was, now, was.replay, now.replay)
    if was.security != now.security:
        more = set(was.security) <= set(now.security) and bool(was.security)
        kind = codes.SECURITY_EXTENDED if more or not now.security else codes.SECURITY_CHANGED
        shown = [" or ".join(each.security) or "nothing" for each in (was, now)]
        _of_operation(sides, kind, was, now, shown[0], shown[1])
    if was.server != now.server:
        usual = [side.base_url or "the client's base URL" for side in (sides.old, sides.new)]
        old, new = was.server or usual[0], now.server or usual[1]
        if old != new:
            _of_operation(sides, codes.SERVER_CHANGED, was, now, old, new)


def _of_operation(  # noqa: PLR0913, PLR0917 - one parameter for everything that a change says
    sides: Sides, kind: Kind, was: Method, now: Method, before: str = "", after: str = ""
) -> None:
    """Report what all methods that call one operation share, once."""
    sides.report(
        kind,
        was.name,
        old=before,
        new=after,
        methods=(was.name,),
        old_place=was.operation_place,
        new_place=now.operation_place,
        unit="",
    )


def _report(  # noqa: PLR0913 - one parameter for everything that a change says
    sides: Sides,
    kind: Kind,
    was: Method | None,
    now: Method | None,
    *,
    before: str = "",
    after: str = "",
) -> None:
    named = was or now
    if named is not None:
        sides.report(
            kind,
            named.name,
            old=before,
            new=after,
            methods=(named.name,),
            old_place="" if was is None else was.place,
            new_place="" if now is None else now.place,
        )
