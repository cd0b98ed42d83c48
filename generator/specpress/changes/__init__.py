"""Changes: what a regeneration means for those who use the package.

Two sides, each with its IR, names and settings, become surfaces (``surveying``), two surfaces
become changes (``comparing``), changes a verdict and a report. Only ``history`` asks the world.
It may import the views of ``emit`` and everything below them; what presses and what tells people
(``pipeline``, ``telling``, ``cli``) imports it.
"""
