"""What the tests of documents of many files share: writing them, and all stages up to settling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specpress.diagnostics import Diagnostics
from specpress.document.files.bundle import bundle
from specpress.document.files.loader import Library
from specpress.document.normalise.normalise import normalise
from specpress.document.overlay.apply import apply, loads_overlay
from specpress.document.reading.source import Document, load
from specpress.document.references import drop_unresolved
from specpress.document.upgrade import upgrade
from specpress.document.version import check_version
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from specpress.document.files.remote import Host

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
DESCRIBED = "responses: {'200': {description: D, content: {application/json: {schema: SCHEMA}}}}"


def getting(schema: str, path: str = "/x") -> str:
    """A document with one operation, which answers with a schema."""
    return f"{HEAD}paths:\n  {path}:\n    get:\n      {DESCRIBED.replace('SCHEMA', schema)}\n"


class Read:
    """What came of a document: after bundling, after all stages, and what was said."""

    def __init__(
        self,
        folder: Path,
        files: dict[str, str],
        *,
        hosts: Sequence[Host] = (),
        overlay: str | None = None,
        diagnostics: Diagnostics | None = None,
        main: str = "openapi.yaml",
    ) -> None:
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.diagnostics = diagnostics if diagnostics is not None else Diagnostics()
        root = folder / main
        document = check_version(
            load(root, self.diagnostics, shown="openapi.yaml"), self.diagnostics
        )
        wider = None if main == "openapi.yaml" else folder
        self.library = Library(root, self.diagnostics, hosts, folder=wider)
        document = bundle(document, self.library, self.diagnostics)
        if overlay is not None:
            document = apply(document, loads_overlay(overlay, self.diagnostics), self.diagnostics)
            document = bundle(document, self.library, self.diagnostics)
        self.bundled = document
        self.document: Document = drop_unresolved(
            normalise(upgrade(document, self.diagnostics), self.diagnostics), self.diagnostics
        )

    @property
    def names(self) -> list[str]:
        return [found.code.name for found in self.diagnostics]

    @property
    def messages(self) -> list[str]:
        return [found.message for found in self.diagnostics]

    @property
    def places(self) -> list[tuple[str, int, int]]:
        spans = [found.span for found in self.diagnostics]
        return [(span.file, span.line, span.column) for span in spans if span is not None]

    def schemas(self) -> dict[str, Any]:
        found: dict[str, Any] = self.document.data.get("components", {}).get("schemas", {})
        return found

    def answer(self, path: str = "/x") -> Any:
        """The schema of the only response of the operation."""
        operation = self.document.data["paths"][path]["get"]
        return operation["responses"]["200"]["content"]["application/json"]["schema"]

    def at(self, *tokens: str) -> tuple[str, int]:
        span = self.document.locate(Pointer.of(tokens))
        assert span is not None
        return span.file.rpartition("/")[2], span.line
