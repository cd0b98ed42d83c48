"""Which declarations are the same, and what follows from it.

``lower.lower`` is its only user, once all declarations are there: ``cycles`` cuts those that stand
for themselves, ``deduplicate`` makes equal ones one, ``substitution`` leads types to the one that
is left. It imports the IR and no other wing.
"""
