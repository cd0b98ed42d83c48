"""Methods of two operations: which arguments they have, and which of them each operation gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.codes import RECIPE_UNSUPPORTED
from specpress.emit.views.methods.operations import in_types, operation_name
from specpress.emit.views.operations.property_paths import reach
from specpress.emit.views.operations.signatures import Signature
from specpress.emit.views.python.expressions import NONE, union
from specpress.emit.views.python.spelling import constant
from specpress.ir.features import FindOrCreate, FindThenAct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.views.methods.operations import Facts
    from specpress.emit.views.operations.signatures import Parameter
    from specpress.emit.views.python.expressions import Input, TypeExpr
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.ir.features import Features

Said: TypeAlias = FindThenAct | FindOrCreate

# What the runtime assumes anyway.
_USUAL: dict[str, tuple[int, ...]] = {"absent": (404,), "gone": (404, 409, 410), "conflict": (409,)}


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """A recipe. ``home`` is the resource of ``find``, ``second`` what is called after it.

    ``finding`` and ``calling`` are what the two operations get, argument → value. ``found``:
    argument of ``second`` → attributes of what ``find`` answers.
    ``asked`` and ``whole`` are what the two take by themselves, by the method's own names.
    """

    said: Said
    home: Resource
    find: Method
    second: Method
    is_near: bool
    signature: Signature
    asked: Signature
    whole: Signature
    finding: tuple[tuple[str, Code], ...]
    calling: tuple[tuple[str, Code], ...]
    found: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def kind(self) -> str:
        """The runtime's class for it."""
        return type(self.said).__name__

    @property
    def constant(self) -> Code:
        """What says what to do."""
        return ident(constant(self.said.name))

    @property
    def find_constant(self) -> Code:
        """The operation that finds; one of another resource stands in this module again."""
        return operation_name(self.find) if self.is_near else self.constant + Code("_FIND")

    @property
    def is_acting(self) -> bool:
        """Whether it acts on what is found; it answers what is found otherwise."""
        return isinstance(self.said, FindThenAct)

    def arguments(self) -> Code:
        """What the runtime's class is called with."""
        parts = [self.find_constant, operation_name(self.second)]
        if isinstance(self.said, FindThenAct):
            parts.append(fill("found={found}", found=py(dict(self.found))))
            statuses = {"absent": self.said.absent, "gone": self.said.gone}
        else:
            statuses = {"absent": self.said.absent, "conflict": self.said.conflict}
        parts += [
            fill("{name}={value}", name=ident(name), value=py(value))
            for name, value in statuses.items()
            if value != _USUAL[name]
        ]
        return join(", ", parts)

    def passed(self) -> Code:
        """What the runtime gets besides the first operation's arguments."""
        return fill(
            "{{{calling}}}, RequestOptions(extra_headers, extra_query, extra_body, timeout)",
            calling=entries(self.calling),
        )


def entries(pairs: tuple[tuple[str, Code], ...]) -> Code:
    """Entries of a dict of arguments."""
    return join(", ", (fill("{key}: {value}", key=py(key), value=value) for key, value in pairs))


def found_type(answered: TypeExpr) -> TypeExpr:
    """What an operation answers if it finds something: "no content" says that it does not."""
    return union(each for each in answered.parts or (answered,) if each.code != NONE.code)


def findings(facts: Facts, resource: Resource, features: Features) -> Iterator[Finding]:
    """The recipes of a resource: that of the operation which does something.

    Those that the client cannot have are reported.
    """
    homes = facts.scope.homes
    recipes: tuple[Said, ...] = (*features.find_then_act, *features.find_or_create)
    for said in recipes:
        key = said.act if isinstance(said, FindThenAct) else said.create
        if said.find not in homes or key not in homes or homes[key][0] is not resource:
            continue
        found = _finding(facts, said, homes[said.find], homes[key])
        if found is None:
            facts.scope.report(RECIPE_UNSUPPORTED, homes[key][1].operation)
        else:
            yield found


