"""Every reference leads somewhere, or what needs it is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.codes import (
    COMPONENT_DROPPED,
    MAPPING_BROKEN,
    OPERATION_DROPPED,
    REF_ANCHOR,
    REF_BROKEN,
    REF_CYCLE,
    REF_EXTERNAL,
    REF_NOT_TEXT,
    REF_WRONG_KIND,
)
from specpress.document.structure.grammar import DISCRIMINATOR, METHODS, SCHEMA
from specpress.document.structure.graph import (
    Graph,
    Tokens,
    Use,
    kind_at,
    mapped,
    node_at,
    target_of,
)
from specpress.document.structure.suggest import Suggester
from specpress.document.structure.walk import Walker
from specpress.document.tree import Node, is_object, without_all
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document, Refusal
    from specpress.document.structure.grammar import Kind


class _Problem(msgspec.Struct, frozen=True, kw_only=True):
    """A reference that cannot be followed."""

    use: Use
    code: Code
    arguments: dict[str, Any]


def drop_unresolved(document: Document, diagnostics: Diagnostics) -> Document:
    """The document without the operations and components whose references lead nowhere."""
    graph = Graph(document.data)
    suggester = Suggester()
    problems = {
        tokens: found
        for tokens in graph.uses
        if (found := list(_problems(graph, tokens, document.refused, suggester)))
    }
    for found in problems.values():
        for problem in found:
            where = Pointer.of((*problem.use.tokens, "$ref"))
            document.report(diagnostics, problem.code, where, **problem.arguments)
    causes = _dependents(graph, {tokens: found[0].use for tokens, found in problems.items()})
    dropped = [
        tokens
        for tokens, cause in causes.items()
        if _report_dropped(tokens, cause, document, diagnostics)
    ]
    data = without_all(document.data, dropped)
    resolved = document.with_data(_without_empty_paths(data, causes))
    return _Mappings(resolved, diagnostics).run()


def _problems(
    graph: Graph, tokens: Tokens, refused: Mapping[str, Refusal], suggester: Suggester
) -> Iterator[_Problem]:
    for use in graph.uses[tokens]:
        found = None if use.kind is DISCRIMINATOR else _problem(graph, use, refused, suggester)
        if found is not None:
            code, arguments = found
            yield _Problem(use=use, code=code, arguments=arguments)


def _problem(
    graph: Graph, use: Use, refused: Mapping[str, Refusal], suggester: Suggester
) -> tuple[Code, dict[str, Any]] | None:
    if not isinstance(use.ref, str):
        return REF_NOT_TEXT, {}
    target = graph.target(use)
    if target is None:
        return _external_problem(use, refused)
    try:
        node = node_at(graph.data, target)
    except LookupError:
        return REF_BROKEN, {"ref": use.ref, "suggestion": suggester.at(graph.data, target)}
    kind = kind_at(target)
    is_schema = use.kind is SCHEMA and isinstance(node, bool)
    if (kind is not None and kind is not use.kind) or not (is_object(node) or is_schema):
        found = kind.with_article if kind is not None else "something else"
        return REF_WRONG_KIND, {"ref": use.ref, "found": found, "kind": use.kind.with_article}
    if is_object(node) and "$ref" in node and _is_circle(graph, use.tokens, target):
        return REF_CYCLE, {"ref": use.ref}
    return None


def _external_problem(use: Use, refused: Mapping[str, Refusal]) -> tuple[Code, dict[str, Any]]:
    """What is wrong with a reference that names no path in the document."""
    known = refused.get(use.ref)
    if known is not None:
        return known.code, {"kind": use.kind.with_article, **known.arguments}
    return (REF_ANCHOR if use.ref.startswith("#") else REF_EXTERNAL), {"ref": use.ref}


def _is_circle(graph: Graph, start: Tokens, target: Tokens) -> bool:
    """Whether following references, and nothing else, from ``target`` comes back to ``start``."""
    way: dict[Tokens, int] = {}
    here: Tokens | None = target
    while here is not None and here not in way and here not in graph.circular:
        way[here] = len(way)
        here = _following(graph, here)
    # Every place is walked once: what is met again was on a circle only from there on.
    first = way[here] if here in way else len(way)
    graph.circular.update((place, at >= first) for place, at in way.items())
    return graph.circular.get(start, False)


def _following(graph: Graph, place: Tokens) -> Tokens | None:
    """Where the reference at a place leads; ``None`` where there is no reference."""
    try:
        node = node_at(graph.data, place)
    except LookupError:
        return None
    return target_of(node.get("$ref")) if is_object(node) else None


def _dependents(graph: Graph, broken: dict[Tokens, Use]) -> dict[Tokens, Use]:
    """Everything that cannot do without a broken place, with the reference that is to blame."""
    if not broken:
        return {}
    needed_by: dict[Tokens, list[Tokens]] = {}
    for tokens in graph.uses:
        for target in graph.needs(tokens):
            needed_by.setdefault(target, []).append(tokens)
    causes = dict(broken)
    waiting = list(broken)
    while waiting:
        place = waiting.pop()
        for user in needed_by.get(place, ()):
            if user not in causes:
                causes[user] = causes[place]
                waiting.append(user)
    return {tokens: causes[tokens] for tokens in graph.uses if tokens in causes}


def _report_dropped(
    tokens: Tokens, cause: Use, document: Document, diagnostics: Diagnostics
) -> bool:
    """Whether a place is an operation or component, which is reported then, and no part of one."""
    if len(tokens) != 3:
        return False
    if tokens[0] == "components":
        name = "/".join(tokens[1:])
        code, arguments = COMPONENT_DROPPED, {"component": name}
    elif tokens[2] in METHODS:
        name = f"{tokens[2].upper()} {tokens[1]}"
        code, arguments = OPERATION_DROPPED, {"operation": name}
    else:
        return False
    where = Pointer.of(tokens)
    blamed = document.locate(Pointer.of((*cause.tokens, "$ref")))
    place = f"{blamed.file}:{blamed.line}:{blamed.column}" if blamed else ""
    document.report(diagnostics, code, where, ref=cause.ref, place=place, **arguments)
    return True


def _without_empty_paths(data: Node, causes: dict[Tokens, Use]) -> Node:
    """A path of which no operation is left goes too; its shared part may be what is broken."""
    touched = {tokens[:2] for tokens in causes if tokens[:1] in (("paths",), ("webhooks",))}
    return without_all(data, [path for path in touched if not _has_operation(data, path)])


def _has_operation(data: Node, path: Tokens) -> bool:
    if len(path) < 2:
        return True
    section, name = path
    return any(method in data[section].get(name, ()) for method in METHODS)


class _Mappings(Walker):
    """Takes out entries of discriminator mappings that name no schema."""

    def visit(self, node: Node, kind: Kind) -> Node:
        """Keep the entries that lead to a schema."""
        mapping = node.get("mapping")
        if kind is not DISCRIMINATOR or not is_object(mapping):
            return node
        kept = {value: name for value, name in mapping.items() if self._exists(name)}
        if len(kept) == len(mapping):
            return node
        for value, name in mapping.items():
            if value not in kept:
                where = self.here("mapping", value)
                self.report(MAPPING_BROKEN, where, value=value, name=name)
        return {**node, "mapping": kept}

    def _exists(self, name: Any) -> bool:
        target = mapped(name)
        try:
            return target is not None and isinstance(
                node_at(self.document.data, target), (dict, bool)
            )
        except LookupError:
            return False
