"""The program: ``specpress`` and ``python -m specpress``."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def run() -> None:
    """Run the command line."""
    # Short-lived, and nearly all it makes lives to the end: collecting garbage only costs.
    gc.disable()
    from specpress.cli import main  # noqa: PLC0415 - importing makes the most objects of all

    kept: list[object] = []
    try:
        main(obj=kept)
    except SystemExit as end:
        _leave(end.code)


def _leave(code: object) -> NoReturn:
    """End the process at once: taking millions of objects apart one by one takes half a second."""
    if not isinstance(code, int | None):
        raise SystemExit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # nobody reads any more
        os._exit(code or 1)
    os._exit(code or 0)


if __name__ == "__main__":
    run()
