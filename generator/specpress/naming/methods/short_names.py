"""What a method is called on its resource: the verb of HTTP or the summary, the thing not again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.naming.methods import paths
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import Words, split, word_set
from specpress.naming.words.nouns import JOINTS, VERBS
from specpress.naming.words.plurals import is_plural, singular

if TYPE_CHECKING:
    from specpress.ir.api import Operation

_GENERAL = word_set("create post update put")
"""Verbs that say no more than the method of HTTP does."""

_GOES_ON = word_set("and or as id ids of s")
"""What comes before one of these is more than the name of a resource."""


_READING = word_set("count export fetch filter find get list query retrieve search")
_QUANTITIES = word_set("all any each every one")
_LAST_VERBS = {
    "GET": word_set("get list retrieve"),
    "POST": word_set("create update"),
    "PUT": word_set("create replace update"),
    "PATCH": word_set("patch update"),
    "DELETE": word_set("delete"),
}
"""Verbs that stand last where names are sorted by things: ``users_delete``."""


def shorten(words: Words, resource: Words, operation: Operation, around: paths.Neighbours) -> Words:
    """A name without its resource: ``get_pet`` is ``pets.get``, ``get_pets`` ``pets.list_pets``.

    What is done to several at once keeps their plural (``pets.delete_pets``), and what Python has
    another use for (``list``, ``import``) its noun.

    Args:
        words: The name, a verb first. What begins otherwise stays.
        resource: The words of the resource that the method is on.
        operation: What the method calls.
        around: What the other operations tell about paths.
    """
    words = _listing(_verb_first(words, operation), operation, around)
    end = _end_of_noun(words, resource)
    verb, noun, rest = words[:1], words[1:end], words[end:]
    if not noun or (rest and rest[0] in _GOES_ON):
        return words
    if not rest and verb[0] in reserved.METHODS:
        return (*verb, *(word for word in noun if word not in _QUANTITIES))
    reads = operation.method == "GET" or verb[0] in _READING
    return (*verb, *rest) if rest or reads or not is_plural(noun[-1]) else words


def named_like_resource(operation: Operation, derived: Words) -> Words:
    """A name for what has the name of its resource: ``text_to_speech.create``."""
    plain = derived[:1] if operation.method != "POST" else ("create",)
    return verb(plain, operation)


def is_verb(word: str) -> bool:
    """Whether a word in front says what is done."""
    return paths.is_action(word) or word in VERBS


def verb(words: Words, operation: Operation) -> Words:
    """A name that was made from method and path, with the verb of the summary if that says more.

    ``POST /quotes``: ``Calculate a quote`` is ``calculate_quote``.
    """
    told = split(operation.summary or "")[:1]
    acts = [word for each in told for word in (each, singular(each)) if paths.is_action(word)]
    general = operation.method == "POST" and words[0] in _GENERAL
    return (acts[0], *words[1:]) if general and acts and acts[0] not in _GENERAL else words


def _listing(words: Words, operation: Operation, around: paths.Neighbours) -> Words:
    if words[0] != "get" or operation.method != "GET" or not paths.lists(operation, around):
        return words
    joints = (index for index, word in enumerate(words) if word in JOINTS)
    noun = words[1 : next(joints, len(words))]
    return ("list", *words[1:]) if noun and is_plural(noun[-1]) else words


def _verb_first(words: Words, operation: Operation) -> Words:
    *nouns, last = words
    if not nouns or is_verb(words[0]) or last not in _LAST_VERBS.get(operation.method, ()):
        return words
    if last == "list":
        return (last, *nouns) if is_plural(nouns[-1]) else words
    return (last, *nouns[:-1], singular(nouns[-1]))


def _end_of_noun(words: Words, resource: Words) -> int:
    """How many words a verb and the resource take up in front; 1 where it is not said."""
    wanted, found = "".join(map(singular, resource)), ""
    if not is_verb(words[0]):
        return 1
    for index, word in enumerate(words[1:], 2):
        is_quantity = words[0] in _READING and word in _QUANTITIES and not found
        found += "" if is_quantity else singular(word)
        if found == wanted:
            return index
    return 1
