"""The terms of operations: from their operationIds, or from methods and paths."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.naming.methods import paths, short_names
from specpress.naming.methods.media_variants import qualifiers
from specpress.naming.methods.shared_words import without_shared
from specpress.naming.methods.tags import JOINTS, without_articles
from specpress.naming.terms import OperationTerms
from specpress.naming.words.identifiers import Words, split
from specpress.naming.words.nouns import item_noun, singularised
from specpress.naming.words.plurals import singular
from specpress.naming.words.segmentation import segment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specpress.ir.api import Api, Operation


def operation_terms(api: Api, resources: Mapping[str, Words]) -> dict[str, OperationTerms]:
    """The terms of every operation; ``resources`` has the words of its resource. Keys: its key."""
    operations = [operation for operation in api.operations if operation.variant_of is None]
    around = paths.neighbours(operations)
    generated = _generated_ids(operations, resources)
    own = _own_words(operations, resources, generated)
    found = {
        operation.key: _hinted(
            operation,
            _terms(
                operation,
                resources[operation.key],
                own=own.get(operation.key, ()),
                around=around,
            ),
        )
        for operation in operations
    }
    ends = qualifiers(api.operations)
    for operation in api.operations:
        if operation.variant_of is not None:
            found[operation.key] = _qualified(found[operation.variant_of], ends[operation.key])
    return found


def _hinted(operation: Operation, terms: OperationTerms) -> OperationTerms:
    """With the name that the document gives the method itself, before all others."""
    words = split(operation.name_hint.method or "") if operation.name_hint else ()
    if not words:
        return terms
    return msgspec.structs.replace(terms, method=tuple(dict.fromkeys((words, *terms.method))))


def _qualified(terms: OperationTerms, qualifier: Words) -> OperationTerms:
    """``create_chat_stream``, beside ``create_chat`` that answers whole."""
    return msgspec.structs.replace(
        terms,
        method=tuple((*words, *qualifier) for words in terms.method),
        items=(),
        qualifier=qualifier,
    )


def _terms(
    operation: Operation, resource: Words, *, own: Words, around: paths.Neighbours
) -> OperationTerms:
    derived, last = paths.derive(operation, resource, around), paths.spelled_out(operation)
    if operation.id is None or not own:
        best = short_names.verb(derived[0], operation)
        stems = tuple(dict.fromkeys((best, *derived)))
        method = (short_names.shorten(best, resource, operation, around), best, *derived, *last)
        return OperationTerms(
            method=tuple(dict.fromkeys(method)),
            stems=stems,
            items=_item_terms(derived[0], resource),
        )
    whole = split(operation.id)
    words = own if own != whole else segment(whole, derived[-1])
    tags = tuple(split(tag) for tag in operation.tags[:1])
    resources = tuple(dict.fromkeys((*tags, resource)))
    short = _without_resource(operation.id, words, resources)
    clean = without_articles(short)
    prefix = words[: len(words) - len(short)] if words[-len(short) :] == short else ()
    best = (
        short_names.named_like_resource(operation, derived[0])
        if "".join(clean) == "".join(resource)
        else short_names.shorten(clean, resource, operation, around)
    )
    stem = clean if mentions(short, resource) else (*prefix, *clean)
    return OperationTerms(
        method=tuple(dict.fromkeys((best, clean, short, words, whole, *derived, *last))),
        stems=tuple(dict.fromkeys((stem, whole, _joined(resource, stem), derived[-1]))),
        items=_item_terms(short, resource),
    )


def _own_words(
    operations: Sequence[Operation], resources: Mapping[str, Words], generated: frozenset[str]
) -> dict[str, Words]:
    """The words of the operationIds that people chose, without what frameworks add to them."""
    ids = {
        operation.key: _without_path(operation, whole) or whole
        for operation in operations
        if operation.key not in generated and (whole := split(operation.id or ""))
    }
    return without_shared(ids, resources)


def _item_terms(words: Words, resource: Words) -> tuple[Words, ...]:
    thing, one = item_noun(words), singularised(resource)
    if not thing:
        return (one,)
    return (thing,) if mentions(thing, resource) else (thing, (*one, *thing))


def _joined(resource: Words, stem: Words) -> Words:
    # "search" and "search matrix pairs" share their first word.
    return stem if stem[: len(resource)] == resource else (*resource, *stem)


def mentions(words: Words, resource: Words) -> bool:
    """Whether a name mentions its resource, so that it is clear without it."""
    return paths.about(words, resource) or any(
        singular(word) == singular(other) for word in words for other in resource
    )


def _without_resource(text: str, words: Words, resources: tuple[Words, ...]) -> Words:
    # "repos/list-for-org" under the tag "repos" is client.repos.list_for_org.
    head, slash, tail = text.partition("/")
    for resource in resources:
        if slash and split(head) == resource and split(tail):
            return split(tail)
        for prefix in ((*resource, "controller"), resource):
            rest = words[len(prefix) :]
            if words[: len(prefix)] == prefix and rest and rest[0] not in JOINTS:
                return rest
        rest = words[len(resource) :]
        if (
            words[: len(resource)] == singularised(resource)
            and rest
            and paths.is_action(rest[0])
            and not slash
        ):
            return rest  # "invite_revoke" under "invites"
    return words


def _without_path(operation: Operation, words: Words) -> Words:
    # "read_item_items__item_id__get": frameworks append path and method to a function's name.
    if words[-1] != operation.method.lower():
        return ()
    suffixes = {text for text in paths.spelled(operation.path) if text}
    for start in range(1, len(words) - 1):
        if "".join(words[start:-1]) in suffixes:
            return words[:start]
    return ()


def _generated_ids(
    operations: Sequence[Operation], resources: Mapping[str, Words]
) -> frozenset[str]:
    """Operations whose operationId only repeats method and path.

    ``get-presets`` for ``GET /presets`` may be either: then its neighbours decide, first those
    of the same resource, then all of them.
    """
    sure: dict[str, bool | None] = {op.key: _is_generated(op) for op in operations}
    groups: defaultdict[Words, list[str]] = defaultdict(list)
    for key in sure:
        groups[resources[key]].append(key)
    overall = _mostly(list(sure.values()))
    generated = {key for key, answer in sure.items() if answer}
    for keys in groups.values():
        nearby = _mostly([sure[key] for key in keys])
        if overall or nearby:
            generated.update(key for key in keys if sure[key] is None)
    return frozenset(generated)


def _mostly(answers: list[bool | None]) -> bool:
    known = [answer for answer in answers if answer is not None]
    return bool(known) and sum(known) * 2 > len(known)


def _is_generated(operation: Operation) -> bool | None:
    words = split(operation.id or "")
    method = operation.method.lower()
    letters = "".join(words)
    if not words:
        return None
    is_path = "{" in (operation.id or "")
    if is_path or not (words[0] == method or letters[len(method) : len(method) + 1].isdigit()):
        return is_path
    if len(words) > 1 and paths.is_version(words[1]):
        return True
    rest = letters.removeprefix(method)
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
