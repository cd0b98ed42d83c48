"""New parts of a document that are fine, or nearly: they reach where spoiled ones never get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fuzz import pools
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from random import Random

    from fuzz.sites import Site

_KINDS = ("string", "integer", "number", "boolean", "array", "object")
_VALUES = (*pools.SCALARS, *pools.NUMBERS)


def invent(random: Random, places: list[Site]) -> None:
    """A schema in place of any other."""
    components = [site for site in places if site.path[:2] == ("components", "schemas")]
    components = [site for site in components if len(site.path) == 3]
    found = [
        site
        for site in places
        if site.key in ("schema", "items") or site.path[-2:-1] == ("properties",)
    ] + components
    names = [str(Pointer.of(site.path)) for site in components]
    if found:
        site = random.choice(found)
        site.holder[site.key] = _schema(random, names or ["#"], 4)


def _schema(random: Random, names: list[str], depth: int) -> dict[str, Any]:
    def inner() -> dict[str, Any]:
        return _schema(random, names, depth - 1) if depth else {"$ref": random.choice(names)}

    def several() -> list[dict[str, Any]]:
        return [inner() for _ in range(random.randint(1, 3))]

    said: dict[str, Any] = {}
    kind = random.choice((*_KINDS, "object", None))
    if kind is not None:
        said["type"] = random.choice((kind, kind, kind, [kind, "null"], [kind, "string"]))
    for keyword, value in (
        ("properties", lambda: {random.choice(pools.NAMES): inner() for _ in range(3)}),
        ("required", lambda: random.choices(pools.NAMES, k=2)),
        ("additionalProperties", lambda: random.choice((True, False, inner()))),
        ("patternProperties", lambda: {random.choice(pools.PATTERNS): inner()}),
        ("items", inner),
        ("prefixItems", several),
        ("allOf", several),
        ("oneOf", several),
        ("anyOf", several),
        ("not", inner),
        ("enum", lambda: random.choices((*_VALUES, *pools.NAMES), k=4)),
        ("const", lambda: random.choice(_VALUES)),
        ("default", lambda: random.choice((*_VALUES, *pools.EMPTIES))),
        ("example", lambda: random.choice((*pools.SCALARS, *pools.EMPTIES))),
        ("format", lambda: random.choice(pools.FORMATS)),
        ("pattern", lambda: random.choice(pools.PATTERNS)),
        ("minimum", lambda: random.choice(pools.NUMBERS)),
        ("maxLength", lambda: random.choice(pools.NUMBERS)),
        ("minItems", lambda: random.choice(pools.NUMBERS)),
        ("multipleOf", lambda: random.choice(pools.NUMBERS)),
        ("uniqueItems", lambda: True),
        ("readOnly", lambda: True),
        ("nullable", lambda: True),
        ("title", lambda: random.choice(pools.NAMES)),
        ("description", lambda: random.choice(pools.NAMES)),
        ("discriminator", lambda: {"propertyName": random.choice(pools.NAMES)}),
        ("$ref", lambda: random.choice(names)),
    ):
        if random.random() < 0.12:
            said[keyword] = value()
    return said


def parameterise(random: Random, places: list[Site]) -> None:
    """One more parameter, of any style."""
    operations = _operations(places)
    if not operations:
        return
    parameter: dict[str, Any] = {
        "name": random.choice(pools.NAMES),
        "in": random.choice(("path", "query", "header", "cookie", "body")),
        "schema": _schema(random, ["#/components/schemas/Nope"], 2),
    }
    if random.random() < 0.6:
        styles = ("form", "simple", "label", "matrix", "deepObject", "spaceDelimited", "odd")
        parameter["style"] = random.choice(styles)
    for flag in ("explode", "required", "allowReserved", "allowEmptyValue", "deprecated"):
        if random.random() < 0.3:
            parameter[flag] = random.random() < 0.7
    if random.random() < 0.2:
        media_type = random.choice(("application/json", "text/plain", "a/b"))
        parameter["content"] = {media_type: {"schema": parameter.pop("schema")}}
    operation = random.choice(operations)
    known = operation.get("parameters")
    operation["parameters"] = [*(known if isinstance(known, list) else ()), parameter]


def feed(random: Random, places: list[Site]) -> None:
    """Another body, or another answer."""
    operations = _operations(places)
    if not operations:
        return
    types = [name for name in pools.NAMES if "/" in name] + ["application/xml", "text/csv", "a"]
    content = {
        random.choice(types): {"schema": _schema(random, ["#/components/schemas/Nope"], 3)}
        for _ in range(random.randint(1, 3))
    }
    operation = random.choice(operations)
    answers = operation["responses"]
    if random.random() < 0.5:
        operation["requestBody"] = {"content": content, "required": random.random() < 0.5}
    elif isinstance(answers, dict):
        status = random.choice(("200", "201", "204", "default", "2XX", "404", "101"))
        answers[status] = {"description": "d", "content": content}


def _operations(places: list[Site]) -> list[dict[str, Any]]:
    values = [site.value for site in places]
    return [value for value in values if isinstance(value, dict) and "responses" in value]
