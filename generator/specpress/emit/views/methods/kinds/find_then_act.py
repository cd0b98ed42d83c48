"""Methods that ask one operation for something and call another one on what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, py
from specpress.emit.views.codes import RECIPE_UNSUPPORTED
from specpress.emit.views.methods.kinds.recipe import (
    Recipe,
    RecipeMethod,
    alternatives,
    bodies,
    recipe,
    stands_in,
)
from specpress.emit.views.operations.property_paths import follow
from specpress.emit.views.python.expressions import NONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.python.expressions import TypeExpr
    from specpress.emit.views.scope.methods import Resource
    from specpress.ir.features import FindThenAct

IMPORTED = frozenset(("FindThenAct",))


class FindThenActMethod(RecipeMethod):
    """``found``: argument of the second operation → attributes of what the first one answers."""

    runtime_class = "FindThenAct"

    def __init__(
        self, statement: FindThenAct, made: Recipe, found: dict[str, tuple[str, ...]]
    ) -> None:
        super().__init__(statement, made)
        self._absent = statement.absent
        self._gone = statement.gone
        self._found = found

    def statuses(self) -> dict[str, tuple[int, ...]]:
        """Of the first operation, and of the second one."""
        return {"absent": self._absent, "gone": self._gone}

    def places(self) -> Code | None:
        """Where the arguments are."""
        return fill("found={found}", found=py(self._found))

    def generic(self, types: MethodTypes) -> tuple[TypeExpr, ...]:
        """What the second operation answers."""
        return (types.answered(self.recipe.second),)

    def otherwise(self, types: MethodTypes) -> TypeExpr:  # noqa: ARG002 - as of all recipes
        """``None``."""
        return NONE

    def about(self) -> str:
        """When it finds what, and what it may not tell apart."""
        find, act = self.recipe.find.name, self.recipe.second.name
        taken = [f"`{name}` from its `{'.'.join(path)}`" for name, path in self._found.items()]
        gone = ""
        if self._gone:
            gone = (
                f" So it is where `{act}` answers {alternatives(self._gone)} and nothing is"
                " found any more: it came to an end in between."
            )
        return (
            f"Asks `{find}`, and calls {self.second_with(taken)}. Where `{find}` answers"
            f" {alternatives(self._absent)}, there is nothing.{gone} An API that answers a"
            " wrong identifier in the same way cannot be told from one that has nothing."
        )

    def returns(self) -> tuple[str, str]:
        """What there is, or nothing."""
        find, act = self.recipe.find.name, self.recipe.second.name
        return (
            f"What `{act}` answers; `None` where there is nothing.",
            f"`{find}` or `{act}` failed in any other way.",
        )

    def summary(self, find: Code, second: Code) -> Code:
        """In one sentence."""
        text = "Asks {find}, then calls {second} on what was found; `None` where there is nothing."
        return fill(text, find=find, second=second)


def methods(facts: Facts, resource: Resource) -> Iterator[FindThenActMethod]:
    """Those that act with an operation of the resource; reports those that cannot be."""
    for statement in facts.features.find_then_act:
        if not stands_in(facts, resource, statement):
            continue
        paths = dict(statement.found)
        made = recipe(facts, statement, match={}, found=paths, is_led_by_find=True)
        found = None if made is None else _found(facts, made, paths)
        if made is None or found is None:
            facts.scope.report(
                RECIPE_UNSUPPORTED, facts.scope.homes[statement.operation][1].operation
            )
        else:
            yield FindThenActMethod(statement, made, found)


def _found(
    facts: Facts, made: Recipe, paths: dict[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]] | None:
    """Arguments and the attributes that lead to their values; ``None`` if one leads nowhere."""
    cases = bodies(facts, made.find)
    ref = cases[0].type if len(cases) == 1 else None
    names = {item.wire: item.name for item in made.whole.parameters}
    found: dict[str, tuple[str, ...]] = {}
    for wire, path in paths.items():
        place = None if ref is None else follow(facts.scope, ref, path)
        if place is None or wire not in names:
            return None
        found[names[wire]] = place.attributes
    return found
