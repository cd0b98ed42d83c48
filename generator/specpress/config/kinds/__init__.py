"""What the config says of each kind of method: its struct and how it is read, one module each.

``load`` and ``lower`` may import these modules; they import ``table`` and the types of the IR. The
same kind has a module of the same name in ``lower/config/kinds`` and ``emit/views/methods/kinds``.
"""
