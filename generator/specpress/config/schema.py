"""The JSON Schema of the config, for editors; ``load`` is what reads it in earnest.

A test holds the two together: every key that one knows the other knows, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from specpress.config.model import ClientAuthentication, CredentialPart, Positional
from specpress.document.hints import NAME_HINTS
from specpress.ir.api import Replay
from specpress.ir.types import ScalarKind

if TYPE_CHECKING:
    from enum import Enum

__all__ = ["schema"]

_Schema: TypeAlias = "dict[str, object]"
_TEXT: _Schema = {"type": "string", "minLength": 1}
_FLAG: _Schema = {"type": "boolean"}
_WHOLE: _Schema = {"type": "integer", "minimum": 0}
_SECONDS: _Schema = {"type": "number", "exclusiveMinimum": 0}
_SCALAR: _Schema = {"type": ["string", "number", "boolean", "null"]}
_NAME: _Schema = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$"}
_DOTTED: _Schema = {
    "type": "string",
    "pattern": r"^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$",
}
_ENV: _Schema = {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"}
_STATUSES: _Schema = {"type": "array", "items": {"type": "integer", "minimum": 400, "maximum": 499}}
_TEXTS: _Schema = {"type": "array", "items": _TEXT}
_PATH: _Schema = {"anyOf": [_TEXT, {**_TEXTS, "minItems": 1}]}


def schema() -> _Schema:
    """The schema of a whole config."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "specpress.yaml",
        "description": "How specpress presses a client out of an OpenAPI document.",
        **_object(
            _inputs() | _names() | _behaviour() | _methods(),
            required=("specpress",),
        ),
    }


def _said(kind: _Schema, text: str) -> _Schema:
    return {**kind, "description": text}


def _object(keys: dict[str, _Schema], required: tuple[str, ...] = ()) -> _Schema:
    made: _Schema = {"type": "object", "properties": keys, "additionalProperties": False}
    return {**made, "required": [*required]} if required else made


def _table(text: str, keys: dict[str, _Schema], required: tuple[str, ...] = ()) -> _Schema:
    return _said(_object(keys, required), text)


def _map(text: str, values: _Schema) -> _Schema:
    return {"type": "object", "additionalProperties": values, "description": text}


def _choice(kind: type[Enum]) -> _Schema:
    return {"enum": [member.value for member in kind]}


def _inputs() -> dict[str, _Schema]:
    selection = {"tags": _TEXTS, "paths": _TEXTS, "operations": _TEXTS}
    remote = _object({"hosts": _TEXTS})
    return {
        "specpress": _said({"const": 1}, "The version of this format."),
        "document": _said(_TEXT, "The OpenAPI document; paths are relative to this file."),
        "overlays": _said(_TEXTS, "OpenAPI Overlays, applied in order."),
        "output": _said(_TEXT, "The folder of the package."),
        "strict": _said(_FLAG, "Whether an error forbids the result."),
        "root": _said(_TEXT, "References may lead to files in this folder."),
        "remote": _said(remote, "Hosts that references may lead to."),
        "select": _table("Only these operations and the types they need.", selection),
        "formats": _map("What a format is read as: format to type.", _choice(ScalarKind)),
        "accept": _map("Changes that are known and wanted: fingerprint to reason.", _TEXT),
    }


def _names() -> dict[str, _Schema]:
    package: dict[str, _Schema] = {
        "name": _said(_NAME, "The import name."),
        "distribution": _said(_TEXT, "The name to install it by."),
        "version": _said(_TEXT, "The version; the document's if left out."),
        "summary": _said(_TEXT, "One line about it."),
        "license": _said(_TEXT, "An SPDX expression, such as MIT."),
        "authors": _TEXTS,
        "urls": _map("Links, by what they are called.", _TEXT),
        "keywords": _TEXTS,
    }
    parameter = _object({"argument": _NAME, "env": _ENV})
    client: dict[str, _Schema] = {
        "name": _said(_NAME, "The class of the client."),
        "base_url_env": _said(_ENV, "The environment variable with another base URL."),
        "request_id_header": _said(_TEXT, "The header by which operators know a request."),
        "parameters": _map("Path parameters that the client can hold.", parameter),
    }
    method = _object({"operation": _TEXT, "positional": _positional(_TEXTS)}, ("operation",))
    resource: dict[str, _Schema] = {
        "type_prefix": _said(_NAME, "What the names of its types begin with."),
        "positional": _positional(),
        "methods": _map("Method to operation.", {"anyOf": [_TEXT, method]}),
    }
    return {
        "package": _table("The distribution's metadata.", package),
        "client": _table("The client's class.", client),
        "resources": _map("Groups of methods, by their path on the client.", _object(resource)),
        "names": _map("Classes of schemas: JSON Pointer to name.", _NAME),
        "renamed": {
            **_map("Old names that stay for a while: old to new, as users write them.", _DOTTED),
            "propertyNames": _DOTTED,
        },
        "hints": _table(
            "Extensions about names; false: not heard.", dict.fromkeys(NAME_HINTS, _FLAG)
        ),
    }


