"""One call from its first attempt to its last: settings, retries, and the two send loops."""
