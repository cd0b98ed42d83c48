"""The line that a terminal shows while a run takes its time."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from specpress.progress import Progress

ROOT = Path(__file__).resolve().parents[3]


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def wait_for(screen: Screen, text: str) -> None:
    ends = time.monotonic() + 20
    while text not in screen.getvalue():
        assert time.monotonic() < ends, screen.getvalue()
        time.sleep(0.01)


def test_a_long_run_says_what_it_is_doing_and_leaves_nothing_behind() -> None:
    screen = Screen()
    with Progress(screen, patience=0) as notice:
        notice("reading it")
        wait_for(screen, "reading it … 0 s")
        notice("writing it")
        wait_for(screen, "writing it")
    assert screen.getvalue().endswith("\r\x1b[K")


def test_the_line_is_taken_back_when_the_run_fails() -> None:
    screen = Screen()

    def fail() -> None:
        with Progress(screen, patience=0) as notice:
            notice("reading it")
            wait_for(screen, "reading it")
            raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        fail()
    assert screen.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize("watched", [True, False])
def test_a_short_run_and_a_file_see_nothing(*, watched: bool) -> None:
    stream = Screen() if watched else io.StringIO()
    with Progress(stream, patience=60 if watched else 0) as notice:
        notice("reading it")
        time.sleep(0.5)
    assert stream.getvalue() == ""


def test_a_terminal_that_cannot_take_a_line_back_sees_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    screen = Screen()
    with Progress(screen, patience=0) as notice:
        notice("reading it")
        time.sleep(0.5)
    assert screen.getvalue() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_the_command_shows_it_on_a_terminal(tmp_path: Path) -> None:
    slow = tmp_path / "slow.py"
    slow.write_text(
        "import time\n"
        "from specpress import pipeline, progress\n"
        "from specpress.__main__ import run\n"
        "progress.Progress.__init__.__kwdefaults__['patience'] = 0\n"
        "read = pipeline.load\n"
        "pipeline.load = lambda *given: time.sleep(1) or read(*given)\n"
        "run()\n",
        encoding="utf-8",
    )
    document = ROOT / "tests" / "cases" / "enums" / "openapi.yaml"
    command = [sys.executable, str(slow), "ir", str(document)]
    screen, terminal = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "TERM": "xterm"}
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=terminal, check=True
    )
    os.close(terminal)
    shown = os.read(screen, 100_000).decode()
    os.close(screen)
    assert "reading openapi.yaml … 0 s" in shown
    assert done.stdout.startswith(b"{")
