"""The facts of one run, worked out once: the API, its Python names, and where each type lives.

Every other wing looks things up in ``scope.Scope`` and may import the rest, too (``methods`` has
the resources and their methods, ``partition`` the graph of types). It imports ``python`` only.
"""
