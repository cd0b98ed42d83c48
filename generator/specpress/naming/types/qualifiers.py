"""Words for what tells declarations apart that want the same name, whatever it is.

Rivals are parted by the first thing that not all of them share, in the order in which people
would think of it: a constant, listed values, a property that only one has or needs, a type, a
default, a bound. Those that are still together are parted again. Only a content that no words
can say, such as a pattern made of signs, leaves rivals without a difference.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.types import UNSET, JsonObject
from specpress.naming.types.summaries import PropertySummary
from specpress.naming.words.identifiers import Words, casing, read, spell, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from specpress.ir.types import JsonScalar
    from specpress.naming.types.summaries import Path, Summary

Phrases: TypeAlias = "list[Words]"
"""One phrase for every rival; ``()`` for one that is the plain one."""

_FEW = 3
"""Values or properties that are still listed in a name."""


_ENOUGH = 50_000
"""Properties that are looked at, the same ones again included: about a second's worth."""


def qualifiers(rivals: Sequence[Summary]) -> Phrases:
    """Words for every rival, ``()`` for the plain one; equal where nothing tells two apart."""
    phrases: Phrases = [()] * len(rivals)
    groups = [list(range(len(rivals)))] if len(rivals) > 1 else []
    cost = 0
    while groups and cost < _ENOUGH:
        group = groups.pop()
        cost += sum(len(rivals[index]) for index in group)
        parted = _first_difference([rivals[index] for index in group])
        parts: defaultdict[Words, list[int]] = defaultdict(list)
        for index, phrase in zip(group, parted, strict=True):
            parts[phrase].append(index)
            phrases[index] = _continued(phrases[index], phrase)
        if len(parts) > 1:
            groups += [part for part in parts.values() if len(part) > 1]
    return phrases


def _continued(words: Words, more: Words) -> Words:
    # "with a" and "with b" is "with a and b", "a b" and "a b lowercase" is the latter.
    if more[: len(words)] == words:
        return more
    if "with" in words and more[:1] == ("with",):
        return (*words, "and", *more[1:])
    return (*words, *more)


def _first_difference(group: list[Summary]) -> Phrases:
    for phrases in _facets(group):
        if len(set(phrases)) > 1:
            return phrases
    return [()] * len(group)


def _facets(group: list[Summary]) -> Iterator[Phrases]:
    for say in (read, spell, _cased):
        yield from _by_property(group, _constant(say))
    yield from _listed(group, is_whole=True)
    held = [set(table) for table in group]
    needed = [{path for path, summary in table.items() if summary.required} for table in group]
    yield _own(held, needed)
    yield _own(needed, needed)
    yield from (_sets(held), _sets(needed))
    yield from _by_property(group, _form)
    yield from _listed(group, is_whole=False)
    for describe in (_nullable, _format, _default, _sent, _openness, *_BOUNDS, _pattern):
        yield from _by_property(group, describe)


def _by_property(
    group: list[Summary], describe: Callable[[Path, PropertySummary], Words]
) -> Iterator[Phrases]:
    """How each property is described: first where that tells most of them apart."""
    described: defaultdict[Path, Phrases] = defaultdict(lambda: [()] * len(group))
    for index, table in enumerate(group):
        for path, summary in table.items():
            if phrase := describe(path, summary):
                described[path][index] = phrase
    yield from (described[path] for path in sorted(described, key=lambda it: _rank(described, it)))


def _rank(described: dict[Path, Phrases], path: Path) -> tuple[int, int, int, Path]:
    phrases = described[path]
    return -len(set(phrases)), phrases.count(()), len(path), path


def _constant(say: Callable[[str], Words]) -> Callable[[Path, PropertySummary], Words]:
    def describe(path: Path, summary: PropertySummary) -> Words:
        return _value(path, summary.values[0], say) if len(summary.values) == 1 else ()

    return describe


def _value(path: Path, value: JsonScalar, say: Callable[[str], Words] = read) -> Words:
    match value:
        case str():
            return say(value) if value else (*_words(path), "empty")
        case True:
            return _words(path)
        case False:
            return ("not", *_words(path))
        case _:
            return (*_words(path), *say(json.dumps(value)))


def _cased(text: str) -> Words:
    return (*read(text), casing(text))


