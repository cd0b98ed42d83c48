"""Types used in several places."""
