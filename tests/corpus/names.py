"""How many names of a client a person would not choose, by rules that anybody can look up here.

``python tests/corpus/names.py [DOCUMENT…]`` prints the figures of each document, which are those of
``shared/corpus`` where none is named; ``--worst N`` adds the N longest of the names that break a
rule. The rules are ``METHOD_RULES`` and ``CLASS_RULES``: they are simple on purpose, so that the
figure compares one state of the generator with another, and is no verdict on a single name.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from specpress import pipeline
from specpress.diagnostics import Diagnostics
from specpress.naming import NOTHING_LOCKED, complete, resolve
from specpress.naming.words.plurals import singular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specpress.naming import Names

CORPUS = Path(
    os.environ.get("SPECPRESS_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus"
)
LONG_METHOD = 40
LONG_CLASS = 60
_VERSION = re.compile(r"v\d+(?:(?:alpha|beta|rc)\d*)?")
_VERBS = frozenset(("get", "put", "post", "patch", "delete", "head", "options"))
_HTTP_ONLY = frozenset(("put", "post", "patch", "head", "options"))
_TAILS = frozenset(("api", "controller", "endpoint", "handler", "route", "routes", "router"))


class Method(NamedTuple):
    """A method as people see it: the resource that it hangs on, its own words, its request."""

    resource: tuple[str, ...]
    words: tuple[str, ...]
    verb: str
    path: tuple[str, ...]

    @classmethod
    def of(cls, resource: tuple[str, ...], name: str, key: str) -> Method:
        """From what is written in the client, and from the operation's key."""
        verb, _, path = key.partition(" ")
        path = path.partition(" ")[0]
        fixed = (piece for piece in path.split("/") if piece and "{" not in piece)
        words = tuple(word for piece in fixed for word in re.findall(r"[a-z0-9]+", piece.lower()))
        return cls(resource, tuple(name.strip("_").split("_")), verb.lower(), words)


def _says_resource(method: Method) -> bool:
    """The last part of the resource is said again. ``list`` alone would hide a type of Python."""
    noun = tuple(singular(word) for word in method.resource[-1].strip("_").split("_"))
    said = tuple(singular(word) for word in method.words)
    if said == ("list", *noun):
        return False
    return len(said) > 1 and any(
        said[start : start + len(noun)] == noun for start in range(len(said))
    )


def _says_path(method: Method) -> bool:
    """Three words of the path stand in a row, or the name begins with a method of HTTP alone."""
    path, words = method.path, method.words
    in_a_row = {path[start : start + 3] for start in range(len(path) - 2)}
    repeated = any(words[start : start + 3] in in_a_row for start in range(len(words) - 2))
    return repeated or (words[0] in _HTTP_ONLY and words[0] == method.verb)


def _has_tail(method: Method) -> bool:
    """What a framework appends: its own word for a function, or the method of HTTP."""
    last = method.words[-1]
    return len(method.words) > 1 and (
        last in _TAILS or (last in _VERBS and last == method.verb and len(method.words) > 2)
    )


METHOD_RULES: dict[str, Callable[[Method], bool]] = {
    "resource": _says_resource,
    "path": _says_path,
    "tail": _has_tail,
    "version": lambda method: any(map(_VERSION.fullmatch, (*method.words, *method.resource))),
    "long": lambda method: len("_".join(method.words)) > LONG_METHOD,
}
"""Why a person would not choose the name of a method."""

CLASS_RULES: dict[str, Callable[[str], bool]] = {
    "long class": lambda name: len(name) > LONG_CLASS,
    "number": lambda name: re.match(r"Type\d", name) is not None,
}
"""Why a person would not choose the name of a class."""


def broken(method: Method) -> tuple[str, ...]:
    """The rules that the name of a method breaks."""
    return tuple(name for name, rule in METHOD_RULES.items() if rule(method))


def broken_by_class(name: str) -> tuple[str, ...]:
    """The rules that the name of a class breaks."""
    return tuple(rule for rule, breaks in CLASS_RULES.items() if breaks(name))


def name(path: Path) -> Names:
    """The names of a document's client, without config and lock."""
    diagnostics, sources = Diagnostics(), pipeline.Sources()
    plan = pipeline.plan(pipeline.Inputs(document=path), diagnostics, sources)
    understood = pipeline.understand(plan, diagnostics, sources)
    settings = complete(plan.config, understood.api, stem=path.stem)
    return resolve(understood.api, understood.features, settings, NOTHING_LOCKED, diagnostics)


def judged(names: Names) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every method and class of a client with the rules that its name breaks."""
    for resource in names.resources:
        for each in resource.methods:
            method = Method.of(resource.path, each.name, each.operation)
            yield ".".join((*resource.path, each.name)), broken(method)
    for cls in names.types.values():
        yield cls, broken_by_class(cls)


def main(arguments: list[str]) -> None:
    """Print a line for every document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args(arguments)
    found = [path for path in CORPUS.glob("*.*") if path.suffix in {".json", ".yaml", ".yml"}]
    rules = (*METHOD_RULES, *CLASS_RULES)
    row = "{:<32}" + "{:>11}" * (len(rules) + 3)
    sys.stdout.write(row.format("document", "methods", "types", "bad", *rules) + "\n")
    for path in options.documents or sorted(found):
        names = name(path)
        answers = list(judged(names))
        bad = {what: rules for what, rules in answers if rules}
        counts = Counter(rule for _, rules in answers for rule in rules)
        methods = sum(len(resource.methods) for resource in names.resources)
        total = sum(bool(rules) for _, rules in answers)
        figures = (methods, len(names.types), total, *(counts[rule] for rule in rules))
        sys.stdout.write(row.format(path.name, *figures) + "\n")
        for what in sorted(bad, key=lambda each: (-len(each), each))[: options.worst]:
            sys.stdout.write(f"    {what}: {', '.join(bad[what])}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