def _joined(joint: str, phrases: Iterable[Words]) -> Words:
    return tuple(word for phrase in phrases for word in (joint, *phrase))[1:]


def _words(path: Path) -> Words:
    return tuple(word for name in path for word in read(name))


def _listed(group: list[Summary], *, is_whole: bool) -> Iterator[Phrases]:
    """What the values of an enum share, or the few of them, or the first.

    ``is_whole``: no value is in two of them; otherwise only those count that not all have.
    """
    common: dict[Path, Counter[JsonScalar]] = defaultdict(Counter)
    for table in group:
        for path, summary in table.items():
            common[path].update(summary.values)

    def describe(path: Path, summary: PropertySummary) -> Words:
        counts = common[path]
        if is_whole and max(counts.values(), default=0) > 1:
            return ()
        values = [value for value in summary.values if counts[value] < len(group)]
        return _some(path, sorted(values, key=lambda value: counts[value])) if values else ()

    yield from _by_property(group, describe)


def _some(path: Path, values: list[JsonScalar]) -> Words:
    texts = [read(value) for value in values if isinstance(value, str)]
    if len(texts) == len(values) > 1:
        shared = tuple(word for word in texts[0] if all(word in other for other in texts))
        if shared:
            return shared
    if len(values) > _FEW:
        return ("with", *_words(path), *_value((), values[0]))
    whole = _words(path) if len(texts) < len(values) else ()
    return (*whole, *_joined("or", [_value((), value) for value in values]))


def _own(sets: list[set[Path]], first: list[set[Path]]) -> Phrases:
    """A property that only this one has, best one of those that are ``first``."""
    counts = Counter(path for each in sets for path in each)
    phrases: Phrases = []
    for each, better in zip(sets, first, strict=True):
        own = [path for path in each if counts[path] == 1]
        best = min(own, key=lambda it: (len(it), it not in better, it), default=None)
        phrases.append(() if best is None else ("with", *_words(best)))
    return phrases


def _sets(sets: list[set[Path]]) -> Phrases:
    """All that this one has and not everyone, where that is not too much to say."""
    common = {path for path in sets[0] if all(path in each for each in sets)}
    tops = [sorted(path for path in each - common if path[:-1] in common | {()}) for each in sets]
    if max(map(len, tops)) > _FEW:
        return [()] * len(sets)
    return [("with", *_joined("and", map(_words, each))) if each else () for each in tops]


def _form(path: Path, summary: PropertySummary) -> Words:
    return ("with", *_words(path), *summary.form) if path else summary.form


def _nullable(path: Path, summary: PropertySummary) -> Words:
    return ("with", "nullable", *_words(path)) if summary.is_nullable else ()


def _format(path: Path, summary: PropertySummary) -> Words:
    return ("with", *_words(path), *summary.format) if summary.format else ()


def _default(path: Path, summary: PropertySummary) -> Words:
    default = summary.default
    if default is UNSET or isinstance(default, (tuple, JsonObject)):
        return () if default is UNSET else ("with", "default", *_words(path))
    words = split(default) if isinstance(default, str) else read(json.dumps(default))
    return ("with", *_words(path), "default", *(words[:_FEW] or ("empty",)))


def _sent(path: Path, summary: PropertySummary) -> Words:
    if summary.read_only:
        return ("with", "read", "only", *_words(path))
    return ("with", "write", "only", *_words(path)) if summary.write_only else ()


def _openness(path: Path, summary: PropertySummary) -> Words:
    return (*_words(path), *summary.additional) if summary.additional else ()


def _bound(name: str) -> Callable[[Path, PropertySummary], Words]:
    def describe(path: Path, summary: PropertySummary) -> Words:
        bound = getattr(summary.constraints, name)
        if bound is None or bound is False:
            return ()
        words = () if bound is True else read(json.dumps(bound))
        return ("with", *_words(path), *split(name), *words)

    return describe


_BOUNDS = tuple(
    _bound(field)
    for field in msgspec.structs.asdict(PropertySummary().constraints)
    if field != "pattern"
)


def _pattern(path: Path, summary: PropertySummary) -> Words:
    words = split(summary.constraints.pattern or "")
    return ("with", *_words(path), "like", *words[:_FEW]) if words else ()
