"""The modules with types: models, enums and pages, inputs, and the validators of arguments.

``methods`` and ``package`` may import the makers (``Models``, ``Inputs``, ``Requests``) and what
they export; everything else here serves only these. It imports ``operations``, ``docs``, ``scope``
and ``python``.
"""
