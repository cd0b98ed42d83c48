"""The resources of the client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files import AsyncFiles, Files
    from .xml import AsyncXml, Xml
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncFiles": "files",
            "AsyncXml": "xml",
            "Files": "files",
            "Xml": "xml",
        },
    )

__all__ = [
    "AsyncFiles",
    "AsyncXml",
    "Files",
    "Xml",
]
