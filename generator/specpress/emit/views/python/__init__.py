"""Python's own: imports, expressions and spelling."""
