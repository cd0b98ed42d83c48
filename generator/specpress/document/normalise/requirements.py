"""What security requirements ask for, of the API and of its operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.document.normalise.codes import SECURITY_SCHEME_UNKNOWN
from specpress.document.spelling import nearest
from specpress.document.spelling.codes import KEY_MISSPELLED
from specpress.document.tree import Node, without

if TYPE_CHECKING:
    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document
    from specpress.pointer import Pointer


class Requirements:
    """Holds requirements against the security schemes that a document declares."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        components = document.data.get("components", {})
        self._schemes = components.get("securitySchemes", {})

    def with_known_schemes(self, holder: Node, where: Pointer) -> Node:
        """The holder without requirements that name a scheme nobody declares."""
        listed = holder.get("security")
        if not listed:
            return holder
        kept: list[Node] = []
        for index, requirement in enumerate(listed):
            place = where / "security" / index
            meant = {name: self._scheme(name, place) for name in requirement}
            known = {to: requirement[name] for name, to in meant.items() if to is not None}
            if len(known) == len(requirement):
                kept.append(known)
        if kept == listed:
            return holder
        # An empty list would say that no authentication is needed, which nobody said.
        return {**without(holder, "security"), **({"security": kept} if kept else {})}

    def _scheme(self, name: str, place: Pointer) -> str | None:
        """The scheme that a requirement names; ``None`` where nobody declares it."""
        if name in self._schemes:
            return name
        meant = nearest.variant(name, self._schemes)
        if meant is None:
            close = nearest.like(name, frozenset(self._schemes))
            suggestion = f" Perhaps '{close}' is meant." if close else ""
            self._report(SECURITY_SCHEME_UNKNOWN, place, name=name, suggestion=suggestion)
        else:
            kind = "a security requirement"
            self._report(KEY_MISSPELLED, place, key=name, kind=kind, read=meant, times="")
        return meant

    def _report(self, code: Code, place: Pointer, **arguments: str) -> None:
        self._document.report(self._diagnostics, code, place, **arguments)