def _finding(
    facts: Facts, said: Said, first: tuple[Resource, Method], second: tuple[Resource, Method]
) -> Finding | None:
    (home, find), called = first, facts.signatures.of(second[1])
    decided = dict(said.arguments)
    paths = dict(said.found) if isinstance(said, FindThenAct) else {}
    match = dict(said.match) if isinstance(said, FindOrCreate) else {}
    asked, rest = facts.signatures.of(find), called.without({*decided, *paths})
    shared = _renamed(asked, match, called)
    # The method looks like the operation that it is in place of.
    order = (shared, rest) if isinstance(said, FindThenAct) else (rest, shared)
    signature = _merged(*order, facts.inputs.spell(in_types))
    found = _found(facts, find, called, paths)
    if found is None or signature is None:
        return None
    return Finding(
        said=said,
        home=home,
        find=find,
        second=second[1],
        is_near=home is second[0],
        signature=signature,
        asked=shared,
        whole=called,
        finding=tuple(
            (item.name, ident(twin.name))
            for item, twin in zip(asked.parameters, shared.parameters, strict=True)
        ),
        calling=tuple(
            (item.name, py(decided[item.wire]) if item.wire in decided else ident(item.name))
            for item in called.parameters
            if item.wire not in paths
        ),
        found=found,
    )


def _found(
    facts: Facts, find: Method, called: Signature, paths: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """Arguments and the attributes that lead to their values.

    ``None`` if one leads nowhere, or if there is no answer to begin with.
    """
    cases = facts.answers[find.operation.key].successes
    bodies = [case for case in cases if case.kind != "empty"]
    if not bodies:
        return None  # what says nothing cannot say that there is something
    ref = bodies[0].type if len(bodies) == 1 else None
    names = {item.wire: item.name for item in called.parameters}
    found: list[tuple[str, tuple[str, ...]]] = []
    for wire, path in paths.items():
        reached = None if ref is None else reach(facts.scope, ref, path)
        if reached is None or wire not in names:
            return None
        found.append((names[wire], reached.attributes))
    return tuple(found)


def _renamed(asked: Signature, match: Mapping[str, str], called: Signature) -> Signature:
    """The same with the names that arguments have in another operation."""
    names = {item.wire: item.name for item in called.parameters}

    def renamed(item: Parameter) -> Parameter:
        name = names.get(match.get(item.wire, ""), item.name)
        return msgspec.structs.replace(item, name=name)

    return Signature(
        positional=tuple(map(renamed, asked.positional)),
        keywords=tuple(map(renamed, asked.keywords)),
    )


def _merged(lead: Signature, other: Signature, spell: Input) -> Signature | None:
    """The leading signature, with what the other one takes besides as keywords.

    ``None`` where one name would stand for two things.
    """
    others = {item.name: item for item in other.parameters}
    found = {
        item.name: _fused(item, others.pop(item.name, None), spell) for item in lead.parameters
    }
    if None in found.values():
        return None
    fused = [item for item in (*found.values(), *others.values()) if item is not None]
    # An argument that has become a required one could not follow one that is not.
    was_held = {item.name: item.is_held for item in lead.positional}
    positional = [item for item in fused if was_held.get(item.name) == item.is_held]
    keywords = [item for item in fused if item not in positional]
    keywords.sort(key=lambda item: not (item.is_required or item.is_held))
    return Signature(positional=tuple(positional), keywords=tuple(keywords))


def _fused(item: Parameter, twin: Parameter | None, spell: Input) -> Parameter | None:
    """One argument for two operations: what both of them take; ``None`` if that is nothing."""
    if twin is None:
        return item
    mine, others = _operands(item.type(spell)), _operands(twin.type(spell))
    if not (mine <= others or others <= mine):
        return None
    is_held = item.is_held and twin.is_held
    return msgspec.structs.replace(
        item,
        type=item.type if mine <= others else twin.type,
        is_held=is_held,
        # Only a path may be left to the client.
        is_required=not is_held
        and (item.is_required or twin.is_required or item.is_held or twin.is_held),
        is_secret=item.is_secret or twin.is_secret,
        text=item.text or twin.text,
    )


def _operands(expression: TypeExpr) -> set[str]:
    return {operand.code for operand in expression.parts or (expression,)}
