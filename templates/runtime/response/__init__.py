"""From what came back to a typed value or an exception, whole or item by item."""
