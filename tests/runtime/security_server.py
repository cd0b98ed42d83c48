"""A server that records what comes, gives out tokens and insists on them."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN_PATH = "/oauth/token"


class Request:
    """What arrived."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self.method = handler.command
        self.path, _, self.query = handler.path.partition("?")
        self.headers = {name.lower(): value for name, value in handler.headers.items()}
        length = int(self.headers.get("content-length") or 0)
        self.body = handler.rfile.read(length)

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients of these tests hang up in the middle; that is no news."""


class SecurityServer:
    """Answers on a loopback port until it is closed.

    ``answers`` are those of the token endpoint, first come first served; when none is left, it
    gives out token-1, token-2 and so on. ``valid`` are the tokens that the API accepts; ``None``
    accepts whatever comes.
    """

    def __init__(self) -> None:
        self.fetches: list[Request] = []
        self.calls: list[Request] = []
        self.answers: list[tuple[int, object] | tuple[int, object, dict[str, str]]] = []
        self.valid: set[str] | None = None
        self.api_answers: list[tuple[int, dict[str, str]]] = []
        self.expires_in: object = 3600
        self.arrived = threading.Event()  # the first fetch has
        self.gate = threading.Event()  # what fetches wait for
        self.gate.set()
        self._lock = threading.Lock()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                with suppress(ConnectionError):
                    server.answer(self)

            do_GET = do_POST = handle_any  # noqa: N815

            def log_message(self, *_: Any) -> None:
                pass

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        request = Request(handler)
        if request.path.endswith(TOKEN_PATH):
            status, body, *headers = self._token(request)
            self.gate.wait(30)
            send(handler, status, body, headers[0] if headers else {})
            return
        with self._lock:
            self.calls.append(request)
            scripted = self.api_answers.pop(0) if self.api_answers else None
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        is_welcome = self.valid is None or token in self.valid
        status, more = scripted or (204 if is_welcome else 401, {})
        send(handler, status, b"", more)

    def _token(self, request: Request) -> Any:
        with self._lock:
            self.fetches.append(request)
            self.arrived.set()
            if self.answers:
                return self.answers.pop(0)
            token = f"token-{len(self.fetches)}"
            answer = {"access_token": token, "token_type": "Bearer", "expires_in": self.expires_in}
            return 200, {name: value for name, value in answer.items() if value is not None}

    def sent(self, header: str) -> list[str | None]:
        """A header of every call to the API."""
        return [call.headers.get(header) for call in self.calls]


def send(
    handler: BaseHTTPRequestHandler, status: int, body: object, headers: dict[str, str]
) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    if status != 204:
        handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    if status != 204:
        handler.wfile.write(content)


def serving() -> Iterator[SecurityServer]:
    server = SecurityServer()
    try:
        yield server
    finally:
        server.close()
