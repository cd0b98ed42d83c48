"""A server on the loopback interface that misbehaves on purpose.

Plain sockets and threads, because an HTTP library would put right what is to go wrong. Each request
takes the next step of the script, which may be endless; behind its end every request is answered
well.
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType

__all__ = ["Arrival", "Exchange", "FaultServer", "Step", "message"]

_NO_LINGER = struct.pack("ii", 1, 0)  # closing sends a reset, not a farewell


@dataclass(slots=True)
class Arrival:
    """One request that reached the server. ``read`` is false where the server did not look."""

    method: str = ""
    target: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    read: bool = True
    status: int = 0  # what was answered; 0: nothing whole


@dataclass(frozen=True, slots=True)
class Step:
    """What is done with one request; ``early``: before any of it is read."""

    act: Callable[[Exchange], None]
    early: bool = False


class Exchange:
    """A request and the connection it came on.

    Attributes:
        right: The body that the request hopes for, where it is another than usual.
    """

    def __init__(self, sock: socket.socket, arrival: Arrival, stopping: threading.Event) -> None:
        self._sock = sock
        self._stopping = stopping
        self.arrival = arrival
        self.open = True
        self.right: bytes | None = None

    @property
    def peer(self) -> str:
        """The other end of the connection."""
        return str(self._sock.getpeername())

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def reply(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.arrival.status = status
        self.send(message(status, body, *headers))

    def drip(self, data: bytes, pause: float = 0.02) -> None:
        """Sends byte by byte, until the client has had enough."""
        for number in range(len(data)):
            if self._stopping.wait(pause):
                return
            self.send(data[number : number + 1])

    def sip(self, pause: float) -> None:
        """Reads byte by byte, to the end."""
        self.open = False
        while not self._stopping.wait(pause) and self._sock.recv(1):
            pass

    def silence(self) -> None:
        """Says nothing until the client hangs up."""
        self._sock.settimeout(5)
        while self._sock.recv(4096):
            pass

    def hang_up(self) -> None:
        self.open = False

    def reset(self) -> None:
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.open = False


def message(status: int, body: bytes, *headers: tuple[str, str]) -> bytes:
    """A whole answer, with its length unless ``headers`` say it otherwise."""
    names = {name.lower() for name, _ in headers}
    lines = [f"HTTP/1.1 {status} Status {status}"]
    if "content-length" not in names and "transfer-encoding" not in names and status != 204:
        lines.append(f"Content-Length: {len(body)}")
    if "content-type" not in names:
        lines.append("Content-Type: application/json")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


class FaultServer:
    """Serves on a free port; a context manager.

    ``arrivals`` holds every request since the last ``play``, in order.
    """

    def __init__(self, good: Callable[[Exchange], None]) -> None:
        self._good = Step(good)
        self._lock = threading.Lock()
        self._script: Iterator[Step] = iter(())
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._listener = self._listen(0)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.arrivals: list[Arrival] = []

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self.refuse()

    @property
    def connections(self) -> int:
        """How many are open."""
        with self._lock:
            return len(self._open)

    def play(self, steps: Iterable[Step]) -> None:
        """Starts a new script and forgets what arrived."""
        with self._lock:
            self._script = iter(steps)
            self.arrivals = []

    def refuse(self) -> None:
        """Stops listening and drops every connection: new ones are refused."""
        # Closing alone would leave the thread in accept().
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join()
        self.drop()

    def drop(self) -> None:
        """Drops every connection."""
        with self._lock:
            for sock in self._open:
                with suppress(OSError):  # the client was faster
                    sock.shutdown(socket.SHUT_RDWR)

    def listen_again(self) -> None:
        """Takes connections again, on the same port."""
        self._listener = self._listen(self.port)
        self._start()

    def _listen(self, port: int) -> socket.socket:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(128)
        return listener

    def _start(self) -> None:
        self._acceptor = threading.Thread(target=self._accept, args=(self._listener,), daemon=True)
        self._acceptor.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return  # closed
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open.add(sock)
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            while self._one(sock):
                pass
        except OSError:
            pass  # clients of these tests hang up in the middle
        finally:
            with self._lock:
                self._open.discard(sock)
            sock.close()

    def _one(self, sock: socket.socket) -> bool:
        """Handles one request; false where the connection ends with it."""
        if not sock.recv(1, socket.MSG_PEEK):
            return False
        with self._lock:
            step = next(self._script, self._good)
            arrival = Arrival(read=not step.early)
            self.arrivals.append(arrival)
        if not step.early:
            _read(sock, arrival)
        exchange = Exchange(sock, arrival, self._stopping)
        step.act(exchange)
        return exchange.open


def _read(sock: socket.socket, arrival: Arrival) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(sock)
    head, _, arrival.body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    arrival.method, arrival.target, _ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    arrival.headers = {name.lower(): value.strip() for name, _, value in pairs}
    if arrival.headers.get("transfer-encoding") == "chunked":
        arrival.body = _unchunked(sock, arrival.body)
        return
    length = int(arrival.headers.get("content-length", "0"))
    while len(arrival.body) < length:
        arrival.body += _some(sock)


def _unchunked(sock: socket.socket, data: bytes) -> bytes:
    body = b""
    while True:
        while b"\r\n" not in data:
            data += _some(sock)
        line, _, data = data.partition(b"\r\n")
        size = int(line, 16)
        while len(data) < size + 2:
            data += _some(sock)
        if size == 0:
            return body
        body, data = body + data[:size], data[size + 2 :]


def _some(sock: socket.socket) -> bytes:
    data = sock.recv(65536)
    if not data:
        raise ConnectionResetError("the client hung up")
    return data
