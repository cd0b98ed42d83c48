"""What OpenAPI documents consist of: their grammar, and which part refers to which."""
