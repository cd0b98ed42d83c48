"""Bodies: media types, how each is read and written, and how form fields are encoded."""

from __future__ import annotations


from openapi_pydantic.v3.v3_1 import Encoding as EncodingModel
from openapi_pydantic.v3.v3_1 import Example, MediaType, Reference, RequestBody

from specpress.ir.api import Body, Content, ContentKind, Encoding, Style
from specpress.lower import codes
from specpress.lower.nodes import Place, SchemaLike
from specpress.lower.shapes import kinds_of
from specpress.lower.values import freeze
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.pointer import Pointer
    from specpress.lower.schemas import Schemas
    from specpress.ir.types import Json
    from collections.abc import Iterable, Mapping

_LINES = frozenset(
    {
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        "application/x-jsonl",
        "application/jsonlines",
        "application/x-jsonlines",
    }
)
_TEXTS = frozenset(
    {
        "application/yaml",
        "application/x-yaml",
        "application/javascript",
        "application/graphql",
        "application/toml",
    }
)
_ORDER = (
    ContentKind.JSON,
    ContentKind.FORM,
    ContentKind.MULTIPART,
    ContentKind.TEXT,
    ContentKind.NDJSON,
    ContentKind.EVENT_STREAM,
    ContentKind.XML,
    ContentKind.BINARY,
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}
_STYLES = {style.value: style for style in Style}


def kind_of(media_type: str) -> ContentKind:
    """How bodies of a media type are read and written; parameters and case do not matter."""
    name = media_type.partition(";")[0].strip().lower()
    main, _, sub = name.partition("/")
    if name in _LINES or sub.endswith("+ndjson"):
        return ContentKind.NDJSON
    if name in ("application/json", "text/json", "application/*+json") or sub.endswith("+json"):
        return ContentKind.JSON
    if name == "application/x-www-form-urlencoded":
        return ContentKind.FORM
    if name == "text/event-stream":
        return ContentKind.EVENT_STREAM
    if main == "multipart":
        return ContentKind.MULTIPART
    if sub == "xml" or sub.endswith("+xml"):
        return ContentKind.XML
    if main == "text" or name in _TEXTS:
        return ContentKind.TEXT
    return ContentKind.BINARY


def preferred(media_types: Iterable[str]) -> str:
    """The media type that comes first among several."""
    return min(media_types, key=lambda name: (_RANK[kind_of(name)], name))


class Bodies:
    """Lowers the bodies of requests and responses."""

    def __init__(self, schemas: Schemas) -> None:
        """Take what lowers the schemas of bodies."""
        self._schemas = schemas
        self._requests: dict[Pointer, Body | None] = {}

    def request(self, value: RequestBody | Reference | None, pointer: Pointer) -> Body | None:
        """A request body; ``None`` where there is none, or it has no content."""
        if value is None:
            return None
        found = self._schemas.resolver.follow(value, pointer, RequestBody)
        if found is None:
            ref = value.ref if isinstance(value, Reference) else str(pointer)
            self._schemas.diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=ref, kind="a request body"
            )
            return None
        model, home = found
        if home not in self._requests:
            contents = self.contents(model.content, home / "content")
            self._requests[home] = (
                Body(
                    origin=home,
                    required=model.required,
                    contents=contents,
                    description=model.description or None,
                )
                if contents
                else None
            )
        return self._requests[home]

    def contents(
        self, content: Mapping[str, MediaType] | None, pointer: Pointer
    ) -> tuple[Content, ...]:
        """Every media type of a body: JSON first, then forms, then text, then the rest."""
        found = [
            self._content(media_type, model, pointer / media_type)
            for media_type, model in sorted((content or {}).items())
        ]
        return tuple(sorted(found, key=lambda one: (_RANK[one.kind], one.media_type)))

    def _content(self, media_type: str, model: MediaType, pointer: Pointer) -> Content:
        schema = model.media_type_schema
        kind = kind_of(media_type)
        if schema is not None and kind is ContentKind.BINARY and media_type.startswith("*/*"):
            kind = self._kind_of_any(schema, pointer / "schema")
        with_fields = kind in (ContentKind.FORM, ContentKind.MULTIPART)
        return Content(
            origin=pointer,
            media_type=media_type,
            kind=kind,
            type=None if schema is None else self._schemas.type(schema, pointer / "schema"),
            encodings=_encodings(model.encoding or {}) if with_fields else (),
            examples=self.examples(model, pointer),
        )

    def _kind_of_any(self, schema: SchemaLike, pointer: Pointer) -> ContentKind:
        """``*/*`` says nothing about the spelling; objects and arrays are surely JSON."""
        flat = self._schemas.flattener.flatten_place(Place(schema, pointer))
        structured = flat.groups or {"object", "array"} & set(kinds_of(flat))
        return ContentKind.JSON if structured else ContentKind.BINARY

    def examples(self, model: MediaType, pointer: Pointer) -> tuple[Json, ...]:
        """The example values of a media type; those behind a URL are left alone."""
        if "example" in model.model_fields_set:
            return (freeze(model.example),)
        return self.named_examples(model.examples, pointer / "examples")

    def named_examples(
        self, examples: Mapping[str, Example | Reference] | None, pointer: Pointer
    ) -> tuple[Json, ...]:
        """The values of named examples, by name."""
        values: list[Json] = []
        for name, value in sorted((examples or {}).items()):
            found = self._schemas.resolver.follow(value, pointer / name, Example)
            if found is not None and "value" in found[0].model_fields_set:
                values.append(freeze(found[0].value))
        return tuple(values)


def _encodings(encodings: Mapping[str, EncodingModel]) -> tuple[Encoding, ...]:
    return tuple(
        Encoding(
            property_name=name,
            content_type=model.contentType or None,
            style=_STYLES.get(model.style or ""),
            explode=model.explode,
            allow_reserved=model.allowReserved,
        )
        for name, model in sorted(encodings.items())
    )
