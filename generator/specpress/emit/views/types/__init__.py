"""The modules with types: models, enums and pages, inputs, and the validators of arguments.

``views`` may import the makers (``Models``, ``Inputs``, ``Validators``), ``methods`` what these
export and ``input_types``; everything else here serves only these. It imports ``operations``,
``docs``, ``scope`` and ``python``.
"""
