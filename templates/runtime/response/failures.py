"""From a refused request to its exception: pure functions over status, headers and body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from .. import redact
from ..exceptions import STATUS_ERRORS, APIStatusError, ErrorDetail, InternalServerError
from ..types import codec
from ..types.lenient import convert_or_none
from .compiled import essence
from .decode import json_or_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..description.client import ErrorShapes, ErrorSource
    from ..description.operation import Failure

__all__ = ["error_details", "sent_secrets", "status_error"]

_MOST_SHOWN: Final = 3


def status_error(  # noqa: PLR0913  # keyword-only, one for each thing the error tells
    *,
    status: int,
    phrase: str,
    headers: Mapping[str, str],
    body: bytes,
    shapes: ErrorShapes,
    secrets: tuple[str, ...],
    method: str,
    path: str,
    request_id: str | None,
    retries_taken: int,
    doubt: str = "",
    failures: tuple[Failure, ...] = (),
) -> APIStatusError:
    """Return the exception for an answer that is a refusal.

    ``secrets`` are masked wherever the answer quotes them; ``doubt`` is said where the request may
    have been carried out all the same.
    """
    # Masked before anything of it is cut: half a secret would not be known again.
    plain = redact.json_value(json_or_text(body, headers.get("content-type", "")), secrets)
    details = tuple(_shown(each, secrets) for each in error_details(plain, shapes, phrase))
    shown = 1 if shapes.usual is None else _MOST_SHOWN
    message = redact.text(_message(status, phrase, details, shown), secrets)
    suffix = f", request {request_id}" if request_id else ""
    kind = STATUS_ERRORS.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    error = kind(
        f"{message}{doubt} [{method} {redact.shorten(path)}{suffix}]",
        method=method,
        path=path,
        status_code=status,
        body=plain,
        request_id=request_id,
        retries_taken=retries_taken,
        outcome_unknown=bool(doubt),
    )
    error.errors = details
    error.headers = redact.MaskedHeaders(headers)
    failure = _documented(failures, status, headers.get("content-type", ""))
    if failure is not None:
        promised: Any = failure.type()
        with codec.compiling:
            error.decoded = convert_or_none(promised, error.body)  # its secrets are masked
    return error


def _documented(failures: tuple[Failure, ...], status: int, content_type: str) -> Failure | None:
    """Return what is documented: an exact status outranks a range, and that the default."""
    for key in (str(status), f"{status // 100}XX", "default"):
        found = [each for each in failures if key in each.statuses]
        if found:
            media_type = essence(content_type)
            same = (each for each in found if each.media_type == media_type)
            return next(same, found[0])
    return None


def _message(status: int, phrase: str, details: tuple[ErrorDetail, ...], shown: int) -> str:
    head = f"{status} {redact.shorten(phrase, 60)}".strip()
    if not details:
        return head if status >= 300 else f"{head}, but the body says that the request failed"
    told = "; ".join(_told(each) for each in details[:shown])
    more = f" and {len(details) - shown} more" if len(details) > shown else ""
    return f"{head}: {told}{more}"


def _shown(detail: ErrorDetail, secrets: tuple[str, ...]) -> ErrorDetail:
    code = redact.text(detail.code, secrets) if isinstance(detail.code, str) else detail.code
    return ErrorDetail(
        code, redact.text(detail.message, secrets), redact.text(detail.path, secrets)
    )


def _told(detail: ErrorDetail) -> str:
    place = f"{redact.shorten(detail.path, 60)}: " if detail.path else ""
    code = "" if detail.code is None else f" (code {redact.shorten(str(detail.code), 60)})"
    return f"{place}{redact.shorten(detail.message) or 'no message'}{code}"


def sent_secrets(content: bytes, names: tuple[str, ...]) -> Iterator[str]:
    """Yield the values that a request's JSON body holds under secret ``names``, at any depth."""
    try:
        todo: list[object] = [msgspec.json.decode(content)]
    except ValueError:
        return  # a body of another kind
    while todo:
        item = todo.pop()
        if isinstance(item, list):
            todo += cast("list[object]", item)
        elif isinstance(item, dict):
            for name, value in cast("dict[str, object]", item).items():
                if name in names and isinstance(value, str):
                    yield value
                else:
                    todo.append(value)


def error_details(body: object, shapes: ErrorShapes, phrase: str) -> Iterator[ErrorDetail]:
    """Yield the errors that a body tells of, wherever this API may put them."""
    if shapes.usual is not None:
        yield from shapes.usual(body, phrase)
    for source in shapes.sources:
        place = body
        for name in source.path:
            place = cast("dict[str, object]", place).get(name) if isinstance(place, dict) else None
        items = cast("list[object]", place) if isinstance(place, list) else [place]
        for item in items:
            if (detail := _detail(item, source)) is not None:
                yield detail


def _detail(item: object, source: ErrorSource) -> ErrorDetail | None:
    if isinstance(item, str) and item:
        return ErrorDetail(None, item)
    if not isinstance(item, dict):
        return None
    members = cast("dict[str, object]", item)
    code, message = members.get(source.code), members.get(source.message)
    if code is None and message is None:
        return None
    known = code if isinstance(code, int | str) and not isinstance(code, bool) else None
    return ErrorDetail(known, message if isinstance(message, str) else "")
