"""Makes the client's runtime importable as ``runtime``, as it is before it is copied anywhere."""

from __future__ import annotations

import sys
from pathlib import Path

_HERE = Path(__file__).parent
sys.path[:0] = [str(_HERE.parents[1] / "templates"), str(_HERE)]
