"""Keys, words and levels as OpenAPI spells them: what is nearly right is read as what was meant."""
