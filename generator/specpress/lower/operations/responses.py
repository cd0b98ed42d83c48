"""Responses: by status code, class of status codes, or default."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Header, Reference
from openapi_pydantic.v3.v3_1 import Response as ResponseModel

from specpress.ir.api import Default, Exact, Range, Response, ResponseHeader, Status
from specpress.lower import codes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.lower.operations.bodies import Bodies
    from specpress.lower.operations.parameter_objects import ParameterObjects
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_CODE = re.compile(r"[1-5][0-9]{2}")
_CLASS = re.compile(r"[1-5][xX]{2}")
_BODILESS = (Exact(code=204), Exact(code=205))


class Responses:
    """Lowers what operations answer."""

    def __init__(self, schemas: Schemas, bodies: Bodies, objects: ParameterObjects) -> None:
        """Take what lowers schemas, bodies and headers."""
        self._schemas = schemas
        self._bodies = bodies
        self._objects = objects

    def lower(
        self, responses: Mapping[str, ResponseModel | Reference] | None, pointer: Pointer
    ) -> tuple[Response, ...]:
        """The responses of an operation: codes, then classes, then the default."""
        found: dict[Status, Response] = {}
        for key, value in sorted((responses or {}).items()):
            if key.startswith("x-"):
                continue
            status = parse_status(key)
            if status is None:
                self._schemas.diagnostics.report(codes.UNKNOWN_STATUS, pointer / key, status=key)
                continue
            response = self._response(status, value, pointer / key)
            if response is not None:
                found.setdefault(status, response)
        return tuple(sorted(found.values(), key=lambda one: _rank(one.status)))

    def _response(
        self, status: Status, value: ResponseModel | Reference, pointer: Pointer
    ) -> Response | None:
        found = self._schemas.resolver.follow(value, pointer, ResponseModel)
        if found is None:
            ref = value.ref if isinstance(value, Reference) else str(pointer)
            self._schemas.diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=ref, kind="a response"
            )
            return None
        model, target = found
        content = model.content
        if content and status in _BODILESS:
            self._schemas.diagnostics.report(codes.BODILESS_STATUS, pointer, status=pointer.name)
            content = None
        return Response(
            origin=target,
            status=status,
            contents=self._bodies.contents(content, target / "content"),
            headers=self._headers(model.headers or {}, target / "headers"),
            description=model.description or None,
        )

    def _headers(
        self, headers: Mapping[str, Header | Reference], pointer: Pointer
    ) -> tuple[ResponseHeader, ...]:
        found = (
            self._objects.header(name, value, pointer / name)
            for name, value in sorted(headers.items())
            if name.lower() != "content-type"  # the media types say it already
        )
        return tuple(header for header in found if header is not None)


def parse_status(key: str) -> Status | None:
    """The status that a response's key means; ``None`` where it means none."""
    if key == "default":
        return Default()
    if _CODE.fullmatch(key):
        return Exact(code=int(key))
    if _CLASS.fullmatch(key):
        return Range(hundreds=int(key[0]))
    return None


def _rank(status: Status) -> tuple[int, int]:
    match status:
        case Exact():
            return (0, status.code)
        case Range():
            return (1, status.hundreds)
        case Default():
            return (2, 0)
