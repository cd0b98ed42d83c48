"""The body of an operation's request: which arguments it holds, and how it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, join, py
from specpress.emit.views.methods.constants.calls import flag, unless
from specpress.ir.api import ContentKind, Style
from specpress.ir.types import Nullable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specpress.emit.views.methods.constants.calls import Calls
    from specpress.emit.views.operations.signatures import Parameter, Signature
    from specpress.emit.views.scope.methods import Method
    from specpress.ir import api


def body(calls: Calls, method: Method, signature: Signature) -> Code | None:
    """The body; ``None`` where nothing is sent."""
    content = method.content
    if content is None:
        return None
    held = [item for item in signature.parameters if item.location is None]
    mapping = {item.name: item.wire for item in held}
    is_whole = method.body is None
    fields = None if is_whole else py(mapping)
    options: dict[str, Code | None] = {
        "whole": py(held[0].name) if is_whole else None,
        "required": flag(method.is_body_required, usual=False),
    }
    match content.kind:
        case ContentKind.FORM:
            encodings = _encodings(calls, content.encodings)
            return calls.call("FormBody", (), fields=fields, **options, encodings=encodings)
        case ContentKind.MULTIPART:
            options |= _multipart(calls, content, held)
            return calls.call("MultipartBody", (), fields=fields, **options)
        case ContentKind.JSON:
            media_type = _media_type(content, "application/json")
            return calls.call("JsonBody", (), fields=fields, **options, media_type=media_type)
        case ContentKind.TEXT | ContentKind.XML:
            media_type = _media_type(content, "text/plain")
            return calls.call("TextBody", (), **options, media_type=media_type)
        case _:
            media_type = _media_type(content, "application/octet-stream")
            return calls.call("BinaryBody", (), **options, media_type=media_type)


def _multipart(calls: Calls, content: api.Content, held: list[Parameter]) -> dict[str, Code | None]:
    parts = [item for item in held if item.ref is None and item.wire]
    files = tuple(item.wire for item in parts if item.is_file)
    either = tuple(item.wire for item in parts if not item.is_file)
    types = {each.property_name: each.content_type for each in content.encodings}
    types = {name: media_type for name, media_type in types.items() if media_type}
    styled = [each for each in content.encodings if each.style or each.explode is not None]
    kept = tuple(
        item.wire
        for item in held
        if item.wire and item.is_required and isinstance(item.ref, Nullable)
    )
    return {
        "files": py(files) if files else None,
        "either": py(either) if either else None,
        "content_types": py(types) if types else None,
        "encodings": _encodings(calls, styled),
        "never_null": py(kept) if kept else None,
        "media_type": unless(_bare(content.media_type), "multipart/form-data"),
    }


def _encodings(calls: Calls, encodings: Sequence[api.Encoding]) -> Code | None:
    pairs = [
        fill(
            "{name}: {encoding}",
            name=py(encoding.property_name),
            encoding=_encoding(calls, encoding),
        )
        for encoding in encodings
    ]
    return fill("{{{pairs}}}", pairs=join(", ", pairs)) if pairs else None


def _encoding(calls: Calls, encoding: api.Encoding) -> Code:
    style = encoding.style or Style.FORM
    # Only the style "form" explodes unless the document says something else.
    explode = style is Style.FORM if encoding.explode is None else encoding.explode
    return calls.call(
        "FormEncoding",
        (),
        style=unless(style.value, "form"),
        explode=flag(explode, usual=True),
        json=flag("json" in (encoding.content_type or ""), usual=False),
    )


def _bare(media_type: str) -> str:
    """A multipart type without parameters: the boundary is made anew each time."""
    kind = media_type.partition(";")[0].strip().lower()
    return "multipart/form-data" if "*" in kind else kind


def _media_type(content: api.Content, usual: str) -> Code | None:
    """The Content-Type to send where it is not the usual; a range (``image/*``) is none."""
    return None if "*" in content.media_type else unless(content.media_type, usual)
