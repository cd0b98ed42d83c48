"""Documents of many files: ``bundle`` makes one of them.

``address`` says what a reference names, ``library`` reads it (``beneath`` the document's folder, or
from a ``remote`` host that is allowed), ``copying`` finds everything that is referred to, and
``placing`` gives it a place among the components, by names from ``wishes``.
"""
