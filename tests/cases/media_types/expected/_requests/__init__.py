"""What arguments are checked against before anything is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files.files import (
        FilesFeedArguments,
        FilesPutAnythingArguments,
        FilesPutImageArguments,
        FilesPutStructuredArguments,
        FilesPutVendorArguments,
        FilesPutVendorBlobArguments,
    )
    from .xml.xml import XmlCallSoapArguments, XmlExchangeBothArguments, XmlExchangeXmlArguments
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "FilesFeedArguments": "files.files",
            "FilesPutAnythingArguments": "files.files",
            "FilesPutImageArguments": "files.files",
            "FilesPutStructuredArguments": "files.files",
            "FilesPutVendorArguments": "files.files",
            "FilesPutVendorBlobArguments": "files.files",
            "XmlCallSoapArguments": "xml.xml",
            "XmlExchangeBothArguments": "xml.xml",
            "XmlExchangeXmlArguments": "xml.xml",
        },
    )

__all__ = [
    "FilesFeedArguments",
    "FilesPutAnythingArguments",
    "FilesPutImageArguments",
    "FilesPutStructuredArguments",
    "FilesPutVendorArguments",
    "FilesPutVendorBlobArguments",
    "XmlCallSoapArguments",
    "XmlExchangeBothArguments",
    "XmlExchangeXmlArguments",
]
