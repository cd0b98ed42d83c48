"""Operations and webhooks: everything under ``paths`` and ``webhooks``, and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import OpenAPI, PathItem, Reference
from openapi_pydantic.v3.v3_1 import Operation as OperationModel

from specpress.ir.api import Operation, Replay, Webhook
from specpress.lower import codes
from specpress.lower.nodes import reference_to
from specpress.lower.operations.bodies import Bodies
from specpress.lower.operations.name_hints import operation_hint
from specpress.lower.operations.parameter_objects import ParameterObjects
from specpress.lower.operations.parameters import Parameters
from specpress.lower.operations.responses import Responses
from specpress.lower.operations.servers import servers, template
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Template
    from specpress.lower.nodes import Resolver
    from specpress.lower.operations.security import Requirements, Security
    from specpress.lower.schemas.schemas import Schemas

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_PATHS = Pointer.ROOT / "paths"
_REPLAY = {
    "get": Replay.SAFE,
    "head": Replay.SAFE,
    "options": Replay.SAFE,
    "put": Replay.IDEMPOTENT,
    "delete": Replay.IDEMPOTENT,
}


class Operations:
    """Lowers operations and the requests that the API sends itself."""

    def __init__(self, model: OpenAPI, schemas: Schemas, security: Security) -> None:
        """Take the document, and what lowers schemas and security requirements."""
        self._model = model
        self._security = security
        self._resolver: Resolver = schemas.resolver
        self._diagnostics: Diagnostics = schemas.diagnostics
        self._bodies = Bodies(schemas)
        objects = ParameterObjects(schemas, self._bodies)
        self._parameters = Parameters(schemas, objects)
        self._responses = Responses(schemas, self._bodies, objects)

    def operations(self) -> tuple[Operation, ...]:
        """All operations by path, then by method in HTTP's usual order."""
        return tuple(
            self._operation(path, method, target, item, model)
            for path, target, item in self._path_items(self._model.paths, _PATHS)
            for method, model in _operations(item)
        )

    def webhooks(self) -> tuple[Webhook, ...]:
        """Requests that the API sends: webhooks of the document, callbacks of operations."""
        found = [
            self._webhook(name, method, target / method, model)
            for name, target, item in self._path_items(
                self._model.webhooks, Pointer.ROOT / "webhooks"
            )
            for method, model in _operations(item)
        ]
        for _, target, item in self._path_items(self._model.paths, _PATHS):
            for method, model in _operations(item):
                found += self._callbacks(model, target / method / "callbacks")
        unique = {webhook.origin: webhook for webhook in found}.values()
        return tuple(sorted(unique, key=lambda one: (one.name, one.method, one.origin)))

    def _path_items(
        self, items: Mapping[str, PathItem | Reference] | None, pointer: Pointer
    ) -> Iterator[tuple[str, Pointer, PathItem]]:
        for name in sorted(items or {}):
            if pointer == _PATHS and name.startswith("x-"):
                continue
            value = (items or {})[name]
            found = self._path_item(value, pointer / name)
            if found is not None:
                yield name, found[1], found[0]

    def _path_item(
        self, value: PathItem | Reference, pointer: Pointer
    ) -> tuple[PathItem, Pointer] | None:
        if isinstance(value, PathItem):
            if value.ref is None:
                return value, pointer
            value = reference_to(self._resolver.target(value.ref))
        found = self._resolver.follow(value, pointer, PathItem)
        if found is None:
            self._diagnostics.report(
                codes.UNRESOLVED_REFERENCE, pointer, ref=value.ref, kind="a path item"
            )
        return found

    def _operation(
        self, path: str, method: str, target: Pointer, item: PathItem, model: OperationModel
    ) -> Operation:
        pointer = target / method
        url = self._path_template(path, _PATHS / path)
        return Operation(
            origin=_PATHS / path / method,
            key=f"{method.upper()} {path}",
            id=model.operationId or None,
            method=method.upper(),
            path=url,
            parameters=self._parameters.lower(
                own=(model.parameters, pointer / "parameters"),
                shared=(item.parameters, target / "parameters"),
                path=url,
                operation=pointer,
            ),
            body=self._bodies.request(model.requestBody, pointer / "requestBody"),
            responses=self._responses.lower(model.responses, pointer / "responses"),
            security=self._security.requirements(*self._requirements(model, pointer)),
            servers=servers(
                model.servers or item.servers,
                (pointer if model.servers else target) / "servers",
                self._diagnostics,
            ),
            tags=tuple(dict.fromkeys(model.tags or ())),
            summary=model.summary or item.summary or None,
            description=model.description or item.description or None,
            deprecated=model.deprecated,
            replay=_REPLAY.get(method, Replay.NEVER),
            name_hint=operation_hint(model.model_extra or {}),
        )

    def _path_template(self, path: str, pointer: Pointer) -> Template:
        """What is sent of a path."""
        sent, found, _ = path.partition("#")
        if found:
            self._diagnostics.report(codes.PATH_WITH_FRAGMENT, pointer)
        return template(sent)

    def _requirements(
        self, model: OperationModel, pointer: Pointer
    ) -> tuple[Requirements | None, Pointer]:
        """An operation's own requirements, even if empty, come before the document's."""
        if model.security is not None:
            return model.security, pointer / "security"
        return self._model.security, Pointer.ROOT / "security"

    def _callbacks(self, model: OperationModel, pointer: Pointer) -> Iterator[Webhook]:
        for name, value in sorted((model.callbacks or {}).items()):
            target, callback = pointer / name, value
            if isinstance(callback, Reference):
                target = self._resolver.target(callback.ref)
                found = self._resolver.path_items(target)
                if found is None:
                    self._diagnostics.report(
                        codes.UNRESOLVED_REFERENCE,
                        pointer / name,
                        ref=callback.ref,
                        kind="a callback",
                    )
                    continue
                callback = found
            for _, place, item in self._path_items(callback, target):
                for method, request in _operations(item):
                    yield self._webhook(name, method, place / method, request)

    def _webhook(self, name: str, method: str, pointer: Pointer, model: OperationModel) -> Webhook:
        return Webhook(
            origin=pointer,
            name=name,
            method=method.upper(),
            body=self._bodies.request(model.requestBody, pointer / "requestBody"),
            description=model.description or model.summary or None,
        )


def _operations(item: PathItem) -> Iterator[tuple[str, OperationModel]]:
    for method in METHODS:
        model: OperationModel | None = getattr(item, method)
        if model is not None:
            yield method, model
