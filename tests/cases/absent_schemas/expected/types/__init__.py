"""All public types."""
