"""What OpenAPI documents consist of: their grammar, and which part refers to which.

Every stage of the room may import ``grammar``, ``graph``, ``walk``, ``identifiers`` and
``suggest``. It imports ``document.reading`` and ``document.tree``.
"""
