"""From an operation and its arguments to a request: checked, spelled out, not sent yet."""
