"""Operations of several media types: each way that differs gets an operation, and so a method.

What a method takes and returns must not depend on the value of one of its arguments, and nobody
should have to tell a stream from an object, or a table from a model, when the call is over. A media
type that says the same as the preferred one gets nothing: the caller loses nothing.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.api import (
    DECODED,
    STREAMED,
    Choice,
    ContentKind,
    Default,
    Operation,
    Part,
    Response,
)
from specpress.ir.types import Alias, Anything, Named, Scalar, ScalarKind
from specpress.lower import codes
from specpress.lower.operations.media_types import is_equivalent, is_wildcard, label_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Body, Content
    from specpress.ir.types import Declaration, TypeRef
    from specpress.pointer import Pointer

Declarations: TypeAlias = "Mapping[Pointer, Declaration]"

_MAX_VARIANTS = 16
"""Further methods for the bodies of one operation, and as many for its answers."""
_STREAM = Choice(part=Part.ANSWER, label="stream")
_VERBS = {Part.BODY: "takes", Part.ANSWER: "answers"}


class _MediaSelection(msgspec.Struct, frozen=True, kw_only=True):
    """What one method has of a body's media types, or of the answers'.

    ``choice`` is ``None`` for the preferred ones, ``kept`` where nothing has to be left out.
    """

    choice: Choice | None = None
    kept: frozenset[Pointer] | None = None
    streams: bool | None = None


class _MediaGroups:
    """Media types of one body, or of several answers, by the method that speaks of them."""

    def __init__(self) -> None:
        self.main: list[Content] = []
        self.others: dict[str, list[Content]] = {}

    def add(self, contents: Sequence[Content]) -> None:
        """Take the media types of one body, the preferred one first."""
        labelled = {label_of(each.media_type): each for each in contents[:1]}
        for content in contents:
            if is_equivalent(contents[0], content):
                self.main.append(content)
                continue
            label = label_of(content.media_type)
            if not is_equivalent(labelled.setdefault(label, content), content):
                label = content.media_type.lower()  # another schema under the same label
            self.others.setdefault(label, []).append(content)


def split_by_media_type(
    operations: Iterable[Operation],
    diagnostics: Diagnostics,
    declarations: Declarations = MappingProxyType({}),
) -> tuple[Operation, ...]:
    """Give every further way to send or to answer an operation of its own, and say so."""
    found: list[Operation] = []
    for operation in operations:
        variants = media_variants(operation)
        found += variants
        for variant in variants:
            if variant.choices:
                _report(operation, variant, diagnostics)
            for origin, what, media_type in unmodelled(variant, declarations):
                diagnostics.report(codes.NOT_MODELLED, origin, what=what, media_type=media_type)
        for where, does in () if variants == (operation,) else _uncovered(operation, variants):
            diagnostics.report(codes.NO_METHOD, where, operation=operation.key, does=does)
    return tuple(found)


def media_variants(operation: Operation) -> tuple[Operation, ...]:
    """The operation with the preferred media types, and one for every other way.

    Each further way changes what is sent or what is answered; only a stream goes with every body.
    """
    bodies, answers = _body_selections(operation), _response_selections(operation)
    if bodies == answers == [_MediaSelection()]:
        return (operation,)
    return tuple(
        _variant(operation, body, answer)
        for body in bodies
        for answer in answers
        if body.choice is None or answer.choice is None or answer.streams
    )


def unmodelled(
    operation: Operation, declarations: Declarations
) -> Iterator[tuple[Pointer, str, str]]:
    """Bodies with a schema that is not looked into: where, which, and their media type."""
    if operation.body is not None:
        first = operation.body.contents[0]
        is_form = first.kind in (ContentKind.FORM, ContentKind.MULTIPART)
        if (
            first.kind is ContentKind.XML
            or first.kind in STREAMED
            or (_is_more(first, declarations) and not is_form)
        ):
            yield first.origin, "the request body", first.media_type
    for response in _successes(operation):
        for content in response.contents[:1]:
            if content.kind is ContentKind.XML or _is_more(content, declarations):
                yield content.origin, "the answer", content.media_type


_TEXTS_AND_BYTES = frozenset(
    (ScalarKind.STRING, ScalarKind.BINARY, ScalarKind.BASE64, ScalarKind.BASE64URL)
)


def _is_more(content: Content, declarations: Declarations) -> bool:
    """Whether a schema says more of a body than the text or the bytes that it is passed on as."""
    if content.kind in DECODED or content.type is None or isinstance(content.type, Anything):
        return False
    found: TypeRef = content.type
    while isinstance(found, Named) and isinstance(one := declarations.get(found.target), Alias):
        found = one.type
    return not (isinstance(found, Scalar) and found.kind in _TEXTS_AND_BYTES)


def _body_selections(operation: Operation) -> list[_MediaSelection]:
    if operation.body is None or len(operation.body.contents) == 1:
        return [_MediaSelection()]
    groups = _MediaGroups()
    groups.add(operation.body.contents)
    return _selections(groups, Part.BODY)


def _response_selections(operation: Operation) -> list[_MediaSelection]:
    successes = _successes(operation)
    kinds = {content.kind for response in successes for content in response.contents}
    if len(kinds) < 2 and all(len(response.contents) < 2 for response in successes):
        return [_MediaSelection()]
    whole, streamed = _MediaGroups(), _MediaGroups()
    for response in successes:
        wholes = [each for each in response.contents if each.kind not in STREAMED]
        # Asking for anything gives what is preferred, or what nobody has described.
        whole.add([each for each in wholes if each is wholes[0] or not is_wildcard(each)])
        streamed.add([each for each in response.contents if each.kind in STREAMED])
    if not (whole.main and streamed.main):
        return _selections(whole if whole.main else streamed, Part.ANSWER)
    return [
        *(_streaming(each, streams=False) for each in _selections(whole, Part.ANSWER)),
        *(_streaming(each, streams=True) for each in _selections(streamed, Part.ANSWER, "stream")),
    ]


def _selections(
    groups: _MediaGroups, part: Part, first: str | None = None
) -> list[_MediaSelection]:
    labelled = [(first, groups.main), *sorted(groups.others.items())[:_MAX_VARIANTS]]
    return [
        _MediaSelection(
            choice=None if label is None else Choice(part=part, label=label),
            kept=frozenset(content.origin for content in contents),
        )
        for label, contents in labelled
    ]


def _streaming(selection: _MediaSelection, *, streams: bool) -> _MediaSelection:
    return msgspec.structs.replace(selection, streams=streams)


def _variant(operation: Operation, body: _MediaSelection, answer: _MediaSelection) -> Operation:
    choices = tuple(
        selection.choice for selection in (body, answer) if selection.choice is not None
    )
    changed = msgspec.structs.replace(
        operation,
        body=_with_body_media(operation.body, body.kept),
        responses=_with_response_media(operation, answer.kept),
        streams=answer.streams,
    )
    if not choices:
        return changed
    return msgspec.structs.replace(
        changed,
        key=" ".join((operation.key, *map(_spelled, choices))),
        id=None,
        variant_of=operation.key,
        choices=choices,
    )


def _spelled(choice: Choice) -> str:
    return f"({choice.label})" if choice == _STREAM else f"({choice.part.value} {choice.label})"


def _with_body_media(body: Body | None, kept: frozenset[Pointer] | None) -> Body | None:
    if body is None or kept is None:
        return body
    contents = tuple(content for content in body.contents if content.origin in kept)
    return msgspec.structs.replace(body, contents=contents)


def _with_response_media(
    operation: Operation, kept: frozenset[Pointer] | None
) -> tuple[Response, ...]:
    """The responses with some contents of the successes, without those that had only others."""
    if kept is None:
        return operation.responses
    successes = _successes(operation)
    responses: list[Response] = []
    for response in operation.responses:
        if response not in successes or not response.contents:
            responses.append(response)
            continue
        contents = tuple(content for content in response.contents if content.origin in kept)
        if contents:
            responses.append(msgspec.structs.replace(response, contents=contents))
    return tuple(responses)


def _successes(operation: Operation) -> list[Response]:
    """Its documented successes; ``default`` is one where no other is documented."""
    found = [each for each in operation.responses if each.status.is_success]
    return found or [each for each in operation.responses if isinstance(each.status, Default)]


def _report(operation: Operation, variant: Operation, diagnostics: Diagnostics) -> None:
    """Say, at the media type, that there is a further method."""
    does = " and ".join(
        "answers with a stream" if choice == _STREAM else f"{_VERBS[choice.part]} {choice.label}"
        for choice in variant.choices
    )
    is_body = variant.choices[0].part is Part.BODY
    where = next(_body_media(variant) if is_body else _response_media(variant)).origin
    diagnostics.report(
        codes.METHOD_OF_ITS_OWN, where, operation=operation.key, does=does, key=variant.key
    )


def _uncovered(
    operation: Operation, variants: Sequence[Operation]
) -> Iterator[tuple[Pointer, str]]:
    """Ways to send and to answer that no method takes: where they stand, and what they do."""
    for verb, media in (("takes", _body_media), ("answers", _response_media)):
        kept = {content.origin for variant in variants for content in media(variant)}
        for content in media(operation):
            if content.origin not in kept:
                yield content.origin, f"{verb} {content.media_type}"
    parts = {choice.part for variant in variants for choice in variant.choices if choice != _STREAM}
    if len(parts) > 1:
        yield operation.origin, "takes one and answers another of the further media types"


def _body_media(operation: Operation) -> Iterator[Content]:
    yield from () if operation.body is None else operation.body.contents


def _response_media(operation: Operation) -> Iterator[Content]:
    for response in _successes(operation):
        yield from response.contents
