"""What operations are called, before anyone else's wishes are considered."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.naming.methods import paths
from specpress.naming.methods.media_variants import endings
from specpress.naming.words.identifiers import Words, listed, split
from specpress.naming.words.nouns import one_of, thing_of
from specpress.naming.words.plurals import singular
from specpress.naming.words.segmentation import respell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.ir.api import Api, Operation

# An operationId goes on with one of these where its first words are not a mere prefix.
_JOINTS = listed("by for of with to from in on at and or as id ids s")


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What an operation would be called.

    ``method``: names for the method, best first. ``stems``: what the names of its types begin
    with; the longer ones are for types that have to fight for their name. ``things``: what one of
    the things is called that the operation answers with, best first. ``ending``: what tells it
    apart from the same operation with other media types.
    """

    method: tuple[Words, ...]
    stems: tuple[Words, ...]
    things: tuple[Words, ...]
    ending: Words = ()


def home_of(operation: Operation) -> Words:
    """The words of the resource of an operation: its first tag, else where its path begins."""
    for tag in operation.tags[:1]:
        if words := _without_articles(split(tag)):
            return words[:-1] if len(words) > 1 and words[-1] in ("api", "apis") else words
    parts = paths.segments(operation.path)
    return parts[0].words if parts else ("api",)


def wishes(api: Api, homes: Mapping[str, Words]) -> dict[str, Wish]:
    """A wish for every operation; ``homes`` are the words of its resource. Keys: operation keys."""
    operations = [operation for operation in api.operations if operation.variant_of is None]
    around = paths.neighbours(operations)
    made = _made_by_machine(operations, homes)
    found = {
        operation.key: _wish(
            operation,
            homes[operation.key],
            is_made=operation.key in made,
            around=around,
        )
        for operation in operations
    }
    ends = endings(api.operations)
    for operation in api.operations:
        if operation.variant_of is not None:
            found[operation.key] = _ending(found[operation.variant_of], ends[operation.key])
    return found


def _ending(wish: Wish, ending: Words) -> Wish:
    """``create_chat_stream``, beside ``create_chat`` that answers whole."""
    return msgspec.structs.replace(
        wish,
        method=tuple((*words, *ending) for words in wish.method),
        things=(),
        ending=ending,
    )


def _wish(operation: Operation, home: Words, *, is_made: bool, around: paths.Neighbours) -> Wish:
    derived, last = paths.derive(operation, home, around), paths.spelled_out(operation)
    if operation.id is None or is_made or not split(operation.id):
        stems = tuple(dict.fromkeys(derived))
        return Wish(method=(*derived, *last), stems=stems, things=_things(derived[0], home))
    whole = split(operation.id)
    words = _without_path(operation, whole) or respell(whole, derived[-1])
    homes = tuple(split(tag) for tag in operation.tags[:1]) or (home,)
    short = _without_home(operation.id, words, homes)
    clean = _without_articles(short)
    prefix = words[: len(words) - len(short)] if words[-len(short) :] == short else ()
    stem = clean if speaks_of(short, home) else (*prefix, *clean)
    return Wish(
        method=tuple(dict.fromkeys((clean, short, words, whole, *derived, *last))),
        stems=tuple(dict.fromkeys((stem, whole, _joined(home, stem), derived[-1]))),
        things=_things(short, home),
    )


def _things(words: Words, home: Words) -> tuple[Words, ...]:
    thing, one = thing_of(words), one_of(home)
    if not thing:
        return (one,)
    return (thing,) if speaks_of(thing, home) else (thing, (*one, *thing))


def _joined(home: Words, stem: Words) -> Words:
    # "search" and "search matrix pairs" share their first word.
    return stem if stem[: len(home)] == home else (*home, *stem)


def speaks_of(words: Words, home: Words) -> bool:
    """Whether a name mentions its resource, so that it is clear without it."""
    return paths.about(words, home) or any(
        singular(word) == singular(other) for word in words for other in home
    )


def _without_home(text: str, words: Words, homes: tuple[Words, ...]) -> Words:
    # "repos/list-for-org" under the tag "repos" is client.repos.list_for_org.
    head, slash, tail = text.partition("/")
    for home in homes:
        if slash and split(head) == home and split(tail):
            return split(tail)
        for prefix in ((*home, "controller"), home):
            rest = words[len(prefix) :]
            if words[: len(prefix)] == prefix and rest and rest[0] not in _JOINTS:
                return rest
        rest = words[len(home) :]
        if words[: len(home)] == one_of(home) and rest and paths.is_action(rest[0]) and not slash:
            return rest  # "invite_revoke" under "invites"
    return words


def _without_articles(words: Words) -> Words:
    # "create-a-namespace", "record for a meeting"; elsewhere an "a" may be a name.
    return tuple(
        word
        for index, word in enumerate(words)
        if word not in ("a", "an", "the")
        or index in (0, len(words) - 1)
        or not (index == 1 or words[index - 1] in _JOINTS)
    )


def _without_path(operation: Operation, words: Words) -> Words:
    # "read_item_items__item_id__get": frameworks append path and method to a function's name.
    if words[-1] != operation.method.lower():
        return ()
    endings = {text for text in paths.spelled(operation.path) if text}
    for start in range(1, len(words) - 1):
        if "".join(words[start:-1]) in endings:
            return words[:start]
    return ()


def _made_by_machine(operations: Sequence[Operation], homes: Mapping[str, Words]) -> frozenset[str]:
    """Operations whose operationId only repeats method and path.

    ``get-presets`` for ``GET /presets`` may be either: then its neighbours decide, first those
    of the same resource, then all of them.
    """
    sure: dict[str, bool | None] = {op.key: _is_made(op) for op in operations}
    groups: defaultdict[Words, list[str]] = defaultdict(list)
    for key in sure:
        groups[homes[key]].append(key)
    overall = _mostly(list(sure.values()))
    made = {key for key, answer in sure.items() if answer}
    for keys in groups.values():
        nearby = _mostly([sure[key] for key in keys])
        if overall or nearby:
            made.update(key for key in keys if sure[key] is None)
    return frozenset(made)


def _mostly(answers: list[bool | None]) -> bool:
    known = [answer for answer in answers if answer is not None]
    return bool(known) and sum(known) * 2 > len(known)


def _is_made(operation: Operation) -> bool | None:
    words = split(operation.id or "")
    method = operation.method.lower()
    flat = "".join(words)
    if not words:
        return None
    if not (words[0] == method or flat[len(method) : len(method) + 1].isdigit()):
        return False
    if len(words) > 1 and paths.is_version(words[1]):
        return True
    rest = flat.removeprefix(method)
    if not rest or not any(text.endswith(rest) for text in paths.spelled(operation.path)):
        return False
    names_variable = any(
        rest.endswith(("".join(split(name)), "id")) or "".join(split(name)) in rest
        for name in _variables(operation)
        if split(name)
    )
    if operation.method in ("GET", "PUT", "DELETE") and not names_variable:
        return None  # verbs that people use as well
    return True


def _variables(operation: Operation) -> list[str]:
    return [piece.name for piece in paths.pieces(operation.path) if not isinstance(piece, str)]
