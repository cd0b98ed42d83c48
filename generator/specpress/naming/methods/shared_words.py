"""What operationIds share because a framework or a habit put it there: no part of any name."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from specpress.naming.methods import paths
from specpress.naming.words.identifiers import Words, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_FEW = 3
"""Names below which what they share may as well be chance."""

# Where functions live, and what they are called there.
_MODULES = word_set(
    "api app controller controllers endpoint endpoints handler handlers"
    " route router routers routes view views"
)
_TAILS = word_set("api controller endpoint func handler route router view")


def without_shared(ids: Mapping[str, Words], resources: Mapping[str, Words]) -> dict[str, Words]:
    """The words of every operationId without those that nearly all of them have.

    Module paths in front are what the operations of one resource share, prefixes and endings what
    all share: ``jobs_api_routes_batch_get_batch_jobs`` is ``get_batch_jobs`` beside others of that
    module. A front is only left out where the name then begins with what is done.

    Args:
        ids: The words of the operationIds of a document, by operation.
        resources: The words of the resource of each operation.
    """
    groups: defaultdict[Words, list[str]] = defaultdict(list)
    for key in ids:
        groups[resources[key]].append(key)
    found = _without_ending(ids)
    if len(groups) > 1:
        found = _without_front(found)
    for keys in groups.values():
        found |= _without_front({key: found[key] for key in keys}, _MODULES)
    return found


def _without_ending(ids: Mapping[str, Words]) -> dict[str, Words]:
    endings = Counter(words[-1] for words in ids.values() if words[1:])
    shared = {
        ending
        for ending, count in endings.items()
        if _is_habit(count, len(ids)) and (ending in _TAILS or paths.is_version(ending))
    }
    return {
        key: words[:-1] if words[1:] and words[-1] in shared else words
        for key, words in ids.items()
    }


def _without_front(
    ids: Mapping[str, Words], wanted: frozenset[str] | None = None
) -> dict[str, Words]:
    """Without the longest front that nearly all share; one with a wanted word, if there are."""
    fronts = Counter(front for words in set(ids.values()) for front in _fronts(words, wanted))
    habits = [front for front, count in fronts.items() if _is_habit(count, len(ids))]
    front = max(habits, key=len, default=())
    return {
        key: words[len(front) :] if front in _fronts(words, wanted) else words
        for key, words in ids.items()
    }


def _fronts(words: Words, wanted: frozenset[str] | None) -> list[Words]:
    """What may be no part of a name: all that stands before something that is done."""
    if paths.is_action(words[0]):
        return []
    fronts = (words[:length] for length in range(1, len(words)) if paths.is_action(words[length]))
    return [front for front in fronts if wanted is None or not wanted.isdisjoint(front)]


def _is_habit(count: int, of: int) -> bool:
    # One more name, or one less, hardly ever changes what nearly all have.
    return count >= _FEW and count * 5 >= of * 4
