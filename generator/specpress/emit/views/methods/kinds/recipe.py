"""What methods of two operations share: one that finds, and a second one, called or not.

Not a kind itself, but what ``find_then_act`` and ``find_or_create`` are built on.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, markdown_code, py
from specpress.emit.prose import Section
from specpress.emit.views.docs import in_words
from specpress.emit.views.methods.constants.calls import ConstantView
from specpress.emit.views.methods.docstrings import (
    DEPTH,
    SHARED_OPTIONS,
    argument_entries,
    decided_arguments,
)
from specpress.emit.views.methods.facts import in_types, operation_name
from specpress.emit.views.methods.kinds.kind import Entry
from specpress.emit.views.methods.merged_signatures import merged, renamed
from specpress.emit.views.methods.module import PASSED_OPTIONS, MethodView, with_twin
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import NONE, TypeExpr, subscript, union
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import entries
from specpress.emit.views.python.spelling import constant, pascal
from specpress.emit.views.types.input_types import input_types

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.module import ResourceModule
    from specpress.emit.views.operations.answers import Case
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.ir.features import FindOrCreate, FindThenAct

# What the runtime assumes anyway.
_USUAL: dict[str, tuple[int, ...]] = {"absent": (404,), "gone": (404, 409, 410), "conflict": (409,)}


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """The two operations. ``home`` is the resource of ``find``, ``resource`` that of ``second``.

    ``signature`` is that of the method; ``asked`` and ``whole`` are what the two take by
    themselves, by the method's own names. ``asking`` and ``calling`` are what they get,
    argument → value.
    """

    home: Resource
    find: Method
    resource: Resource
    second: Method
    signature: Signature
    asked: Signature
    whole: Signature
    asking: tuple[tuple[str, Code], ...]
    calling: tuple[tuple[str, Code], ...]


def recipe(
    facts: Facts,
    statement: FindThenAct | FindOrCreate,
    *,
    match: Mapping[str, str],
    found: Collection[str] = (),
    is_led_by_find: bool,
) -> Recipe | None:
    """The operations of a method together; ``None`` where the client cannot have it.

    Args:
        facts: What is known of the API.
        statement: What the config says.
        match: Argument of ``find`` → that of the second operation which it is.
        found: Arguments of the second operation that come from the answer, by wire name.
        is_led_by_find: Whether the method looks like the first operation, not like the second.
    """
    (home, find), (resource, method) = (
        facts.scope.homes[statement.find],
        facts.scope.homes[statement.operation],
    )
    asked, whole = facts.signatures.of(find), facts.signatures.of(method)
    decided = dict(statement.arguments)
    rest = whole.without({*decided, *found})
    shared = renamed(asked, match, whole)
    order = (shared, rest) if is_led_by_find else (rest, shared)
    signature = merged(*order, input_types(facts.scope, in_types))
    # What says nothing cannot say that there is something.
    if signature is None or not bodies(facts, find):
        return None
    return Recipe(
        home=home,
        find=find,
        resource=resource,
        second=method,
        signature=signature,
        asked=shared,
        whole=whole,
        asking=tuple(
            (item.name, ident(twin.name))
            for item, twin in zip(asked.parameters, shared.parameters, strict=True)
        ),
        calling=tuple(
            (item.name, py(decided[item.wire]) if item.wire in decided else ident(item.name))
            for item in whole.parameters
            if item.wire not in found
        ),
    )


def stands_in(facts: Facts, resource: Resource, statement: FindThenAct | FindOrCreate) -> bool:
    """Whether a method stands in a resource, and both its operations are there."""
    homes = facts.scope.homes
    return (
        statement.find in homes
        and statement.operation in homes
        and homes[statement.operation][0] is resource
    )


def bodies(facts: Facts, method: Method) -> list[Case]:
    """The cases of success that answer something."""
    cases = facts.answers[method.operation.key].successes
    return [case for case in cases if case.kind != "empty"]


def found_type(types: MethodTypes, find: Method) -> TypeExpr:
    """What an operation answers if it finds something: "no content" says that it does not."""
    answered = types.answered(find)
    return union(each for each in answered.parts or (answered,) if each.code != NONE.code)


def alternatives(statuses: tuple[int, ...]) -> str:
    """Statuses in words."""
    *rest, last = map(str, statuses)
    return f"{', '.join(rest)} or {last}" if rest else last


class RecipeMethod(ABC):
    """A method that calls one operation, and another one if that is called for."""

    runtime_class: str

    def __init__(self, statement: FindThenAct | FindOrCreate, made: Recipe) -> None:
        self.recipe = made
        self.name = self.origin = statement.name
        self.decided = decided_arguments(statement.arguments, made.whole)

    @abstractmethod
    def statuses(self) -> dict[str, tuple[int, ...]]:
        """Which statuses mean what, by the runtime's words."""

    @abstractmethod
    def places(self) -> Code | None:
        """Where arguments of the second operation are in what is found."""

    @abstractmethod
    def generic(self, types: MethodTypes) -> tuple[TypeExpr, ...]:
        """The type arguments of the runtime's class."""

    @abstractmethod
    def otherwise(self, types: MethodTypes) -> TypeExpr:
        """What the method returns where the second operation is not called."""

    @abstractmethod
    def about(self) -> str:
        """What it does, as its docstring says it."""

    @abstractmethod
    def returns(self) -> tuple[str, str]:
        """What it returns, and when it raises an ``APIError``, as its docstring says it."""

    @abstractmethod
    def summary(self, find: Code, second: Code) -> Code:
        """What it does, as the reference says it."""

    @property
    def _constant(self) -> Code:
        return ident(constant(self.name))

    @property
    def _find_constant(self) -> Code:
        """The operation that finds; one of another resource stands in this module again."""
        near = self.recipe.home is self.recipe.resource
        return operation_name(self.recipe.find) if near else self._constant + Code("_FIND")

    def constants(self, module: ResourceModule) -> Iterator[ConstantView]:
        """What to do, after the operation that finds where the module does not have it."""
        made = self.recipe
        if made.home is not made.resource:
            view = module.operation(made.home, made.find)
            yield msgspec.structs.replace(view, name=self._find_constant)
        module.imports.add(Import(runtime.RECIPES, self.runtime_class))
        generic = subscript(TypeExpr(ident(self.runtime_class)), self.generic(module.types))
        places = self.places()
        parts = [
            self._find_constant,
            operation_name(made.second),
            *(() if places is None else (places,)),
            *(
                fill("{name}={value}", name=ident(name), value=py(value))
                for name, value in self.statuses().items()
                if value != _USUAL[name]
            ),
        ]
        yield ConstantView(
            name=self._constant,
            type=module.use(generic),
            function=ident(self.runtime_class),
            arguments=join(", ", parts),
        )

    def _returned(self, types: MethodTypes) -> TypeExpr:
        return union((types.answered(self.recipe.second), self.otherwise(types)))

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its twin."""
        made = self.recipe
        return with_twin(
            MethodView(
                call=Code("self._follow"),
                name=ident(self.name),
                constant=self._constant,
                parameters=module.parameters(made.signature),
                returns=module.use(self._returned(module.types)),
                docstring=self._docstring(),
                values=entries(made.asking),
                passed=fill(
                    "{{{calling}}}, {options}",
                    calling=entries(made.calling),
                    options=PASSED_OPTIONS,
                ),
                is_wrapped=False,
            )
        )

    def _docstring(self) -> Code:
        returned, raised = self.returns()
        sections = (
            Section("Args", (*argument_entries(self.recipe.signature), *SHARED_OPTIONS)),
            Section("Returns", (("", returned),)),
            Section("Raises", (("APIError", raised),)),
        )
        text = f"{in_words(pascal(self.name))}.\n\n{self.about()}"
        return docstring(text, indent=DEPTH, sections=sections)

    def second_with(self, taken: list[str]) -> str:
        """The second operation with what is decided for it, and what is taken from an answer."""
        given = [*([f"`{self.decided}`"] if self.decided else []), *taken]
        second = f"`{self.recipe.second.name}`"
        return f"{second} with {' and '.join(given)}" if given else second

    def entry(self, types: MethodTypes) -> Entry:
        """Which operations it calls when."""
        find, second = self.recipe.find, self.recipe.second
        return Entry(
            name=self.name,
            signature=self.recipe.signature,
            returns=self._returned(types).code,
            request=fill(
                "{find}, then {second},",
                find=markdown_code(find.operation.key),
                second=markdown_code(second.operation.key),
            ),
            text=self.summary(markdown_code(find.name), markdown_code(second.name)),
        )

    def call(self, examples: Examples) -> Call | None:
        """A call with what it needs."""
        made = self.recipe
        both = ((made.second, made.whole), (made.find, made.asked))
        return examples.shared_call(made.resource, self.name, made.signature, both)
