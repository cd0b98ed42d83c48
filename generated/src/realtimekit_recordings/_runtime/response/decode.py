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

__all__ = ["Decoded", "decode_json", "json_or_text", "plain_json"]

_SHOWN_TEXT: Final = 64 * 1024


@final
class Decoded:
    """What a body held.

    Attributes:
        value: The typed value.
        deviations: Where the body was not as documented.
        reports_failure: Whether it says itself that the request failed.
    """

    __slots__ = ("deviations", "reports_failure", "value")

    def __init__(self, value: Any, deviations: list[Deviation], *, reports_failure: bool) -> None:
        self.value: Final = value
        self.deviations: Final = deviations
        self.reports_failure: Final = reports_failure


def decode_json(
    case: CompiledCase, body: bytes, *, success: str | None, report: bool, content_type: str = ""
) -> Decoded:
    """Decode a JSON body.

    Args:
        case: What is expected.
        body: The bytes, content decoding done.
        success: The property that is false in a refusal, if this API has one.
        report: Whether unknown enum values are worth a second look.
        content_type: The header, which tells the character set of what is no UTF-8.

    Raises:
        MalformedError: It is no JSON, or JSON of quite another kind.
    """
    unknown = UNKNOWN_SEEN.count
    try:
        value = cast("msgspec.json.Decoder[Any]", case.decoder).decode(body)
    except (ValueError, RecursionError):
        return _decode_leniently(case, body, success, content_type)
    if report and UNKNOWN_SEEN.count != unknown:
        return _decode_leniently(case, body, success, content_type)
    return Decoded(
        value,
        [],
        reports_failure=success is not None and _reports_failure(case, value, body, success),
    )


def _reports_failure(case: CompiledCase, value: Any, body: bytes, success: str) -> bool:
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


def _decode_leniently(
    case: CompiledCase, body: bytes, success: str | None, content_type: str
) -> Decoded:
    plain, deviations = plain_json(body, content_type)
    if success is not None and _claims_failure(plain, success):
        return Decoded(None, [], reports_failure=True)
    with importing:
        from ..types.lenient import decode  # noqa: PLC0415  # most programs never need it

    value, more = decode(case.type, plain)
    return Decoded(value, deviations + more, reports_failure=False)


def plain_json(body: bytes, content_type: str) -> tuple[Any, list[Deviation]]:
    """Return a body as plain JSON values, and where it breaks the rules of JSON itself.

    Raises:
        MalformedError: It is no JSON.
    """
    try:
        return msgspec.json.decode(body), []
    except RecursionError as error:
        raise MalformedError(_problem(body, error)) from None
    except ValueError:
        with importing:
            from .reading import read_json  # noqa: PLC0415  # most programs never need it
    try:
        return read_json(body, content_type)
    except (ValueError, RecursionError) as error:
        raise MalformedError(_problem(body, error)) from None


def _problem(body: bytes, error: Exception) -> str:
    if not body.strip():
        return "the body is empty"
    if isinstance(error, RecursionError):
        return "the body is nested too deeply"
    if body.lstrip()[:1] == b"<":
        return f"expected JSON, got markup ({len(body)} bytes)"
    return f"the body is not valid JSON ({len(body)} bytes)"


def json_or_text(body: bytes, content_type: str = "") -> object:
    """Return a body for display: JSON as plain values, else the beginning of its text."""
    try:
        value: object = plain_json(body, content_type)[0]
    except MalformedError:
        with importing:
            from .reading import as_text  # noqa: PLC0415  # most programs never need it

        return as_text(body[:_SHOWN_TEXT], content_type)
    return value
