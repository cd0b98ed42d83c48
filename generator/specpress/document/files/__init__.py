"""Documents of many files: ``bundle`` makes one of them.

``address`` says what a reference names, ``loader`` reads it (``confined`` to the document's folder,
or from a ``remote`` host that is allowed), ``copying`` finds everything that is referred to, and
``placement`` gives it a place among the components, by names from ``component_names``. Outside of
it ``bundle``, ``loader.Library`` and ``remote.Host`` are used. It imports ``document.structure``,
``document.reading`` and ``document.version``.
"""
