"""The last look at every generated module before anything is written.

``pipeline`` may import ``bench``; the others are the grammar and its exceptions. It imports
``page`` and ``codes``, so that it trusts nothing that made the modules.
"""
