"""The program: ``specpress`` and ``python -m specpress``."""

from __future__ import annotations

import gc


def run() -> None:
    """Run the command line."""
    # Short-lived, and nearly all it makes lives to the end: collecting garbage only costs.
    gc.disable()
    from specpress.cli import main  # noqa: PLC0415 - importing makes the most objects of all

    main()


if __name__ == "__main__":
    run()
