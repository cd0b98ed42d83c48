"""The package around types and resources, and its documentation."""
