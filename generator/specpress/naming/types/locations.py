"""Where schemas stand, in words: the raw material of type names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.api import ContentKind, Default, Exact, Range
from specpress.naming.words.identifiers import Words, read, split
from specpress.naming.words.nouns import singularised
from specpress.naming.words.plurals import singular

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.api import Api, Content, Operation, Response, Status
    from specpress.naming.terms import OperationTerms
    from specpress.pointer import Pointer

# Keywords of JSON Schema that lead to a subschema, by what follows them in a pointer.
_NAMED = frozenset(("properties", "$defs", "definitions", "dependentSchemas", "headers"))
_VALUES = frozenset(("additionalProperties", "unevaluatedProperties", "propertyNames"))
_ITEMS = frozenset(("items", "unevaluatedItems", "contains"))
_VARIANTS = frozenset(("oneOf", "anyOf"))
_SILENT = frozenset(("schema", "itemSchema", "contentSchema", "not", "if", "then", "else"))
_COMPONENT_SECTIONS = frozenset(("schemas", "definitions", "$defs"))

_REASONS = {
    201: "created",
    202: "accepted",
    204: "empty",
    206: "partial",
    207: "multi status",
    400: "bad request",
    401: "unauthorized",
    402: "payment required",
    403: "forbidden",
    404: "not found",
    405: "method not allowed",
    406: "not acceptable",
    408: "request timeout",
    409: "conflict",
    410: "gone",
    411: "length required",
    412: "precondition failed",
    413: "too large",
    415: "unsupported media type",
    416: "range not satisfiable",
    418: "teapot",
    421: "misdirected",
    422: "unprocessable",
    423: "locked",
    424: "failed dependency",
    425: "too early",
    426: "upgrade required",
    428: "precondition required",
    429: "too many requests",
    431: "headers too large",
    451: "legally unavailable",
    500: "server error",
    501: "not implemented",
    502: "bad gateway",
    503: "unavailable",
    504: "timeout",
    507: "insufficient storage",
}


_FORMS: dict[str, Words] = {"x-www-form-urlencoded": ("form",)}


class Root(msgspec.Struct, frozen=True, kw_only=True):
    """A place outside of schemas that holds one: a parameter, a request, a response.

    ``stems`` are the words of its operation, best first; none where operations share it.
    ``words`` say what it is. ``things``: what one of the things would be called that an operation
    answers with, best first.
    """

    stems: tuple[Words, ...]
    words: Words
    items: tuple[Words, ...] = ()
    is_parameter: bool = False
    is_failure: bool = False


class SchemaLocation(msgspec.Struct, frozen=True, kw_only=True):
    """Where a schema stands: below another declaration, below a root, or by itself.

    ``words``: one group for every step from there on. ``steps``: for each of these, how the way
    went on into a list or a map ("item", "value", or "" where it did not). ``is_variant``: it is
    one of several alternatives. ``is_item``: the first step leads to the items of what it stands
    in.
    """

    pointer: Pointer
    parent: Pointer | None
    root: Root | None
    words: tuple[Words, ...]
    steps: tuple[str, ...]
    is_variant: bool
    is_item: bool


def component_name(pointer: Pointer) -> str | None:
    """The name of a schema that stands among named ones, ``None`` for any other."""
    tokens = pointer.tokens
    if not tokens:
        return pointer.file.rpartition("/")[2].partition(".")[0] or None
    if len(tokens) == 1:
        return tokens[0] if pointer.file else None
    if tokens[-2] in _COMPONENT_SECTIONS and len(tokens) <= 3:
        return pointer.name
    return None


def locate(
    pointer: Pointer, roots: Mapping[str, Root], declared: Mapping[str, Pointer]
) -> SchemaLocation:
    """Find what a schema stands in, by walking outwards."""
    tokens: list[str] = []
    outer: str = pointer
    parent: Pointer | None = None
    root: Root | None = None
    while "/" in outer.partition("#")[2]:
        outer, _, token = outer.rpartition("/")
        tokens.append(token.replace("~1", "/").replace("~0", "~"))
        if parent := declared.get(outer):
            break
        if root := roots.get(outer):
            break
    tokens.reverse()
    if parent is None and root is None:
        tokens = _below_components(tokens)
    steps = _TokenReader()
    steps.read(tokens)
    return SchemaLocation(
        pointer=pointer,
        parent=parent,
        root=root,
        words=tuple(steps.words),
        steps=tuple(steps.into),
        is_variant=steps.is_variant,
        is_item=steps.is_item,
    )


def _below_components(tokens: list[str]) -> list[str]:
    # A component that is nothing by itself, for example because only allOf refers to it.
    if len(tokens) > 2 and tokens[0] == "components":
        return tokens[2:]
    return tokens[1:] if len(tokens) > 1 and tokens[0] in _COMPONENT_SECTIONS else tokens


class _TokenReader:
    """The tokens of a pointer, read from the outside in."""

    def __init__(self) -> None:
        self.words: list[Words] = []
        self.into: list[str] = []
        self.is_variant = False
        self.is_item = False

    def read(self, tokens: list[str]) -> None:
        rest = iter(tokens)
        for token in rest:
            if token in _VARIANTS or token in ("allOf", "prefixItems", "content"):
                next(rest, "")
                self.is_variant = token in _VARIANTS
                if token == "prefixItems":  # noqa: S105 - a keyword of JSON Schema
                    self._add(("item",))
                continue
            if token in _NAMED:
                self._add(read(next(rest, "")) or ("value",))
            elif token == "patternProperties":  # noqa: S105 - a keyword of JSON Schema
                next(rest, "")
                self._enter("value")
            elif token in _ITEMS or token in _VALUES:
                self._enter("item" if token in _ITEMS else "value")
            elif token not in _SILENT and not token.isdecimal():
                self._add(read(token))
            self.is_variant = False

    def _add(self, words: Words) -> None:
        if words:
            self.words.append(words)
            self.into.append("")

    def _enter(self, step: str) -> None:
        # The items of "pets" are each a "pet", those of "tree" are each of the "tree": lists of
        # lists hold nothing else in the end.
        if not self.words:
            self.is_item = True
            self._add((step,))
        elif not self.into[-1]:
            self.words[-1] = singularised(self.words[-1])
        self.into[-1] = step


def roots(api: Api, all_terms: Mapping[str, OperationTerms]) -> dict[str, Root]:
    """Every parameter, body and response of the API, by its pointer."""
    found: dict[str, Root] = {}
    # What an operation has in common with its variants is called after the operation.
    for operation in sorted(api.operations, key=lambda each: -len(each.choices)):
        found |= _of_operation(operation, all_terms[operation.key])
    for webhook in api.webhooks:
        if webhook.body is not None:
            words = split(webhook.name) or ("webhook",)
            root = Root(stems=(words,), words=("payload",))
            found |= _of_contents(webhook.body.contents, webhook.body.origin, root)
    return found


def _of_operation(operation: Operation, terms: OperationTerms) -> dict[str, Root]:
    found: dict[str, Root] = {}
    for parameter in operation.parameters:
        root = _root(parameter.origin, operation, terms, read(parameter.name))
        found[parameter.origin] = msgspec.structs.replace(root, is_parameter=True)
    if operation.body is not None:
        root = _root(operation.body.origin, operation, terms, ("request",))
        found |= _of_contents(operation.body.contents, operation.body.origin, root)
    for response in operation.responses:
        words = _response_words(response, operation)
        root = _root(response.origin, operation, terms, words)
        is_success = response.status.is_success
        is_own = response.origin.startswith(f"{operation.origin}/")
        items = terms.items if is_success and is_own else ()
        root = msgspec.structs.replace(root, is_failure=not is_success, items=items)
        found |= _of_contents(response.contents, response.origin, root)
    return found


def _of_contents(contents: tuple[Content, ...], origin: Pointer, root: Root) -> dict[str, Root]:
    found: dict[str, Root] = {origin: root}
    ordered = sorted(contents, key=lambda it: (it.kind is not ContentKind.JSON, it.media_type))
    for index, content in enumerate(ordered):
        subtype = content.media_type.partition("/")[2]
        words = _FORMS.get(subtype) or split(subtype) if index else ()
        found[content.origin] = msgspec.structs.replace(root, words=(*words, *root.words))
    return found


def _root(origin: Pointer, operation: Operation, terms: OperationTerms, words: Words) -> Root:
    if origin.startswith(f"{operation.origin}/"):
        return Root(stems=terms.stems, words=(*terms.qualifier, *words))
    # A shared component, or a parameter of a whole path: the operation is only one of many.
    tokens = origin.tokens
    stems: tuple[Words, ...] = ((),)
    if len(tokens) == 3 and tokens[0] == "components":
        name = split(tokens[2]) or words
        noun = _NOUNS.get(tokens[1], "")
        if noun and name[-1] not in ("response", "error", "request", "body"):
            name = (*name, noun)
        words = (*name[:-1], *terms.qualifier, name[-1]) if noun else name
    elif len(tokens) > 1 and tokens[0] == "paths":
        fixed = [part for part in tokens[1].split("/") if part and "{" not in part]
        nouns = tuple(singular(word) for part in fixed[-2:] for word in split(part))
        stems = ((), nouns, read(tokens[1]))
    return Root(stems=stems, words=words)


_NOUNS = {"responses": "response", "requestBodies": "request"}


def _response_words(response: Response, operation: Operation) -> Words:
    successes = [each for each in operation.responses if each.status.is_success and each.contents]
    if successes and response is min(successes, key=lambda each: _order(each.status)):
        return ("response",)
    return (*_reason(response.status), "response")


def _reason(status: Status) -> Words:
    match status:
        case Exact():
            return tuple(_REASONS.get(status.code, f"status {status.code}").split())
        case Range():
            named = {2: ("success",), 4: ("client", "error"), 5: ("server", "error")}
            return named.get(status.hundreds, (f"status{status.hundreds}xx",))
        case Default():
            return ("error",)


def _order(status: Status) -> int:
    return status.code if isinstance(status, Exact) else 1000
