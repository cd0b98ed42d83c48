"""From the bytes of a successful response to a typed value: a pure function.

The strict decoder runs first and is all that a well-formed response meets. The lenient
one takes over only where it fails, or where an unknown enum value has to be reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast, final

import msgspec

from ..forks import importing
from ..types.deviations import MalformedError
from ..types.enums import UNKNOWN_SEEN

if TYPE_CHECKING:
    from ..types.deviations import Deviation
    from .compiled import CompiledCase

__all__ = ["Decoded", "decode_json", "json_or_text"]

_SHOWN_TEXT: Final = 64 * 1024


@final
class Decoded:
    """What a body held.

    Attributes:
        value: The typed value.
        deviations: Where the body was not as documented.
        refused: Whether it says itself that the request failed.
    """

    __slots__ = ("deviations", "refused", "value")

    def __init__(self, value: Any, deviations: list[Deviation], *, refused: bool) -> None:
        self.value: Final = value
        self.deviations: Final = deviations
        self.refused: Final = refused


def decode_json(case: CompiledCase, body: bytes, *, success: str | None, report: bool) -> Decoded:
    """Decode a JSON body.

    Args:
        case: What is expected.
        body: The bytes, content decoding done.
        success: The property that is false in a refusal, if this API has one.
        report: Whether unknown enum values are worth a second look.

    Raises:
        MalformedError: It is no JSON, or JSON of quite another kind.
    """
    unknown = UNKNOWN_SEEN.count
    try:
        value = cast("msgspec.json.Decoder[Any]", case.decoder).decode(body)
    except msgspec.ValidationError:
        return _decode_leniently(case, body, success)
    except (ValueError, RecursionError) as error:
        raise MalformedError(_problem(body, error)) from None
    if report and UNKNOWN_SEEN.count != unknown:
        return _decode_leniently(case, body, success)
    return Decoded(value, [], refused=success is not None and _refused(case, value, body, success))


def _refused(case: CompiledCase, value: Any, body: bytes, success: str) -> bool:
    attribute = case.success_attributes.get(success)
    if attribute is not None:
        return getattr(value, attribute) is False
    # The type does not know the property: look for it only where its name occurs at all.
    if f'"{success}"'.encode() not in body:
        return False
    return _claims_failure(msgspec.json.decode(body), success)


def _claims_failure(plain: object, success: str) -> bool:
    claim = cast("dict[str, object]", plain).get(success) if isinstance(plain, dict) else None
    return claim is False or (isinstance(claim, str) and claim.lower() == "false")


def _decode_leniently(case: CompiledCase, body: bytes, success: str | None) -> Decoded:
    try:
        plain: Any = msgspec.json.decode(body)
    except (ValueError, RecursionError) as error:
        raise MalformedError(_problem(body, error)) from None
    if success is not None and _claims_failure(plain, success):
        return Decoded(None, [], refused=True)
    with importing:
        from ..types.lenient import decode  # noqa: PLC0415  # most programs never need it

    value, deviations = decode(case.type, plain)
    return Decoded(value, deviations, refused=False)


def _problem(body: bytes, error: Exception) -> str:
    if not body.strip():
        return "the body is empty"
    if isinstance(error, RecursionError):
        return "the body is nested too deeply"
    if body.lstrip()[:1] == b"<":
        return f"expected JSON, got markup ({len(body)} bytes)"
    return f"the body is not valid JSON ({len(body)} bytes)"


def json_or_text(body: bytes) -> object:
    """Return a body for display: JSON as plain values, else the beginning of its text."""
    try:
        value: object = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return body[:_SHOWN_TEXT].decode("utf-8", "replace")
    return value
