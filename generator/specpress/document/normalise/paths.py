"""Paths that begin with a slash, and path items that stand where they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.normalise.codes import PATH_WITHOUT_SLASH
from specpress.document.structure.graph import node_at, target_of
from specpress.document.tree import Node, is_object, without
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document, Origin


def normalise_paths(document: Document, diagnostics: Diagnostics) -> Document:
    """The document with every path spelled with a slash, and referenced path items in place."""
    document = _with_slashes(document, diagnostics)
    data = document.data
    origins: dict[Pointer, Origin] = {}
    for section in ("paths", "webhooks"):
        items = data.get(section)
        if not is_object(items):
            continue
        for name, item in items.items():
            inlined = _inlined(document, (section, name), item, origins)
            if inlined is not item:
                data = {**data, section: {**data[section], name: inlined}}
    return document.with_data(data, origins)


def _with_slashes(document: Document, diagnostics: Diagnostics) -> Document:
    items = document.data.get("paths")
    if not is_object(items) or all(name.startswith(("/", "x-")) for name in items):
        return document
    where = Pointer.ROOT / "paths"
    origins: dict[Pointer, Origin] = {}
    normalised: Node = {}
    for name, item in items.items():
        path = name if name.startswith(("/", "x-")) else f"/{name}"
        if path in normalised or (path != name and path in items):
            continue
        if path != name:
            document.report(diagnostics, PATH_WITHOUT_SLASH, where / name, path=name)
            origins[where / path] = document.origin(where / name)
        normalised[path] = item
    return document.with_data({**document.data, "paths": normalised}, origins)


def _inlined(
    document: Document, path: tuple[str, str], item: Any, origins: dict[Pointer, Origin]
) -> Any:
    """The item with what its ``$ref`` names; a reference that leads nowhere is left as it is."""
    place = Pointer.of(path)
    seen: set[tuple[str, ...]] = {path}
    while is_object(item) and "$ref" in item:
        target = target_of(item["$ref"])
        if target is None or target in seen:
            break
        seen.add(target)
        try:
            found = node_at(document.data, target)
        except LookupError:
            break
        if not is_object(found):
            break
        own = without(item, "$ref")
        for key in found:
            if key not in own:
                origins[place / key] = document.origin(Pointer.of((*target, key)))
        item = {**found, **own}
    return item
