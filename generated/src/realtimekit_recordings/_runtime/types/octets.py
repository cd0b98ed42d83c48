"""Bytes within JSON: as which text they travel is said by their type, and by nothing else."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import msgspec

from .models import OpenModel

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Base64Url", "encoded", "holds_bytes", "member"]

_BYTES: Final = (bytes, bytearray, memoryview)
_SCALARS: Final = frozenset({str, int, float, bool, type(None), msgspec.UnsetType})

if TYPE_CHECKING:
    Base64Url: TypeAlias = bytes
else:

    class Base64Url(bytes):
        """Bytes whose text is base64url (RFC 4648, section 5)."""

        __slots__ = ()

        @classmethod
        def __from_json__(cls, value: object) -> Base64Url:
            """Decode, padded or not, as ``codec`` asks for."""
            if isinstance(value, _BYTES):
                return cls(value)
            if not isinstance(value, str):
                raise TypeError(f"Expected `str`, got `{type(value).__name__}`")
            if "+" in value or "/" in value:
                raise ValueError("Invalid base64url encoded string")
            padded = value + "=" * (-len(value) % 4)
            try:
                return cls(base64.b64decode(padded, altchars=b"-_", validate=True))
            except (binascii.Error, ValueError):
                raise ValueError("Invalid base64url encoded string") from None

        def __to_json__(self) -> str:
            """Encode, as ``codec`` asks for."""
            return base64.urlsafe_b64encode(self).decode()


def holds_bytes(values: Iterable[object]) -> bool:
    """Whether there are bytes among values, at any depth."""
    for value in values:
        kind = type(value)
        if kind in _SCALARS:
            continue
        if isinstance(value, _BYTES) or holds_bytes(_inside(value)):
            return True
    return False


def _inside(value: object) -> Iterable[object]:
    match value:
        case list() | tuple() | set() | frozenset():
            return cast("Iterable[object]", value)
        case dict():
            return cast("dict[object, object]", value).values()
        case msgspec.Struct():
            return [getattr(value, name) for name in value.__struct_fields__]
        case OpenModel():
            return value.__dict__.values()
        case _:
            return ()


def encoded(plain: Any, typed: object) -> Any:
    """Return a plain value with its bytes as text.

    Args:
        plain: A value that may hold bytes.
        typed: What it was decoded to: where it has bytes, its type takes some.

    Raises:
        TypeError: There are bytes where nothing takes any.
    """
    match plain:
        case bytes() | bytearray():
            if not isinstance(typed, bytes | bytearray):
                raise TypeError("bytes cannot be sent where the document has no place for them")
            alphabet = None if type(typed) in (bytes, bytearray) else b"-_"
            return base64.b64encode(plain, altchars=alphabet).decode()
        case dict():
            held = cast("dict[str, object]", plain)
            return {name: encoded(item, member(typed, name)) for name, item in held.items()}
        case list():
            items = cast("list[object]", plain)
            others = (
                list(cast("Iterable[object]", typed)) if isinstance(typed, list | tuple) else []
            )
            others += [None] * (len(items) - len(others))
            return [encoded(item, other) for item, other in zip(items, others, strict=False)]
        case _:
            return plain


def member(typed: object, name: str) -> object:
    """Return the property of a wire name."""
    match typed:
        case dict():
            return cast("dict[str, object]", typed).get(name)
        case msgspec.Struct():
            names = zip(typed.__struct_encode_fields__, typed.__struct_fields__, strict=True)
            return next((getattr(typed, own) for wire, own in names if wire == name), None)
        case _:
            return None
