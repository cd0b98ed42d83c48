"""What is derived from an operation, computed on its first call and kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final

import msgspec
from msgspec.structs import fields

from ..description.operation import BinaryBody, MultipartBody, TextBody
from ..types import codec
from .path import Path

if TYPE_CHECKING:
    from ..description.operation import Operation, ResponseCase, ResponseKind

__all__ = ["Case", "Plan", "plan_of"]


_STREAMED: Final = frozenset({"lines", "records", "events"})
_DECODED: Final = _STREAMED | {"json"}


@final
class Case:
    """A response that may be a success, with the decoder for it."""

    __slots__ = ("decoder", "kind", "media_type", "status", "success_attributes", "type")

    def __init__(self, case: ResponseCase) -> None:
        self.status: Final = case.status.upper()
        self.kind: Final[ResponseKind] = case.kind
        self.media_type: Final = case.media_type and bare(case.media_type)
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


def bare(media_type: str) -> str:
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
class Plan:
    """An operation, ready to be called.

    Attributes:
        validator: The Struct that checks the arguments.
        checked: The short way to check the arguments and encode the body.
        path: The path of its URL.
        raw: Arguments that are passed on as they are: files and opaque bodies.
        cases: Its successes, exact statuses first.
        accept: The Accept header.
        may_be_empty: Whether a success without a body is documented, beside others or alone.
        streams: Whether it answers item by item.
    """

    __slots__ = (
        "accept",
        "cases",
        "checked",
        "may_be_empty",
        "path",
        "raw",
        "streams",
        "validator",
    )

    def __init__(self, operation: Operation[Any]) -> None:
        self.validator: Final[type[Any] | None] = (
            operation.arguments() if operation.arguments else None
        )
        from .checked import checked  # noqa: PLC0415  # nothing is checked before the first call

        # An argument that is called like a type, such as list, is another attribute there.
        rules = (
            {rule.encode_name: rule for rule in fields(self.validator)} if self.validator else {}
        )
        self.path: Final = Path(operation.path, rules)
        self.checked: Final = checked(operation, rules, self.path.texts)
        self.raw: Final = _raw_arguments(operation)
        successes = [case for case in operation.responses if case.status.startswith("2")]
        # "default" means failure wherever a success is documented on its own.
        chosen = successes or [case for case in operation.responses if case.status == "default"]
        ordered = sorted(chosen, key=lambda case: case.status.upper().endswith("XX"))
        self.cases: Final = tuple(Case(case) for case in ordered)
        self.may_be_empty: Final = any(case.kind == "empty" for case in self.cases)
        self.streams: Final = any(case.kind in _STREAMED for case in self.cases)
        self.accept: Final = _accept(ordered)

    def case(self, status: int, content_type: str) -> Case | None:
        """Return the case of a successful response.

        A status that is not documented is taken for the first one that is: the method has promised
        its caller that type.
        """
        fitting = [case for case in self.cases if case.fits(status)] or list(self.cases)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        # An exact status outranks a range, within it the media type decides.
        same = [case for case in fitting if case.status == fitting[0].status]
        media_type = bare(content_type)
        exact = (case for case in same if case.media_type == media_type)
        ranges = (case for case in same if case.covers(media_type))
        return next(exact, None) or next(ranges, same[0])


def _raw_arguments(operation: Operation[Any]) -> frozenset[str]:
    match operation.body:
        case MultipartBody(fields=fields, whole=whole, files=files):
            if whole is not None:
                return frozenset({whole})
            return frozenset(
                name for name, wire_name in (fields or {}).items() if wire_name in files
            )
        case BinaryBody(whole=whole) | TextBody(whole=whole):
            return frozenset({whole})
        case _:
            return frozenset()


def _accept(cases: list[ResponseCase]) -> str:
    usual = {"json": "application/json", "text": "text/plain", "binary": "*/*", "empty": ""}
    types = dict.fromkeys(case.media_type or usual.get(case.kind, "") for case in cases)
    return ", ".join(filter(None, types)) or "*/*"


def plan_of(operation: Operation[Any]) -> Plan:
    """Return the operation's plan; two threads may both make the first one, which does no harm."""
    plan = operation.plan
    if plan is None:
        plan = operation.plan = Plan(operation)
    return plan
