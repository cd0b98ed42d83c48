"""Lowers the config's methods of two operations: ``find_then_act`` and ``find_or_create``.

What the second operation takes and the config does not fill in becomes an argument of the method,
and so does what the first one takes. So nothing can be left unsaid; what can go wrong is that both
call different things by one name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.codes import DUPLICATE, UNFIT_ARGUMENT, UNFIT_PROPERTY, UNSAFE_LOOKUP
from specpress.config.kinds import describe, fits, is_shared
from specpress.ir.api import Replay
from specpress.ir.features import FindOrCreate, FindThenAct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.config.model import FindOrCreateConfig, FindThenActConfig
    from specpress.ir.api import Operation
    from specpress.lower.config.claims import Claims
    from specpress.pointer import Pointer


class Recipes:
    """Reads both kinds; ``None`` where something does not hold, which is reported."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims

    def find_then_act(self, said: FindThenActConfig) -> FindThenAct | None:
        """A method that acts on what it finds."""
        find = self._lookup(said.find, said.where / "find")
        act = self._claims.catalog.operation(said.act, said.where / "act")
        if find is None or act is None:
            return None
        decided = {name for name, _ in (*said.arguments, *said.found)}
        holds = (
            self._claims.are_values(act, said.arguments, said.where / "arguments"),
            self._is_said_once(said),
            self._lead(find, act, said),
            self._are_shared(find, act, _same(self._names(find) - decided), said.where),
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

    def find_or_create(self, said: FindOrCreateConfig) -> FindOrCreate | None:
        """A method that creates what it does not find."""
        find = self._lookup(said.find, said.where / "find")
        create = self._claims.catalog.operation(said.create, said.where / "create")
        if find is None or create is None:
            return None
        place = said.where / "match"
        arguments = self._claims.arguments(find), self._claims.arguments(create)
        known = [
            self._claims.is_known(find, name, arguments[0], "argument", place / name)
            and self._claims.is_known(create, other, arguments[1], "argument", place / name)
            for name, other in said.match
        ]
        # What is decided for `create` alone can still be asked for by `find`.
        decided = {name for name, _ in said.arguments}
        pairs = _same(self._names(find)) | dict(said.match)
        pairs = {name: other for name, other in pairs.items() if other not in decided}
        holds = (
            self._claims.are_values(create, said.arguments, said.where / "arguments"),
            all(known) and self._are_shared(find, create, pairs, said.where),
        )
        if not all(holds):
            return None
        return FindOrCreate(
            name=said.name,
            find=find.key,
            create=create.key,
            arguments=said.arguments,
            match=said.match,
            absent=said.absent,
            conflict=said.conflict,
        )

    def _lookup(self, name: str, where: Pointer) -> Operation | None:
        """An operation that can be asked as often as one likes."""
        operation = self._claims.catalog.operation(name, where)
        if operation is None or operation.replay is Replay.SAFE:
            return operation
        self._claims.diagnostics.report(UNSAFE_LOOKUP, where, operation=operation.key)
        return None

    def _names(self, operation: Operation) -> set[str]:
        return set(self._claims.arguments(operation))

    def _is_said_once(self, said: FindThenActConfig) -> bool:
        """Whether no argument is decided and found as well."""
        twice = [name for name, _ in said.found if name in dict(said.arguments)]
        for name in twice:
            place = said.where / "found" / name
            self._claims.diagnostics.report(
                DUPLICATE, place, what="argument", name=name, other="arguments"
            )
        return not twice

    def _lead(self, find: Operation, act: Operation, said: FindThenActConfig) -> bool:
        """Whether all paths lead to values that the arguments can have."""
        place = said.where / "found"
        found = [self._leads(find, act, name, path, place / name) for name, path in said.found]
        return all(found)

    def _leads(
        self, find: Operation, act: Operation, name: str, path: tuple[str, ...], where: Pointer
    ) -> bool:
        arguments = self._claims.arguments(act)
        if not self._claims.is_known(act, name, arguments, "argument", where):
            return False
        types = self._claims.catalog.follow(find, path, where)
        if not types or fits(types, arguments[name]):
            return bool(types)
        self._claims.diagnostics.report(
            UNFIT_PROPERTY,
            where,
            path=".".join(path),
            operation=find.key,
            got=describe(types[0]),
            use=f"{name!r} of {act.key}",
            expected=describe(arguments[name][0]),
        )
        return False

    def _are_shared(
        self, find: Operation, other: Operation, pairs: Mapping[str, str], where: Pointer
    ) -> bool:
        """Whether what is one argument for both operations can be the same value."""
        takes, gives = self._claims.arguments(find), self._claims.arguments(other)
        unfit = [
            (name, twin)
            for name, twin in pairs.items()
            if twin in gives and not is_shared(takes[name], gives[twin])
        ]
        for name, twin in unfit:
            self._claims.diagnostics.report(
                UNFIT_ARGUMENT,
                where if name == twin else where / "match" / name,
                name=name,
                got=describe(takes[name][0]),
                operation=find.key,
                other=other.key,
                expected=describe(gives[twin][0]),
                suggestion="Correct the document with an overlay, or leave this method out.",
            )
        return not unfit


def _same(names: set[str]) -> dict[str, str]:
    return {name: name for name in sorted(names)}
