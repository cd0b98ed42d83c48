"""Texts to words, and words to Python identifiers.

All of naming may import it. It knows English and Python, and nothing of APIs; it imports nothing
but itself.
"""
