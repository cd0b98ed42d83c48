"""Methods that return what one operation finds, or else what another one creates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill
from specpress.emit.views.codes import RECIPE_UNSUPPORTED
from specpress.emit.views.methods.kinds.recipe import (
    Recipe,
    RecipeMethod,
    alternatives,
    found_type,
    recipe,
    stands_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.python.expressions import TypeExpr
    from specpress.emit.views.scope.methods import Resource
    from specpress.ir.features import FindOrCreate

IMPORTED = frozenset(("FindOrCreate",))


class FindOrCreateMethod(RecipeMethod):
    """The second operation is the one that creates."""

    runtime_class = "FindOrCreate"

    def __init__(self, statement: FindOrCreate, made: Recipe) -> None:
        super().__init__(statement, made)
        self._absent = statement.absent
        self._conflict = statement.conflict

    def statuses(self) -> dict[str, tuple[int, ...]]:
        """Of the first operation, and of the second one."""
        return {"absent": self._absent, "conflict": self._conflict}

    def places(self) -> Code | None:
        """Nothing is taken from what is found."""
        return None

    def generic(self, types: MethodTypes) -> tuple[TypeExpr, ...]:
        """What is found, and what is created."""
        return found_type(types, self.recipe.find), types.answered(self.recipe.second)

    def otherwise(self, types: MethodTypes) -> TypeExpr:
        """What is found."""
        return found_type(types, self.recipe.find)

    def about(self) -> str:
        """In which order it asks and creates."""
        find, create = self.recipe.find.name, self.recipe.second.name
        statuses = self._conflict
        conflict = f"it answers {alternatives(statuses)}, or " if statuses else ""
        return (
            f"Asks `{find}`, and only where that answers {alternatives(self._absent)} calls"
            f" {self.second_with([])}. If {conflict}its answer is lost, `{find}` is asked again"
            f" for what is there; `{create}` is not called twice. What is there may have been made"
            " with other arguments."
        )

    def returns(self) -> tuple[str, str]:
        """What is there, in whatever way it came to be."""
        find, create = self.recipe.find.name, self.recipe.second.name
        return (
            f"What `{create}` answers, or `{find}` where it was there before.",
            (
                f"`{find}` or `{create}` failed in any other way. Where `outcome_unknown` is true,"
                f" nothing was found after `{create}`, which may still be carried out."
            ),
        )

    def summary(self, find: Code, second: Code) -> Code:
        """In one sentence."""
        text = "Asks {find}, and calls {second} where there is nothing; never twice."
        return fill(text, find=find, second=second)


def methods(facts: Facts, resource: Resource) -> Iterator[FindOrCreateMethod]:
    """Those that create with an operation of the resource; reports those that cannot be."""
    for statement in facts.features.find_or_create:
        if not stands_in(facts, resource, statement):
            continue
        made = recipe(facts, statement, match=dict(statement.match), is_led_by_find=False)
        if made is None:
            facts.scope.report(
                RECIPE_UNSUPPORTED, facts.scope.homes[statement.operation][1].operation
            )
        else:
            yield FindOrCreateMethod(statement, made)
