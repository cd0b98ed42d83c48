"""Formatting: one isolated run of ruff over all generated Python files.

Isolated means that nobody's ruff settings, working directory or cache has a say: the same text
always comes out the same.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.emit.codes import FORMATTER_FAILED, FORMATTER_MISSING
from specpress.emit.output.write import scratch_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from specpress.diagnostics import Diagnostics

LINE_LENGTH = 100
TARGET = "py311"
_COMMAND = ("format", "--isolated", "--no-cache", "--target-version", TARGET)


def format_files(files: Mapping[str, str], diagnostics: Diagnostics) -> dict[str, str]:
    """The files with every ``.py`` file formatted; the others as they are.

    Raises:
        Stopped: ruff cannot be started, or a file is not Python.
    """
    with formatting(files, diagnostics) as formatted:
        return formatted()


@contextmanager
def formatting(
    files: Mapping[str, str], diagnostics: Diagnostics
) -> Generator[Callable[[], dict[str, str]]]:
    """``format_files`` in two steps, so that the caller can work while ruff does.

    Yields:
        A function that waits for ruff and returns the files.

    Raises:
        Stopped: as ``format_files``.
    """
    sources = {path: text for path, text in files.items() if path.endswith(".py")}
    if not sources:
        yield lambda: dict(files)
        return
    try:
        with scratch_tree(sources) as root, _ruff_over(root) as ruff:

            def formatted() -> dict[str, str]:
                _wait(ruff, diagnostics)
                return dict(files) | {path: (root / path).read_text("utf-8") for path in sources}

            yield formatted
    except OSError as error:
        raise diagnostics.stop(FORMATTER_MISSING, problem=error.strerror or str(error)) from error


@contextmanager
def _ruff_over(root: Path) -> Generator[subprocess.Popen[bytes]]:
    command = (_ruff(), *_COMMAND, "--line-length", str(LINE_LENGTH), ".")
    # RUFF_* variables are settings, too.
    environment = {key: value for key, value in os.environ.items() if key[:5] != "RUFF_"}
    with subprocess.Popen(  # noqa: S603 - a fixed command on files of our own
        command, cwd=root, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as ruff:
        try:
            yield ruff
        finally:
            ruff.kill()  # nothing happens where it has ended by itself


def _wait(ruff: subprocess.Popen[bytes], diagnostics: Diagnostics) -> None:
    _, said = ruff.communicate()
    if ruff.returncode:
        problem = said.decode("utf-8", "replace").strip().partition("\n")[0]
        raise diagnostics.stop(FORMATTER_FAILED, problem=problem or f"exit {ruff.returncode}")


def _ruff() -> str:
    """The ruff of the environment that specpress runs in; else whichever is on PATH."""
    name = f"ruff{sysconfig.get_config_var('EXE') or ''}"
    beside = Path(sys.executable).parent / name
    scripts = Path(sysconfig.get_path("scripts")) / name
    return next((str(path) for path in (beside, scripts) if path.is_file()), name)