def _positional(*more: _Schema) -> _Schema:
    return _said({"anyOf": [_choice(Positional), *more]}, "What may be given by position.")


def _behaviour() -> dict[str, _Schema]:
    credential = _object(
        {"scheme": _TEXT, "part": _choice(CredentialPart), "env": _ENV}, ("scheme",)
    )
    token: dict[str, _Schema] = {
        "authentication": _choice(ClientAuthentication),
        "scopes": _TEXTS,
        "parameters": _map("What else the endpoint wants to know.", _TEXT),
    }
    shape = _object({"list": _PATH, "object": _PATH, "code": _TEXT, "message": _TEXT})
    errors: dict[str, _Schema] = {
        "success": _said(_TEXT, "The property that is false in the body of a failure."),
        "shapes": {"type": "array", "items": shape},
    }
    again = _object({"again": _choice(Replay), "ask": _TEXT}, ("again",))
    return {
        "credentials": _map("Arguments that authenticate, the preferred one first.", credential),
        "tokens": _map("How access tokens are fetched, by security scheme.", _object(token)),
        "errors": _table("How the API says what went wrong.", errors),
        "secrets": _table("What is never shown.", {"fields": _TEXTS, "urls": _TEXTS}),
        "replay": _map(
            "Whether sending an operation again can do harm.",
            {"anyOf": [_choice(Replay), again]},
        ),
    }


def _methods() -> dict[str, _Schema]:
    arguments = _map("Arguments that are decided.", _SCALAR)
    page: dict[str, _Schema] = {"page": _TEXT, "size": _TEXT, "items": _PATH, "total": _PATH}
    waiter: dict[str, _Schema] = {
        "operation": _TEXT,
        "state": _said(_PATH, "Leads to the property that tells the state."),
        "until": {**_TEXTS, "minItems": 1},
        "fail": _TEXTS,
        **dict.fromkeys(("interval", "max_interval", "timeout"), _SECONDS),
    }
    download: dict[str, _Schema] = {
        "operation": _TEXT,
        **dict.fromkeys(("url", "expires", "size", "file_name"), _PATH),
    }
    looking: dict[str, _Schema] = {"find": _TEXT, "arguments": arguments, "absent": _STATUSES}
    acting = looking | {"act": _TEXT, "found": _map("", _PATH), "gone": _STATUSES}
    creating = looking | {"create": _TEXT, "match": _map("", _TEXT), "conflict": _STATUSES}
    shortcut: dict[str, _Schema] = {"operation": _TEXT, "arguments": arguments}
    return {
        "pagination": _map(
            "Operations whose answers are numbered pages.",
            _object(page | {"first_page": _WHOLE}, ("page", "items")),
        ),
        "waiters": _map(
            "Methods that ask until something is over.",
            _object(waiter, ("operation", "state", "until")),
        ),
        "shortcuts": _map(
            "Methods with some arguments decided.", _object(shortcut, ("operation", "arguments"))
        ),
        "downloads": _map(
            "Methods that store the file behind a URL.", _object(download, ("operation", "url"))
        ),
        "find_then_act": _map(
            "Methods that find something and act on it.", _object(acting, ("find", "act"))
        ),
        "find_or_create": _map(
            "Methods that answer what is there, or create it.",
            _object(creating, ("find", "create")),
        ),
    }
