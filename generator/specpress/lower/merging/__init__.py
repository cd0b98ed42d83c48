"""All that a schema says, gathered: references, ``allOf``, and keywords beside them."""
