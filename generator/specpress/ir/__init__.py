"""The lowered API: what a document means, freed of how OpenAPI spells it.

Everything is frozen, and nothing has a Python name yet.
"""
