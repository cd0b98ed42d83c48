"""Small hand-made API values for the tests of naming and config."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.config.model import (
    Client,
    ClientParameter,
    ErrorsConfig,
    Package,
    SecretsConfig,
    Settings,
)
from specpress.ir.api import (
    Api,
    Body,
    Content,
    ContentKind,
    Exact,
    Location,
    Operation,
    Parameter,
    Response,
    Style,
    Variable,
)
from specpress.ir.types import Enum, EnumValue, Field, Named, Scalar, ScalarKind, Struct
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.config.model import Pin, ResourceConfig
    from specpress.ir.types import Declaration, TypeRef

TEXT = Scalar(kind=ScalarKind.STRING)
NUMBER = Scalar(kind=ScalarKind.NUMBER)
SCHEMAS = Pointer.ROOT / "components" / "schemas"
CONFIG = Pointer("specpress.yaml#")


def text_enum(origin: Pointer, *values: str, also: Iterable[Pointer] = ()) -> Enum:
    return Enum(
        origin=origin,
        origins=(origin, *also),
        values=tuple(EnumValue(value=value, typed="string") for value in values),
    )


def struct(
    origin: Pointer,
    fields: Iterable[str] | dict[str, TypeRef] = (),
    *,
    also: Iterable[Pointer] = (),
) -> Struct:
    types = fields if isinstance(fields, dict) else dict.fromkeys(fields, TEXT)
    return Struct(
        origin=origin,
        origins=(origin, *also),
        fields=tuple(
            Field(origin=origin / "properties" / name, name=name, type=kind, required=True)
            for name, kind in types.items()
        ),
    )


def named(declaration: Declaration) -> Named:
    return Named(target=declaration.origin)


def operation(
    key: str,
    id_: str | None = None,
    *,
    tags: tuple[str, ...] = (),
    query: Iterable[str] = (),
    body: TypeRef | None = None,
    answer: TypeRef | None = None,
) -> Operation:
    method, _, path = key.partition(" ")
    origin = Pointer.ROOT / "paths" / path / method.lower()
    template = tuple(
        Variable(name=part[1:-1]) if part.startswith("{") else part
        for part in re.split(r"(\{[^{}]*\})", path)
        if part
    )
    variables = [part.name for part in template if isinstance(part, Variable)]
    places = [*((name, Location.PATH) for name in variables)]
    places += [(name, Location.QUERY) for name in query]
    parameters = tuple(
        Parameter(
            origin=origin / "parameters" / index,
            name=name,
            location=location,
            type=TEXT,
            required=location is Location.PATH,
            style=Style.SIMPLE if location is Location.PATH else Style.FORM,
            explode=False,
        )
        for index, (name, location) in enumerate(places)
    )
    return Operation(
        origin=origin,
        key=key,
        id=id_,
        method=method,
        path=template,
        parameters=parameters,
        body=_body(origin, body),
        responses=_responses(origin, answer),
        security=(),
        tags=tags,
    )


def _content(origin: Pointer, kind: TypeRef) -> Content:
    return Content(
        origin=origin / "content" / "application/json",
        media_type="application/json",
        kind=ContentKind.JSON,
        type=kind,
    )


def _body(origin: Pointer, kind: TypeRef | None) -> Body | None:
    if kind is None:
        return None
    place = origin / "requestBody"
    return Body(origin=place, required=True, contents=(_content(place, kind),))


def _responses(origin: Pointer, kind: TypeRef | None) -> tuple[Response, ...]:
    place = origin / "responses" / "200"
    contents = () if kind is None else (_content(place, kind),)
    return (Response(origin=place, status=Exact(code=200), contents=contents),)


def answer_of(key: str) -> Pointer:
    """Where an operation made by ``operation`` keeps the schema of its answer."""
    return operation(key).responses[0].origin / "content" / "application/json" / "schema"


def request_of(key: str) -> Pointer:
    """Where an operation made by ``operation`` keeps the schema of its request."""
    origin = operation(key).origin / "requestBody"
    return origin / "content" / "application/json" / "schema"


def api(
    operations: Iterable[Operation] = (), declarations: Iterable[Declaration] = (), title: str = "T"
) -> Api:
    return Api(
        title=title,
        version="1",
        description=None,
        servers=(),
        security_schemes=(),
        tags=(),
        operations=tuple(operations),
        webhooks=(),
        declarations={each.origin: each for each in declarations},
    )


def settings(
    *,
    resources: tuple[ResourceConfig, ...] = (),
    pins: tuple[Pin, ...] = (),
    held: Iterable[str] = (),
) -> Settings:
    return Settings(
        package=Package(
            name="pets",
            distribution="pets",
            version="1",
            summary="",
            license=None,
            authors=(),
            urls=(),
            keywords=(),
        ),
        client=Client(
            name="Pets",
            base_url_env="PETS_BASE_URL",
            request_id_header=None,
            parameters=tuple(
                ClientParameter(where=CONFIG / "client", name=name, argument=name, env=None)
                for name in held
            ),
        ),
        credentials=(),
        resources=resources,
        pins=pins,
        errors=ErrorsConfig(),
        secrets=SecretsConfig(),
    )
