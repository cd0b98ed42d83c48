"""The tree on disk: what was written, what differs, and its exchange in one step."""
