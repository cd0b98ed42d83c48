"""Where an argument is wrong, and what was expected there; loaded when something is.

``problems`` goes through types and values side by side, ``kinds`` says what a type takes and how
Python calls it. Only ``validation_errors`` imports from here. Imports ``types`` and ``redact``.
"""
