"""A small HTTP server on the loopback interface, for what only shows on a real connection."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from oracle.requests import Captured


class Exchange:
    """One request at the server, and the means to answer it."""

    def __init__(self, handler: BaseHTTPRequestHandler, request: Captured) -> None:
        self._handler = handler
        self.request = request

    def reply(self, status: int, content: bytes, **headers: str) -> None:
        """Answers at once; header names with ``_`` for ``-``."""
        self.begin(status, **{"content_length": str(len(content)), **headers})
        self.send(content)

    def begin(self, status: int, **headers: str) -> None:
        """Sends the status line and the headers."""
        self._handler.send_response_only(status)
        for name, value in headers.items():
            self._handler.send_header(name.replace("_", "-"), value)
        self._handler.end_headers()

    def send(self, content: bytes) -> None:
        """Sends a part of the body."""
        self._handler.wfile.write(content)
        self._handler.wfile.flush()

    def hang_up(self) -> None:
        """Closes the connection without another word."""
        self._handler.close_connection = True


Serve = Callable[[Exchange], None]


@dataclass(slots=True)
class Loopback:
    """What the server is called, and what it has been asked."""

    url: str
    requests: list[Captured] = field(default_factory=list)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients of these tests hang up in the middle; that is no news."""


@contextmanager
def serving(*serve: Serve) -> Iterator[Loopback]:
    """Serves on a free port: the first request by the first function, and so on; the last stays."""
    state = Loopback(url="")
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_: Any) -> None:
            pass

        def _answer(self) -> None:
            content = self.rfile.read(int(self.headers.get("content-length", 0)))
            request = Captured(
                method=self.command,
                url=f"{state.url}{self.path}",
                headers={name.lower(): value for name, value in self.headers.items()},
                content=content,
            )
            with lock:
                number = len(state.requests)
                state.requests.append(request)
            serve[min(number, len(serve) - 1)](Exchange(self, request))

        do_GET = do_POST = do_PUT = _answer  # noqa: N815  # names that http.server asks for

    server = _Server(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
