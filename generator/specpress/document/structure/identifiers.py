"""Names that JSON Schema 2020-12 gives to places, read as the paths of these places.

``$id`` makes a schema a resource of its own: references in it begin at its URI, and ``#/`` at the
schema itself. ``$anchor`` and ``$dynamicAnchor`` name a place within a resource; the root of the
file is one, too, whose URI OpenAPI 3.2 can give as ``$self``. Files are found by where they lie
and never by a name, so a reference that means none of the names in its file stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.document.structure.codes import DYNAMIC_REF, REF_BASE
from specpress.document.structure.graph import Tokens, is_there, target_of
from specpress.document.tree import Node, is_array, is_object, without
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable

    from specpress.document.reading.source import Source

    Report = Callable[..., None]
    """Takes a code, the path of a place, and the code's arguments."""

_WORDS = ("$id", "$anchor", "$dynamic", "$self")
_DATA = frozenset(("default", "const", "enum", "example", "examples", "value"))
_NAMED = frozenset(
    (
        *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
        *("schemas", "responses", "parameters", "requestBodies", "headers", "callbacks", "links"),
        *("pathItems", "paths", "webhooks", "content", "encoding"),
    )
)
"""Keys under which every key is a name that the author chose."""


def has_identifiers(source: Source) -> bool:
    """Whether a text may name places at all; hardly any does."""
    return source.mentions(_WORDS)


def resolve_identifiers(data: Any, report: Report) -> Any:
    """What a file holds, with references by name as references by path.

    Those that mean nothing in the file stay as they are: another file may be meant, or they are
    reported where they are followed.
    """
    names = IdentifierIndex(data)
    return _Rewriter(data, names, report).walk(data, names.root, ())


def join(base: str, ref: str) -> tuple[str, str]:
    """The URI of the resource that a reference names, and the fragment within it."""
    from urllib.parse import unquote, urljoin  # noqa: PLC0415 - only where places have names

    location, _, fragment = ref.partition("#")
    try:
        return urljoin(base, location) if location else base, unquote(fragment)
    except ValueError:  # brackets that hold no address
        return ref, ""


class IdentifierIndex:
    """The named places of a file: ``root`` is the URI of the file itself, empty for none."""

    def __init__(self, data: Any) -> None:
        """Find them all; what two places are called names none of them."""
        self.root = ""
        self._resources: dict[str, Tokens | None] = {}
        self._anchors: dict[tuple[str, str], Tokens | None] = {}
        self._dynamic: dict[str, int] = {}
        if is_object(data):
            self.root = self.base(data, _text(data, "$self"))
        self._resources[self.root] = ()
        self._find(data, self.root, ())

    @staticmethod
    def base(node: Node, around: str) -> str:
        """The URI at which the references in an object begin."""
        own = _text(node, "$id")
        return join(around, own)[0] if own and own[0] != "#" else around

    def resource(self, uri: str) -> Tokens | None:
        """Where the schema with a URI stands."""
        return self._resources.get(uri)

    def anchor(self, uri: str, name: str) -> Tokens | None:
        """Where the place with a name in a resource is."""
        return self._anchors.get((uri, name))

    def is_extended(self, name: str) -> bool:
        """Whether several places are dynamic anchors of one name, so that one may stand for all."""
        return self._dynamic.get(name, 0) > 1

    def _find(self, data: Any, base: str, path: Tokens, *, named: bool = False) -> None:
        if is_array(data):
            for index, each in enumerate(data):
                self._find(each, base, (*path, str(index)))
        if not is_object(data):
            return
        if not named:
            inner = self.base(data, base)
            if inner != base:
                self._resources[inner] = None if inner in self._resources else path
            base = inner
            self._name(data, base, path)
        for key, value in data.items():
            if isinstance(value, (dict, list)) and (named or not _is_data(key)):
                self._find(value, base, (*path, key), named=not named and key in _NAMED)

    def _name(self, node: Node, base: str, path: Tokens) -> None:
        dynamic = _text(node, "$dynamicAnchor")
        if dynamic:
            self._dynamic[dynamic] = self._dynamic.get(dynamic, 0) + 1
        for name in {_text(node, "$anchor"), dynamic} - {""}:
            key = (base, name)
            self._anchors[key] = None if key in self._anchors else path


class _Rewriter:
    """Copies what has to change."""

    def __init__(self, data: Any, names: IdentifierIndex, report: Report) -> None:
        self._data = data
        self._names = names
        self._report = report

    def walk(self, data: Any, base: str, path: Tokens, *, named: bool = False) -> Any:
        """A part of the file as it should be: itself or a changed copy."""
        if is_array(data):
            items = [self.walk(each, base, (*path, str(n))) for n, each in enumerate(data)]
            return items if any(map(_differ, items, data)) else data
        if not is_object(data):
            return data
        if not named:
            base = self._names.base(data, base)
            data = self._node(data, base, path)
        changed = data
        for key, value in data.items():
            if not isinstance(value, (dict, list)) or (_is_data(key) and not named):
                continue
            new = self.walk(value, base, (*path, key), named=not named and key in _NAMED)
            if new is not value:
                changed = dict(data) if changed is data else changed
                changed[key] = new
        return changed

    def _node(self, node: Node, base: str, path: Tokens) -> Node:
        # As paths, references need no base; with one they would mean something else next time.
        node = without(node, "$id", "$self") if _text(node, "$id") or "$self" in node else node
        dynamic = _text(node, "$dynamicRef")
        if dynamic:
            node = self._static(node, dynamic, path)
        ref = _text(node, "$ref")
        if ref:
            found = self._target(ref, base, (*path, "$ref"))
            node = node if found is None else {**node, "$ref": found}
        mapping = node.get("mapping")
        if path[-1:] == ("discriminator",) and is_object(mapping):
            entries = {
                value: self._mapped(name, base, (*path, "mapping", value))
                for value, name in mapping.items()
            }
            node = node if entries == mapping else {**node, "mapping": entries}
        return node

    def _static(self, node: Node, ref: str, path: Tokens) -> Node:
        """A dynamic reference as one to where it leads if nobody extends what it is in."""
        if self._names.is_extended(ref.rpartition("#")[2]):
            self._report(DYNAMIC_REF, (*path, "$dynamicRef"), ref=ref)
        rest = without(node, "$dynamicRef")
        if "$ref" in rest:
            return {**rest, "allOf": [*rest.get("allOf", ()), {"$ref": ref}]}
        return {"$ref": ref, **rest}

    def _mapped(self, name: Any, base: str, path: Tokens) -> Any:
        if not isinstance(name, str) or not (name.startswith("#") or "/" in name):
            return name  # of a component
        return self._target(name, base, path) or name

    def _target(self, ref: str, base: str, path: Tokens) -> str | None:
        """The path that a reference means; ``None`` where it means that already, or no name."""
        uri, fragment = join(base, ref)
        resource = self._names.resource(uri)
        if resource is None:
            return None
        if fragment and not fragment.startswith("/"):
            found = self._names.anchor(uri, fragment)
            return None if found is None else str(Pointer.of(found))
        inner = target_of(f"#{fragment.replace('%', '%25')}") or ()
        target = (*resource, *inner)
        if ref.startswith("#/") and resource and not is_there(self._data, target):
            if is_there(self._data, inner):
                self._report(REF_BASE, path, ref=ref)
            return None
        text = str(Pointer.of(target)).replace("%", "%25")
        return None if text == ref or (not resource and ref.startswith("#")) else text


def _differ(left: object, right: object) -> bool:
    return left is not right


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")


def _text(node: Node, key: str) -> str:
    value = node.get(key)
    return value if isinstance(value, str) else ""
