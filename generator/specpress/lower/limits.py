"""How far lowering goes with what a document says; beyond that there is a diagnostic."""

MAX_DEPTH = 64
"""How deep arrays, maps and variants may nest inside one declaration."""

MAX_REFS = 64
"""How many references deep a schema may be made of others: each has all that those before say."""

MAX_VARIANTS = 400
"""How many variants a union may have: types of more parts break Python's parser."""

MAX_VALUES = 10_000
"""How many values may have a name each; beyond that a list is data, and no type."""
