"""Comparing: two surfaces become a list of changes, each once per declaration.

``compare`` is the one function. ``python_types`` says whether one Python type fits another, the
way a type checker does; ``reach`` which way a type travels and through which methods.
"""

from __future__ import annotations

from specpress.changes.comparing.compare import compare

__all__ = ["compare"]
