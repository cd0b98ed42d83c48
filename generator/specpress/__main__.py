"""``python -m specpress``."""

from __future__ import annotations

from specpress.cli import main

main()
