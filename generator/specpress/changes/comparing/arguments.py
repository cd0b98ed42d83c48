"""Changes of what methods take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes import codes
from specpress.changes.comparing.bounds import differences
from specpress.changes.comparing.python_types import names_in
from specpress.changes.comparing.renames import pair

if TYPE_CHECKING:
    from specpress.changes.comparing.sides import Sides
    from specpress.changes.kinds import Kind
    from specpress.changes.surface import Argument, Method


def compare_arguments(sides: Sides, was: Method, now: Method) -> None:
    """Report what differs in the arguments of one method."""
    _Call(sides, was, now).compare()


class _Call:
    def __init__(self, sides: Sides, was: Method, now: Method) -> None:
        self._sides = sides
        self._was = was
        self._now = now

    def compare(self) -> None:
        """By what they stand for first, then by name, then by shape."""
        if self._was.arguments == self._now.arguments:
            return
        gone, new = list(self._was.arguments), list(self._now.arguments)
        pairs: list[tuple[Argument, Argument]] = []
        for key in (_stands_for, _name, _shape):
            rows = pair(gone, new, key)
            pairs += rows
            gone = [each for each in gone if all(each is not old for old, _ in rows)]
            new = [each for each in new if all(each is not fresh for _, fresh in rows)]
        for each in gone:
            self._report(codes.ARGUMENT_REMOVED, each, None, before=each.takes)
        for each in new:
            kind = codes.ARGUMENT_REQUIRED if each.is_required else codes.ARGUMENT_ADDED
            self._report(kind, None, each, after=each.takes)
        for old, fresh in pairs:
            self._argument(old, fresh)
        self._positions({old.name: fresh for old, fresh in pairs})

    def _argument(self, was: Argument, now: Argument) -> None:
        if was.name != now.name:
            self._report(codes.ARGUMENT_RENAMED, was, now, before=was.name, after=now.name)
        if was.is_required != now.is_required:
            kind = codes.ARGUMENT_REQUIRED if now.is_required else codes.ARGUMENT_OPTIONAL
            self._report(kind, was, now)
        self._type(was, now)
        for old, new, is_tighter in differences(was.bounds, now.bounds):
            kind = codes.BOUND_TIGHTENED if is_tighter else codes.BOUND_LOOSENED
            self._report(kind, was, now, before=old, after=new)
        self._usual(was, now)
        sent = [f"{each.location} {each.wire} {each.sent}".strip() for each in (was, now)]
        if sent[0] != sent[1]:
            self._report(codes.SENT_OTHERWISE, was, now, before=sent[0], after=sent[1])
        if was.is_deprecated != now.is_deprecated:
            kind = codes.DEPRECATED if now.is_deprecated else codes.NO_LONGER_DEPRECATED
            self._report(kind, was, now)
        elif was.docs != now.docs:
            self._report(codes.DOCUMENTATION_CHANGED, was, now)

    def _type(self, was: Argument, now: Argument) -> None:
        sides = self._sides
        if sides.is_same(was.takes, now.takes):
            return
        if was.refers == now.refers and not sides.retyped.isdisjoint(was.refers):
            return  # an alias has changed, which is a change of its own
        if not sides.retyped.isdisjoint(names_in(was.takes)) and sides.takes_all(
            was.takes, now.takes
        ):
            return  # only what a name of it means has changed
        kind = None
        if not sides.takes_all(was.takes, now.takes):
            kind = codes.ARGUMENT_RETYPED
        elif not sides.reads_all(was.takes, now.takes):
            kind = codes.ARGUMENT_EXTENDED
        if kind is not None and _bare(was.takes) != _bare(now.takes):
            self._report(kind, was, now, before=_bare(was.takes), after=_bare(now.takes))

    def _usual(self, was: Argument, now: Argument) -> None:
        for old, new in ((was.default, now.default), (was.usual or None, now.usual or None)):
            if old is not None and new is not None and old != new:
                self._report(codes.DEFAULT_CHANGED, was, now, before=old, after=new)

    def _positions(self, pairs: dict[str, Argument]) -> None:
        old = [each for each in self._was.arguments if each.is_positional]
        new = [each.name for each in self._now.arguments if each.is_positional]
        for place, each in enumerate(old):
            found = pairs.get(each.name)
            if found is not None and (place >= len(new) or new[place] != found.name):
                self._report(codes.ARGUMENT_POSITION_CHANGED, each, found)

    def _report(
        self,
        kind: Kind,
        was: Argument | None,
        now: Argument | None,
        *,
        before: str = "",
        after: str = "",
    ) -> None:
        named = was or now
        if named is not None:
            self._sides.report(
                kind,
                f"{self._was.name}.{named.name}",
                old=before,
                new=after,
                methods=(self._was.name,),
                old_place=self._was.place if was is None else was.place,
                new_place=self._now.place if now is None else now.place,
            )


def _stands_for(each: Argument) -> tuple[str, ...] | None:
    return (each.location, each.wire) if each.location else None


def _name(each: Argument) -> str:
    return each.name


def _shape(each: Argument) -> tuple[object, ...]:
    return (each.location, each.takes, each.is_required, each.is_positional)


def _bare(text: str) -> str:
    """A type without what only says that it may be left out."""
    return text.removesuffix(" | UnsetType")
