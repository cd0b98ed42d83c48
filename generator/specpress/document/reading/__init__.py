"""Bytes to plain data, JSON or YAML, with the place of every node."""
