"""The last look at every generated module before anything is written.

``pipeline`` may import ``judge``; the others are the grammar and what reads it. It imports
``page`` and ``codes``, so that it trusts nothing that made the modules.
"""
