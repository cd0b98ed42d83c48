"""A published OpenAPI document, read for questions without any help from specpress."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import yaml
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30Validator,
    OAS30WriteValidator,
    OAS31Validator,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    from pathlib import Path

Schema = Any  # a dict, or in OpenAPI 3.1 a bool
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
VALUES = ("example", "examples", "default", "enum", "const")
URI = "urn:document"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Operation:
    """One operation; ``key`` is its method and path, ``item`` the path item that holds it."""

    key: str
    path: str
    method: str
    item: dict[str, Any]
    node: dict[str, Any]

    def __repr__(self) -> str:
        """Short, for the report of a failed test."""
        return f"<Operation {self.key}>"

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        """The same for hypothesis, which would spell out every field."""
        printer.text(repr(self))


class Document:
    """An OpenAPI document. Schemas are asked about as they stand, references and all."""

    def __init__(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8-sig")
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        parsed: Any = json.loads(text) if path.suffix == ".json" else loader(text).get_single_data()
        self.data: dict[str, Any] = _mended(json.loads(json.dumps(parsed, default=str)))
        self.old: bool = self.data["openapi"].startswith("3.0")
        resource: Any = Resource(contents=self.data, specification=DRAFT202012)
        self._validators: dict[tuple[int, bool | None], tuple[Schema, Any]] = {}
        self._registry: Any = Registry().with_resource(URI, resource)

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Every operation by its key."""
        return {
            f"{method.upper()} {path}": Operation(
                key=f"{method.upper()} {path}",
                path=path,
                method=method.upper(),
                item=item,
                node=item[method],
            )
            for path, written in (self.data.get("paths") or {}).items()
            if not path.startswith("x-")
            for item in (self._whole(written),)
            for method in METHODS
            if method in item
        }

    def _whole(self, item: dict[str, Any]) -> dict[str, Any]:
        """A path item with what it refers to."""
        return {**(self.resolve(item) or {}), **item} if "$ref" in item else item

    def resolve(self, node: Any) -> Any:
        """What a node refers to, or the node itself; ``None`` where that leads nowhere."""
        for _ in range(20):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
                return node
            node = self.find(node["$ref"])
        return None

    def find(self, reference: str) -> Any:
        """The node behind a local reference."""
        node: Any = self.data
        for token in unquote(reference.removeprefix("#/")).split("/"):
            key = token.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key)] if isinstance(node, list) else node[key]
            except (KeyError, IndexError, TypeError, ValueError):
                return None
        return node

    def parameters(self, operation: Operation) -> list[dict[str, Any]]:
        """The parameters of an operation; its own win over those of its path."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for listed in (operation.item.get("parameters"), operation.node.get("parameters")):
            for entry in listed or ():
                parameter = self.resolve(entry)
                if parameter:
                    found[parameter["in"], parameter["name"]] = parameter
        for name in re.findall(r"\{([^}]*)\}", operation.path):  # some forget to declare them
            undeclared = {
                "in": "path",
                "name": name,
                "required": True,
                "schema": {"type": "string"},
            }
            found.setdefault(("path", name), undeclared)
        return list(found.values())

    def server(self, operation: Operation) -> str:
        """The path that an operation has instead of the client's, where its own server is one."""
        servers = operation.node.get("servers") or operation.item.get("servers") or [{}]
        url: str = servers[0].get("url", "")
        return url if url.startswith("/") else ""

    def is_valid(self, schema: Schema, value: Any, *, sent: bool | None) -> bool:
        """Whether a value follows a schema, in a request's body (``sent``) or in an answer.

        In a parameter (``None``), what is read-only can be sent all the same.
        """
        if isinstance(schema, bool):
            return schema
        kept = self._validators.get((id(schema), sent))
        if kept is None:
            cls: Any = OAS31Validator
            if self.old:
                cls = {None: OAS30Validator, True: OAS30WriteValidator}.get(
                    sent, OAS30ReadValidator
                )
            validator = cls(
                _anchored(schema), registry=self._registry, format_checker=cls.FORMAT_CHECKER
            )
            # The schema is kept, too, so that no other one gets its identity.
            kept = self._validators[id(schema), sent] = (schema, validator)
        try:
            return bool(kept[1].is_valid(value))
        except UnicodeEncodeError:  # its look at base64 stops at what is not ASCII
            return False


def _mended(node: Any) -> Any:
    """The document without types and patterns at which a validator would stop.

    OpenAPI 3.0 has no type ``null``; documents of it say so all the same.
    """
    if isinstance(node, list):
        return [_mended(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "null" and "in" not in node:
        node = {**node, "type": "unknown", "enum": [None]}
    return {
        key: value if key in VALUES else _mended(value)
        for key, value in node.items()
        if not (key == "type" and "in" not in node and value in ("unknown", "any"))
        and not (key == "pattern" and isinstance(value, str) and not _is_pattern(value))
    }


def _is_pattern(text: str) -> bool:
    """Whether Python can read a regular expression of JavaScript."""
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def _anchored(schema: Schema) -> Schema:
    """The schema with the references at its top told where the document is."""
    match schema:
        case dict():
            return {
                key: (
                    f"{URI}{value}"
                    if key == "$ref" and isinstance(value, str)
                    else _anchored(value)
                )
                for key, value in schema.items()
                if key not in ("discriminator", "example", "examples")
            }
        case list():
            return [_anchored(part) for part in schema]
        case _:
            return schema
