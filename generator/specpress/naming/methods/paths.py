"""Method names from HTTP method and path, where the document's own name is none or no name."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.ir.api import Variable
from specpress.naming.words.identifiers import Words, casing, read, spell, split, word_set
from specpress.naming.words.plurals import is_plural, singular

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.ir.api import Operation, Template

Pieces: TypeAlias = "tuple[str | Variable, ...]"
"""What stands between the slashes of a path, and its variables."""

_NEAR = 50  # segments: none further out has a place in a name that people can read

# "v1", "2.0", "v2beta1": which edition of the API a path belongs to says nothing about a method.
_VERSION = re.compile(r"v\d+(?:(?:alpha|beta|rc)\d*)?|\d+(?:\.\d+)*|api|rest", re.IGNORECASE)

_APART = re.compile(r"^/|(?<!^)([/_])")

# Last words of paths that say what is done rather than what is there.
_ACTIONS = word_set(
    "abort accept activate add answer append apply approve archive ask assign attach "
    "authorize ban block bulk calculate cancel capture charge check claim clear clone close "
    "compact complete compute confirm convert copy count create deactivate decline delete "
    "deny deploy detach disable disconnect dismiss download duplicate edit enable end "
    "evaluate execute exists expire export extend extract fail favorite finalize find finish "
    "follow force generate get hide ignore import increment invite issue join kick leave list "
    "load lock login logout mark merge move mute open pause pay ping poll preview process "
    "publish purge query quit reactivate read rebuild recover redact redeliver refresh refund "
    "regenerate register reject release reload remove rename render renew reopen replace "
    "reply report request rerun resend reset resolve restart restore resume retry return "
    "reverse revert review revoke rollback rotate run save scan schedule scroll search seek "
    "send set share sign simulate skip snooze start stop submit subscribe suspend sync "
    "terminate test toggle transfer translate trash trigger unarchive unassign unban unblock "
    "undo unfollow unhide unlock unmute unpublish unsubscribe update upgrade upload upsert "
    "validate verify view void vote watch withdraw write"
)

# Those that are rather part of a thing's name where other words follow: login links.
_ADJECTIVES = word_set("login logout")


class Segment(msgspec.Struct, frozen=True):
    """A fixed part of a path; ``is_item``: a variable follows, so it is about one of several."""

    words: Words
    is_item: bool


@lru_cache(maxsize=8192)
def segments(path: Template) -> tuple[Segment, ...]:
    """The fixed parts of a path, without versions.

    >>> segments(("/v1/pets/", Variable(name="id")))
    (Segment(words=('pets',), is_item=True),)
    """
    found: list[Segment] = []
    for piece in pieces(path):
        if isinstance(piece, Variable):
            if found:
                found[-1] = Segment(found[-1].words, is_item=True)
        elif not _VERSION.fullmatch(piece) and (words := split(piece)):
            found.append(Segment(words, is_item=False))
    return tuple(found)


@lru_cache(maxsize=8192)
def pieces(path: Template) -> Pieces:
    """What stands between the slashes of a path, and the variables in it."""
    found: list[str | Variable] = []
    for part in path:
        if isinstance(part, Variable):
            found.append(part)
        else:
            found += [piece for piece in part.split("/") if piece.strip(":.;,=#?&")]
    return tuple(found)


def spelled(path: Template) -> frozenset[str]:
    """What operationIds that machines made from a path say after the method: letters only."""
    all_pieces = pieces(path)
    without = tuple(p for p in all_pieces if isinstance(p, Variable) or not _VERSION.fullmatch(p))
    return frozenset(
        "".join("".join(split(name) if name else ("id",)) for name in _names(some, as_id=as_id))
        for some in (all_pieces, without)
        for as_id in (False, True)
    )


def _names(some: Pieces, *, as_id: bool) -> list[str]:
    return [("" if as_id else p.name) if isinstance(p, Variable) else p for p in some]


def is_action(word: str) -> bool:
    """Whether a word says what is done rather than what is there."""
    return word in _ACTIONS


def is_version(word: str) -> bool:
    """Whether a word names an edition of the API, such as ``v2``."""
    return word.startswith("v") and _VERSION.fullmatch(word) is not None


class Neighbours(msgspec.Struct, frozen=True):
    """What the other operations of an API tell about a path.

    ``methods``: the methods of every path; ``collections``: the paths that a variable follows.
    """

    methods: Mapping[Pieces, frozenset[str]]
    collections: frozenset[Pieces]


def neighbours(operations: Iterable[Operation]) -> Neighbours:
    """Look at all operations once."""
    methods: defaultdict[Pieces, set[str]] = defaultdict(set)
    collections: set[Pieces] = set()
    for operation in operations:
        whole = pieces(operation.path)
        methods[whole].add(operation.method)
        collections.update(
            whole[:index] for index, piece in enumerate(whole) if isinstance(piece, Variable)
        )
    return Neighbours(
        {path: frozenset(found) for path, found in methods.items()}, frozenset(collections)
    )


def derive(operation: Operation, resource: Words, around: Neighbours) -> tuple[Words, ...]:
    """Names for an operation from its method and path, best first: a verb and its nouns.

    ``POST /relays/{id}/tokens/rotate`` of the resource ``relays`` is ``rotate_relay_tokens``.
    Nouns from outside the resource are only in the longer names.
    """
    parts = segments(operation.path)
    everything = _everything(operation)
    if not parts:
        return ((_VERBS.get(operation.method, operation.method.lower()), "root"), everything)
    last = parts[-1]
    if _is_action(operation, last, around):
        candidates = _nouns(
            parts[:-1], resource, keep_last=len(parts) > 1 and not parts[-2].is_item
        )
        short = (last.words,) if len(last.words) > 1 or not candidates else ()
        plain = tuple(word for part in parts[:-1] for word in part.words)
        longer = ((*last.words, *nouns) for nouns in (*candidates, plain))
        return (*short, *longer, everything)
    verb = _verb(operation, last, around)
    candidates = _nouns(parts, resource, keep_last=verb == "list" or not last.is_item)
    if verb == "create":
        candidates = [(*nouns[:-1], singular(nouns[-1])) for nouns in candidates]
    plain = tuple(word for part in parts for word in part.words)
    return (*((verb, *nouns) for nouns in candidates), (verb, *plain), everything)


def lists(operation: Operation, around: Neighbours) -> bool:
    """Whether an operation gets the things of a collection."""
    parts = segments(operation.path)
    return bool(parts) and _verb(operation, parts[-1], around) == "list"


def _is_action(operation: Operation, last: Segment, around: Neighbours) -> bool:
    if last.is_item or last.words[0] not in _ACTIONS or operation.method not in _ACTING:
        return False
    if last.words[0] in _ADJECTIVES and last.words[1:]:
        return False
    path = pieces(operation.path)
    is_thing = (
        operation.method == "GET" or path in around.collections or "GET" in around.methods[path]
    )
    return not (is_thing and is_plural(last.words[-1]))


_ACTING = frozenset(("GET", "POST", "PUT"))
_VERBS = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update"}


def _verb(operation: Operation, last: Segment, around: Neighbours) -> str:
    path = pieces(operation.path)
    methods = around.methods[path]
    match operation.method:
        case "GET" if path in around.collections or (
            is_plural(last.words[-1]) and not last.is_item
        ):
            return "list"
        case "POST" if last.is_item and "PUT" not in methods:
            return "update"
        case "PUT" if "PATCH" in methods:
            return "replace"
        case other:
            return _VERBS.get(other, other.lower())


def _nouns(parts: tuple[Segment, ...], resource: Words, *, keep_last: bool) -> list[Words]:
    # From the last noun outwards, as far as the resource itself; then further, a step at a time.
    if not parts:
        return []
    parts = parts[-_NEAR:]
    last = parts[-1].words
    nouns = last if keep_last else (*last[:-1], singular(last[-1]))
    nearest = _resource_index(parts, resource)
    candidates: list[Words] = []
    if nearest == len(parts) - 1:
        candidates.append(nouns)
    for index in range(len(parts) - 2, -1, -1):
        outer = tuple(singular(word) for word in parts[index].words)
        if "".join(outer) not in _flat(nouns):
            nouns = (*outer, *nouns)
        if index <= nearest:
            candidates.append(nouns)
    return list(dict.fromkeys(candidates)) or [nouns]


def _resource_index(parts: tuple[Segment, ...], resource: Words) -> int:
    # The last segment that is about the resource; else the thing that the last one belongs to.
    for index in range(len(parts) - 1, -1, -1):
        if about(parts[index].words, resource):
            return index
    last = len(parts) - 1
    return last - 1 if last and not parts[last].is_item and parts[last - 1].is_item else last


def about(words: Words, resource: Words) -> bool:
    """Whether words speak of the thing that a resource is named after."""
    mine, other = _flat(words), _flat(resource)
    return len(mine) > 2 and len(other) > 2 and (mine in other or other in mine)


def _flat(words: Words) -> str:
    return "".join(singular(word) for word in words)


def spelled_out(operation: Operation) -> tuple[Words, ...]:
    """Names for operations whose paths have all words in common: with their signs and capitals."""
    method = operation.method.lower()
    loose: list[str] = [method]
    exact: list[str] = [method]
    for part in operation.path:
        if isinstance(part, Variable):
            loose += read(part.name)
            exact += read(part.name)
        else:
            loose += (word for piece in part.split("/") if piece for word in spell(piece))
            exact += (word for piece in _APART.split(part) if piece for word in spell(piece))
    fixed = "".join(part for part in operation.path if isinstance(part, str))
    return tuple(loose), tuple(exact), (*exact, casing(fixed))


def _everything(operation: Operation) -> Words:
    words = [operation.method.lower()]
    for piece in pieces(operation.path):
        words += split(piece.name) if isinstance(piece, Variable) else split(piece)
    return tuple(words)
