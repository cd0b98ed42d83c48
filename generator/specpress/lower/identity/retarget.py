"""Leading the types of operations to the declarations that stand for merged ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from specpress.lower.identity.merge import retarget_type
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

Moved = Mapping[Pointer, Pointer]


def move_operation(operation: Operation, moved: Moved) -> Operation:
    """An operation whose types name remaining declarations only."""
    return msgspec.structs.replace(
        operation,
        parameters=tuple(_parameter(one, moved) for one in operation.parameters),
        body=_body(operation.body, moved),
        responses=tuple(_response(one, moved) for one in operation.responses),
    )


def move_webhook(webhook: Webhook, moved: Moved) -> Webhook:
    """A webhook whose types name remaining declarations only."""
    return msgspec.structs.replace(webhook, body=_body(webhook.body, moved))


def _parameter(parameter: Parameter, moved: Moved) -> Parameter:
    found = retarget_type(parameter.type, moved)
    return parameter if found is parameter.type else msgspec.structs.replace(parameter, type=found)


def _body(body: Body | None, moved: Moved) -> Body | None:
    if body is None:
        return None
    return msgspec.structs.replace(
        body, contents=tuple(_content(one, moved) for one in body.contents)
    )


def _response(response: Response, moved: Moved) -> Response:
    return msgspec.structs.replace(
        response,
        contents=tuple(_content(one, moved) for one in response.contents),
        headers=tuple(_header(one, moved) for one in response.headers),
    )


def _content(content: Content, moved: Moved) -> Content:
    if content.type is None:
        return content
    found = retarget_type(content.type, moved)
    return content if found is content.type else msgspec.structs.replace(content, type=found)


def _header(header: ResponseHeader, moved: Moved) -> ResponseHeader:
    found = retarget_type(header.type, moved)
    return header if found is header.type else msgspec.structs.replace(header, type=found)
