"""OpenAPI Overlay 1.0: corrections to a document, kept in a file of their own."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from specpress.document.overlay.codes import (
    OVERLAY_EXTENDS,
    OVERLAY_IDLE,
    OVERLAY_MISMATCH,
    OVERLAY_NO_MATCH,
    OVERLAY_OVERTAKEN,
    OVERLAY_ROOT,
    OVERLAY_SHAPE,
    OVERLAY_TARGET_SYNTAX,
    OVERLAY_UNKNOWN_KEY,
    OVERLAY_VERSION,
)
from specpress.document.overlay.jsonpath import PathSyntaxError, Step, compile_path, find
from specpress.document.overlay.merge import Merger
from specpress.document.reading.source import Document, load, loads
from specpress.document.tree import Node, is_array, is_object
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from specpress.diagnostics import Code, Diagnostics, Stopped

_VERSION = re.compile(r"1\.0(\.[0-9]+)?")
_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version", "description")
_ACTION_KEYS = ("target", "description", "update", "remove")


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """One correction, at ``where`` in the overlay; ``update`` counts unless ``remove`` is set."""

    where: Pointer
    target: str
    steps: tuple[Step, ...]
    update: Any
    remove: bool

    @property
    def key(self) -> str:
        """What tells it from every other action, wherever it stands."""
        return f"{self.target} {_digest(_said([self.update, self.remove]))}"


class Overlay(msgspec.Struct, frozen=True, kw_only=True):
    """An overlay that has been read. ``digest`` as that of a document."""

    document: Document
    actions: tuple[Action, ...]

    @property
    def file(self) -> str:
        """The file as shown to people."""
        return self.document.file

    @property
    def digest(self) -> str:
        """``sha256:<hex>`` of the file."""
        return self.document.digest


def load_overlay(path: Path, diagnostics: Diagnostics, *, shown: str | None = None) -> Overlay:
    """Read an overlay from a file.

    Raises:
        Stopped: it cannot be read, or is no overlay; everything wrong with it is reported.
    """
    return _read(load(path, diagnostics, shown=shown), diagnostics)


def loads_overlay(
    text: str | bytes, diagnostics: Diagnostics, *, file: str = "overlay.yaml"
) -> Overlay:
    """Read an overlay from text; as ``load_overlay``."""
    return _read(loads(text, diagnostics, file=file), diagnostics)


Met: TypeAlias = "Mapping[str, Mapping[str, str]]"
"""Action → each place where it met something → a digest of that; empty for what it merged into."""

NOTHING_MET: Met = MappingProxyType({})


def apply(
    document: Document,
    overlay: Overlay,
    diagnostics: Diagnostics,
    *,
    known: Met = NOTHING_MET,
    met: dict[str, Mapping[str, str]] | None = None,
) -> Document:
    """The document with all actions applied in order; what they bring in keeps its place.

    An item that an array has already is not appended to it.

    Args:
        document: what is corrected.
        overlay: the corrections.
        diagnostics: gets a warning for each action that changes nothing, or that changes what is
            no longer what it was.
        known: what the actions met when the output was generated.
        met: gets what they meet now.

    Raises:
        Stopped: an action matches nothing or does not fit; all such are reported.
    """
    merger = Merger(document, overlay.document.source)
    if "extends" in overlay.document.data:
        where = overlay.document.root / "extends"
        overlay.document.report(diagnostics, OVERLAY_EXTENDS, where, file=document.file)
    stopped: Stopped | None = None
    for action in overlay.actions:
        before = merger.data
        problem = _apply(merger, action, document.file)
        if problem is None:
            found = _met(merger)
            if merger.data is before:
                where = action.where / "target"
                overlay.document.report(diagnostics, OVERLAY_IDLE, where, target=action.target)
            else:
                _compare(overlay, action, found, known.get(action.key, {}), diagnostics)
            if met is not None:
                met[action.key] = found
        else:
            code, arguments = problem
            where = action.where / "target"
            stopped = overlay.document.stop(
                diagnostics, code, where, target=action.target, **arguments
            )
    if stopped is not None:
        raise stopped
    return merger.document()


def _apply(merger: Merger, action: Action, file: str) -> tuple[Code, dict[str, Any]] | None:
    paths = find(merger.data, action.steps)
    if not paths:
        return OVERLAY_NO_MATCH, {"file": file}
    if action.remove:
        if () in paths:
            return OVERLAY_ROOT, {}
        merger.remove(paths)
        return None
    for path in paths:
        wrong = merger.update(path, action.update, (*action.where.tokens, "update"))
        if wrong is not None:
            found, update = wrong
            return OVERLAY_MISMATCH, {"found": found, "update": update}
    return None


def _met(merger: Merger) -> dict[str, str]:
    """A digest of everything that an action met, by place."""
    return {
        Pointer.of(path): "" if node is ... else _digest(_said(node)) for path, node in merger.met()
    }


def _said(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _compare(
    overlay: Overlay,
    action: Action,
    found: Mapping[str, str],
    known: Mapping[str, str],
    diagnostics: Diagnostics,
) -> None:
    """Report what is no longer what the action was written for."""
    if not known:
        return
    places = [place for place, digest in found.items() if known.get(place, digest) != digest]
    # Of what it did not meet before: only below what it did, for elsewhere the document has grown.
    places += [place for place in found if place not in known and Pointer(place).parent in known]
    for place in places:
        overlay.document.report(
            diagnostics,
            OVERLAY_OVERTAKEN,
            action.where / "target",
            target=action.target,
            place=place,
        )


def _read(document: Document, diagnostics: Diagnostics) -> Overlay:
    reader = _Reader(document, diagnostics)
    reader.head(document.data)
    listed = document.data.get("actions")
    actions: list[Action] = []
    if is_array(listed):
        read = [reader.action(document.root / "actions" / i, each) for i, each in enumerate(listed)]
        actions = [action for action in read if action is not None]
    else:
        reader.shape(document.root / "actions", "a list of actions", "actions: [{target: $.info}]")
    if reader.stopped is not None:
        raise reader.stopped
    return Overlay(document=document, actions=tuple(actions))


class _Reader:
    """Reads the parts of an overlay; ``stopped`` is set when one of them is wrong."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.stopped: Stopped | None = None
        self._document = document
        self._diagnostics = diagnostics

    def head(self, data: Node) -> None:
        """Everything but the actions."""
        version = data.get("overlay")
        where = self._document.root
        if version is None:
            self.shape(where / "overlay", "a version", "overlay: 1.0.0")
        elif not _VERSION.fullmatch(str(version)):
            self._wrong(OVERLAY_VERSION, where / "overlay", version=version)
        self._keys(where, data, _KEYS)
        info = data.get("info", {})
        if is_object(info):
            self._keys(where / "info", info, _INFO_KEYS)
        else:
            self.shape(where / "info", "an object", "info: {title: Corrections, version: 1.0.0}")

    def action(self, where: Pointer, data: Any) -> Action | None:
        """One action; ``None`` when something is wrong with it."""
        before = self.stopped
        if not is_object(data):
            self.shape(where, "an object", "{target: $.info, update: {title: Pets}}")
            return None
        self._keys(where, data, _ACTION_KEYS)
        target, remove = data.get("target"), data.get("remove", False)
        if not isinstance(target, str):
            self.shape(where / "target", "a JSONPath expression", "target: $.info")
        if not isinstance(remove, bool):
            self.shape(where / "remove", "true or false", "remove: true")
        elif not remove and "update" not in data:
            self.shape(where / "update", "there, or 'remove: true'", "update: {title: Pets}")
        if "description" in data and not isinstance(data["description"], str):
            self.shape(where / "description", "a text", "description: Why this is needed.")
        steps = self._steps(where / "target", target) if isinstance(target, str) else ()
        if self.stopped is not before or not isinstance(target, str):
            return None
        return Action(
            where=where,
            target=target,
            steps=steps,
            update=data.get("update"),
            remove=bool(remove),
        )

    def shape(self, where: Pointer, expected: str, example: str) -> None:
        """Report that a part has the wrong form, or is missing."""
        self._wrong(OVERLAY_SHAPE, where, key=where.name, expected=expected, example=example)

    def _steps(self, where: Pointer, target: str) -> tuple[Step, ...]:
        try:
            return compile_path(target)
        except PathSyntaxError as error:
            rest = target[error.at :] or "the end"
            self._wrong(OVERLAY_TARGET_SYNTAX, where, rest=rest, problem=error.problem)
            return ()

    def _keys(self, where: Pointer, data: Node, known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known and not key.startswith("x-"):
                from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

                close = get_close_matches(key, known, n=1)
                suggestion = f" Perhaps '{close[0]}' is meant." if close else ""
                self._wrong(OVERLAY_UNKNOWN_KEY, where / key, key=key, suggestion=suggestion)

    def _wrong(self, code: Code, where: Pointer, **arguments: Any) -> None:
        self.stopped = self._document.stop(self._diagnostics, code, where, **arguments)
