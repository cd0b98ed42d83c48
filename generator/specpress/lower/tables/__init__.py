"""The API as tables: which operations answer rows, and which change them.

`inference` reads it off paths, methods and answers, `rows` finds the rows in an answer. Imports the
IR alone; `lower.config` adds what the config says.
"""
