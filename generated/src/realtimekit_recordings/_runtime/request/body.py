"""JSON bodies, and what all kinds of bodies have in common.

The other kinds are in ``text``, ``binary``, ``forms`` and ``multipart``, each loaded by the
operations that have such a body.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from msgspec import UNSET

from ..description.body import Body
from ..exceptions import RequestValidationError
from ..types import codec

if TYPE_CHECKING:
    from ..description.body import EncodedBody

__all__ = [
    "JsonBody",
    "encode_body",
    "form_fields",
    "is_mapping",
    "object_or_whole",
    "sole_argument",
]


class JsonBody(Body, frozen=True):
    """A JSON body: ``fields`` (argument to wire name) make an object, or ``whole`` is the body."""

    fields: Mapping[str, str] | None = None
    whole: str | None = None
    required: bool = False
    media_type: str = "application/json"

    @property
    def replacement_type(self) -> str:
        """The same as its own."""
        return self.media_type

    def encode(
        self, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
    ) -> EncodedBody:
        """Return it as JSON."""
        del raw
        value = object_or_whole(self.fields, self.whole, plain, extra, required=self.required)
        return (None, None) if value is UNSET else (_json(value), self.media_type)


def encode_body(
    body: Body | None, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
) -> EncodedBody:
    """Return the body of a request; arguments and errors are those of ``Body.encode``."""
    if isinstance(extra, bytes):  # another body in another media type: the caller's own affair
        return extra, "application/octet-stream" if body is None else body.replacement_type
    if body is None:
        return (None, None) if extra is None else (codec.encode(extra), "application/json")
    return body.encode(plain, raw, extra)


def object_or_whole(
    fields: Mapping[str, str] | None,
    whole: str | None,
    plain: Mapping[str, Any],
    extra: object,
    *,
    required: bool,
) -> Any:
    """Return a body as a plain value, or ``UNSET`` where there is none."""
    value: Any = UNSET
    if fields is not None:
        value = {fields[name]: item for name, item in plain.items() if name in fields}
        if not value and not required:
            value = UNSET
    elif whole in plain:
        value = plain[cast("str", whole)]
    if extra is None:
        return value
    if not is_mapping(extra) or not (value is UNSET or isinstance(value, dict)):
        return codec.to_builtins(extra)
    members: dict[str, object] = {} if value is UNSET else cast("dict[str, object]", value)
    return members | codec.to_builtins(extra)


def sole_argument(
    argument: str, raw: Mapping[str, object], extra: object, *, required: bool
) -> object:
    """Return what is the whole body, or ``None``.

    Raises:
        RequestValidationError: It is required, and not there.
    """
    value = raw.get(argument) if extra is None else extra
    if value is None and required:
        raise RequestValidationError(f"{argument} is required", path=argument)
    return value


def form_fields(value: object, whole: str | None) -> Mapping[str, object]:
    """Return the fields of a form, which a document may describe as something else.

    Raises:
        RequestValidationError: It is no object.
    """
    if not is_mapping(value):
        text = f"{whole or 'extra_body'}: expected object, got {type(value).__name__}"
        raise RequestValidationError(text, path=whole or "extra_body")
    return value


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is an object, as JSON has them."""
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
