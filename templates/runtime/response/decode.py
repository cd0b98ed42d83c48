"""From the bytes of a successful response to a typed value: a pure function.

The strict decoder runs first and is all that a well-formed response meets. ``mend`` takes over only
where it fails, or where an unknown enum value has to be reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, final

import msgspec

from ..types.enums import UNKNOWN_SEEN

if TYPE_CHECKING:
    from ..exceptions import Deviation
    from ..request.plan import Case

__all__ = ["Decoded", "MalformedError", "decode_json", "json_or_text", "lenient", "plain_json"]

T = TypeVar("T")
_SHOWN_TEXT: Final = 64 * 1024


class MalformedError(Exception):
    """A body that cannot be what the document promises. The message never quotes it.

    Attributes:
        body: What there is of it, where nobody else has it.
    """

    def __init__(self, message: str, body: bytes = b"") -> None:
        super().__init__(message)
        self.body: Final = body


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


def decode_json(
    case: Case, body: bytes, *, success: str | None, report: bool, content_type: str = ""
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
        return _tolerant(case, body, success, content_type)
    if report and UNKNOWN_SEEN.count != unknown:
        return _tolerant(case, body, success, content_type)
    return Decoded(value, [], refused=success is not None and _refused(case, value, body, success))


def _refused(case: Case, value: Any, body: bytes, success: str) -> bool:
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


def _tolerant(case: Case, body: bytes, success: str | None, content_type: str) -> Decoded:
    plain, deviations = plain_json(body, content_type)
    if success is not None and _claims_failure(plain, success):
        return Decoded(None, [], refused=True)
    from .lenient import UNFIT, Mender  # noqa: PLC0415  # most programs never need it

    mender = Mender()
    value = mender.mend(case.type, plain, "$")
    if value is UNFIT:
        first = mender.deviations[0]
        raise MalformedError(f"expected {first.expected}, got {_kind(plain)}")
    return Decoded(value, deviations + mender.deviations, refused=False)


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
        from .reading import read_json  # noqa: PLC0415  # most programs never need it
    try:
        return read_json(body, content_type)
    except (ValueError, RecursionError) as error:
        raise MalformedError(_problem(body, error)) from None


def lenient(kind: type[T], plain: object) -> T:
    """Return plain JSON as a ``kind``, with everything mended that can be.

    Raises:
        MalformedError: It is of quite another kind.
    """
    from .lenient import UNFIT, Mender  # noqa: PLC0415  # most programs never need it

    mender = Mender()
    value = mender.mend(kind, plain, "$")
    if value is UNFIT:
        raise MalformedError(f"expected {mender.deviations[0].expected}, got {_kind(plain)}")
    return cast("T", value)


def _problem(body: bytes, error: Exception) -> str:
    if not body.strip():
        return "the body is empty"
    if isinstance(error, RecursionError):
        return "the body is nested too deeply"
    if body.lstrip()[:1] == b"<":
        return f"expected JSON, got markup ({len(body)} bytes)"
    return f"the body is not valid JSON ({len(body)} bytes)"


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case list():
            return "an array"
        case dict():
            return "an object"
        case str():
            return "a string"
        case bool():
            return "a boolean"
        case _:
            return "a number"


def json_or_text(body: bytes, content_type: str = "") -> object:
    """Return a body for display: JSON as plain values, else the beginning of its text."""
    try:
        value: object = plain_json(body, content_type)[0]
    except MalformedError:
        from .reading import as_text  # noqa: PLC0415  # most programs never need it

        return as_text(body[:_SHOWN_TEXT], content_type)
    return value
