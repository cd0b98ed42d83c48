"""What methods and resources are called.

``resolve`` is its only user: ``operation_terms`` says what an operation offers to be named by,
``resources`` gives the names. It imports ``naming.words`` and ``naming.scope``.
"""
