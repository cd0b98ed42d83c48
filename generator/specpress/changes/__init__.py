"""Changes: what a regeneration means for those who use the package.

Two sides, each IR × Names × Settings, become surfaces (``surveying``), surfaces become changes
(``comparing``), changes a verdict and a report. Everything but ``against`` is a pure function.
May import ``emit``'s views, ``naming``, ``ir`` and ``config``; only ``pipeline`` and ``cli`` import it.
"""
