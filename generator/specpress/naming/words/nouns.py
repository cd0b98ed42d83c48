"""What the words of a name are worth: which only wrap, which need company, which say the thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.naming.words.identifiers import word_set
from specpress.naming.words.plurals import item_singular, singular

if TYPE_CHECKING:
    from specpress.naming.words.identifiers import Words

# Words that wrap what an answer is about and say nothing about it themselves.
WRAPPERS = word_set(
    "attribute attributes body content contents data detail details entity entry item items "
    "list object output payload properties record records response result results row rows "
    "value values"
)

# Names of properties that mean little away from the thing they belong to, even two together.
VAGUE = word_set(
    "action category code config configuration content data error errors event events expand "
    "filter filters format id include info information input kind label language level meta "
    "metadata mode name option options order output parameters params permission permissions "
    "reason response result role settings size source state status style target text title type "
    "types ui unit value"
)

# Those that mean little alone, but enough in company: the base role.
_WEAK = word_set(
    "access base behavior client context direction duplicate head location network op operation "
    "other parent part reference results round scope service user"
)

# Lists that say nothing of their items: each of the "data" is an item of the whole.
_HOLDERS = word_set("data list array body payload page object")

# Ends of names of what holds a list: an item of a PetList is a Pet.
_LISTS = word_set("list response result results page collection array set")

# What operations do; leading words of their names.
VERBS = word_set(
    "add cancel check create delete edit fetch find get list make modify patch post put "
    "query read remove replace retrieve search set show start stop submit update upload upsert "
)
_HOW_MANY = word_set("all any bulk each every many my new one several")
JOINTS = word_set("a an and at by for from in of on or the to with")


def nouns_of(stem: Words) -> Words:
    """What an operation is about, without what it does."""
    return tuple(singular(word) for word in stem if word not in VERBS | JOINTS | _HOW_MANY)


def singularised(words: Words) -> Words:
    """What one of several would be called: the last word in the singular."""
    return (*words[:-1], item_singular(words[-1])) if words else ()


def item_noun(stem: Words) -> Words:
    """What one of the things that an operation answers with is: empty where it does not say.

    >>> thing_of(("list", "check", "runs", "for", "a", "suite")), thing_of(("list", "for", "org"))
    (('check', 'run'), ())
    """
    start, end = 0, len(stem)
    while start < end and stem[start] in _HOW_MANY:
        start += 1
    start += start < end and stem[start] in VERBS
    while start < end and stem[start] in _HOW_MANY:
        start += 1
    joints = (index for index, word in enumerate(stem) if word in JOINTS and index >= start)
    nouns = stem[start : next(joints, end)]
    return singularised(nouns[:-1] if nouns[-1:] == ("list",) else nouns)


def item_words(property_: Words) -> Words:
    """How an item of a list is called after the property that holds the list.

    >>> item_words(("labels",)), item_words(("data",)), item_words(("day", "stats"))
    (('label',), ('item',), ('day', 'stats'))
    """
    return ("item",) if _HOLDERS.issuperset(property_) else singularised(property_)


def list_item(words: Words) -> Words:
    """What a list is a list of, by its name; empty where the name does not say that it is one.

    >>> without_list(("chat", "message", "list")), without_list(("chat",))
    (('chat', 'message'), ())
    """
    end = len(words)
    while end and words[end - 1] in _LISTS:
        end -= 1
    return (
        singularised(words[:end]) if end < len(words) and words[0] not in VERBS | _HOW_MANY else ()
    )


def is_specific(words: Words) -> bool:
    """Whether words say enough to name what several things share."""
    if len(words) == 1 and words[0] in _WEAK:
        return False
    return words[-1] not in JOINTS and not (VAGUE | WRAPPERS).issuperset(words)
