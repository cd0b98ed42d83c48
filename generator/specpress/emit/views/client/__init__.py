"""The client module: servers, credentials, settings."""
