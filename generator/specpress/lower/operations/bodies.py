"""Bodies: their media types with schemas and examples, and how form fields are encoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from openapi_pydantic.v3.v3_1 import Encoding as EncodingModel
from openapi_pydantic.v3.v3_1 import Example, MediaType, Reference, RequestBody

from specpress.ir.api import STREAMED, Body, Content, ContentKind, Encoding, Style
from specpress.ir.types import Anything, MapOf
from specpress.lower import codes
from specpress.lower.nodes import SchemaNode
from specpress.lower.operations.media_types import essence, kind_of, order
from specpress.lower.operations.stream_items import StreamItems
from specpress.lower.schemas.kinds import kinds_of
from specpress.lower.schemas.scalars import is_binary
from specpress.lower.values import freeze

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.types import Json
    from specpress.lower.nodes import SchemaLike
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_RANGES = ("*/*", "*", "application/*")
_STYLES = {style.value: style for style in Style}


class Bodies:
    """Lowers the bodies of requests and responses."""

    def __init__(self, schemas: Schemas) -> None:
        """Take what lowers the schemas of bodies."""
        self._schemas = schemas
        self._items = StreamItems(schemas)
        self._requests: dict[Pointer, Body | None] = {}

    def request(self, value: RequestBody | Reference | None, pointer: Pointer) -> Body | None:
        """A request body; ``None`` where there is none, or it has no content."""
        if value is None:
            return None
        followed = self._schemas.resolver.follow(value, pointer, RequestBody)
        if followed is None:
            ref = value.ref if isinstance(value, Reference) else str(pointer)
            self._schemas.diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=ref, kind="a request body"
            )
            return None
        model, target = followed
        if target not in self._requests:
            found = self.contents(model.content, target / "content")
            contents = self._multipart_first(
                tuple(self._named(each, model) for each in found), model
            )
            self._requests[target] = (
                Body(
                    origin=target,
                    required=model.required,
                    contents=contents,
                    description=model.description or None,
                )
                if contents
                else None
            )
        return self._requests[target]

    def _named(self, content: Content, model: RequestBody) -> Content:
        """The same, but that a form is an object: only that gives its parts names."""
        schema = model.content[content.media_type].media_type_schema
        if schema is None or content.kind not in (ContentKind.FORM, ContentKind.MULTIPART):
            return content
        pointer = content.origin / "schema"
        merged = self._schemas.merger.merge(pointer, SchemaNode(schema, pointer))
        kinds = kinds_of(merged)
        if merged.groups or not kinds or "object" in kinds:
            return content
        self._schemas.diagnostics.report(
            codes.FORM_WITHOUT_NAMES, pointer, media_type=content.media_type
        )
        return msgspec.structs.replace(content, type=MapOf(value=Anything()))

    def _multipart_first(
        self, contents: tuple[Content, ...], model: RequestBody
    ) -> tuple[Content, ...]:
        """The same order, but what holds files travels in a multipart form where it can."""
        if not contents or contents[0].kind not in (ContentKind.JSON, ContentKind.FORM):
            return contents
        forms = [content for content in contents if content.kind is ContentKind.MULTIPART][:1]
        if not forms or not self._has_files(contents[0], model):
            return contents
        return (*forms, *(each for each in contents if each not in forms))

    def _has_files(self, content: Content, model: RequestBody) -> bool:
        schema = model.content[content.media_type].media_type_schema
        if schema is None:
            return False
        pointer = content.origin / "schema"
        merged = self._schemas.merger.merge(pointer, SchemaNode(schema, pointer))
        return any(self._is_file(node, 2) for node, *_ in merged.properties.values())

    def _is_file(self, node: SchemaNode, deep: int) -> bool:
        """Whether a property may be a file, a list of files, or either."""
        merged = self._schemas.merger.merge(node.pointer, node)
        if is_binary(merged):
            return True
        variants = (each for group in merged.groups for each in group.variants)
        return deep > 0 and any(
            self._is_file(each, deep - 1) for each in (*merged.items, *variants)
        )

    def contents(
        self, content: Mapping[str, MediaType] | None, pointer: Pointer
    ) -> tuple[Content, ...]:
        """Every media type of a body: JSON first, then forms, then text, then the rest."""
        found = [
            self._content(media_type, model, pointer / media_type)
            for media_type, model in sorted((content or {}).items())
        ]
        return tuple(sorted(found, key=lambda one: order(one.media_type, one.kind)))

    def _content(self, media_type: str, model: MediaType, pointer: Pointer) -> Content:
        kind = kind_of(media_type)
        if kind in STREAMED:
            item = self._items.of(model, pointer, kind)
            if item is None and kind is not ContentKind.EVENT_STREAM:
                item = Anything()
            return Content(origin=pointer, media_type=media_type, kind=kind, type=item)
        schema = model.media_type_schema
        if schema is not None and kind is ContentKind.BINARY and essence(media_type) in _RANGES:
            kind = self._kind_of_range(essence(media_type), schema, pointer / "schema")
        with_fields = kind in (ContentKind.FORM, ContentKind.MULTIPART)
        # An absent schema restricts nothing: whatever JSON says may come, and may be sent.
        silent = Anything() if kind is ContentKind.JSON else None
        return Content(
            origin=pointer,
            media_type=media_type,
            kind=kind,
            type=silent if schema is None else self._schemas.type(schema, pointer / "schema"),
            encodings=_encodings(model.encoding or {}) if with_fields else (),
            examples=self.examples(model, pointer),
        )

    def _kind_of_range(self, media_type: str, schema: SchemaLike, pointer: Pointer) -> ContentKind:
        """Ranges say nothing about the spelling; what is no text, no bytes, is surely JSON."""
        merged = self._schemas.merger.merge(pointer, SchemaNode(schema, pointer))
        kinds = set(kinds_of(merged))
        if merged.groups or (kinds and kinds != {"string"}):
            return ContentKind.JSON
        is_text = bool(kinds) and not is_binary(merged) and not media_type.startswith("app")
        return ContentKind.TEXT if is_text else ContentKind.BINARY

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
