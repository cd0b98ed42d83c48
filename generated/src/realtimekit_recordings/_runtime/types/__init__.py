"""The base classes of generated types, and their way from JSON and back, strict and lenient.

Generated types import ``models``, ``enums`` and ``unions``; the runtime uses all of it. Imports
nothing but ``redact``: what a type is does not depend on who sends it.
"""
