"""Media types: how each is read and written, which say the same, and what people call them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.ir.api import STREAMED, ContentKind
from specpress.ir.types import Anything, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.ir.api import Content

_KINDS = {
    "application/json": ContentKind.JSON,
    "text/json": ContentKind.JSON,
    "application/x-json": ContentKind.JSON,
    "text/x-json": ContentKind.JSON,
    "application/x-www-form-urlencoded": ContentKind.FORM,
    "text/event-stream": ContentKind.EVENT_STREAM,
    "application/json-seq": ContentKind.JSON_SEQ,
    "application/x-ndjson": ContentKind.NDJSON,
    "application/ndjson": ContentKind.NDJSON,
    "application/jsonl": ContentKind.NDJSON,
    "application/x-jsonl": ContentKind.NDJSON,
    "application/jsonlines": ContentKind.NDJSON,
    "application/x-jsonlines": ContentKind.NDJSON,
    "application/x-json-stream": ContentKind.NDJSON,
    "application/stream+json": ContentKind.NDJSON,
    "text/jsonl": ContentKind.NDJSON,
    "text/x-ndjson": ContentKind.NDJSON,
    "application/xml": ContentKind.XML,
    "text/xml": ContentKind.XML,
    "application/yaml": ContentKind.TEXT,
    "application/x-yaml": ContentKind.TEXT,
    "application/toml": ContentKind.TEXT,
    "application/javascript": ContentKind.TEXT,
    "application/graphql": ContentKind.TEXT,
}
_SUFFIXES = {
    "json": ContentKind.JSON,
    "json-seq": ContentKind.JSON_SEQ,
    "jsonl": ContentKind.NDJSON,
    "ndjson": ContentKind.NDJSON,
    "xml": ContentKind.XML,
    "yaml": ContentKind.TEXT,
}
_MAIN_TYPES = {"multipart": ContentKind.MULTIPART, "text": ContentKind.TEXT}
_ORDER = (
    ContentKind.JSON,
    ContentKind.FORM,
    ContentKind.MULTIPART,
    ContentKind.TEXT,
    ContentKind.NDJSON,
    ContentKind.JSON_SEQ,
    ContentKind.EVENT_STREAM,
    ContentKind.XML,
    ContentKind.BINARY,
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}

_TEXTS = frozenset((ContentKind.TEXT, ContentKind.XML))
# Other ways to spell what a model holds.
_SPELLINGS = frozenset((ContentKind.JSON, ContentKind.FORM, ContentKind.MULTIPART, ContentKind.XML))

_LABELS = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
    "text/plain": "text",
    "application/octet-stream": "bytes",
}
# One method speaks of all of these: what is sent or comes back says by itself which it is.
_FAMILIES = ("image", "audio", "video", "font")
_PARAMETER = re.compile(r";\s*(?!(?:charset|boundary)\s*=)([^;]+)", re.IGNORECASE)


def kind_of(media_type: str) -> ContentKind:
    """How bodies of a media type are read and written; parameters and case do not matter."""
    name = essence(media_type)
    known = _KINDS.get(name) or _SUFFIXES.get(name.rpartition("+")[2] if "+" in name else "")
    return known or _MAIN_TYPES.get(name.partition("/")[0], ContentKind.BINARY)


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def order(media_type: str, kind: ContentKind) -> tuple[int, bool, str]:
    """Where a media type stands among several: JSON first, and plain JSON before all other."""
    return _RANK[kind], essence(media_type) != "application/json", media_type


def preferred(media_types: Iterable[str]) -> str:
    """The media type that comes first among several."""
    return min(media_types, key=lambda name: order(name, kind_of(name)))


def is_wildcard(content: Content) -> bool:
    """Whether the media type leaves everything open."""
    return essence(content.media_type) in ("*/*", "*")


def label_of(media_type: str) -> str:
    """What people call a kind of content: ``csv``, ``multipart``, ``image``.

    >>> label_of("text/csv; charset=utf-8"), label_of("application/vnd.acme.v2+json; page=1")
    ('csv', 'vnd.acme.v2+json; page=1')
    """
    name = essence(media_type)
    main, _, subtype = name.partition("/")
    if main in _FAMILIES:
        return main
    label = _LABELS.get(name) or ("bytes" if "*" in name else subtype.removeprefix("x-"))
    return "; ".join((label, *(each.strip() for each in _PARAMETER.findall(media_type))))


def is_equivalent(first: Content, other: Content) -> bool:
    """Whether a media type adds nothing to another one: a method for the first will do.

    JSON, forms and XML of one schema say the same, and so does text that has the schema of a model.
    Of what is passed on as it is, the caller chooses the media type by a header.
    """
    if other.kind in STREAMED and first.kind not in STREAMED:
        return False  # one item after another, which need not be there all at once
    if first.kind is other.kind is ContentKind.BINARY or {first.kind, other.kind} <= _TEXTS:
        return True
    if other.type is not None and first.type == other.type:
        # The bytes of a file are no JSON text, although one schema may speak of both.
        return other.kind is not ContentKind.BINARY or not isinstance(other.type, Scalar)
    if other.type is not None and not isinstance(other.type, Anything):
        return False
    return is_wildcard(other) or other.kind is first.kind or other.kind in _SPELLINGS
