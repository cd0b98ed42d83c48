"""Files on other hosts: nobody is asked who was not named, and no answer can do harm."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import trustme

from specpress.diagnostics import Diagnostics, Stopped
from specpress.document.files import remote
from specpress.document.files.remote import host_of, shown_host
from unit.document.document_files import Read, getting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Answer = tuple[int, dict[str, str], bytes]
PET = b"type: object\nproperties: {name: {type: str}}\n"


class Server:
    """A server on this machine that counts what it is asked."""

    def __init__(self, answers: dict[str, Answer]) -> None:
        self.answers = answers
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.port = 0
        self.pause = 0.0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@contextmanager
def serving(answers: dict[str, Answer], context: ssl.SSLContext | None = None) -> Iterator[Server]:
    server = Server(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append((self.path, dict(self.headers)))
            status, headers, content = server.answers.get(self.path, (404, {}, b"none"))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            for byte in (content[i : i + 1] for i in range(len(content))) if server.pause else ():
                time.sleep(server.pause)
                try:
                    self.wfile.write(byte)
                    self.wfile.flush()
                except OSError:
                    return
            if not server.pause:
                self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    class Listening(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """Whoever mistrusts the server breaks off."""

    with Listening(("127.0.0.1", 0), Handler) as listening:
        server.port = listening.server_port
        if context is not None:
            # The handshake is the handler's, or one who breaks it off would end the server.
            listening.socket = context.wrap_socket(
                listening.socket, server_side=True, do_handshake_on_connect=False
            )
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving({"/s/pet.yaml": (200, {}, PET)}) as found:
        yield found


def read(folder: Path, ref: str, *hosts: str, **others: Any) -> Read:
    files = {"openapi.yaml": getting(f"{{$ref: '{ref}'}}")}
    return Read(folder, files, hosts=[host_of(host) for host in hosts], **others)


def failure(folder: Path, ref: str, *hosts: str) -> str:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        read(folder, ref, *hosts, diagnostics=diagnostics)
    (found,) = diagnostics
    assert found.code.name == "REMOTE_FAILED"
    assert found.span is not None
    assert found.span.line == 6
    return found.message.partition(" cannot be fetched: ")[2]


@pytest.mark.parametrize("hosts", [[], ["127.0.0.1"], ["localhost"], ["https://127.0.0.1:PORT"]])
def test_nobody_is_asked_who_is_not_allowed(
    tmp_path: Path, server: Server, hosts: list[str]
) -> None:
    allowed = [host.replace("PORT", str(server.port)) for host in hosts]
    found = read(tmp_path, f"{server.url}/s/pet.yaml", *allowed)
    assert found.names == ["REF_REMOTE", "OPERATION_DROPPED"]
    hint = next(iter(found.diagnostics)).hint
    assert f"--allow-host 127.0.0.1:{server.port}, or" in hint
    assert not server.asked


def test_an_allowed_host_is_asked_once_and_plainly(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    server.answers["/s/pet.yaml"] = (
        *(200, {"Set-Cookie": "a=b"}),
        b"properties: {tag: {$ref: '../tag.json#/Tag'}, self: {$ref: '#'}}\n",
    )
    server.answers["/tag.json"] = (200, {}, b'{"Tag": {"type": "str"}}')
    found = read(tmp_path, f"{server.url}/s/pet.yaml", f"127.0.0.1:{server.port}")
    assert found.schemas() == {
        "pet": {
            "properties": {
                "tag": {"$ref": "#/components/schemas/Tag"},
                "self": {"$ref": "#/components/schemas/pet"},
            }
        },
        "Tag": {"type": "string"},
    }
    assert server.paths == ["/s/pet.yaml", "/tag.json"]
    assert list(found.library.digests) == [f"{server.url}/s/pet.yaml", f"{server.url}/tag.json"]
    assert found.places == [(f"{server.url}/tag.json", 1, 10)]
    for _, headers in server.asked:
        assert set(headers) == {"Accept-Encoding", "User-Agent", "Host", "Connection"}


def test_no_proxy_of_the_environment_is_asked(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving({}) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        read(tmp_path, f"{server.url}/s/pet.yaml", f"127.0.0.1:{server.port}")
        assert not proxy.asked
    assert server.paths == ["/s/pet.yaml"]


def test_redirects_lead_to_allowed_hosts_only(tmp_path: Path, server: Server) -> None:
    allowed = f"127.0.0.1:{server.port}"
    server.answers["/a"] = (302, {"Location": "/s/b.yaml"}, b"")
    server.answers["/s/b.yaml"] = (200, {}, b"properties: {pet: {$ref: pet.yaml}}")
    assert set(read(tmp_path / "1", f"{server.url}/a", allowed).schemas()) == {"a", "pet"}
    with serving({"/x": (200, {}, PET)}) as other:
        server.answers["/b"] = (301, {"Location": f"{other.url}/x"}, b"")
        assert "which is not allowed" in failure(tmp_path / "2", f"{server.url}/b", allowed)
        assert not other.asked
        server.answers["/c"] = (302, {"Location": "file:///etc/passwd"}, b"")
        assert "leads nowhere" in failure(tmp_path / "3", f"{server.url}/c", allowed)
        server.answers["/d"] = (302, {"Location": "/d"}, b"")
        assert "more than 5 redirects" in failure(tmp_path / "4", f"{server.url}/d", allowed)


def test_what_comes_from_a_host_cannot_reach_into_the_folder(
    tmp_path: Path, server: Server
) -> None:
    (tmp_path / "pet.yaml").write_text("type: string\n")
    refs = ["file:pet.yaml", f"file://{tmp_path}/pet.yaml", "pet.yaml", "/../../pet.yaml"]
    text = ", ".join(f"{{$ref: '{ref}'}}" for ref in refs)
    server.answers["/a.yaml"] = (200, {}, f"anyOf: [{text}]".encode())
    server.answers["/pet.yaml"] = (200, {}, b"type: integer")
    found = read(tmp_path, f"{server.url}/a.yaml", f"127.0.0.1:{server.port}")
    assert found.names[:2] == ["REF_OUTSIDE", "REF_OUTSIDE"]
    assert "string" not in str(found.bundled.data)
    assert set(server.paths) <= {"/a.yaml", "/pet.yaml", "/../../pet.yaml"}


def test_what_cannot_be_fetched_ends_the_run(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed = f"127.0.0.1:{server.port}"
    gone = failure(tmp_path, f"{server.url}/gone", allowed)
    assert gone == "the host answers 404 Not Found"
    server.answers["/z"] = (200, {"Content-Encoding": "gzip"}, b"x")
    assert "compresses" in failure(tmp_path, f"{server.url}/z", allowed)
    monkeypatch.setattr(remote, "MAX_BYTES", 20)
    assert "more than 20 bytes" in failure(tmp_path, f"{server.url}/s/pet.yaml", allowed)
    server.answers["/short"] = (200, {"Content-Length": "19"}, b"a: 1")
    assert failure(tmp_path, f"{server.url}/short", allowed)
    with serving({}) as closed:
        pass
    assert "refused" in failure(tmp_path, f"{closed.url}/x", f"127.0.0.1:{closed.port}")


def test_a_host_that_sends_a_little_for_ever_is_not_waited_for(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote, "TIMEOUT", 0.3)
    server.pause = 0.1
    server.answers["/s/pet.yaml"] = (200, {}, b"x" * 50)
    allowed = f"127.0.0.1:{server.port}"
    assert "takes longer than" in failure(tmp_path, f"{server.url}/s/pet.yaml", allowed)


@pytest.mark.parametrize(
    ("allowed", "url", "answer"),
    [
        ("example.com", "https://example.com/a", True),
        ("Example.com", "https://example.com/a", True),
        ("example.com", "https://example.com:8443/a", False),
        ("example.com", "http://example.com/a", False),
        ("example.com", "https://a.example.com/a", False),
        ("example.com", "https://example.com.evil.org/a", False),
        ("example.com:8443", "https://example.com:8443/a", True),
        ("http://example.com", "http://example.com/a", True),
        ("http://example.com", "https://example.com/a", False),
        ("localhost", "http://localhost/a", True),
        ("localhost:80", "http://localhost/a", True),
        ("[::1]:8000", "http://[::1]:8000/a", True),
        ("127.0.0.1", "https://127.0.0.1/a", True),
    ],
)
def test_hosts(allowed: str, url: str, *, answer: bool) -> None:
    assert host_of(allowed).allows(url) is answer
    assert host_of(shown_host(url)).allows(url)


@pytest.mark.parametrize(
    "text", ["", "a b", "https://", "ftp://a", "a/b", "user@a", "a:0", "a:99999", "*", "a?b"]
)
def test_what_is_no_host(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no host|no port"):
        host_of(text)


class Secure(NamedTuple):
    """A server that speaks https only, and who vouches for it."""

    server: Server
    authority: trustme.CA

    @property
    def host(self) -> str:
        return f"localhost:{self.server.port}"

    def trust(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let whoever uses the system's certificates trust this authority."""
        file = folder / "authority.pem"
        self.authority.cert_pem.write_to_path(str(file))
        monkeypatch.setenv("SSL_CERT_FILE", str(file))


