"""Which OpenAPI a document is written in, and whether that can be used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.document.codes import (
    SWAGGER_2,
    VERSION_AHEAD,
    VERSION_MISSING,
    VERSION_NOT_TEXT,
    VERSION_UNKNOWN,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document

_KNOWN = re.compile(r"3\.([012])(\.[0-9]+)?(-.+)?")


def check_version(document: Document, diagnostics: Diagnostics) -> Document:
    """The document with its version as text, if specpress can read that version.

    Raises:
        Stopped: the version is missing, unknown, or that of Swagger 2.
    """
    where = Pointer.ROOT / "openapi"
    version = document.data.get("openapi")
    if version is None:
        swagger = document.data.get("swagger")
        if swagger is not None:
            where = Pointer.ROOT / "swagger"
            raise document.stop(diagnostics, SWAGGER_2, where, version=swagger)
        raise document.stop(diagnostics, VERSION_MISSING, Pointer.ROOT)
    known = _KNOWN.fullmatch(str(version).strip())
    if known is None:
        raise document.stop(diagnostics, VERSION_UNKNOWN, where, version=version)
    if known.group(1) == "2":
        document.report(diagnostics, VERSION_AHEAD, where, version=version)
    if isinstance(version, str):
        return document
    document.report(diagnostics, VERSION_NOT_TEXT, where, version=version)
    return document.with_data({**document.data, "openapi": str(version)})


def is_30(document: Document) -> bool:
    """Whether a checked document says that it is OpenAPI 3.0."""
    return str(document.data.get("openapi")).strip().startswith("3.0")
