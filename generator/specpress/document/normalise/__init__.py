"""Irregular spellings read as what was surely meant, each with a diagnostic.

Outside of it only ``normalise.normalise`` is used. It imports ``document.structure`` and
``document.reading``. A further irregularity goes where its object is: ``schemas``, ``parameters``,
``operations``, ``paths``; ``json_types`` coerces values of the wrong JSON type wherever they are.
"""
