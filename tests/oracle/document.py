"""The published document, the corrected one, and what both say about each operation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from oracle import overlay
from oracle.schemas import Schema, Schemas, convert

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = ROOT / "spec" / "recordings.yaml"
CORRECTIONS = ROOT / "spec" / "overlay.yaml"

JSON = "application/json"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter in the path, the query or a header."""

    name: str
    location: str
    required: bool
    schema: Schema
    style: str
    explode: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The answer for one status: its JSON schema, if it has a body, and the examples by name."""

    schema: Schema | None
    examples: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Operation:
    """One operation. ``security`` has a set of scheme names for each alternative."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    body_examples: dict[str, Any]
    responses: dict[str, Response]
    security: tuple[frozenset[str], ...]

    def __repr__(self) -> str:
        """Short, for the report of a failed test."""
        return f"<Operation {self.id}>"

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        """The same for hypothesis, which would spell out every field."""
        printer.text(repr(self))

    def parameters_in(self, location: str) -> tuple[Parameter, ...]:
        """Its parameters in ``path``, ``query`` or ``header``."""
        return tuple(each for each in self.parameters if each.location == location)

    def response(self, status: int) -> Response | None:
        """What is documented for ``status``, by code, by class or by default."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self.responses:
                return self.responses[key]
        return None


class Document:
    """An OpenAPI 3.0 document, read for questions."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        components = data["components"]
        self.schemas = Schemas(components["schemas"])
        self.security_schemes: dict[str, dict[str, Any]] = components["securitySchemes"]
        self.server: str = data["servers"][0]["url"]
        self.operations = {each.id: each for each in self._operations()}

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = self.data
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def _operations(self) -> list[Operation]:
        return [
            self._operation(path, method, item)
            for path, item in self.data["paths"].items()
            for method in METHODS
            if method in item
        ]

    def _operation(self, path: str, method: str, item: dict[str, Any]) -> Operation:
        entry = item[method]
        parameters = [*item.get("parameters", ()), *entry.get("parameters", ())]
        body = self._resolved(entry["requestBody"]) if "requestBody" in entry else None
        content = body["content"][JSON] if body else {}
        return Operation(
            id=entry["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(self._parameter(self._resolved(each)) for each in parameters),
            body=convert(content["schema"]) if body else None,
            body_required=bool(body and body.get("required")),
            body_examples=_examples(content),
            responses={
                str(status): self._response(self._resolved(each))
                for status, each in entry["responses"].items()
            },
            security=tuple(
                frozenset(each) for each in entry.get("security", self.data["security"])
            ),
        )

    @staticmethod
    def _parameter(entry: dict[str, Any]) -> Parameter:
        default = "form" if entry["in"] in ("query", "cookie") else "simple"
        style = entry.get("style", default)
        return Parameter(
            name=entry["name"],
            location=entry["in"],
            required=entry.get("required", False),
            schema=convert(entry["schema"]),
            style=style,
            explode=entry.get("explode", style == "form"),
        )

    @staticmethod
    def _response(entry: dict[str, Any]) -> Response:
        content = entry.get("content", {}).get(JSON)
        if content is None:
            return Response(schema=None, examples={})
        return Response(schema=convert(content["schema"]), examples=_examples(content))


def _examples(content: dict[str, Any]) -> dict[str, Any]:
    return {name: example["value"] for name, example in content.get("examples", {}).items()}


def read_yaml(path: Path) -> dict[str, Any]:
    """A YAML file as plain data."""
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return data


@cache
def published() -> Document:
    """The document as the API's reference has it."""
    return Document(read_yaml(PUBLISHED))


@cache
def corrected() -> Document:
    """The document with the overlay applied: the contract of the client."""
    return Document(overlay.apply(read_yaml(PUBLISHED), read_yaml(CORRECTIONS)))
