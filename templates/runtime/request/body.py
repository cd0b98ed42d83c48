"""Request bodies: from checked arguments to bytes or a stream, with their media type."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

from msgspec import UNSET

from ..description.operation import BinaryBody, FormBody, JsonBody, MultipartBody, TextBody
from ..exceptions import RequestValidationError
from ..types import codec

if TYPE_CHECKING:
    from ..description.operation import Body
    from .forms import Content

__all__ = ["Sent", "content"]

Sent: TypeAlias = "tuple[Content | None, str | None]"


def content(
    body: Body | None,
    plain: Mapping[str, Any],
    raw: Mapping[str, object],
    extra: object,
) -> Sent:
    """Return the body of a request and its media type, or ``None`` twice where it has none.

    Args:
        body: What the operation takes.
        plain: The checked arguments.
        raw: The arguments that are passed on as they are.
        extra: ``extra_body``: merged into an object, otherwise in the body's place.

    Raises:
        RequestValidationError: It is missing or of the wrong kind.
        TypeError: Something in it has no JSON form.
        ValueError: Something in it cannot be encoded.
    """
    if isinstance(extra, bytes):  # another body in another media type: the caller's own affair
        return extra, _media_type(body)
    return _content(body, plain, raw, extra)


def _content(
    body: Body | None, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
) -> Sent:
    match body:
        case None:
            return (None, None) if extra is None else (codec.encode(extra), "application/json")
        case JsonBody():
            value = _body_value(body, plain, extra)
            return (None, None) if value is UNSET else (_json(value), body.media_type)
        case FormBody():
            return _form(body, plain, extra)
        case MultipartBody():
            return _multipart(body, plain, raw, extra)
        case TextBody():
            return _text(body, raw, extra)
        case BinaryBody():
            return _binary(body, raw, extra)


def _media_type(body: Body | None) -> str:
    match body:
        case JsonBody() | TextBody() | BinaryBody():
            return body.media_type
        case _:
            return "application/octet-stream"


def _body_value(
    body: JsonBody | FormBody | MultipartBody, plain: Mapping[str, Any], extra: object
) -> Any:
    """Return the body as a plain value, or ``UNSET`` where there is none."""
    value: Any = UNSET
    if body.fields is not None:
        fields = body.fields
        value = {fields[name]: item for name, item in plain.items() if name in fields}
        if not value and not body.required:
            value = UNSET
    elif body.whole in plain:
        value = plain[cast("str", body.whole)]
    if extra is None:
        return value
    if not _is_mapping(extra) or not (value is UNSET or isinstance(value, dict)):
        return codec.plain(extra)
    members: dict[str, object] = {} if value is UNSET else cast("dict[str, object]", value)
    return members | codec.plain(extra)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _json(value: object) -> bytes:
    encoded = codec.encode(value)
    # msgspec writes NaN and the infinities as null, which would say something else.
    if b"null" in encoded and not _finite(value):
        raise ValueError("a number is infinite or not a number")
    return encoded


def _finite(value: object) -> bool:
    match value:
        case float():
            return math.isfinite(value)
        case dict():
            return all(_finite(item) for item in cast("dict[str, object]", value).values())
        case list():
            return all(_finite(item) for item in cast("list[object]", value))
        case _:
            return True


def _form(body: FormBody, plain: Mapping[str, Any], extra: object) -> Sent:
    from . import forms  # noqa: PLC0415  # most APIs have no such body

    value = _body_value(body, plain, extra)
    if value is UNSET:
        return None, None
    fields = _fields(value, body.whole)
    return forms.form(fields, body.encodings), "application/x-www-form-urlencoded"


def _multipart(
    body: MultipartBody, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
) -> Sent:
    if body.whole is not None:
        given = _fields(raw.get(body.whole) or {}, body.whole)
        values = {name: item for name, item in given.items() if item is not UNSET}
        files = {name: values.pop(name) for name in body.files if name in values}
        fields = codec.plain(values)
    else:
        names = body.fields or {}
        fields = {names[name]: item for name, item in plain.items() if name in names}
        files = {names[name]: item for name, item in raw.items()}
    if _is_mapping(extra):
        fields |= codec.plain(extra)
    if not fields and not files and not body.required:
        return None, None
    from . import forms  # noqa: PLC0415  # most APIs have no such body

    return forms.multipart(fields, files, body.content_types, media_type=body.media_type)


def _fields(value: object, whole: str | None) -> Mapping[str, object]:
    """Return the fields of a form, which a document may describe as something else."""
    if not _is_mapping(value):
        text = f"{whole or 'extra_body'}: expected object, got {type(value).__name__}"
        raise RequestValidationError(text, path=whole or "extra_body")
    return value


def _given(body: TextBody | BinaryBody, raw: Mapping[str, object], extra: object) -> object:
    value = raw.get(body.whole) if extra is None else extra
    if value is None and body.required:
        raise RequestValidationError(f"{body.whole} is required", path=body.whole)
    return value


def _text(body: TextBody, raw: Mapping[str, object], extra: object) -> Sent:
    value = _given(body, raw, extra)
    if value is None:
        return None, None
    media_type = body.media_type
    if isinstance(value, bytes):  # only the caller knows their encoding
        return value, media_type
    if not isinstance(value, str):
        text = f"{body.whole}: expected str or bytes, got {type(value).__name__}"
        raise RequestValidationError(text, path=body.whole)
    charset = re.search(r';\s*charset="?([\w.:-]+)', media_type, re.IGNORECASE)
    if charset is None:
        return value.encode(), f"{media_type}; charset=utf-8"
    return value.encode(charset[1]), media_type


def _binary(body: BinaryBody, raw: Mapping[str, object], extra: object) -> Sent:
    from . import forms  # noqa: PLC0415  # most APIs have no such body

    value = _given(body, raw, extra)
    return (None, None) if value is None else (forms.opaque(value, body.whole), body.media_type)
