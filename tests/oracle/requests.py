"""Reads a captured HTTP request as the document describes it, and says what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from oracle.document import JSON, Document, Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from oracle.schemas import Schema, Schemas


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """A request as it went over the wire. Header names are in lower case."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes


@dataclass(slots=True, kw_only=True)
class Read:
    """What a request asks for, in the document's terms, and how it breaks the document."""

    operation: Operation | None = None
    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    problems: list[str] = field(default_factory=list)


def read(document: Document, request: Captured) -> Read:
    """Reads ``request`` and checks it against ``document``."""
    parts = urlsplit(request.url)
    base = urlsplit(document.server)
    result = Read()
    if (parts.scheme, parts.netloc) != (base.scheme, base.netloc):
        result.problems.append(f"sent to {parts.scheme}://{parts.netloc}")
    if parts.fragment:
        result.problems.append(f"fragment {parts.fragment!r} in the URL")
    if not parts.path.startswith(base.path):
        result.problems.append(f"{parts.path!r} is not under {base.path!r}")
        return result
    found = match(document, request.method, parts.path.removeprefix(base.path))
    if found is None:
        result.problems.append(f"no operation for {request.method} {parts.path}")
        return result
    result.operation, raw = found
    _read_path(document.schemas, result, raw)
    _read_query(document.schemas, result, parts.query)
    _check_security(document, result, request.headers)
    _read_body(document.schemas, result, request)
    return result


def match(document: Document, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
    """The operation that ``path``, still percent-encoded, leads to; literal paths win."""
    candidates = [each for each in document.operations.values() if each.method == method]
    for operation in sorted(candidates, key=lambda each: each.path.count("{")):
        raw = _bind(operation.path.split("/"), path.split("/"))
        if raw is not None:
            return operation, raw
    return None


def _bind(template: list[str], segments: list[str]) -> dict[str, str] | None:
    if len(template) != len(segments):
        return None
    raw: dict[str, str] = {}
    for expected, segment in zip(template, segments, strict=True):
        if expected.startswith("{") and segment:
            raw[expected[1:-1]] = segment
        elif expected != segment:
            return None
    return raw


def _read_path(schemas: Schemas, result: Read, raw: dict[str, str]) -> None:
    assert result.operation is not None
    for parameter in result.operation.parameters_in("path"):
        value = _typed(schemas, parameter.schema, raw[parameter.name])
        result.path[parameter.name] = value
        _check(schemas, result, parameter.schema, value, f"path parameter {parameter.name}")


def _read_query(schemas: Schemas, result: Read, query: str) -> None:
    assert result.operation is not None
    known = {each.name: each for each in result.operation.parameters_in("query")}
    raw: dict[str, list[str]] = {}
    for pair in query.split("&") if query else []:
        name, _, value = pair.partition("=")
        raw.setdefault(unquote(name.replace("+", " ")), []).append(value)
    for name, spelled in raw.items():
        if name not in known:
            result.problems.append(f"unknown query parameter {name!r}")
            continue
        value = _parse(schemas, known[name], spelled, result)
        result.query[name] = value
        _check(schemas, result, known[name].schema, value, f"query parameter {name}")
    for name, parameter in known.items():
        if parameter.required and name not in raw:
            result.problems.append(f"query parameter {name} is missing")


def _parse(schemas: Schemas, parameter: Parameter, spelled: list[str], result: Read) -> Any:
    assert parameter.style == "form", parameter
    schema = schemas.flat(parameter.schema)
    if schema.get("type") == "array":
        if not parameter.explode:
            if len(spelled) > 1:
                result.problems.append(f"{parameter.name} is sent {len(spelled)} times")
            spelled = spelled[0].split(",")
        return [_typed(schemas, schema["items"], each) for each in spelled]
    if len(spelled) > 1:
        result.problems.append(f"{parameter.name} is sent {len(spelled)} times")
    return _typed(schemas, schema, spelled[0])


def _typed(schemas: Schemas, schema: Schema, raw: str) -> Any:
    """The value that ``raw`` stands for; as it is, when it does not read as the schema's type."""
    text = unquote(raw.replace("+", " "), errors="strict")
    match schemas.flat(schema).get("type"):
        case "boolean":
            return {"true": True, "false": False}.get(text, text)
        case "number" | "integer":
            try:
                value = json.loads(text)
            except ValueError:
                return text
            # "1.0" is how a whole number must not travel: left as text, it fails the check
            return text if isinstance(value, float) and text.endswith(".0") else value
        case _:
            return text


def _check(schemas: Schemas, result: Read, schema: Schema, value: Any, what: str) -> None:
    result.problems.extend(f"{what}: {problem}" for problem in schemas.problems(schema, value))


def _check_security(document: Document, result: Read, headers: Mapping[str, str]) -> None:
    assert result.operation is not None
    given = frozenset(
        name for name, scheme in document.security_schemes.items() if _satisfied(scheme, headers)
    )
    if given not in result.operation.security:
        result.problems.append(f"credentials {sorted(given)} are no alternative of the document")


def _satisfied(scheme: Mapping[str, Any], headers: Mapping[str, str]) -> bool:
    if scheme["type"] == "http":
        kind, _, token = headers.get("authorization", "").partition(" ")
        return kind.lower() == scheme["scheme"] and bool(token.strip())
    assert scheme["in"] == "header", scheme
    return bool(headers.get(scheme["name"].lower()))


def _read_body(schemas: Schemas, result: Read, request: Captured) -> None:
    assert result.operation is not None
    if result.operation.body is None:
        if request.content:
            result.problems.append(f"unexpected body {request.content!r}")
        if "content-type" in request.headers:
            result.problems.append("a content type without a body")
        return
    if not request.content:
        if result.operation.body_required:
            result.problems.append("the body is missing")
        return
    media_type = request.headers.get("content-type", "").partition(";")[0].strip()
    if media_type != JSON:
        result.problems.append(f"the body is sent as {media_type!r}")
    try:
        result.body = json.loads(request.content)
    except ValueError as error:
        result.problems.append(f"the body is no JSON: {error}")
        return
    _check(schemas, result, result.operation.body, result.body, "body")
