"""From bytes to a typed OpenAPI 3.1 model, with every place kept.

The stages in order: ``reading.source.load``, ``version.check_version``, ``files.bundle.bundle``,
``overlay.apply.apply`` (and ``bundle`` again), ``upgrade.upgrade``, ``normalise.normalise``,
``references.drop_unresolved``, ``select.select``, ``parse.parse``. Each takes a document and the
diagnostics and returns a new document; none of them changes the tree it was given. The wings
beneath, each on top of those after it: ``normalise``, ``overlay`` and ``files``; ``structure``;
``reading``. ``tree`` and ``codes`` are for all of them.
"""
