"""What the config says of each kind of method, held against the API: one module each.

``features`` alone imports from here; they import ``checks``, the module of the same name in
``config/kinds``, and the IR.
"""
