"""What classes are called.

``resolve`` is its only user: ``locations.roots`` and ``class_names.TypeNamer``. It imports
``naming.words``, the terms of operations and ``naming.scope``, but not how methods are called.
"""
