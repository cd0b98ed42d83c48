"""The seam to msgspec: hooks for the types it does not know by itself, and the calls that use them.

A type takes part by having ``__from_json__`` (a class method from a decoded JSON value, raising
``ValueError`` or ``TypeError`` where it does not fit) and ``__to_json__`` (to one that encodes).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final, TypeVar, cast, final

import msgspec

from .additional import KEPT, spread

__all__ = ["Compiling", "compiling", "convert", "dec_hook", "enc_hook", "encode", "to_builtins"]

T = TypeVar("T")


@final
class Compiling:
    """A lock to hold while msgspec looks at types: two threads at the same new type crash it.

    A forked child gets a new one, for whoever held it is not there to let go.
    """

    def __init__(self) -> None:
        self._renew()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._renew)

    def _renew(self) -> None:
        self._lock = threading.RLock()

    def __enter__(self) -> None:
        """Wait until nobody else looks at types."""
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        """Let others look."""
        self._lock.release()


compiling: Final = Compiling()


def dec_hook(kind: type[Any], value: object) -> object:
    """Make a ``kind`` of a decoded JSON value."""
    read = getattr(kind, "__from_json__", None)
    if read is None:
        raise TypeError(f"cannot decode into {kind.__name__}")
    result: object = read(value)
    return result


def enc_hook(value: object) -> object:
    """Make something that encodes of a value that does not by itself."""
    write = getattr(value, "__to_json__", None)
    if write is not None:
        result: object = write()
        return result
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    raise TypeError(f"cannot send a value of type {type(value).__name__}")


def to_builtins(value: object, *, decimals: bool = False, octets: bool = False) -> Any:
    """Return ``value`` in JSON's own kinds: dicts with wire names, lists, strings, numbers.

    Args:
        value: Any value.
        decimals: Whether a ``Decimal`` stays one, rather than become its text.
        octets: Whether bytes stay what they are, rather than become base64.

    Raises:
        TypeError: Something in it has no JSON form.
        ValueError: Something in it cannot be encoded.
    """
    held = spread(value) if KEPT.count else value
    kept = ((Decimal,) if decimals else ()) + ((bytes, bytearray) if octets else ())
    return msgspec.to_builtins(held, str_keys=True, enc_hook=enc_hook, builtin_types=kept)


def encode(value: object) -> bytes:
    """Return ``value`` as JSON; raises as ``to_builtins`` does."""
    held = spread(value) if KEPT.count else value
    return msgspec.json.encode(held, enc_hook=enc_hook)


def convert(value: object, kind: type[T]) -> T:
    """Return the plain JSON ``value`` as a ``kind``.

    Raises:
        msgspec.ValidationError: It does not fit.
    """
    return msgspec.convert(value, kind, str_keys=True, dec_hook=dec_hook)
