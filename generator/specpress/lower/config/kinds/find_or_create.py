"""Methods that create what they do not find: what is decided, and what both operations take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.features import FindOrCreate
from specpress.lower.config.kinds.recipe import are_shared, lookup, names, same

if TYPE_CHECKING:
    from specpress.config.kinds.find_or_create import FindOrCreateConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, statement: FindOrCreateConfig) -> FindOrCreate | None:
    """A method that creates what it does not find."""
    find = lookup(checks, statement.find, statement.where / "find")
    create = checks.catalog.operation(statement.create, statement.where / "create")
    if find is None or create is None:
        return None
    place = statement.where / "match"
    arguments = checks.arguments(find), checks.arguments(create)
    known = [
        checks.is_known(find, name, arguments[0], "argument", place / name)
        and checks.is_known(create, other, arguments[1], "argument", place / name)
        for name, other in statement.match
    ]
    # What is decided for `create` alone can still be asked for by `find`.
    decided = {name for name, _ in statement.arguments}
    pairs = same(names(checks, find)) | dict(statement.match)
    pairs = {name: other for name, other in pairs.items() if other not in decided}
    holds = (
        checks.are_values(create, statement.arguments, statement.where / "arguments"),
        all(known) and are_shared(checks, find, create, pairs, statement.where),
    )
    if not all(holds):
        return None
    return FindOrCreate(
        name=statement.name,
        find=find.key,
        create=create.key,
        arguments=statement.arguments,
        match=statement.match,
        absent=statement.absent,
        conflict=statement.conflict,
    )
