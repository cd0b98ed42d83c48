"""A pressed client under test: its methods by operation, what it sends, what it answers."""

from __future__ import annotations

import importlib
import inspect
import sys
from typing import TYPE_CHECKING, Any

import httpx2
import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from specpress.naming import Names

BASE = "https://api.example.com/base"
SETTINGS = {
    *("base_url", "timeout", "max_retries", "default_headers", "default_query"),
    *("http_client", "on_deviation"),
}


class Client:
    """The client of one package over a transport that answers what it is told."""

    def __init__(self, package: Path, names: Names) -> None:
        sys.path.insert(0, str(package.parent))
        try:
            self.module: Any = importlib.import_module(package.name)
        finally:
            sys.path.remove(str(package.parent))
        self.error: type[Exception] = self._part("_runtime.exceptions").ClientError
        self.names = names
        self.requests: list[httpx2.Request] = []
        self.deviations: list[Any] = []
        self._reply = httpx2.Response(200)
        self._client = self._make(getattr(self.module, names.client))
        self._methods = {
            method.operation: (resource.path, method.name)
            for resource in names.resources
            for method in resource.methods
        }

    def _part(self, name: str) -> Any:
        return importlib.import_module(f"{self.module.__name__}.{name}")

    def _make(self, cls: Any) -> Any:
        # A part of the server's URL cannot be chosen beside a whole one.
        spec = self._part("_client")._SPEC
        addresses = (spec.server, *(address for _, address in spec.servers))
        parts = {
            each.argument for address in addresses for each in address if not isinstance(each, str)
        }
        # With a client's ID it would ask for a token first; it has all tokens already.
        flows = {
            name
            for flow in spec.flows
            for name in (flow.client_id, flow.client_secret, flow.scopes_from, flow.token_url_from)
        }
        known = inspect.signature(cls).parameters.keys() - SETTINGS - parts - flows
        texts = dict.fromkeys(known, "x")
        return cls(
            base_url=BASE,
            http_client=httpx2.Client(transport=httpx2.MockTransport(self._answer)),
            max_retries=0,
            on_deviation=self.deviations.append,
            **texts,
        )

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        if b"grant_type=client_credentials" in request.read():
            return httpx2.Response(200, json={"access_token": "x", "token_type": "bearer"})
        self.requests.append(request)
        return self._reply

    def method(self, operation: str) -> Callable[..., Any]:
        """The method of an operation, by the operation's key."""
        path, name = self._methods[operation]
        holder = self._client
        for part in path:
            holder = getattr(holder, part)
        method: Callable[..., Any] = getattr(holder, name)
        return method

    def call(self, operation: str, arguments: dict[str, Any], reply: httpx2.Response) -> Any:
        """What the method answers; the request is in ``requests``."""
        self.requests.clear()
        self.deviations.clear()
        self._reply = reply
        return self.method(operation)(**arguments)

    def argument(self, operation: str, location: str, name: str) -> str | None:
        """What the method calls a parameter, or a property of the body, if it takes it."""
        called = self.names.arguments.get((operation, location, name))
        return called if called in inspect.signature(self.method(operation)).parameters else None


def plain(value: Any) -> Any:
    """A decoded answer as JSON values again."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return msgspec.to_builtins(value)
