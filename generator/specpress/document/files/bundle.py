"""Many files become one document: what others hold is read where it is referred to.

What a reference names becomes a component of the main document, so that all later stages see one
document with references within it; an origin tells of each where it was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.files.copying import Copier
from specpress.document.files.cursor import Destination
from specpress.document.files.placement import Placement
from specpress.document.files.scan import has_external_references
from specpress.document.reading.source import Origin
from specpress.document.structure.grammar import Shape
from specpress.document.structure.graph import kind_at
from specpress.document.structure.identifiers import has_identifiers, resolve_identifiers
from specpress.document.tree import Node, is_object, without
from specpress.document.version import is_30
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.files.loader import Library
    from specpress.document.files.resolve import Target
    from specpress.document.reading.source import Document
    from specpress.document.structure.graph import Tokens


def bundle(document: Document, library: Library, diagnostics: Diagnostics) -> Document:
    """The document with everything in it that it refers to in other files.

    A document that was bundled before can be bundled again, after more references came into it:
    they are read as if they stood in the main file.

    Raises:
        Stopped: a file cannot be fetched now, or there is too much of them.
    """
    document = _with_identifiers_resolved(document, diagnostics)
    if not has_external_references(document.data):
        return document
    copier = Copier(document, library, diagnostics)
    _remember(document, library, copier)
    data = copier.document()
    contents: dict[Target, Any] = {}
    while copier.references.pending:
        target = copier.references.pending.pop()
        contents[target] = copier.target(target)
    placement = Placement(data, contents, copier)
    for patch in copier.references.patches:
        patch.holder[patch.key] = str(Pointer.of(placement.of(patch.target)))
    placed = {placement.of(target): target for target in (*placement.aliased, *placement.own)}
    bundled = document.with_data(
        _with_components(data, placed, contents), _origins(placed, placement, copier, library)
    )
    return msgspec.structs.replace(bundled, refused=copier.references.refused)


def _with_identifiers_resolved(document: Document, diagnostics: Diagnostics) -> Document:
    """The document with references by name as references by path; 3.0 has no such names."""
    sources = {document.source, *(origin.source for origin in document.origins.values())}
    if is_30(document) or not any(map(has_identifiers, sources)):
        return document

    def report(code: Code, tokens: Tokens, **arguments: Any) -> None:
        document.report(diagnostics, code, Pointer.of(tokens), **arguments)

    return document.with_data(resolve_identifiers(document.data, report))


def _origins(
    placed: Mapping[Tokens, Target], placement: Placement, copier: Copier, library: Library
) -> dict[Pointer, Origin]:
    """Where everything that was brought in is written."""
    origins: dict[Pointer, Origin] = {}
    for destination, origin in copier.origins:
        base = placement.of(destination.base) if destination.base is not None else ()
        origins[Pointer.of((*base, *destination.tokens))] = origin
    for tokens, target in placed.items():
        source = library.source(target.file)
        origins[Pointer.of(tokens)] = Origin(source=source, tokens=target.tokens)
    return origins


def _remember(document: Document, library: Library, copier: Copier) -> None:
    """Tell what an earlier run over this document has brought into it, and to which place."""
    names = library.sources
    for pointer, origin in document.origins.items():
        kind = kind_at(pointer.tokens)
        if origin.source in names and kind is not None:
            destination = Destination(None, pointer.tokens, kind, Shape.ONE)
            copier.destinations[names[origin.source], origin.tokens] = [destination]


def _with_components(
    data: Node, placed: Mapping[Tokens, Target], contents: Mapping[Target, Any]
) -> Node:
    """The document with the contents of targets as components."""
    components: Node = dict(_table(data.get("components")))
    for section in dict.fromkeys(tokens[1] for tokens in sorted(placed)):
        components[section] = dict(_table(components.get(section)))
    for (_, section, name), target in sorted(placed.items()):
        content, before = contents[target], components[section].get(name)
        if is_object(before) and is_object(content):
            content = {**content, **without(before, "$ref")}  # a description of its own
        components[section][name] = content
    return {**data, "components": components} if placed else data


def _table(value: Any) -> Node:
    return value if is_object(value) else {}
