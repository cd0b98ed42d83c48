"""The base classes of generated types, and their one way to JSON and back."""
