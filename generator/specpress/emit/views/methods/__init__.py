"""Resources and their methods: a module for each resource, a room in ``kinds`` for each kind.

``client`` and ``package`` may import ``resources``, ``facts``, ``examples`` and the kinds; the rest
serves only these. It imports ``types``, ``operations``, ``docs``, ``scope`` and ``python``.
"""
