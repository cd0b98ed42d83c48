"""Changes of the properties of a model, for those who read it and those who pass it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.changes import codes
from specpress.changes.comparing.bounds import differences
from specpress.changes.comparing.python_types import names_in
from specpress.changes.comparing.renames import pair

if TYPE_CHECKING:
    from specpress.changes.comparing.sides import Sides
    from specpress.changes.kinds import Kind
    from specpress.changes.surface import Field, Type


def compare_fields(sides: Sides, was: Type, now: Type) -> None:
    """Report what differs in the properties of one model."""
    _Model(sides, was, now).compare()


class _Model:
    def __init__(self, sides: Sides, was: Type, now: Type) -> None:
        self._sides = sides
        self._was = was
        self._now = now
        self._is_sent = was.name in sides.old_reach.requests
        self._is_read = was.name in sides.old_reach.answers

    def compare(self) -> None:
        """By wire name first; what is left over may have been renamed."""
        before = {each.wire: each for each in self._was.fields}
        after = {each.wire: each for each in self._now.fields}
        gone = [each for wire, each in before.items() if wire not in after]
        new = [each for wire, each in after.items() if wire not in before]
        for old, fresh in self._kept(gone, new):
            gone.remove(old)
            new.remove(fresh)
            self._field(old, fresh)
        renamed = pair(gone, new, lambda it: (it.reads, it.takes, it.is_required))
        for old, fresh in renamed:
            self._report(codes.FIELD_RENAMED, old, fresh, before=old.name, after=fresh.name)
            gone.remove(old)
            new.remove(fresh)
        for each in gone:
            self._report(codes.FIELD_REMOVED, each, None, before=each.reads)
        for each in new:
            kind = codes.FIELD_ADDED
            if each.is_required and self._is_sent:
                kind = codes.FIELD_REQUIRED
            self._report(kind, None, each, after=each.reads)
        for wire, each in before.items():
            if wire in after:
                self._field(each, after[wire])
        self._old_names()

    def _kept(self, gone: list[Field], new: list[Field]) -> list[tuple[Field, Field]]:
        """Those whose old name stays beside the new one."""
        fresh = {each.name: each for each in new}
        rows = [(each, fresh.get(self._now.old_fields.get(each.name, ""))) for each in gone]
        return [(old, now) for old, now in rows if now is not None]

    def _old_names(self) -> None:
        """Old names that stay no longer."""
        now = {each.name: each for each in self._now.fields}
        for name, new in self._was.old_fields.items():
            if name not in now and name not in self._now.old_fields and new in now:
                gone = msgspec.structs.replace(now[new], name=name)
                self._report(codes.FIELD_REMOVED, gone, now[new], before=f"`{new}`")

    def _renamed(self, was: Field, now: Field) -> None:
        """Report another name. Who passes the model has to write it, whether the old one stays."""
        is_kept = self._now.old_fields.get(was.name) == now.name
        if is_kept and not (self._is_sent and was.takes is not None):
            old = f"{self._now.name}.{was.name}"
            self._report(codes.NAME_DEPRECATED, was, now, before=old, after=now.name)
        else:
            self._report(codes.FIELD_RENAMED, was, now, before=was.name, after=now.name)

    def _field(self, was: Field, now: Field) -> None:
        if was.name != now.name:
            self._renamed(was, now)
        if self._is_sent and was.is_required != now.is_required and was.takes and now.takes:
            kind = codes.FIELD_REQUIRED if now.is_required else codes.FIELD_OPTIONAL
            self._report(kind, was, now)
        self._type(was, now)
        if self._is_sent:
            for old, new, is_tighter in differences(was.bounds, now.bounds):
                kind = codes.BOUND_TIGHTENED if is_tighter else codes.BOUND_LOOSENED
                self._report(kind, was, now, before=old, after=new)
            if was.default is not None and now.default is not None and was.default != now.default:
                old, new = was.default, now.default
                self._report(codes.DEFAULT_CHANGED, was, now, before=old, after=new)
        if was.is_secret != now.is_secret:
            kind = codes.SECRET_HIDDEN if now.is_secret else codes.SECRET_SHOWN
            self._report(kind, was, now)
        if was.is_deprecated != now.is_deprecated:
            kind = codes.DEPRECATED if now.is_deprecated else codes.NO_LONGER_DEPRECATED
            self._report(kind, was, now)
        elif was.docs != now.docs:
            self._report(codes.DOCUMENTATION_CHANGED, was, now)

    def _type(self, was: Field, now: Field) -> None:
        sides = self._sides
        reads_same, takes_same = (
            sides.is_same(was.reads, now.reads),
            sides.is_same(was.takes, now.takes),
        )
        if reads_same and (takes_same or not self._is_sent or self._is_told(was.reads)):
            return
        breaks = self._is_read and not reads_same and not sides.reads_all(was.reads, now.reads)
        old, new = was.reads, now.reads
        if self._is_sent and was.takes is not None:
            taken = now.takes
            if taken is None and self._now.input is not None:
                breaks, new = True, f"{new}, not given by callers"
            elif taken is not None and not sides.takes_all(was.takes, taken):
                breaks = True
                old, new = (old, new) if not reads_same else (was.takes, taken)
        is_told = self._is_sent and was.is_required != now.is_required
        if not breaks and (old == new or (is_told and _bare(old) == _bare(new))):
            return  # only more can be given, or what is required has been told
        self._report(
            codes.FIELD_RETYPED if breaks else codes.FIELD_EXTENDED, was, now, before=old, after=new
        )

    def _is_told(self, reads: str) -> bool:
        """Whether the spelling names an alias that has changed, which is a change of its own."""
        return not self._sides.retyped.isdisjoint(names_in(reads))

    def _report(
        self,
        kind: Kind,
        was: Field | None,
        now: Field | None,
        *,
        before: str = "",
        after: str = "",
    ) -> None:
        named = was or now
        if named is None:
            return
        reach = self._sides.old_reach.methods(self._was.name)
        self._sides.report(
            kind,
            f"{self._now.name}.{named.name}",
            old=before,
            new=after,
            methods=reach or self._sides.new_reach.methods(self._now.name),
            old_place=self._was.place if was is None else was.place,
            new_place=self._now.place if now is None else now.place,
        )


def _bare(text: str) -> str:
    """A type without what only says that it may be absent."""
    return text.removesuffix(" | UnsetType")
