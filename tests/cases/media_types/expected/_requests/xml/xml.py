"""What the arguments of `client.xml` have to keep to."""

from msgspec import Struct

__all__ = [
    "XmlCallSoapArguments",
    "XmlExchangeBothArguments",
    "XmlExchangeXmlArguments",
]


class XmlExchangeBothArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    name: str


class XmlCallSoapArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class XmlExchangeXmlArguments(Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass
