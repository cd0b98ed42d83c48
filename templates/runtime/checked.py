"""JSON bodies whose very bytes are checked before they are sent.

The usual way makes plain values of the arguments, checks those and encodes them. Here the arguments
are encoded at once, and what is checked is the outcome: half the work, and nothing can differ
between what was checked and what is sent. Whatever does not pass takes the usual way, which knows
how to say what is wrong, and which oddities are none.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, final

import msgspec
from msgspec import UNSET

from . import wire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .operation import JsonBody

__all__ = ["CheckedJson", "checked_json"]


@final
class _Part:
    """Some of the arguments, on their way to JSON.

    Args:
        fields: Those arguments as the Struct has them that holds the API's rules.
        names: Their wire names, where they have others.
    """

    __slots__ = ("_check", "_encode", "_struct", "_values")

    def __init__(self, fields: list[msgspec.structs.FieldInfo], names: Mapping[str, str]) -> None:
        rules = msgspec.defstruct(
            "Rules",
            [(f.name, f.type) if f.required else (f.name, f.type, UNSET) for f in fields],
            rename=names,
            kw_only=True,
            forbid_unknown_fields=True,
        )
        # A Struct leaves out what is absent, and knows the wire names, at no cost.
        self._struct: Final = msgspec.defstruct(
            "Values", [(field.name, Any, UNSET) for field in fields], rename=names
        )
        self._values: Final = _getter([field.name for field in fields])
        self._encode: Final = msgspec.json.Encoder(enc_hook=wire.enc_hook).encode
        self._check: Final = msgspec.json.Decoder(rules, dec_hook=wire.dec_hook).decode

    def encode(self, arguments: Mapping[str, object]) -> bytes:
        """Return them as a JSON object.

        Raises:
            KeyError: One is not given at all.
            TypeError: Something in it has no JSON form.
            ValueError: They break a rule, or a null is among them: not-a-number reads so.
        """
        encoded = self._encode(self._struct(*self._values(arguments)))
        if encoded.rfind(b"null") >= 0:  # takes half as long as looking from the front
            raise ValueError
        self._check(encoded)
        return encoded


def _getter(names: list[str]) -> Callable[[Mapping[str, object]], tuple[object, ...]]:
    if len(names) > 1:
        return itemgetter(*names)
    return lambda arguments: tuple(arguments[name] for name in names)


@final
class CheckedJson:
    """The short way for the arguments of one operation.

    Args:
        body: What makes up the body.
        others: What goes elsewhere.
        count: How many arguments there are in all.
        media_type: The body's.
    """

    __slots__ = ("_body", "_count", "_media_type", "_others")

    def __init__(self, body: _Part, others: _Part, count: int, media_type: str) -> None:
        self._body: Final = body
        self._others: Final = others
        self._count: Final = count
        self._media_type: Final = media_type

    def __call__(
        self, arguments: Mapping[str, object]
    ) -> tuple[dict[str, Any], tuple[bytes, str]] | None:
        """Return the plain arguments outside the body, and the body with its media type.

        ``None`` where the arguments do not pass, and where the body would be empty: the usual way
        tells whether it is sent at all.
        """
        if len(arguments) != self._count:
            return None
        try:
            body = self._body.encode(arguments)
            others = self._others.encode(arguments)
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            return None
        if body == b"{}":
            return None
        return msgspec.json.decode(others), (body, self._media_type)


def checked_json(body: JsonBody, validator: type[Any]) -> CheckedJson | None:
    """Return the short way for an operation, if there is one."""
    rules = {field.name: field for field in msgspec.structs.fields(validator)}
    names = body.fields
    if names is None or not names.keys() <= rules.keys():
        return None
    try:
        inside = _Part([rules[name] for name in names], names)
    except ValueError:  # a wire name holds quotes or the like, which no Struct takes
        return None
    outside = _Part([field for name, field in rules.items() if name not in names], {})
    return CheckedJson(inside, outside, len(rules), body.media_type)
