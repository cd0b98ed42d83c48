"""What the docstring of a method says of media types, where there is a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.views.operations.answers import status_text
from specpress.ir.api import ContentKind, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.ir.api import Content, Operation

_FORMS = frozenset((ContentKind.FORM, ContentKind.MULTIPART))


def media_sentences(operation: Operation) -> tuple[str, ...]:
    """What a further method sends or asks for, and where a header chooses more closely."""
    parts = {choice.part for choice in operation.choices}
    sent = () if operation.body is None else operation.body.contents
    sentences = [*_sent(sent, is_further=Part.BODY in parts)]
    if operation.variant_of is not None and operation.streams:
        sentences.append("Returns the answer as a stream, whose items come one after another.")
    else:
        sentences += _answered(_answers(operation), is_further=Part.ANSWER in parts)
    return tuple(sentences)


def _sent(contents: tuple[Content, ...], *, is_further: bool) -> Iterator[str]:
    first, *others = _names(contents) or ("",)
    if others:
        also = _or(others)
        yield f"Sends {first}, or what `Content-Type` in `extra_headers` says: {also}."
    elif is_further:
        yield f"Sends {first}."


def _answered(contents: tuple[Content, ...], *, is_further: bool) -> Iterator[str]:
    names = _names(contents)
    if len(names) > 1:
        yield f"Answers {_or(names)}; `Accept` in `extra_headers` chooses."
    elif is_further:
        yield f"Asks for {_or(names)}."


def _answers(operation: Operation) -> tuple[Content, ...]:
    """The media types of the first answer that has any; ``default`` comes last."""
    for response in operation.responses:
        if response.contents and status_text(response.status)[0] in "2d":
            return response.contents
    return ()


def _names(contents: tuple[Content, ...]) -> list[str]:
    """The media types that are written and read like the first one."""
    found: dict[str, None] = {}
    for content in contents:
        name = content.media_type.strip()
        plain = name.partition(";")[0].strip().lower()
        if content is contents[0] or (_is_alike(contents[0], content) and plain != "text/json"):
            found.setdefault(f"`{name}`")
    return list(found)


def _is_alike(first: Content, other: Content) -> bool:
    if "*" in other.media_type or first.kind in _FORMS:
        return False
    return first.kind is other.kind or {first.kind, other.kind} == {
        ContentKind.TEXT,
        ContentKind.XML,
    }


def _or(names: list[str]) -> str:
    *rest, last = names
    return f"{', '.join(rest)} or {last}" if rest else last
