"""What the further methods of an operation are told apart by: words for media types."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from specpress.ir.api import Part
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.words.identifiers import Style, Words, digest, identify, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.ir.api import Choice, Operation
    from specpress.naming.terms import OperationTerms

# Registered under names that nobody says.
_KNOWN = {
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "vnd.ms-excel": "xls",
    "msword": "doc",
}
_TREES = ("vnd", "prs", "x")
_JOINTS = {Part.BODY: "from", Part.ANSWER: "as"}


def qualifiers(operations: Iterable[Operation]) -> dict[str, Words]:
    """The words that tell each variant of an operation apart, by its key."""
    variants = [operation for operation in operations if operation.variant_of is not None]
    rivals: defaultdict[tuple[str | None, Part], set[str]] = defaultdict(set)
    for operation in variants:
        for choice in operation.choices:
            rivals[operation.variant_of, choice.part].add(choice.label)
    told = {place: _disambiguated(labels) for place, labels in rivals.items()}

    def words(operation: Operation, choice: Choice) -> Words:
        return told[operation.variant_of, choice.part][choice.label]

    return {
        operation.key: tuple(
            word for choice in operation.choices for word in words(operation, choice)
        )
        for operation in variants
    }


def variant_names(
    operation: Operation, named: Mapping[str, str], all_terms: Mapping[str, OperationTerms]
) -> tuple[str, ...]:
    """Names for a variant, best first: ``list_pets_csv``, ``list_pets_as_csv``.

    They follow the name that the operation with the preferred media types has, if it is here.
    """
    main, qualifier = operation.variant_of or "", all_terms[operation.key].qualifier
    stem = split(named[main]) if main in named else all_terms[main].method[0]
    joint = _JOINTS[operation.choices[0].part]
    candidates = ((*stem, *qualifier), (*stem, joint, *qualifier))
    return tuple(identify(words, Style.SNAKE, "call") for words in candidates)


def _disambiguated(labels: set[str]) -> dict[str, Words]:
    scope: Scope[str] = Scope()
    requests = [
        NameRequest(key=label, candidates=tuple(map(" ".join, candidates)), rank=len(candidates))
        for label in labels
        for candidates in (_candidates(label),)
    ]
    for unassigned in scope.assign(requests):
        scope.bind(unassigned.key, f"{unassigned.candidates[-1]} {digest(unassigned.key)}")
    return {label: tuple(name.split()) for label, name in scope.names.items()}


def _candidates(label: str) -> tuple[Words, ...]:
    """Words for a media type, the shortest first.

    >>> _ladder("csv"), _ladder("vnd.acme.star+json")
    ((('csv',),), (('star',), ('acme', 'star'), ('acme', 'star', 'json')))
    """
    name, _, parameters = label.partition(";")
    whole = split(label)
    if "/" in name:
        return (whole or ("other",),)
    stem = _KNOWN.get(name, name.partition("+")[0] if "+" in name else name)
    parts = [words for part in stem.split(".") if (words := split(part))]
    while len(parts) > 1 and parts[0][0] in _TREES:
        parts.pop(0)
    ends = [
        tuple(word for words in parts[start:] for word in words)
        for start in range(len(parts) - 1, -1, -1)
    ]
    suffix, told = split(name.partition("+")[2]), split(parameters)
    candidates = (*ends, (*ends[-1], *suffix)) if ends else (suffix or whole or ("other",),)
    plain = (told,) if told and ends == [("json",)] else ()
    return tuple(dict.fromkeys((*plain, *((*words_, *told) for words_ in candidates))))
