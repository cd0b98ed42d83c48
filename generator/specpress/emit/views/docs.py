"""What generated docstrings say: the document's words, then what its keywords add to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.ir.types import (
    Constraints,
    Docs,
    Enum,
    Field,
    Json,
    JsonObject,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TypeRef,
    Unset,
)

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope

_MOST_VALUES = 12
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def headline(docs: Docs, name: str) -> str:
    """The text of a declaration's docstring; its name in words where the document says nothing."""
    text = docs.description or docs.title or ""
    if not text.strip():
        text = f"{in_words(name)}."
    return f"{text}\n\nDeprecated." if docs.deprecated else text


def in_words(name: str) -> str:
    """``RecordingList`` as ``Recording list``."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name).split(" ")
    return " ".join(
        [words[0], *(w if w.isupper() and len(w) > 1 else w.lower() for w in words[1:])]
    )


def described(docs: Docs, *remarks: str) -> str:
    """A description with remarks after it, as the text of one docstring entry."""
    text = (docs.description or docs.title or "").strip()
    if text and text[-1] not in ".!?:)`|":
        text += "."
    said = [remark for remark in remarks if remark and not _repeats(text, remark)]
    if docs.deprecated:
        said.append("Deprecated.")
    # Remarks begin a paragraph of their own after a text of several: its last one may be a list.
    gap = "\n\n" if "\n\n" in text or "\n-" in text or "\n*" in text else " "
    return gap.join(part for part in (text, " ".join(said)) if part)


def _repeats(text: str, remark: str) -> bool:
    """Whether a text says already what a remark about numbers would add."""
    numbers = _NUMBER.findall(remark)
    return bool(numbers) and set(numbers) <= set(_NUMBER.findall(text))


def docs_of(scope: Scope, docs: Docs, ref: TypeRef, name: str) -> Docs:
    """What is said of a value called ``name``; where that is nothing, what is said of its type."""
    said = _beyond(name, docs.description), _beyond(name, docs.title)
    if any(said):
        return Docs(description=said[0], title=said[1], deprecated=docs.deprecated)
    inner = ref.inner if isinstance(ref, Nullable) else ref
    if not isinstance(inner, Named):
        return Docs(deprecated=docs.deprecated)
    held = scope.lookup(inner).docs
    text = first_paragraph(_beyond(name, held.description) or _beyond(name, held.title))
    return Docs(description=text or None, deprecated=docs.deprecated)


def _beyond(name: str, text: str | None) -> str | None:
    """A text, unless all it does is to spell the name: ``Book Id`` of ``book_id``."""
    if text is None or _letters(text) in {"", _letters(name)}:
        return None
    return text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def field_text(scope: Scope, field: Field) -> str:
    """What callers are told of a property."""
    docs = docs_of(scope, field.docs, field.type, field.name)
    return described(docs, bounds(scope, field.type), default_remark(field.default))


def bounds(scope: Scope, ref: TypeRef) -> str:
    """What a value has to keep to, as a sentence or two; empty where all is allowed."""
    match ref:
        case Nullable(inner=inner):
            return bounds(scope, inner)
        case Scalar(constraints=held):
            return _limits(held)
        case ListOf(item=item, constraints=held):
            text = bounds(scope, item)
            each = f"Each: {text[0].lower()}{text[1:]}" if text else ""
            return " ".join(part for part in (_sizes(held, "item"), each) if part)
        case MapOf(constraints=held):
            return _range(held.min_properties, held.max_properties, "entry", "entries")
        case Named():
            declaration = scope.lookup(ref)
            return _values(declaration) if isinstance(declaration, Enum) else ""
        case _:
            return ""


def _values(enum: Enum) -> str:
    if len(enum.values) > _MOST_VALUES:
        return ""
    return f"One of {', '.join(shown(value.value) for value in enum.values)}."


def _limits(held: Constraints) -> str:
    low, high = held.minimum, held.maximum
    parts = [
        f"From {low} to {high}." if low is not None and high is not None else "",
        f"At least {low}." if low is not None and high is None else "",
        f"At most {high}." if high is not None and low is None else "",
        f"More than {held.exclusive_minimum}." if held.exclusive_minimum is not None else "",
        f"Less than {held.exclusive_maximum}." if held.exclusive_maximum is not None else "",
        f"A multiple of {held.multiple_of}." if held.multiple_of is not None else "",
        _range(held.min_length, held.max_length, "character", "characters"),
        (
            f"Matches `{held.pattern}`."
            if held.pattern is not None and "`" not in held.pattern
            else ""
        ),
    ]
    return " ".join(part for part in parts if part)


def _sizes(held: Constraints, noun: str) -> str:
    size = _range(held.min_items, held.max_items, noun, f"{noun}s")
    return f"{size} No {noun} twice.".strip() if held.unique_items else size


def _range(low: int | None, high: int | None, one: str, many: str) -> str:
    low = low or None
    if low is None and high is None:
        return ""
    if low is not None and high is not None:
        return f"{low} to {high} {many}." if low != high else f"{low} {one if low == 1 else many}."
    number = low if low is not None else high
    noun = one if number == 1 else many
    return f"At least {number} {noun}." if low is not None else f"At most {number} {noun}."


def default_remark(value: Json | Unset) -> str:
    """What the server assumes where a value is left out."""
    if isinstance(value, (Unset, JsonObject | tuple)):
        return ""
    return f"Default: {shown(value)}."


def shown(value: Json) -> str:
    """A scalar as JSON spells it."""
    match value:
        case str():
            return f'"{value}"' if '"' not in value else f"`{value}`"
        case None | bool():
            return {None: "null", True: "true", False: "false"}[value]
        case _:
            return str(value)


def first_paragraph(text: str | None) -> str:
    """A description cut down to one paragraph that ends as a sentence does."""
    lines: list[str] = []
    for line in (text or "").strip().splitlines():
        if not line.strip() or line.lstrip().startswith(("- ", "* ")):
            break
        lines.append(line.strip())
    paragraph = " ".join(lines).rstrip(" :")
    return f"{paragraph}." if paragraph and paragraph[-1] not in ".!?" else paragraph
