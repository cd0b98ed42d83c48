"""Parameter and Header Objects, each by itself: style, type, default and examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Header, Reference
from openapi_pydantic.v3.v3_1 import Parameter as ParameterModel

from specpress.ir.api import (
    ContentKind,
    Location,
    Parameter,
    ResponseHeader,
    Style,
)
from specpress.ir.types import Anything, Docs, Json, Scalar, ScalarKind, TypeRef
from specpress.lower import codes
from specpress.lower.nodes import SCALARS, SchemaNode
from specpress.lower.operations.media_types import kind_of, preferred
from specpress.lower.operations.name_hints import argument_hint
from specpress.lower.operations.parameter_values import ParameterValues
from specpress.lower.schemas.annotations import NO_ANNOTATIONS, Annotations, annotations_of
from specpress.lower.values import freeze, is_token

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1.parameter import ParameterBase

    from specpress.diagnostics import Code
    from specpress.lower.operations.bodies import Bodies
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_IGNORED_HEADERS = {
    **dict.fromkeys(("accept", "content-type", "authorization"), codes.RESERVED_HEADER),
    **dict.fromkeys(("content-length", "transfer-encoding"), codes.FRAMING_HEADER),
}


class ParameterObjects:
    """Lowers single parameters and response headers."""

    def __init__(self, schemas: Schemas, bodies: Bodies) -> None:
        """Take what lowers schemas, and bodies for their examples."""
        self._schemas = schemas
        self._bodies = bodies
        self._values = ParameterValues(schemas)

    def parameter(self, model: ParameterModel, pointer: Pointer) -> Parameter | None:
        """A parameter; ``None`` for a header that is not the document's to set."""
        location = Location(model.param_in.value)
        ignored = _IGNORED_HEADERS.get(model.name.lower())
        if location is Location.HEADER and ignored is not None:
            self._report(ignored, pointer, name=model.name)
            return None
        if location is Location.HEADER and not is_token(model.name):
            self._report(codes.HEADER_NAME, pointer, name=model.name, what="the parameter")
            return None
        style = self._values.style(model, location, pointer)
        annotations = self._annotations(model, pointer)
        examples = self._examples(model, pointer)
        return Parameter(
            origin=pointer,
            name=model.name,
            location=location,
            type=self._sent(model, pointer, location, style),
            required=model.required or location is Location.PATH,
            style=style,
            explode=style is Style.FORM if model.explode is None else model.explode,
            allow_reserved=model.allowReserved,
            media_type=self._media_type(model),
            default=annotations.default,
            secret=annotations.secret,
            name_hint=argument_hint(model.model_extra or {}),
            docs=Docs(
                title=annotations.docs.title,
                description=model.description or annotations.docs.description,
                deprecated=model.deprecated or annotations.docs.deprecated,
                examples=examples or annotations.docs.examples,
            ),
        )

    def _sent(
        self, model: ParameterModel, pointer: Pointer, location: Location, style: Style
    ) -> TypeRef:
        found = self._type(model, pointer, model.name)
        if model.param_schema is None:
            return found
        self._values.check_style(model.param_schema, pointer, style, explode=model.explode)
        return self._values.sendable(found, pointer, location, required=model.required)

    def _type(self, model: ParameterBase, pointer: Pointer, name: str) -> TypeRef:
        if model.param_schema is not None:
            return self._schemas.type(model.param_schema, pointer / "schema")
        contents = self._bodies.contents(model.content, pointer / "content")
        text = Scalar(kind=ScalarKind.STRING)
        if not contents:
            return text
        first = contents[0]
        if first.kind is ContentKind.JSON:
            return first.type or Anything()
        if first.type is None:
            return text
        schema = (model.content or {})[first.media_type].media_type_schema
        place = first.origin / "schema"
        kinds = set[str]() if schema is None else self._values.kinds(SchemaNode(schema, place))
        if kinds and kinds <= SCALARS:
            return first.type
        if kinds:
            media_type = first.media_type
            self._report(codes.PARAMETER_AS_TEXT, pointer, name=name, media_type=media_type)
        return text

    def _media_type(self, model: ParameterBase) -> str | None:
        """The media type of JSON that spells the value; all else is written as it is."""
        if model.param_schema is not None or not model.content:
            return None
        found = preferred(model.content)
        return found if kind_of(found) is ContentKind.JSON else None

    def _examples(self, model: ParameterModel, pointer: Pointer) -> tuple[Json, ...]:
        if "example" in model.model_fields_set:
            return (freeze(model.example),)
        return self._bodies.named_examples(model.examples, pointer / "examples")

    def header(
        self, name: str, value: Header | Reference, pointer: Pointer
    ) -> ResponseHeader | None:
        """A response header; ``None`` where its reference is broken, or none is called so."""
        if not is_token(name):
            self._report(codes.HEADER_NAME, pointer, name=name, what="the header")
            return None
        found = self._schemas.resolver.follow(value, pointer, Header)
        if found is None:
            ref = value.ref if isinstance(value, Reference) else str(pointer)
            self._report(codes.UNRESOLVED_REFERENCE, pointer, ref=ref, kind="a header")
            return None
        model, target = found
        return ResponseHeader(
            name=name,
            type=self._type(model, target, name),
            required=model.required,
            description=model.description or None,
        )

    def _annotations(self, model: ParameterModel, pointer: Pointer) -> Annotations:
        schema = model.param_schema
        if schema is None and model.content:
            media_type = preferred(model.content)
            schema = model.content[media_type].media_type_schema
            pointer = pointer / "content" / media_type
        if schema is None:
            return NO_ANNOTATIONS
        return annotations_of((SchemaNode(schema, pointer / "schema"),), self._schemas.resolver)

    def _report(self, code: Code, pointer: Pointer, **arguments: str) -> None:
        self._schemas.diagnostics.report(code, pointer, span=None, **arguments)
