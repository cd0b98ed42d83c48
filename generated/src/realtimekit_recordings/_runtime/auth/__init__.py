"""Credentials and access tokens: where they come from and what they put on a request."""
