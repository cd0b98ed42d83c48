"""From arbitrary text to words, and from words to identifiers."""
