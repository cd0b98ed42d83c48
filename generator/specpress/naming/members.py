"""Names inside of things: attributes of models, members of enums, arguments of methods."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from specpress.ir.api import ContentKind
from specpress.ir.types import Alias, EnumValue, Named, Nullable, Struct
from specpress.naming.codes import CONTESTED_NAME
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    LETTERS,
    MAX_LENGTH,
    Style,
    as_written,
    casing,
    cut,
    digest,
    identify,
    is_public,
    read,
    spell,
    split,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api, Operation
    from specpress.ir.types import Enum
    from specpress.pointer import Pointer

K = TypeVar("K", bound="Hashable")

_EMPTY = ("EMPTY", "EMPTY_STRING", "EMPTY_TEXT")
"""The member for the empty string, beside which there may be a value "empty"."""

BODY = "body"
"""The location of arguments that come from the request body."""

_CUT = 20
"""Letters below the longest name from which on a text may have been cut off."""

_ORDER = ("path", "query", BODY, "header", "cookie")
_FLATTENED = frozenset((ContentKind.JSON, ContentKind.FORM, ContentKind.MULTIPART))


def name_fields(
    struct: Struct,
    locked: Mapping[str, str],
    diagnostics: Diagnostics,
    promised: Iterable[str] = (),
) -> dict[str, str]:
    """Attributes of a model: wire name → name; ``promised`` are names that stand for others."""
    scope: Scope[str] = Scope(reserved.FIELDS)
    texts = {each.name: each.origin for each in struct.fields}
    _bind_locked(scope, texts, locked)
    scope.reserve(promised)
    firsts = {
        text: _first(text, Style.SNAKE, "field", reserved.FIELDS)
        for text in texts
        if text not in scope.names
    }
    _assign(
        scope,
        [
            NameRequest(
                key=text,
                candidates=_candidates(first, text, Style.SNAKE, "field"),
                rank=_rank(text, first),
            )
            for text, first in _bind_uncontested(scope, firsts).items()
        ],
        texts,
        diagnostics,
    )
    return scope.names


def name_members(
    enum: Enum, locked: Mapping[str, str], diagnostics: Diagnostics
) -> tuple[str, ...]:
    """Members of an enum, in the order of its values."""
    scope: Scope[str] = Scope(reserved.MEMBERS)
    keys = [member_key(value) for value in enum.values]
    texts = dict.fromkeys(keys, enum.origin)
    _bind_locked(scope, texts, locked)
    values = {
        key: value for key, value in zip(keys, enum.values, strict=True) if key not in scope.names
    }
    firsts = {key: _first_member(value) for key, value in values.items()}
    _assign(
        scope,
        [
            NameRequest(
                key=key,
                candidates=_member_candidates(first, values[key]),
                rank=_member_rank(values[key], first),
            )
            for key, first in _bind_uncontested(scope, firsts).items()
        ],
        texts,
        diagnostics,
    )
    return tuple(scope.names[key] for key in keys)


def member_key(value: EnumValue) -> str:
    """A value as the lock spells it: JSON, so that ``1`` and ``"1"`` differ."""
    return json.dumps(value.value, ensure_ascii=False)


def name_arguments(
    api: Api, operation: Operation, locked: Mapping[str, str], diagnostics: Diagnostics
) -> dict[tuple[str, str], str]:
    """Arguments of a method: (location or ``"body"``, wire name) → name.

    Where two locations want one name, the path has it before the query, the query before the
    body; the other one says where it comes from: ``query_id``.
    """
    scope: Scope[tuple[str, str]] = Scope(reserved.ARGUMENTS)
    places = _argument_places(api, operation)
    for key in places:
        name = locked.get(":".join(key))
        if name is not None and is_public(name):
            scope.bind(key, name)
    hints = {
        (each.location.value, each.name): each.name_hint
        for each in operation.parameters
        if each.name_hint and split(each.name_hint)
    }
    firsts = {
        key: _first(hints.get(key, key[1]), Style.SNAKE, _lead(key[1]), reserved.ARGUMENTS)
        for key in places
        if key not in scope.names
    }
    requests: list[NameRequest[tuple[str, str]]] = []
    for (location, text), first in _bind_uncontested(scope, firsts).items():
        led = identify((location, *read(text)), Style.SNAKE, _lead(text))
        last = _last_candidates(first, text, Style.SNAKE, _lead(text))
        candidates = _candidates(first, text, Style.SNAKE, _lead(text))
        further = [candidate for candidate in candidates[1:] if candidate not in last]
        rank = 4 * _ORDER.index(location) + _rank(text, first)
        ended = identify((*(read(text) or (BODY,)), "in", location), Style.SNAKE, led)
        plain = _first(text, Style.SNAKE, _lead(text), reserved.ARGUMENTS)
        candidates = tuple(dict.fromkeys((first, plain, led, *further, ended, *last)))
        requests.append(NameRequest(key=(location, text), candidates=candidates, rank=rank))
    _assign(scope, requests, places, diagnostics)
    return scope.names


def _lead(text: str) -> str:
    return "argument" if text else BODY


def body_struct(api: Api, operation: Operation) -> Struct | None:
    """The struct whose properties are the arguments of an operation.

    ``None`` where there is no body, or where it is passed whole, as the one argument ``body``.
    """
    content = operation.body.contents[0] if operation.body else None
    if content is None or content.kind not in _FLATTENED:
        return None
    kind = content.type
    seen: set[Pointer] = set()
    while isinstance(kind, Named) and kind.target not in seen:
        seen.add(kind.target)
        declaration = api.declarations.get(kind.target)
        if isinstance(declaration, Struct):
            return declaration if declaration.fields else None
        kind = declaration.type if isinstance(declaration, Alias) else None
        if isinstance(kind, Nullable):
            return None
    return None


def _argument_places(api: Api, operation: Operation) -> dict[tuple[str, str], Pointer]:
    places: dict[tuple[str, str], Pointer] = {
        (parameter.location.value, parameter.name): parameter.origin
        for parameter in operation.parameters
    }
    struct = body_struct(api, operation)
    if struct is not None:
        places |= {(BODY, each.name): each.origin for each in struct.fields}
    elif operation.body is not None:
        places[BODY, ""] = operation.body.origin
    return places


def _first_member(value: EnumValue) -> str:
    text = _text(value)
    if value.name_hint and read(value.name_hint):
        return identify(read(value.name_hint), Style.UPPER, "value")
    return _first(text, Style.UPPER, "value", reserved.MEMBERS) if text else _EMPTY[0]


def _member_candidates(first: str, value: EnumValue) -> tuple[str, ...]:
    text = _text(value)
    if not isinstance(value.value, str):
        return (first, identify(("value", *read(text)), Style.UPPER, "value"))
    if not text:
        return (first, *_EMPTY[1:])
    plain = _first(text, Style.UPPER, "value", reserved.MEMBERS)
    texted = identify((*split(plain), "text"), Style.UPPER, "value")
    return (*dict.fromkeys((first, *_candidates(plain, text, Style.UPPER, "value"), texted)),)


def _member_rank(value: EnumValue, first: str) -> int:
    return _rank(value.value, first) if isinstance(value.value, str) else 0


def _text(value: EnumValue) -> str:
    return value.value if isinstance(value.value, str) else json.dumps(value.value)


def _first(text: str, style: Style, lead: str, taken: frozenset[str]) -> str:
    plain = identify(read(text), style, lead)
    return f"{plain}_" if plain in taken else plain


def _candidates(first: str, text: str, style: Style, lead: str) -> tuple[str, ...]:
    candidates = [first]
    if text.startswith("_"):
        candidates.append(first[: MAX_LENGTH - 1] + "_")
    # "GMT+1" and "GMT-1": what is calculated counts before what only parts the words.
    parts = re.split(r"[^\w+\-]+", text)
    candidates.append(identify([word for part in parts for word in spell(part)], style, lead))
    candidates.append(identify(spell(text), style, lead))
    if (raw := as_written(text)) is not None:
        # "Pet" is a class in the annotations of the other attributes.
        is_class = style is Style.SNAKE and raw[:1].isupper() and raw.isalnum()
        candidates.append(f"{raw[: MAX_LENGTH - 1]}_" if is_class else raw)
    candidates += _last_candidates(first, text, style, lead)
    return tuple(dict.fromkeys(candidates))


def _last_candidates(first: str, text: str, style: Style, lead: str) -> tuple[str, ...]:
    led = (lead, *(read(text) or ("without", "name")))
    if len(first) < MAX_LENGTH - _CUT:
        written = casing(text)
        candidates = [led, (*led, written)] if written else [led]
        return tuple(identify(candidate, style, lead) for candidate in candidates)
    # A text that is too long for a name: its letters decide, and no other text.
    told = digest(text).upper() if style is Style.UPPER else digest(text)
    return (f"{cut(first, MAX_LENGTH - 7)}_{told}",)


def _rank(text: str, first: str) -> int:
    # "name" has more right to NAME than "-name" or "_name", and "NAME" more than "name".
    if text == first:
        return 0
    if f"{text}_" == first or text.casefold() == first.casefold():
        return 1
    return 2 if text.isidentifier() else 3


def _bind_uncontested(scope: Scope[K], firsts: Mapping[K, str]) -> dict[K, str]:
    """Give what nobody else wants right away: that is nearly everything.

    Returns:
        The rest, which needs further candidates.
    """
    wanted = Counter(firsts.values())
    return {
        key: first
        for key, first in firsts.items()
        if wanted[first] > 1 or not scope.bind(key, first)
    }


def _bind_locked(scope: Scope[str], texts: Iterable[str], locked: Mapping[str, str]) -> None:
    for text in sorted(texts):
        name = locked.get(text)
        if name is not None and is_public(name):
            scope.bind(text, name)


def _assign(
    scope: Scope[K],
    requests: Iterable[NameRequest[K]],
    places: Mapping[K, Pointer],
    diagnostics: Diagnostics,
) -> None:
    for request in scope.assign(requests):
        wanted, text = request.candidates[0], str(request.key)
        name = scope.bind_first(
            request.key, (f"{cut(wanted, MAX_LENGTH - n - 1)}_{digest(text, n)}" for n in LETTERS)
        )
        diagnostics.report(CONTESTED_NAME, places[request.key], text=text, wanted=wanted, name=name)
