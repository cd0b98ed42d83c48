"""URL-encoded forms. Needed by operations that send one, and by no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote_plus

from msgspec import UNSET, Struct

from ..description.body import Body
from ..description.operation import QueryParameter
from ..types import codec
from . import parameters
from .body import form_fields, object_or_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..description.body import EncodedBody
    from ..description.operation import QueryStyle

__all__ = ["FormBody", "FormEncoding", "form", "form_pairs"]


class FormEncoding(Struct, frozen=True):
    """How one property of a form travels."""

    style: QueryStyle = "form"
    explode: bool = True
    json: bool = False


_DEFAULT: Final = FormEncoding()


class FormBody(Body, frozen=True):
    """A URL-encoded form. ``encodings`` are keyed by wire name."""

    fields: Mapping[str, str] | None = None
    whole: str | None = None
    required: bool = False
    encodings: Mapping[str, FormEncoding] = {}

    def encode(
        self, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
    ) -> EncodedBody:
        """Return it URL-encoded."""
        del raw
        value = object_or_whole(self.fields, self.whole, plain, extra, required=self.required)
        if value is UNSET:
            return None, None
        fields = form_fields(value, self.whole)
        return form(fields, self.encodings), "application/x-www-form-urlencoded"


def form(fields: Mapping[str, object], encodings: Mapping[str, FormEncoding]) -> bytes:
    """Encode an ``application/x-www-form-urlencoded`` body."""
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        pairs.extend(form_pairs(name, value, encodings.get(name)))
    return "&".join(f"{quote_plus(n)}={quote_plus(v)}" for n, v in pairs).encode("ascii")


def _json(value: Any) -> str:
    return codec.encode(value).decode()


def form_pairs(name: str, value: object, given: FormEncoding | None) -> list[tuple[str, str]]:
    """Return a field as names and values."""
    encoding = given or _DEFAULT
    # An object without an encoding of its own is JSON: its default content type says so.
    if encoding.json or (given is None and isinstance(value, dict)):
        return [(name, _json(value))]
    if encoding.style == "deepObject":
        return parameters.deep_object(name, value)
    parameter = QueryParameter(name, style=encoding.style, explode=encoding.explode)
    return parameters.query_pairs(parameter, value)
