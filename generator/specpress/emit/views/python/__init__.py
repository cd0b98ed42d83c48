"""Python as the views write it: type expressions, imports, literals, the case of names.

Every wing may import from here. It knows nothing of documents but the types of the IR, and imports
``emit.code`` only.
"""
