"""Changes of public types: gone, new, renamed, moved, and what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes import codes
from specpress.changes.comparing.bounds import differences
from specpress.changes.comparing.fields import compare_fields
from specpress.changes.surface import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.changes.comparing.sides import Sides
    from specpress.changes.kinds import Kind
    from specpress.changes.surface import Type

_CLASSES = frozenset(("OpenEnum", "ExtensibleEnum", "OpenIntEnum"))


def compare_types(sides: Sides) -> None:
    """Report every change of a public type, once for each."""
    before = {each.name: each for each in sides.old.types}
    after = {each.name: each for each in sides.new.types}
    back = {name: was for was, name in sides.renamed.items()}
    pairs = [
        (was, after[sides.renamed.get(name, name)])
        for name, was in before.items()
        if sides.renamed.get(name, name) in after
    ]
    for name, each in before.items():
        if name not in after and name not in sides.renamed:
            methods = sides.old_reach.methods(name)
            sides.report(
                codes.TYPE_REMOVED, name, old=each.form.value, methods=methods, old_place=each.place
            )
    for name, each in after.items():
        if name not in before and name not in back:
            methods = sides.new_reach.methods(name)
            sides.report(
                codes.TYPE_ADDED, name, new=each.form.value, methods=methods, new_place=each.place
            )
    _old_names(sides, after)
    # Models last: where what they hold has become another thing, that is not told again.
    pairs.sort(key=lambda row: row[0].form is Form.MODEL and row[1].form is Form.MODEL)
    for was, now in pairs:
        _Pair(sides, was, now).compare()
    stay = before.keys() | sides.old.old_types.keys()
    _moved(sides, stay & (after.keys() | sides.new.old_types.keys()))


def _old_names(sides: Sides, after: Mapping[str, Type]) -> None:
    """Report the old names that stay no longer; of a dict for callers, its type tells."""
    gone = sides.old.old_types.keys() - sides.new.old_types.keys()
    dicts = {each.input for each in after.values()}
    for name in sorted(gone):
        new = sides.old.old_types[name]
        if name in after:
            sides.report(
                codes.TYPE_RETYPED,
                name,
                old=f"types.{new}",
                new=_shown(after[name]),
                new_place=after[name].place,
            )
        elif name not in dicts and name.removesuffix("Param") not in gone - {name}:
            sides.report(codes.TYPE_REMOVED, name, old=f"types.{new}")


class _Pair:
    """One type on both sides."""

    def __init__(self, sides: Sides, was: Type, now: Type) -> None:
        self._sides = sides
        self._was = was
        self._now = now
        self._is_sent = was.name in sides.old_reach.requests
        self._is_read = was.name in sides.old_reach.answers

    def compare(self) -> None:
        """Report what differs."""
        was, now = self._was, self._now
        if was == now:
            self._hidden_meaning()
            return
        if was.name != now.name:
            self._renamed()
        if _kind_of(was) != _kind_of(now):
            self._report(codes.TYPE_RETYPED, old=_shown(was), new=_shown(now))
            self._told()
        elif was.form is Form.MODEL:
            self._dicts()
            compare_fields(self._sides, was, now)
        elif was.reads in _CLASSES:
            self._values()
        elif was.form is not Form.OPERATION:
            self._spelling()
        self._rest()

    def _renamed(self) -> None:
        """Report the new name; a dict for callers goes with its type, unless it stays alone."""
        was, now, stays = self._was, self._now, self._sides.new.old_types
        if was.name not in stays:
            self._report(codes.TYPE_RENAMED, old=was.name, new=now.name)
            return
        self._report(codes.NAME_DEPRECATED, old=f"types.{was.name}", new=f"types.{now.name}")
        dicts = {was.input, now.input}
        if None not in dicts and len(dicts) > 1 and was.input not in stays:
            self._report(codes.TYPE_RENAMED, old=str(was.input), new=str(now.input))

    def _hidden_meaning(self) -> None:
        """A model that says the same may hold a name that means another thing."""
        if self._was.form is Form.MODEL and self._sides.old.hidden != self._sides.new.hidden:
            compare_fields(self._sides, self._was, self._now)

    def _report(self, kind: Kind, *, old: str = "", new: str = "", part: str = "") -> None:
        was, now = self._was, self._now
        name = now.name + (f".{part}" if part else "")
        methods = self._sides.old_reach.methods(was.name)
        self._sides.report(
            kind,
            name,
            old=old,
            new=new,
            methods=methods or self._sides.new_reach.methods(now.name),
            old_place=was.place,
            new_place=now.place,
        )

    def _told(self) -> None:
        held = {self._was.name, self._was.input, self._now.name, self._now.input}
        self._sides.retyped.update(name for name in held if name is not None)

    def _dicts(self) -> None:
        was, now = self._was, self._now
        if was.input is not None and now.input is None:
            self._report(codes.TYPE_REMOVED, old=was.input)
        elif was.input is None and now.input is not None:
            self._report(codes.TYPE_ADDED, new=now.input)
        elif was.input != now.input and was.name == now.name:
            self._report(codes.TYPE_RENAMED, old=str(was.input), new=str(now.input))

    def _values(self) -> None:
        before = {each.value: each.name for each in self._was.values}
        after = {each.value: each.name for each in self._now.values}
        for value, name in before.items():
            if value not in after:
                self._report(codes.VALUE_REMOVED, old=value, part=name)
            elif after[value] != name:
                self._report(codes.VALUE_RENAMED, old=name, new=after[value], part=name)
        for value, name in after.items():
            if value not in before:
                kind = codes.ANSWER_VALUE_ADDED if self._is_read else codes.VALUE_ADDED
                self._report(kind, new=value, part=name)
        self._dicts()
        was, now = self._was.takes, self._now.takes
        if was is not None and now is not None:
            closes = " | str" in was and " | str" not in now
            opens = " | str" not in was and " | str" in now
            if closes or opens:
                kind = codes.TYPE_RETYPED if closes else codes.TYPE_EXTENDED
                rows = {True: "open to any text", False: "only the listed values"}
                self._report(kind, old=rows[closes], new=rows[not closes])

    def _spelling(self) -> None:
        """What an alias or a union stands for."""
        sides, was, now = self._sides, self._was, self._now
        self._dicts()
        is_same = sides.is_same(was.reads, now.reads)
        if is_same and (was.takes == now.takes or was.takes is None or now.takes is None):
            return
        breaks = self._is_read and not is_same and not sides.reads_all(was.reads, now.reads)
        taken, takes = was.takes or was.reads, now.takes or now.reads
        breaks |= self._is_sent and not sides.takes_all(taken, takes)
        if not is_same or breaks:
            kind = codes.TYPE_RETYPED if breaks else codes.TYPE_EXTENDED
            old, new = (taken, takes) if is_same else (was.reads, now.reads)
            self._report(kind, old=old, new=new)
            self._told()

    def _rest(self) -> None:
        was, now = self._was, self._now
        if self._is_sent:
            for old, new, is_tighter in differences(was.bounds, now.bounds):
                kind = codes.BOUND_TIGHTENED if is_tighter else codes.BOUND_LOOSENED
                self._report(kind, old=old, new=new)
        if was.is_deprecated != now.is_deprecated:
            kind = codes.DEPRECATED if now.is_deprecated else codes.NO_LONGER_DEPRECATED
            self._report(kind)
        elif was.docs != now.docs:
            self._report(codes.DOCUMENTATION_CHANGED)


def _kind_of(each: Type) -> str:
    """What makes two types the same kind of thing to a program."""
    if each.form is Form.MODEL:
        return "model"
    if each.reads in _CLASSES:
        return "number" if each.reads == "OpenIntEnum" else "text"
    if each.form in {Form.PAGE, Form.OPERATION}:
        return str(each.form.value)
    return "spelling"


def _shown(each: Type) -> str:
    if each.form is Form.MODEL:
        return "a model"
    if each.reads in _CLASSES:
        return "an enum of numbers" if each.reads == "OpenIntEnum" else "an enum of text"
    return each.reads


def _moved(sides: Sides, names: set[str]) -> None:
    """Types that are still there, but not in every module that they were imported from."""
    places = {each.name: each.place for each in sides.new.types}
    gone: dict[str, list[str]] = {}
    for module, exported in sides.old.exports.items():
        if not module.startswith("types"):
            continue
        left = set(sides.new.exports.get(module, ()))
        for name in exported:
            if name in names and name not in left:
                gone.setdefault(name, []).append(module)
    for name, modules in gone.items():
        sides.report(
            codes.TYPE_MOVED,
            name,
            old=", ".join(modules),
            methods=sides.old_reach.methods(name),
            new_place=places.get(sides.new.old_types.get(name, name), ""),
        )
