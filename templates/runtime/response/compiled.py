"""How an operation's responses are read, compiled on its first call and kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast, final

import msgspec

from ..types import codec

if TYPE_CHECKING:
    from ..description.operation import Operation, ResponseCase, ResponseKind

__all__ = ["CompiledCase", "CompiledResponse", "compiled_response", "essence"]


_STREAMED: Final = frozenset({"lines", "records", "events"})
_DECODED: Final = _STREAMED | {"json"}


@final
class CompiledCase:
    """A response that may be a success, with the decoder for it.

    ``described`` is what the operation says of it.
    """

    __slots__ = (
        "decoder",
        "described",
        "kind",
        "media_type",
        "status",
        "success_attributes",
        "type",
    )

    def __init__(self, case: ResponseCase) -> None:
        self.described: Final = case
        self.status: Final = case.status.upper()
        self.kind: Final[ResponseKind] = case.kind
        self.media_type: Final = case.media_type and essence(case.media_type)
        self.type: Final[Any] = object if case.type is None else case.type()
        self.decoder: Final[msgspec.json.Decoder[Any] | None] = (
            msgspec.json.Decoder(self.type, dec_hook=codec.dec_hook) if _is_decoded(case) else None
        )
        self.success_attributes: Final = _attributes(self.type)

    def fits(self, status: int) -> bool:
        """Whether this is what the document promises for ``status``."""
        return self.status in (str(status), f"{status // 100}XX", "DEFAULT")

    def covers(self, media_type: str) -> bool:
        """Whether this is meant by a media type, which may be one of a range: ``image/*``."""
        own = self.media_type or "application/json"
        return own == media_type or (
            own.endswith("/*") and (own == "*/*" or media_type.startswith(own[:-1]))
        )


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def _is_decoded(case: ResponseCase) -> bool:
    # An event whose data nobody describes is handed on as it is.
    return case.kind in _DECODED and not (case.kind == "events" and case.type is None)


def _attributes(kind: Any) -> dict[str, str]:
    """Return the attribute of every wire name, where ``kind`` is a Struct."""
    if not (isinstance(kind, type) and issubclass(kind, msgspec.Struct)):
        return {}
    return dict(zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True))


@final
class CompiledResponse:
    """The responses of an operation that are successes.

    Attributes:
        cases: What they may be, exact statuses first.
        may_be_empty: Whether a success without a body is documented, beside others or alone.
        streams: Whether it answers item by item.
    """

    __slots__ = ("cases", "may_be_empty", "streams")

    def __init__(self, operation: Operation[Any]) -> None:
        self.cases: Final = tuple(CompiledCase(case) for case in operation.successes())
        self.may_be_empty: Final = any(case.kind == "empty" for case in self.cases)
        self.streams: Final = any(case.kind in _STREAMED for case in self.cases)

    def case(self, status: int, content_type: str) -> CompiledCase | None:
        """Return the case of a successful response.

        A status that is not documented is taken for the first one that is: the method has promised
        its caller that type.
        """
        fitting = [case for case in self.cases if case.fits(status)] or list(self.cases)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        # An exact status outranks a range, within it the media type decides.
        same = [case for case in fitting if case.status == fitting[0].status]
        media_type = essence(content_type)
        exact = (case for case in same if case.media_type == media_type)
        ranges = (case for case in same if case.covers(media_type))
        return next(exact, None) or next(ranges, same[0])


def compiled_response(operation: Operation[Any]) -> CompiledResponse:
    """Return it, compiled by one thread at a time."""
    compiled = operation.compiled_response
    if compiled is None:
        with codec.compiling:
            compiled = operation.compiled_response = CompiledResponse(operation)
    return cast("CompiledResponse", compiled)
