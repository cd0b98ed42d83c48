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
from specpress.lower.nodes import SchemaNode
from specpress.lower.operations.media_types import preferred
from specpress.lower.schemas.annotations import NO_ANNOTATIONS, Annotations, annotations_of
from specpress.lower.values import freeze

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1.parameter import ParameterBase

    from specpress.diagnostics import Code
    from specpress.lower.operations.bodies import Bodies
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_STYLES = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM,),
}
"""The styles of each location, the default first."""

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

    def parameter(self, model: ParameterModel, pointer: Pointer) -> Parameter | None:
        """A parameter; ``None`` for a header that is not the document's to set."""
        location = Location(model.param_in.value)
        ignored = _IGNORED_HEADERS.get(model.name.lower())
        if location is Location.HEADER and ignored is not None:
            self._report(ignored, pointer, name=model.name)
            return None
        style = self._style(model, location, pointer)
        annotations = self._annotations(model, pointer / "schema")
        examples = self._examples(model, pointer)
        return Parameter(
            origin=pointer,
            name=model.name,
            location=location,
            type=self._type(model, pointer),
            required=model.required or location is Location.PATH,
            style=style,
            explode=style is Style.FORM if model.explode is None else model.explode,
            allow_reserved=model.allowReserved,
            media_type=self._media_type(model),
            default=annotations.default,
            docs=Docs(
                title=annotations.docs.title,
                description=model.description or annotations.docs.description,
                deprecated=model.deprecated or annotations.docs.deprecated,
                examples=examples or annotations.docs.examples,
            ),
        )

    def _style(self, model: ParameterModel, location: Location, pointer: Pointer) -> Style:
        allowed = _STYLES[location]
        for style in allowed:
            if style.value == model.style:
                return style
        if model.style is not None:
            self._report(
                codes.UNSUPPORTED_STYLE,
                pointer / "style",
                style=model.style,
                location=location.value,
                used=allowed[0].value,
            )
        return allowed[0]

    def _type(self, model: ParameterBase, pointer: Pointer) -> TypeRef:
        if model.param_schema is not None:
            return self._schemas.type(model.param_schema, pointer / "schema")
        contents = self._bodies.contents(model.content, pointer / "content")
        if contents and contents[0].type is not None:
            return contents[0].type
        if contents and contents[0].kind is ContentKind.JSON:
            return Anything()
        return Scalar(kind=ScalarKind.STRING)

    def _media_type(self, model: ParameterBase) -> str | None:
        """The media type that spells the value, where a schema does not."""
        if model.param_schema is not None or not model.content:
            return None
        return preferred(model.content)

    def _examples(self, model: ParameterModel, pointer: Pointer) -> tuple[Json, ...]:
        if "example" in model.model_fields_set:
            return (freeze(model.example),)
        return self._bodies.named_examples(model.examples, pointer / "examples")

    def header(
        self, name: str, value: Header | Reference, pointer: Pointer
    ) -> ResponseHeader | None:
        """A response header; ``None`` where its reference is broken."""
        found = self._schemas.resolver.follow(value, pointer, Header)
        if found is None:
            ref = value.ref if isinstance(value, Reference) else str(pointer)
            self._report(codes.UNRESOLVED_REFERENCE, pointer, ref=ref, kind="a header")
            return None
        model, target = found
        return ResponseHeader(
            name=name,
            type=self._type(model, target),
            required=model.required,
            description=model.description or None,
        )

    def _annotations(self, model: ParameterModel, pointer: Pointer) -> Annotations:
        if model.param_schema is None:
            return NO_ANNOTATIONS
        node = SchemaNode(model.param_schema, pointer)
        return annotations_of((node,), self._schemas.resolver)

    def _report(self, code: Code, pointer: Pointer, **arguments: str) -> None:
        self._schemas.diagnostics.report(code, pointer, span=None, **arguments)
