"""Parameters: merged from path and operation, with the defaults of their location filled in."""

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
    Template,
    Variable,
)
from specpress.ir.types import Anything, Docs, Json, Scalar, ScalarKind, TypeRef
from specpress.lower import codes
from specpress.lower.operations.media_types import preferred
from specpress.lower.schemas.annotations import NO_ANNOTATIONS
from specpress.lower.values import freeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
_LOCATION_ORDER = {location: rank for rank, location in enumerate(Location)}

ParameterLike = ParameterModel | Reference


class Parameters:
    """Lowers parameters and response headers."""

    def __init__(self, schemas: Schemas, bodies: Bodies) -> None:
        """Take what lowers schemas, and bodies for their examples."""
        self._schemas = schemas
        self._bodies = bodies
        self._known: dict[Pointer, Parameter | None] = {}

    def lower(
        self,
        own: tuple[Sequence[ParameterLike] | None, Pointer],
        shared: tuple[Sequence[ParameterLike] | None, Pointer],
        path: Template,
        operation: Pointer,
    ) -> tuple[Parameter, ...]:
        """The parameters of an operation: those of the path in its order, then others by name.

        Args:
            own: The operation's list, and where it stands.
            shared: The list of its path, and where it stands; the operation's own win.
            path: The path template.
            operation: Where the operation stands.
        """
        found: dict[tuple[Location, str], Parameter] = {}
        for parameters, pointer in (own, shared):
            level = self._level(parameters or (), pointer)
            found = {**level, **found}
        in_path = [part.name for part in path if isinstance(part, Variable)]
        chosen = [self._path_parameter(found, name, operation) for name in dict.fromkeys(in_path)]
        for key in sorted(found, key=lambda key: (key[1], _LOCATION_ORDER[key[0]])):
            if key[0] is not Location.PATH:
                chosen.append(found[key])
            elif key[1] not in in_path:
                self._report(codes.UNUSED_PATH_PARAMETER, found[key].origin, name=key[1])
        return tuple(chosen)

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

    def _level(
        self, parameters: Sequence[ParameterLike], pointer: Pointer
    ) -> dict[tuple[Location, str], Parameter]:
        found: dict[tuple[Location, str], Parameter] = {}
        for index, parameter in self._each(parameters, pointer):
            key = (parameter.location, parameter.name)
            if key in found:
                self._report(
                    codes.REPEATED_PARAMETER,
                    pointer / index,
                    location=parameter.location.value,
                    name=parameter.name,
                )
            found.setdefault(key, parameter)
        return found

    def _each(
        self, parameters: Sequence[ParameterLike], pointer: Pointer
    ) -> Iterator[tuple[int, Parameter]]:
        for index, value in enumerate(parameters):
            found = self._schemas.resolver.follow(value, pointer / index, ParameterModel)
            if found is None:
                ref = value.ref if isinstance(value, Reference) else ""
                self._report(
                    codes.UNRESOLVED_REFERENCE, pointer / index, ref=ref, kind="a parameter"
                )
                continue
            model, target = found
            if target not in self._known:
                self._known[target] = self._parameter(model, target)
            parameter = self._known[target]
            if parameter is not None:
                yield index, parameter

    def _parameter(self, model: ParameterModel, pointer: Pointer) -> Parameter | None:
        location = Location(model.param_in.value)
        ignored = _IGNORED_HEADERS.get(model.name.lower())
        if location is Location.HEADER and ignored is not None:
            self._report(ignored, pointer, name=model.name)
            return None
        style = self._style(model, location, pointer)
        schema = model.param_schema
        said = self._schemas.annotations(schema, pointer / "schema") if schema else NO_ANNOTATIONS
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
            default=said.default,
            docs=Docs(
                title=said.docs.title,
                description=model.description or said.docs.description,
                deprecated=model.deprecated or said.docs.deprecated,
                examples=examples or said.docs.examples,
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

    def _path_parameter(
        self, found: dict[tuple[Location, str], Parameter], name: str, operation: Pointer
    ) -> Parameter:
        known = found.get((Location.PATH, name))
        if known is not None:
            return known
        self._report(codes.UNDECLARED_PATH_PARAMETER, operation, name=name)
        return Parameter(
            origin=operation / "parameters" / name,
            name=name,
            location=Location.PATH,
            type=Scalar(kind=ScalarKind.STRING),
            required=True,
            style=Style.SIMPLE,
            explode=False,
        )

    def _report(self, code: Code, pointer: Pointer, **arguments: str) -> None:
        self._schemas.diagnostics.report(code, pointer, span=None, **arguments)
