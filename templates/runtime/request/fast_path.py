"""Arguments whose very bytes are checked before they are sent.

The slow path makes plain values of the arguments, checks those and encodes them. Here the arguments
are encoded at once, and what is checked is the outcome: half the work, and nothing can differ
between what was checked and what is sent. Whatever does not pass takes the slow path, which knows
how to say what is wrong, and which oddities are none.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import msgspec
from msgspec import UNSET, Struct, inspect

from ..types import codec
from ..types.additional import KEPT, WIRE_NAME
from ..types.nulls import takes_null, takes_null_inside
from ..types.octets import holds_bytes
from .body import JsonBody

if TYPE_CHECKING:
    from collections.abc import Callable

    from msgspec.structs import FieldInfo

    from ..description.operation import Operation

    Rules: TypeAlias = Mapping[str, FieldInfo]
    Encode: TypeAlias = Callable[[tuple[object, ...]], bytes]
    Pick: TypeAlias = Callable[[tuple[object, ...]], tuple[object, ...]]

__all__ = ["FastPath", "fast_path"]


_ADDITIONAL: Final = f'"{WIRE_NAME}":'.encode()
_dump: Final = msgspec.json.Encoder(enc_hook=codec.enc_hook).encode
_pack: Final = msgspec.msgpack.Encoder(enc_hook=codec.enc_hook).encode


def _encode_object(
    rules: Rules, places: dict[str, int], names: Mapping[str, str], body: JsonBody | None
) -> Encode:
    """Return what makes arguments the members of a JSON object.

    It raises TypeError where something has no JSON form, and ValueError where a rule is broken or
    where it takes more to tell: a null may have been a number that is infinite or none.

    Args:
        rules: The rules for them, by Python name.
        places: Their places among all arguments.
        names: Their wire names, where they have others.
        body: What they are the body of; a null elsewhere is more than a null.

    Raises:
        ValueError: A wire name holds quotes or the like, which no Struct takes.
    """
    fields = [(name, rules[name]) for name in places]
    checking = msgspec.defstruct(
        "Rules",
        [(name, f.type) if f.required else (name, f.type, UNSET) for name, f in fields],
        rename=names,
        kw_only=True,
        forbid_unknown_fields=True,
        gc=False,
    )
    # A Struct leaves out what is absent, and knows the wire names, at no cost.
    struct = msgspec.defstruct(
        "Values", [(name, Any, UNSET) for name in places], rename=names, gc=False
    )
    pick = _getter([*places.values()])
    check = msgspec.json.Decoder(checking, dec_hook=codec.dec_hook).decode
    # Whether an empty body is sent at all, the slow path tells.
    refused = b"" if body is None or body.required else b"{}"
    kinds = _kinds(checking)
    takes = takes_null if body is None else takes_null_inside
    scans = any(takes(kind) for kind in kinds.values())
    nullable = [] if scans else [name for name in places if takes_null(kinds[name])]
    getters = [(places[name], attrgetter(name)) for name in nullable]

    def encode(arguments: tuple[object, ...]) -> bytes:
        encoded = _encode(struct(*pick(arguments)))
        if scans and encoded.rfind(b"null") >= 0:  # half as long as looking from the front
            raise ValueError
        made = check(encoded)
        for place, get in getters:
            if get(made) is None and arguments[place] is not None:
                raise ValueError
        if encoded == refused:
            raise ValueError
        return encoded

    return encode


def _encode_value(rule: FieldInfo, place: int) -> Encode:
    """Return what makes an argument a JSON body by itself; as ``_encode_object``."""
    check = msgspec.json.Decoder(rule.type, dec_hook=codec.dec_hook).decode
    scans = takes_null(inspect.type_info(rule.type))

    def encode(arguments: tuple[object, ...]) -> bytes:
        encoded = _encode(arguments[place])
        if scans and encoded.rfind(b"null") >= 0:
            raise ValueError
        check(encoded)
        return encoded

    return encode


def _encode(value: object) -> bytes:
    # Bytes would be sent as base64, wherever they are. MessagePack has marks for them, and so this
    # is told sooner than by a walk in Python. Letters and numbers may look like the marks.
    packed = _pack(value)
    if (0xC4 in packed or 0xC5 in packed or 0xC6 in packed) and holds_bytes((value,)):
        raise ValueError
    encoded = _dump(value)
    # What came with models beyond their declarations is left to the usual way.
    if KEPT.count and _ADDITIONAL in encoded:
        raise ValueError
    return encoded


def _getter(places: list[int]) -> Pick:
    first = places[0] if places else 0
    if places == [*range(first, first + len(places))]:
        return itemgetter(slice(first, first + len(places)))
    return itemgetter(*places)


def _kinds(struct: type[Struct]) -> dict[str, inspect.Type]:
    described = cast("inspect.StructType", inspect.type_info(struct))
    return {field.name: field.type for field in described.fields}


class FastPath(Struct, frozen=True):
    """What encodes the arguments of one operation; for all else that may be wrong it raises too.

    Attributes:
        body: Returns the body, if the operation takes one.
        parameters: Returns the arguments that are neither in the body nor any string in the path,
            as a JSON object, if there are such.
        strings: Returns the arguments of the path, if they are such strings.
        media_type: The body's.
    """

    body: Encode | None
    parameters: Encode | None
    strings: Pick | None
    media_type: str | None


def fast_path(operation: Operation[Any], rules: Rules, strings: tuple[str, ...]) -> FastPath | None:
    """Return the fast path for an operation, if there is one.

    Args:
        operation: Whose arguments are to be checked.
        rules: The rules for them, by Python name.
        strings: Arguments of the path that may be any string.
    """
    places = {name: place for place, name in enumerate(operation.names)}
    if places.keys() != rules.keys():
        return None
    body = operation.body
    inside: dict[str, int] = {}
    encode: Encode | None = None
    match body:
        case None:
            pass
        case JsonBody(whole=str(name)) if name in places:
            inside = {name: places[name]}
            encode = _encode_value(rules[name], places[name])
        case JsonBody(fields=Mapping() as names) if names.keys() <= places.keys():
            inside = {name: place for name, place in places.items() if name in names}
            try:
                encode = _encode_object(rules, inside, names, body)
            except ValueError:
                return None
        case _:
            return None
    outside = {n: place for n, place in places.items() if n not in inside and n not in strings}
    parameters = _encode_object(rules, outside, {}, None) if outside else None
    pick = _getter([places[name] for name in strings]) if strings else None
    return FastPath(encode, parameters, pick, None if body is None else body.replacement_type)
