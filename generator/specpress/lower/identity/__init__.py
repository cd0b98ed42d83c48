"""Which declarations are the same, and what follows from it."""