@pytest.fixture
def secure() -> Iterator[Secure]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with serving({"/s/pet.yaml": (200, {}, PET)}, context) as found:
        yield Secure(found, authority)


def test_files_are_fetched_by_https(
    tmp_path: Path, secure: Secure, monkeypatch: pytest.MonkeyPatch
) -> None:
    secure.trust(tmp_path, monkeypatch)
    found = read(tmp_path, f"https://{secure.host}/s/pet.yaml", secure.host)
    assert found.schemas()["pet"]["properties"] == {"name": {"type": "string"}}
    assert secure.server.paths == ["/s/pet.yaml"]


def test_nobody_unknown_is_believed(
    tmp_path: Path, secure: Secure, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"https://{secure.host}/s/pet.yaml"
    assert "certificate verify failed" in failure(tmp_path, url, secure.host)
    secure.trust(tmp_path, monkeypatch)
    other = f"127.0.0.1:{secure.server.port}"
    assert "127.0.0.1" in failure(tmp_path, f"https://{other}/s/pet.yaml", other)
    assert not secure.server.asked


def test_https_does_not_lead_to_http(
    tmp_path: Path, secure: Secure, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    secure.trust(tmp_path, monkeypatch)
    secure.server.answers["/moved"] = (302, {"Location": f"{server.url}/s/pet.yaml"}, b"")
    hosts = (secure.host, f"https://127.0.0.1:{server.port}")
    reason = failure(tmp_path, f"https://{secure.host}/moved", *hosts)
    assert reason.startswith("it leads to")
    assert reason.endswith("which is not allowed")
    assert secure.server.paths == ["/moved"]
    assert not server.asked


def test_what_https_brings_is_bounded_too(
    tmp_path: Path, secure: Secure, monkeypatch: pytest.MonkeyPatch
) -> None:
    secure.trust(tmp_path, monkeypatch)
    monkeypatch.setattr(remote, "MAX_BYTES", 20)
    reason = failure(tmp_path, f"https://{secure.host}/s/pet.yaml", secure.host)
    assert reason == "it has more than 20 bytes"


def test_a_host_that_never_shakes_hands_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote, "TIMEOUT", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host = f"127.0.0.1:{silent.getsockname()[1]}"
        reason = failure(tmp_path, f"https://{host}/pet.yaml", host)
    assert "0 seconds" in reason or "timed out" in reason
