"""Surveying: a pressed package's views, its IR and its names become a ``Surface``.

``survey`` is the one function. What Python says is read from the views, so that it is what the
generated files say; what the document says is read from the IR.
"""

from __future__ import annotations

from specpress.changes.surveying.survey import Side, survey

__all__ = ["Side", "survey"]
