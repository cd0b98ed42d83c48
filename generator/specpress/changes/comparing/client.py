"""Changes of the client itself: its name, its arguments, where it sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.changes import codes
from specpress.changes.comparing.renames import pair

if TYPE_CHECKING:
    from specpress.changes.comparing.sides import Sides
    from specpress.changes.surface import ClientArgument


def compare_client(sides: Sides) -> None:
    """Report what differs in the package, its client and the arguments of that."""
    old, new = sides.old, sides.new
    if old.package != new.package:
        sides.report(codes.PACKAGE_RENAMED, new.package, old=old.package, new=new.package)
    if old.client != new.client:
        sides.report(codes.CLIENT_RENAMED, new.client, old=old.client, new=new.client)
    # A client without one had to be told, and still may be.
    if old.base_url is not None and old.base_url != new.base_url:
        sides.report(codes.BASE_URL_CHANGED, "base_url", old=old.base_url, new=new.base_url or "")
    _environment(sides, "base_url", old.base_url_env, new.base_url_env)
    if old.errors != new.errors:
        sides.report(codes.ERRORS_CHANGED, "errors", old=old.errors, new=new.errors)
    _arguments(sides)


def _arguments(sides: Sides) -> None:
    gone, new = list(sides.old.arguments), list(sides.new.arguments)
    pairs = pair(gone, new, lambda each: each.name)
    names = {was.name for was, _ in pairs}
    gone = [each for each in gone if each.name not in names]
    new = [each for each in new if each.name not in names]
    for each in gone:
        sides.report(codes.CLIENT_ARGUMENT_REMOVED, each.name, old=each.sent, old_place=each.place)
    for each in new:
        sides.report(codes.CLIENT_ARGUMENT_ADDED, each.name, new=each.sent, new_place=each.place)
    for was, now in pairs:
        _argument(sides, was, now)


def _argument(sides: Sides, was: ClientArgument, now: ClientArgument) -> None:
    places = {"old_place": was.place, "new_place": now.place}
    if was.takes != now.takes and not sides.takes_all(was.takes, now.takes):
        sides.report(
            codes.CLIENT_ARGUMENT_RETYPED, was.name, old=was.takes, new=now.takes, **places
        )
    if was.sent != now.sent:
        sides.report(codes.CREDENTIAL_CHANGED, was.name, old=was.sent, new=now.sent, **places)
    _environment(sides, was.name, was.env, now.env, **places)


def _environment(
    sides: Sides, subject: str, old: str | None, new: str | None, **places: str
) -> None:
    if old is not None and old != new:
        sides.report(codes.ENVIRONMENT_CHANGED, subject, old=old, new=new or "", **places)
