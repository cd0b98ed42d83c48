"""The lowered API: what a document means, freed of how OpenAPI spells it. Frozen, without Python names."""
