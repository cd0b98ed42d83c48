"""Untidy spellings read as what was meant, each with a diagnostic."""
