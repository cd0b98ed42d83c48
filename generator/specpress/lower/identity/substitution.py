"""Leading the types of operations to the declarations that stand for merged ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from specpress.lower.identity.deduplicate import substitute_type
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.ir.api import (
        Body,
        Content,
        Operation,
        Parameter,
        Response,
        ResponseHeader,
        Webhook,
    )

Canonical = Mapping[Pointer, Pointer]


def substitute_in_operation(operation: Operation, canonical: Canonical) -> Operation:
    """An operation whose types name remaining declarations only."""
    return msgspec.structs.replace(
        operation,
        parameters=tuple(_parameter(one, canonical) for one in operation.parameters),
        body=_body(operation.body, canonical),
        responses=tuple(_response(one, canonical) for one in operation.responses),
    )


def substitute_in_webhook(webhook: Webhook, canonical: Canonical) -> Webhook:
    """A webhook whose types name remaining declarations only."""
    return msgspec.structs.replace(webhook, body=_body(webhook.body, canonical))


def _parameter(parameter: Parameter, canonical: Canonical) -> Parameter:
    found = substitute_type(parameter.type, canonical)
    return parameter if found is parameter.type else msgspec.structs.replace(parameter, type=found)


def _body(body: Body | None, canonical: Canonical) -> Body | None:
    if body is None:
        return None
    return msgspec.structs.replace(
        body, contents=tuple(_content(one, canonical) for one in body.contents)
    )


def _response(response: Response, canonical: Canonical) -> Response:
    return msgspec.structs.replace(
        response,
        contents=tuple(_content(one, canonical) for one in response.contents),
        headers=tuple(_header(one, canonical) for one in response.headers),
    )


def _content(content: Content, canonical: Canonical) -> Content:
    if content.type is None:
        return content
    found = substitute_type(content.type, canonical)
    return content if found is content.type else msgspec.structs.replace(content, type=found)


def _header(header: ResponseHeader, canonical: Canonical) -> ResponseHeader:
    found = substitute_type(header.type, canonical)
    return header if found is header.type else msgspec.structs.replace(header, type=found)
