"""From bytes to a typed OpenAPI 3.1 model, with every place kept.

The stages in order: ``source.load``, ``version.check_version``, ``files.bundle.bundle``,
``overlay.apply`` (and ``bundle`` again), ``upgrade.upgrade``, ``normalise.normalise``,
``references.settle``, ``select.select``, ``parse.parse``. Each takes a document and the diagnostics
and returns a new document; none of them changes the tree it was given.
"""
